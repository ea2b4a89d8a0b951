"""The registry in the reader's place: tabs, filter, table, and acts on what is chosen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.model.registry import LABEL, RegistryQuery, RegistryRow, columns_of
from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.counted import counted
from desktop_app.ui.look.now import look
from desktop_app.ui.pages.registry.editing import CellEditing
from desktop_app.ui.pages.registry.kind_tabs import KindTabs
from desktop_app.ui.pages.registry.model import RegistryModel
from desktop_app.ui.pages.registry.pair_menu import pair_menu
from desktop_app.ui.pages.registry.records_page import RecordsPage
from desktop_app.ui.pages.registry.table import RegistryTable
from desktop_app.ui.pages.registry.tools import RegistryTools
from desktop_app.ui.session import AskPair, Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.words import kind_name

_FETCHED = 100  # chosen rows that are read one by one; of more the ids are asked for


class RegistryPage(RecordsPage):
    """`open_at` takes a kind, or the id of a record to stand on."""

    def __init__(
        self, session: Session, actions: ActionSet, ask_pair: AskPair, show_inspector: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(session, actions, show_inspector, parent)
        self._ask_pair = ask_pair
        self._sorts: dict[Kind, tuple[str, bool]] = {}
        self._sectors = self._head.add_button("list-tree", actions.by_id["sectors"].trigger)
        self._kinds = self._head.add_button("palette", actions.by_id["kinds"].trigger)
        self._close = self._head.add_button("x", self.left.emit)
        self.tabs = KindTabs(self)
        self.tools = RegistryTools(session, self)
        self.model = RegistryModel(session)
        self.table = RegistryTable(self.model, self)
        self.editing = CellEditing(session, self.table, self.model)
        self._note = EmptyNote(self)
        self._clear = Button("plain", "x", parent=self._note)
        self._reading = self.timer(0, self._ask)
        self._lay_out()
        self._wire()
        self.dressed()

    # --- the part

    def open_at(self, what: object) -> None:
        """A kind, a record's id, or {"kind": "agreement", "pair": "CN-TJ"}: the kind's records of that pair."""
        pair = ""
        if isinstance(what, Mapping):
            pair, what = str(what.get("pair", "")), Kind(what["kind"])
        kind = _kind_named(what)
        record = self._session.record(what) if isinstance(what, str) and kind is None else None
        kind = record.kind if record is not None else kind
        if kind is not None and (kind is not self.tabs.current or record is not None):
            self.tools.clear()
        if pair:
            self.tools.narrow(pair)
        self._take_kind(kind or self.tabs.current, record.id if record is not None else None)

    def first_focus(self) -> QWidget:
        return self.table if self.model.rowCount() else self.tools.field.line

    def state(self) -> object:
        return str(self.tabs.current)  # no record's id is a kind's

    def leaving(self) -> None:
        super().leaving()
        self._reading.stop()
        self.model.ask(None)

    def let_go(self) -> None:
        self.editing.close()

    def typing(self) -> bool:
        return self.editing.active

    def dress(self) -> None:
        self._head.set_title(self.tr("Registry"))
        self._sectors.set_words(self._actions.words("sectors"))
        self._kinds.set_words(self._actions.words("kinds"))
        self._close.set_words(self.tr("Back to the article (Esc)"))
        self._clear.setText(self.tr("Show all records"))
        self.table.setAccessibleName(self.tr("Records"))
        if self.isVisible():
            self._soon.start()

    # --- making

    def _lay_out(self) -> None:
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._note)
        holder = QVBoxLayout()
        holder.setContentsMargins(22, 0, 22, 0)
        holder.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
        layout = self._note.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(2, holder)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(6, 4, 6, 0)
        tabs.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(tabs)
        column.addWidget(self.tools)
        column.addWidget(body, 1)
        column.addWidget(self.foot)

    def _wire(self) -> None:
        table = self.table
        self.tabs.chosen.connect(self._take_kind)
        self.tools.changed.connect(self._ask)
        self.tools.table_wanted.connect(lambda: table.setFocus(Qt.FocusReason.OtherFocusReason))
        table.sort_wanted.connect(self._sort)
        table.search_wanted.connect(self.tools.type_on)
        table.chosen.connect(self.chosen_now)
        table.opened.connect(self.open_record)
        table.followed.connect(self.follow)
        table.edited.connect(self.editing.begin)
        table.marked.connect(self.editing.confirm)
        table.deleted.connect(self._actions.by_id["delete_records"].trigger)
        table.menu_wanted.connect(self._drop_menu)
        self.editing.pairs_wanted.connect(self._drop_pairs)
        self.editing.form_wanted.connect(self.open_record)
        self._clear.clicked.connect(self.tools.clear)

    # --- rows

    def _take_kind(self, kind: Kind, record: str | None = None) -> None:
        self.editing.close()
        self.tabs.set_current(kind)
        column, descending = self._sorts.get(kind, (LABEL, False))
        self.table.head.sorted_by = (column if column in columns_of(kind) else LABEL, descending)
        self._ask(stand_on=record)

    def _sort(self, column: str, descending: bool) -> None:
        self._sorts[self.tabs.current] = (column, descending)
        self._ask()

    def _query(self) -> RegistryQuery:
        column, descending = self.table.head.sorted_by
        words = self.tools.field.line.text()
        return RegistryQuery(
            self.tabs.current, words, self.tools.pair, self.tools.wanted(), column, descending, look().language
        )

    def _ask(self, *, stand_on: str | None = None) -> None:
        """Shows what answers now; stands on the record that was current, if it is still among the rows."""
        if self._session.workspace is None:
            return
        done, total = self._session.desk.registry.prepare(self.tabs.current)
        if done < total:
            self._say_reading(done, total)
            self._reading.start()
            return
        chosen = self._session.chosen
        current, column = self._current(), self.table.currentIndex().column()
        wanted = stand_on or (current.record.id if current is not None else None)
        at = self.table.verticalScrollBar().value()
        self.model.ask(self._query())
        self.table.fit()
        place = self.model.place(wanted) if wanted else None
        if self.model.rowCount():
            rows = list(self._session.desk.registry.places(self._query(), chosen)) if not stand_on else []
            self.table.take(rows or [place or 0], place or 0, column)
        if place is not None and not stand_on:
            self.table.verticalScrollBar().setValue(at)
        if self.model.rowCount():
            self.table.scrollTo(self.table.currentIndex())
        self._words()
        self.chosen_now()

    def read(self) -> None:
        self.tabs.show_counts(self._session.desk.registry.kinds())
        self._ask()

    def _words(self) -> None:
        shown = self.model.rowCount()
        total = self._session.desk.registry.kinds().get(self.tabs.current, 0)
        self.tabs.show_counts(self._session.desk.registry.kinds())
        narrowed = self.tools.narrowed() and shown != total
        of_all = self.tr("{shown} of {total}").format(shown=f"{shown:,}", total=f"{total:,}")
        self._head.set_title(self.tr("Registry"), of_all if narrowed else counted.records(total))
        if total:
            self._note.say(self.tr("Nothing found"), self.tr("No record answers the filter and what is chosen above."))
        else:
            name = kind_name(self.tabs.current)
            words = self.tr("Records stand here as soon as words are marked as “{kind}”.").format(kind=name)
            self._note.say(self.tr("No records of this kind yet"), words)
        self._clear.setVisible(bool(total))
        self._stack.setCurrentIndex(0 if shown else 1)

    def _say_reading(self, done: int, total: int) -> None:
        words = self.tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}")
        self._note.say(self.tr("Reading the records…"), words)
        self._clear.hide()
        self._stack.setCurrentIndex(1)

    # --- what is chosen

    def _current(self) -> RegistryRow | None:
        return self.model.row(self.table.currentIndex().row())

    def current_id(self) -> str | None:
        row = self._current()
        return row.record.id if row is not None else None

    def chosen_now(self) -> None:
        if not self.isVisible() or self._session.workspace is None:
            return
        rows = self.table.rows()
        if len(rows) > _FETCHED and self.model.query is not None:
            listed = self._session.desk.registry.ids(self.model.query)
            ids = [listed[row] for row in rows if row < len(listed)]
        else:
            ids = [row.record.id for row in map(self.model.row, rows) if row is not None]
        self.tell(ids, self.model.rowCount())

    # --- menus

    def _drop_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Show in the inspector") + "\t\u2066Enter\u2069").triggered.connect(self.open_record)
        go = menu.addAction(self.tr("Go to the first evidence") + "\t\u2066Shift Enter\u2069")
        go.triggered.connect(self.follow)
        edit = menu.addAction(self.tr("Edit this cell") + "\t\u2066F2\u2069")
        edit.triggered.connect(lambda: self.editing.begin(self.table.currentIndex()))
        menu.addSeparator()
        for name in ("pair_of_records", "confirm_records", "star_records"):
            menu.addAction(self._actions.by_id[name])
        if len(self._session.chosen) > 1:
            menu.addAction(self._actions.by_id["merge_records"])
        menu.addSeparator()
        menu.addAction(self._actions.by_id["delete_records"])
        self._actions.dress_icons()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _drop_pairs(self, index: QModelIndex) -> None:
        menu = pair_menu(self._session, self, self._set_pair, self._ask_pair)
        menu.popup(self.table.viewport().mapToGlobal(self.table.visualRect(index).bottomLeft()))

    def _set_pair(self, pair: str) -> None:
        registry = self._session.desk.registry
        act, arguments = (registry.add_pair, (pair,)) if pair else (registry.clear_pairs, ())
        self._session.did(act, self._session.chosen, *arguments)


def _kind_named(what: object) -> Kind | None:
    """The kind itself, or the one that `state` has named."""
    try:
        return what if isinstance(what, Kind) else Kind(str(what))
    except ValueError:
        return None
