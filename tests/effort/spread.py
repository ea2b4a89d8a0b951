""" "Mark all like this" in the analyst's hands: when it pays, where to look, which rows to leave out."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPoint, QRect

from desktop_app.model.kinds import Kind, is_entity
from desktop_app.model.occurrence import Occurrence
from desktop_app.model.spans import Span
from desktop_app.ui.dock.concordance.dock import SpreadDock
from desktop_app.ui.dock.concordance.looking import ALL, HERE
from desktop_app.ui.dock.concordance.rows import RowState
from tests.effort.analyst import Analyst, bare
from tests.effort.wanted import WantedArticle, WantedMark

_ONE_BY_ONE = 2.2  # acts that a mark costs by itself
_OPENING = 2  # Ctrl+M and Ctrl+Enter
_FEW = 3  # rows that may have to be left out
Place = tuple[str, Span, Kind]


class Spreader:
    """Keeps in mind which marks stand by now. Without `works` it only does that."""

    def __init__(self, analyst: Analyst, by_id: Mapping[str, WantedArticle], *, works: bool) -> None:
        """`by_id` are the articles by their ids in the project, by which rows say where they stand."""
        self._analyst, self._by_id, self._works = analyst, by_id, works
        self._articles = tuple(by_id.values())
        self._made: set[Place] = set()
        self._known: dict[str, set[str]] = {}

    def is_made(self, article: WantedArticle, mark: WantedMark) -> bool:
        return (article.path.name, mark.span, mark.kind) in self._made

    def is_last(self, article: WantedArticle, mark: WantedMark) -> bool:
        """Whether all marks of the record that the article is to have are made."""
        return not any(self._left([article], mark.record))

    def stands(self, article: WantedArticle, mark: WantedMark) -> None:
        """The mark stands, made in another way."""
        self._made.add((article.path.name, mark.span, mark.kind))
        self._known.setdefault(mark.record, set()).add(bare(mark.span.of(article.text)))

    def made(self, article: WantedArticle, mark: WantedMark) -> None:
        """The mark stands; its likes follow where that is cheaper than one by one."""
        self.stands(article, mark)
        if not self._works or mark.kind in (Kind.STATEMENT, Kind.FIGURE, Kind.AGREEMENT):
            return
        for scope, articles in self._scopes(article, mark):
            alike = list(self._alike(articles, mark, bare(mark.span.of(article.text))))
            longer = self._longer_to_come(articles, mark)
            if len(alike) * _ONE_BY_ONE > _OPENING + 1 + longer and longer <= _FEW:
                self._spread(mark, scope, articles)
                return

    def _scopes(self, article: WantedArticle, mark: WantedMark) -> Sequence[tuple[int, Sequence[WantedArticle]]]:
        """Names mean the same everywhere; "the meeting" means it in its own article."""
        here: tuple[int, Sequence[WantedArticle]] = (HERE, [article])
        if mark.kind is Kind.MEETING or len(self._articles) == 1:
            return [here]
        return [(ALL, self._articles), here]

    def _left(self, articles: Sequence[WantedArticle], record: str) -> Iterator[tuple[WantedArticle, WantedMark]]:
        for article in articles:
            for mark in article.marks:
                if mark.record == record and not self.is_made(article, mark):
                    yield article, mark

    def _alike(self, articles: Sequence[WantedArticle], mark: WantedMark, words: str) -> Iterator[WantedMark]:
        """Marks to come that are written as those before (things without a name: as this one)."""
        known = self._known[mark.record] if is_entity(mark.kind) else {words}
        for article, other in self._left(articles, mark.record):
            if bare(other.span.of(article.text)) in known:
                yield other

    def _longer_to_come(self, articles: Sequence[WantedArticle], mark: WantedMark) -> int:
        """How many places have a longer name of the thing, with this one in it, that is yet to be marked."""
        known = self._known[mark.record]
        left = [bare(other.span.of(article.text)) for article, other in self._left(articles, mark.record)]
        return sum(words not in known and any(f" {one} " in f" {words} " for one in known) for words in left)

    # --- in the window

    @property
    def _dock(self) -> SpreadDock | None:
        docks = self._analyst.window.findChildren(SpreadDock)
        return next((dock for dock in docks if dock.isVisible()), None)

    def _spread(self, mark: WantedMark, scope: int, articles: Sequence[WantedArticle]) -> None:
        analyst = self._analyst
        analyst.tally.purpose = "mark all"
        analyst.press("Ctrl+M")
        analyst.wait(lambda: self._dock is not None and not analyst.busy())
        dock = self._dock
        assert dock is not None
        self._choose_scope(dock, scope)
        self._tick_forms(dock, mark)
        analyst.tally.purpose = "mark all"
        rows = self._rows(dock)
        wrong = [number for number, (place, ticked) in enumerate(rows) if ticked != self._is_wanted(place, mark)]
        gain = sum(self._is_wanted(place, mark) for place, _ticked in rows)
        if gain * _ONE_BY_ONE <= len(wrong) + 1:
            analyst.tally.purpose = "mark all, let go"
            analyst.press("Escape")
            analyst.wait(lambda: self._dock is None)
            return
        analyst.tally.purpose = "mark all, tick"
        for number in wrong:
            self._tick(dock, number)
        found = [place for place, _ticked in rows if self._is_wanted(place, mark)]
        analyst.tally.purpose = "mark all"
        analyst.press("Ctrl+Enter")
        analyst.wait(lambda: self._dock is None and not analyst.busy())
        for place in found:
            self._made.add((self._article_of(place).path.name, place.span, mark.kind))

    def _choose_scope(self, dock: SpreadDock, scope: int) -> None:
        analyst, segments = self._analyst, dock.head.scope
        if self._scope(dock) == scope or len(self._articles) == 1:
            return
        analyst.tally.purpose = "mark all, where"
        analyst.click(segments, segments._rects()[dock.head._scopes.index(scope)].center().toPoint())
        analyst.wait(lambda: self._scope(dock) == scope and not analyst.busy())

    @staticmethod
    def _scope(dock: SpreadDock) -> int:
        return dock.head.scope_of(dock.head.scope.current())

    def _rows(self, dock: SpreadDock) -> list[tuple[Occurrence, bool]]:
        """What the rows say that can be marked, and whether they are ticked."""
        found, view = dock.found, dock.table.view
        assert found is not None
        return [(found.place(row), view.rows.row(row).state is RowState.TICKED) for row in range(view.rows.rowCount())]

    def _is_wanted(self, place: Occurrence, mark: WantedMark) -> bool:
        """Whether the row is a mark to come of the same record."""
        if not place.free:
            return False
        article = self._article_of(place)
        return any(
            other.span == place.span and other.record == mark.record and not self.is_made(article, other)
            for other in article.marks
        )

    def _article_of(self, place: Occurrence) -> WantedArticle:
        return self._by_id[place.article]

    def _tick_forms(self, dock: SpreadDock, mark: WantedMark) -> None:
        """Whole forms by the boxes of their chips, where that leaves less to be ticked one by one."""
        found = dock.found
        assert found is not None
        for group in found.groups():
            keys = [found._keys[index] for index in found.order]
            rows = [row for row, key in zip(self._rows(dock), keys, strict=True) if key == group.key and row[0].free]
            wrong = sum(ticked != self._is_wanted(place, mark) for place, ticked in rows)
            turned = sum((group.tick is False) != self._is_wanted(place, mark) for place, _ticked in rows)
            if turned + 1 < wrong:
                self._analyst.tally.purpose = "mark all, tick"
                chip = dock.chips._chips[group.key]
                at = QRect(chip.rect()).adjusted(12, 0, -12, 0)
                self._analyst.click(chip, QPoint(at.right(), at.center().y()))  # the box stands first, from the right

    def _tick(self, dock: SpreadDock, number: int) -> None:
        """Takes a row's tick away or gives it one, after turning the wheel to it."""
        analyst, view = self._analyst, dock.table.view
        port = view.viewport()
        for _turn in range(400):
            place = view.place_of(number, "tick")
            if place.top() >= 0 and place.bottom() <= port.height():
                break
            analyst.turn_wheel(port, 1 if place.top() < 0 else -1)
        before = view.rows.row(number).state
        analyst.click(port, place.center())
        analyst.wait(lambda: view.rows.row(number).state is not before)
