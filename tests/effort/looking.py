"""Looking at the forms of records that were not made by hand: by the card under the mouse, or by a click on a mark."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint

from desktop_app.model.kinds import FIELDS, Kind
from desktop_app.model.spans import Span
from desktop_app.ui.look import draw
from desktop_app.ui.middle.mark_card import MarkCard
from desktop_app.ui.reader.hovering import marks_at
from tests.effort.analyst import Analyst
from tests.effort.forms import Former
from tests.effort.wanted import WantedArticle, WantedMark, WantedRecord

_ON_THE_CARD = frozenset({Kind.COUNTRY, Kind.PLACE, Kind.ORGANISATION, Kind.EVENT, Kind.SECTOR})
"""Kinds all of whose fields stand on the card that the mouse brings up."""


class Looker:
    """Goes through the article's records in reading order. The mouse that rests on a mark is no act, a click is."""

    def __init__(self, analyst: Analyst, former: Former, article: WantedArticle) -> None:
        self._analyst, self._former, self._article = analyst, former, article

    def look(self) -> None:
        for mark in self._first_marks():
            record = self._article.records[mark.record]
            if record.kind is Kind.SECTOR and not record.values:  # of sectors nothing is guessed
                continue
            mark, place = self._place(record)
            self._analyst.tally.purpose = "turn the page"
            self._analyst.bring(Span(place, place + 1))
            if record.kind in _ON_THE_CARD and self._card(mark, place) == self._wanted_card(record):
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

    def _place(self, record: WantedRecord) -> tuple[WantedMark, int]:
        """A letter on which the mouse finds a mark of the record: where that is the innermost."""
        marks = [mark for mark in self._article.marks if mark.record == record.key]
        for mark in sorted(marks, key=lambda mark: mark.span.start):
            for place in range(mark.span.start, mark.span.end):
                if not self._article.text[place].isspace() and self._innermost(place) == mark:
                    return mark, place
        return marks[0], marks[0].span.start

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

    def _card(self, mark: WantedMark, place: int) -> str:
        """What the card under the mouse says of the record's values."""
        analyst, at = self._analyst, self._point(place)
        analyst.move(analyst.page, QPoint(2, 2))
        analyst.move(analyst.page, at)
        top = next(iter(marks_at(analyst.view.page, at.toPointF())), None)
        under = analyst.view.page.marks.get(top)
        if under is None or (under.span, under.kind) != (mark.span, mark.kind):
            return "?"
        analyst.wait(lambda: self._shown_card is not None)
        card = self._shown_card
        assert card is not None
        return card._about.text() if card._about.isVisible() else ""

    @property
    def _shown_card(self) -> MarkCard | None:
        cards = self._analyst.window.findChildren(MarkCard)
        return next((card for card in cards if card.isVisible()), None)

    def _wanted_card(self, record: WantedRecord) -> str:
        told = [
            self._former.words(spec, record.value(spec.name))
            for spec in sorted(FIELDS[record.kind], key=lambda spec: spec.name)
        ]
        return draw.joined([words for words in told if words], " · ")
