"""Looking at the forms of records that were not made by hand: by the card under the mouse, or by a click on a mark."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint

from desktop_app.model.kinds import FIELDS, Kind
from desktop_app.model.spans import Span
from desktop_app.ui.middle.mark_card import MarkCard
from desktop_app.ui.reader.hovering import marks_at
from desktop_app.ui.widgets.facts import Fact
from desktop_app.ui.words import field_name
from tests.effort.analyst import Analyst
from tests.effort.forms import Former
from tests.effort.wanted import UNASKED, WantedArticle, WantedMark, WantedRecord


class Looker:
    """Goes through the records of the article from its beginning on. A resting mouse is no act, a click is."""

    def __init__(self, analyst: Analyst, former: Former, article: WantedArticle) -> None:
        self._analyst, self._former, self._article = analyst, former, article

    def look(self) -> None:
        records = (self._article.records[mark.record] for mark in self._first_marks())
        asked = [one for one in records if one.kind is not Kind.SECTOR or one.values]  # of sectors nothing is guessed
        for place, mark, record in sorted(((*self._place(one), one) for one in asked), key=lambda one: one[0]):
            self._analyst.tally.purpose = "turn the page"
            self._analyst.bring(Span(place, place + 1))
            if self._is_right(self._card(mark, place), record):
                continue
            self._analyst.tally.purpose = "look at a form"
            self._click(mark, place)
            self._former.fill(record)

    def _first_marks(self) -> Iterator[WantedMark]:
        seen = set()
        for mark in sorted(self._article.marks, key=lambda mark: (mark.span.start, -mark.span.end)):
            if mark.record not in seen:
                seen.add(mark.record)
                yield mark

    def _place(self, record: WantedRecord) -> tuple[int, WantedMark]:
        """A letter on which the mouse finds a mark of the record: where that is the innermost."""
        marks = [mark for mark in self._article.marks if mark.record == record.key]
        for mark in sorted(marks, key=lambda mark: mark.span.start):
            for place in range(mark.span.start, mark.span.end):
                if not self._article.text[place].isspace() and self._innermost(place) == mark:
                    return place, mark
        return marks[0].span.start, marks[0]

    def _innermost(self, place: int) -> WantedMark:
        there = [mark for mark in self._article.marks if mark.span.start <= place < mark.span.end]
        return min(there, key=lambda mark: len(mark.span))

    def _point(self, place: int) -> QPoint:
        line = self._analyst.line_of(place)
        assert line is not None
        return line.center()

    def _click(self, mark: WantedMark, place: int) -> None:
        """Makes the mark the current one: by a click, and on outward where others lie over it."""
        analyst = self._analyst
        analyst.click(analyst.page, self._point(place))
        analyst.wait(lambda: analyst.current() is not None)
        for _turn in range(4):
            now = analyst.view.page.marks.get(analyst.view.page.current)
            if now is not None and (now.span, now.kind) == (mark.span, mark.kind):
                return
            analyst.press("Alt+Up")
        raise AssertionError(f"{mark.kind} {mark.span} is not to be clicked on")

    def _card(self, mark: WantedMark, place: int) -> Sequence[Fact] | None:
        """What the card under the mouse says of the record's values: all of them; None where another mark has it."""
        analyst, at = self._analyst, self._point(place)
        analyst.move(analyst.page, QPoint(2, 2))
        analyst.move(analyst.page, at)
        top = next(iter(marks_at(analyst.view.page, at.toPointF())), None)
        under = analyst.view.page.marks.get(top)
        if under is None or (under.span, under.kind) != (mark.span, mark.kind):
            return None
        analyst.wait(lambda: self._shown_card is not None)
        card = self._shown_card
        assert card is not None
        return card.facts.facts

    def _is_right(self, facts: Sequence[Fact] | None, record: WantedRecord) -> bool:
        """Whether the card says what the form is to have."""
        if facts is None:
            return False
        shown = {fact.name: [_without_side(value) for value in fact.values] for fact in facts}
        asked = [spec for spec in FIELDS[record.kind] if spec.name not in UNASKED]
        return all(self._former.stands(spec, record, shown.get(field_name(spec.name), [])) for spec in asked)

    @property
    def _shown_card(self) -> MarkCard | None:
        cards = self._analyst.window.findChildren(MarkCard)
        return next((card for card in cards if card.isVisible()), None)


def _without_side(value: str) -> str:
    """A value of a field that has sides, without the country that stands behind it in brackets."""
    name, bracket, _country = value.rpartition(" (")
    return name if bracket and value.endswith(")") else value
