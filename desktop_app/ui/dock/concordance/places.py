"""What was found, as rows of the table: which are ticked, in which order, and how each looks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.model.occurrence import OccurrenceState
from desktop_app.ui.dock.concordance.found import Found, Key
from desktop_app.ui.dock.concordance.paint import key_width
from desktop_app.ui.dock.concordance.rows import ConcordanceRow, RowState, make_row
from desktop_app.ui.dock.concordance.sources import Sources
from desktop_app.ui.dock.concordance.view import Concordance
from desktop_app.ui.dock.concordance.words import form_words
from desktop_app.ui.session import Session


class FoundPlaces(QObject):
    """`changed` comes with other rows or another order, and when others are ticked. Nothing is found before `show`."""

    changed = Signal()

    def __init__(self, session: Session, table: Concordance, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._table = session, table
        self.found: Found | None = None
        self._sources = Sources(session)
        table.head.sorted.connect(lambda column, backwards: self.rearrange(lambda found: found.sort(column, backwards)))
        table.view.ticked.connect(self._tick)
        table.view.all_ticked.connect(partial(self.do, Found.tick_all))

    def show(self, found: Found) -> None:
        self.found = found
        self._table.set_key_width(key_width(found.quotes()))
        self._table.head.show_order(*found.sorted_by)
        self._list(found, 0)
        self.changed.emit()

    def clear(self) -> None:
        self.found = None
        self.forget()
        self._table.view.rows.set_rows(0, self._row)

    def forget(self) -> None:
        """What articles are called may be another by now."""
        self._sources.forget()

    def repaint(self) -> None:
        self._table.view.rows.forget()

    def do(self, act: Callable[[Found], object]) -> None:
        """Does something to the ticks."""
        if self.found is not None:
            act(self.found)
            self.repaint()
            self.changed.emit()

    def tick_group(self, key: Key, ticked: bool) -> None:
        self.do(lambda found: found.tick_group(key, ticked))

    def rearrange(self, act: Callable[[Found], object]) -> None:
        """Other rows or another order; one stands on the same place."""
        found, row = self.found, self._table.view.number()
        if found is None:
            return
        place = found.place(row) if 0 <= row < len(found.order) else None
        act(found)
        self._list(found, found.row_of(place) if place is not None else 0)
        self.changed.emit()

    def _tick(self, row: int) -> None:
        if self.found is not None and self.found.toggle(row):
            self._table.view.rows.forget(row)
            self.changed.emit()

    def _list(self, found: Found, row: int) -> None:
        """Shows the rows anew and stands on one of them."""
        self._table.view.rows.set_rows(len(found.order), self._row)
        self._table.view.stand_on(max(0, row))

    def _row(self, number: int) -> ConcordanceRow:
        found = self.found
        assert found is not None
        place = found.place(number)
        text = self._session.desk.articles.text(place.article)
        ticked = RowState.TICKED if found.is_ticked(number) else RowState.UNTICKED
        fixed = {OccurrenceState.MARKED: RowState.MARKED, OccurrenceState.TAKEN: RowState.TAKEN}
        return make_row(
            text, place.article, place.span, kind=found.sought.kind, state=fixed.get(place.state, ticked),
            form=form_words(place, found.sought), source=self._sources.of(place.article), hint=place.other,
        )  # fmt: skip
