"""Suggestions in the analyst's hands: the right ones accepted together in the dock, the wrong ones refused."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollBar, QStyle, QStyleOptionSlider

from desktop_app.model.kinds import Kind, is_shared
from desktop_app.model.suggestion import Suggestion
from desktop_app.ui.dock.suggestions.dock import SuggestionsDock
from tests.effort.analyst import Analyst, bare
from tests.effort.spread import Spreader
from tests.effort.wanted import WantedArticle, WantedMark

_BY_HAND = 2.0  # acts that a mark costs that is not accepted
Group = tuple[Kind, str]


class Helper:
    """Answers the suggestions of one article in the dock of all together, where each row is a place of its own.

    A suggestion is right where its words and kind are wanted and the record that it names is the mark's. A new record
    is the one of which most places are; other places of the group, and other groups of the record, are left alone.
    """

    def __init__(self, analyst: Analyst, spreader: Spreader, article: WantedArticle) -> None:
        self._analyst, self._spreader, self._article = analyst, spreader, article

    def answer(self) -> None:
        """Accepts what is right as long as that is cheaper than to mark it, then refuses what is left."""
        self._await()
        if not self._analyst.window.area.suggested.all():
            return
        self._analyst.tally.purpose = "suggestions, the dock"
        self._analyst.press("Ctrl+U")
        self._analyst.wait(lambda: self._dock is not None and len(self._dock.rows))
        while len(self._dock.rows):  # type: ignore[union-attr]
            while self._accept():
                self._await()
            self._refuse()
            self._await()  # what is learnt from the answers may bring more
        self._analyst.tally.purpose = "suggestions, the dock"
        self._analyst.press("Escape")
        self._analyst.wait(lambda: self._dock is None)

    def _await(self) -> None:
        """Until the engines have nothing more to say of the article as it is."""
        window = self._analyst.window
        self._analyst.wait(lambda: window.suggest.fresh and not self._analyst.busy())

    @property
    def _dock(self) -> SuggestionsDock | None:
        part = self._analyst.window.dock.part()
        return part if isinstance(part, SuggestionsDock) else None

    # --- accepting

    def _accept(self) -> bool:
        """Accepts the right ones in one step; False where that would not pay."""
        analyst, dock = self._analyst, self._dock
        assert dock is not None
        rows = list(dock.rows.all)
        right = self._right(rows)
        wrong = [number for number in range(len(rows)) if dock.rows.is_ticked(number) != right[number]]
        analyst.tally.purpose = "suggestions, tick"
        if sum(right) * _BY_HAND <= min(len(wrong), 1 + sum(right)) + 1:
            return False
        for number in self._tick_all(wrong, right):
            self._tick(number)
        analyst.tally.purpose = "suggestions, accept"
        analyst.press("Ctrl+Enter")
        analyst.wait(lambda: not analyst.busy() and self._stand(one for one, on in zip(rows, right, strict=True) if on))
        self._note([one for one, on in zip(rows, right, strict=True) if on])
        return True

    def _tick_all(self, wrong: list[int], right: Sequence[bool]) -> list[int]:
        """The rows whose ticks are to be turned, after all or none were ticked where that leaves fewer."""
        every = [number for number, on in enumerate(right) if not on]
        none = [number for number, on in enumerate(right) if on]
        if min(len(every) + 2, len(none) + 1) >= len(wrong):
            return wrong
        if len(every) + 2 <= len(none) + 1:
            self._tick_every_row()
            return every
        dock = self._dock
        assert dock is not None
        self._analyst.click(dock.foot.none)
        self._analyst.wait(lambda: not dock.rows.ticked())
        return none

    def _tick_every_row(self) -> None:
        analyst, dock = self._analyst, self._dock
        assert dock is not None
        if QApplication.focusWidget() is not dock.table.view:
            analyst.press("Enter")
            analyst.wait(lambda: QApplication.focusWidget() is dock.table.view)
        analyst.press("Ctrl+A")
        analyst.wait(lambda: len(dock.rows.ticked()) == len(dock.rows))

    def _tick(self, number: int) -> None:
        analyst, dock = self._analyst, self._dock
        assert dock is not None
        view = dock.table.view
        port = view.viewport()
        analyst.tally.purpose = "suggestions, turn the rows"
        self._bring(number)
        place = view.place_of(number, "tick")
        before = dock.rows.is_ticked(number)
        analyst.tally.purpose = "suggestions, tick"
        analyst.click(port, place.center())
        analyst.wait(lambda: dock.rows.is_ticked(number) is not before)

    def _bring(self, number: int) -> None:
        """Turns the wheel where the row is near, else pulls the handle of the scroll bar there first."""
        dock = self._dock
        assert dock is not None
        view = dock.table.view
        port, bar = view.viewport(), view.verticalScrollBar()
        for turn in range(40):
            place = view.place_of(number, "tick")
            if place.top() >= 0 and place.bottom() <= port.height():
                return
            away = place.top() if place.top() < 0 else place.bottom() - port.height()
            if turn == 0 and abs(away) > 2 * port.height():
                self._pull(bar, max(0, min(bar.maximum(), bar.value() + place.center().y() - port.height() // 2)))
            else:
                self._analyst.turn_wheel(port, 1 if away < 0 else -1)
        raise AssertionError(f"row {number} can't be brought into sight")

    def _pull(self, bar: QScrollBar, wanted: int) -> None:
        """Drags the handle so far."""
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        groove, handle = (
            bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)
            for part in (QStyle.SubControl.SC_ScrollBarGroove, QStyle.SubControl.SC_ScrollBarSlider)
        )
        way = (wanted - bar.value()) * (groove.height() - handle.height()) // max(1, bar.maximum() - bar.minimum())
        self._analyst.drag(bar, handle.center(), handle.center() + QPoint(0, way))

    def _refuse(self) -> None:
        """Says no to what is left."""
        analyst, dock = self._analyst, self._dock
        assert dock is not None
        left = list(dock.rows.all)
        analyst.notes += [f"refused: {one.kind} {one.quote[:40]!r} as {one.label[:40]!r}" for one in left]
        if not left:
            return
        analyst.tally.purpose = "suggestions, refuse"
        self._tick_every_row()
        analyst.press("Delete")
        analyst.wait(lambda: not analyst.busy() and not any(one in dock.rows.all for one in left))

    # --- what is right

    def _right(self, rows: Sequence[Suggestion]) -> list[bool]:
        owners = self._owners(rows)
        return [self._key(one) is not None and owners.get(_group(one)) == self._key(one) for one in rows]

    def _key(self, one: Suggestion) -> str | None:
        """The record of the wanted mark that stands there, if it is yet to be made."""
        found = self._wanted.get((one.span.start, one.span.end, one.kind))
        return found.record if found is not None and not self._spreader.is_made(self._article, found) else None

    @property
    def _wanted(self) -> dict[tuple[int, int, Kind], WantedMark]:
        return {(mark.span.start, mark.span.end, mark.kind): mark for mark in self._article.marks}

    def _owners(self, rows: Sequence[Suggestion]) -> dict[Group, str]:
        """Whose record each group means: by its name where that is known, else the one that most places want."""
        votes: dict[Group, Counter[str]] = defaultdict(Counter)
        labels: dict[Group, str] = {}
        for one in rows:
            labels[_group(one)] = one.label
            if (key := self._key(one)) is not None:
                votes[_group(one)][key] += 1
        found: dict[Group, str] = {}
        for group, counted in sorted(votes.items(), key=lambda each: -each[1].total()):
            owner = self._known(group[0], labels[group])
            if owner is None:
                new = (key for key, _number in counted.most_common() if self._is_new(key))
                owner = next((key for key in new if key not in found.values()), None)
            if owner is not None:
                found[group] = owner
        return found

    def _known(self, kind: Kind, name: str) -> str | None:
        """The record that a suggestion of that name goes to: a statement's words mean it in their article only."""
        owner = self._analyst.called(kind, name)
        if owner is None or is_shared(kind) or kind is Kind.MEETING:
            return owner
        here = any(mark.record == owner and self._spreader.is_made(self._article, mark) for mark in self._article.marks)
        return owner if here else None

    def _is_new(self, key: str) -> bool:
        return key not in self._analyst.names

    # --- what came of it

    def _stand(self, wanted: object) -> bool:
        """Whether all of these are marks on the page now."""
        drawn = self._analyst.drawn()
        return all((one.span, one.kind) in drawn for one in wanted)  # type: ignore[attr-defined]

    def _note(self, accepted: Sequence[Suggestion]) -> None:
        """Keeps in mind what stands now, and under which names."""
        for one in accepted:
            mark = self._wanted[one.span.start, one.span.end, one.kind]
            self._analyst.learn(mark, self._analyst.drawn()[one.span, one.kind], bare(one.quote))
            self._spreader.stands(self._article, mark)


def _group(one: Suggestion) -> Group:
    return one.kind, one.meant
