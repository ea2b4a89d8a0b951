"""The tree of sectors in the reader's place: names in both languages, marks, and the sectors moved in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.action_set import ActionSet
from desktop_app.ui.pages.registry.records_page import RecordsPage
from desktop_app.ui.pages.registry.sectors_model import ENGLISH, Branch, SectorsModel
from desktop_app.ui.pages.registry.sectors_tree import SectorsTree
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.field import Field


class SectorsPage(RecordsPage):
    """Enter in the field adds a sector beside the chosen one, Shift+Enter inside it."""

    def __init__(
        self, session: Session, actions: ActionSet, show_inspector: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(session, actions, show_inspector, parent)
        self._wanted: str | None = None  # to be stood on when the tree is read anew
        self._known: set[str] = set()
        self._editor: Field | None = None
        self._edited: tuple[str, bool] | None = None
        self._registry = self._head.add_button("table-2", actions.by_id["registry"].trigger)
        self._close = self._head.add_button("x", self.left.emit)
        self.field = Field("plus", parent=self)
        self.field.line.installEventFilter(self)
        self._beside = Button("plain", "plus", height=28, parent=self)
        self._inside = Button("plain", "list-tree", height=28, parent=self)
        self._standard = Button("plain", "layers", height=28, parent=self)
        self.model = SectorsModel()
        self.tree = SectorsTree(self.model, self)
        self._note = EmptyNote(self)
        self._lay_out()
        self._wire()
        self.dressed()

    # --- the part

    def open_at(self, what: object) -> None:
        """`what` may be the id of a sector to stand on."""
        self._wanted = what if isinstance(what, str) else self._wanted
        self.read()

    def first_focus(self) -> QWidget:
        return self.tree if len(self.model) else self.field.line

    def leaving(self) -> None:
        super().leaving()
        self._known.clear()
        self.model.show_tree(())

    def dress(self) -> None:
        self._head.set_title(self.tr("Sectors"))
        self._registry.set_words(self._actions.words("registry"))
        self._close.set_words(self.tr("Back to the article (Esc)"))
        self.field.line.setPlaceholderText(self.tr("New sector"))
        self.field.line.setAccessibleName(self.tr("New sector"))
        self._beside.setText(self.tr("Add beside"))
        self._beside.setToolTip(self.tr("At the same level as the chosen sector (Enter)"))
        self._inside.setText(self.tr("Add inside"))
        self._inside.setToolTip(self.tr("Under the chosen sector (Shift+Enter)"))
        self._standard.setText(self.tr("Standard list"))
        self._standard.setToolTip(self._actions.words("standard_sectors"))
        self.tree.setAccessibleName(self.tr("Sectors"))
        self._note.say(
            self.tr("No sectors yet"),
            self.tr("They come with the words you mark. A list of common fields can be added to begin with."),
        )
        if self.isVisible():
            self._soon.start()

    def let_go(self) -> None:
        self._close_editor()

    def typing(self) -> bool:
        return self._editor is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() is QEvent.Type.ShortcutOverride:
            return False
        if watched is self.field.line and enter:
            self._add(inside=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return True
        if watched is self.field.line and event.key() == Qt.Key.Key_Down:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if self._editor is not None and watched is self._editor.line and (enter or event.key() == Qt.Key.Key_Escape):
            if enter:
                self._write()
            self._close_editor()
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    # --- making

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(12, 10, 12, 10)
        tools.setSpacing(6)
        tools.addWidget(self.field, 1)
        for button in (self._beside, self._inside, self._standard):
            tools.addWidget(button)
        body = QWidget(self)
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(tools)
        column.addWidget(body, 1)
        column.addWidget(self.foot)

    def _wire(self) -> None:
        tree = self.tree
        self._beside.clicked.connect(lambda: self._add(inside=False))
        self._inside.clicked.connect(lambda: self._add(inside=True))
        self._standard.clicked.connect(self._actions.by_id["standard_sectors"].trigger)
        self.model.move_wanted.connect(self._move)
        tree.opened.connect(self.open_record)
        tree.followed.connect(self.follow)
        tree.edited.connect(self._edit)
        tree.deleted.connect(self._actions.by_id["delete_records"].trigger)
        tree.add_wanted.connect(lambda: self.field.line.setFocus(Qt.FocusReason.OtherFocusReason))
        tree.inward.connect(lambda: self._step(inward=True))
        tree.outward.connect(lambda: self._step(inward=False))
        tree.chosen.connect(self.chosen_now)

    # --- the tree

    def read(self) -> None:
        """Reads the tree anew; what was open stays open, and one stands where one stood."""
        current, chosen = self._current(), self.tree.ids()
        closed = {one for one in self._known if not self.tree.isExpanded(self.model.index_of(one))}
        at = self.tree.verticalScrollBar().value()
        self.model.show_tree(self._session.act(self._session.desk.sectors.tree) or ())
        self.tree.expandAll()
        for one in closed:
            index = self.model.index_of(one)
            if index.isValid() and self.model.rowCount(index):
                self.tree.collapse(index)
        self._known = {one for one in self._ids() if self.model.rowCount(self.model.index_of(one))}
        stand = self.model.index_of(self._wanted or (current.id if current else None))
        if not stand.isValid():
            stand = self.model.index(0, 0)
        self.tree.setCurrentIndex(stand)
        if not self._wanted and len(chosen) > 1:
            self._choose(chosen)
        self.tree.verticalScrollBar().setValue(at)
        if stand.isValid():
            self.tree.scrollTo(stand)
        self._wanted = None
        self._head.set_title(self.tr("Sectors"), f"{len(self.model):,}" if len(self.model) else "")
        self._stack.setCurrentIndex(0 if len(self.model) else 1)
        may = not self._session.desk.read_only
        for widget in (self.field, self._beside, self._inside, self._standard):
            widget.setEnabled(may)
        self.chosen_now()

    def _ids(self) -> list[str]:
        found, waiting = [], [self.model.index(row, 0) for row in range(self.model.rowCount())]
        while waiting:
            index = waiting.pop()
            branch = self.model.branch(index)
            if branch is not None:
                found.append(branch.id)
            waiting += [self.model.index(row, 0, index) for row in range(self.model.rowCount(index))]
        return found

    def _choose(self, ids: Sequence[str]) -> None:
        model = self.tree.selectionModel()
        for one in ids:
            index = self.model.index_of(one)
            if index.isValid():
                model.select(index, model.SelectionFlag.Select | model.SelectionFlag.Rows)

    def _current(self) -> Branch | None:
        return self.model.branch(self.tree.currentIndex())

    def current_id(self) -> str | None:
        branch = self._current()
        return branch.id if branch is not None else None

    def chosen_now(self) -> None:
        if not self.isVisible() or self._session.workspace is None:
            return
        self._inside.setEnabled(self._current() is not None and not self._session.desk.read_only)
        self.tell(self.tree.ids(), len(self.model))

    # --- acts

    def _add(self, *, inside: bool) -> None:
        label = self.field.line.text().strip()
        if not label:
            self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        current = self._current()
        parent = current.id if inside and current else current.parent.id if current and current.parent else None
        made = self._session.act(self._session.desk.sectors.add, label, "", parent)
        if made is not None:
            self.field.line.show_value("")
            self._wanted = made if not inside else None  # one more may come beside it, or under the same
            self._soon.start()

    def _move(self, ids: Sequence[str], parent: str | None) -> None:
        for one in ids:
            if not self._session.did(self._session.desk.sectors.move, one, parent):
                return
        self._wanted = ids[0] if ids else None

    def _step(self, *, inward: bool) -> None:
        """Under the sector before it, or to where its parent stands."""
        branch = self._current()
        if branch is None or self._session.desk.read_only:
            return
        if not inward:
            if branch.parent is not None:
                self._move([branch.id], branch.parent.parent.id if branch.parent.parent else None)
            return
        above = self.tree.currentIndex().siblingAtColumn(0)
        before = self.model.branch(above.sibling(branch.row - 1, 0)) if branch.row else None
        if before is not None:
            self._move([branch.id], before.id)

    def _edit(self, index: QModelIndex) -> None:
        """A field over the name, or over the English name where one stands on that."""
        self._close_editor()
        branch = self.model.branch(index)
        if branch is None or self._session.desk.read_only:
            return
        english = index.column() == ENGLISH
        self._edited = (branch.id, english)
        editor = self._editor = Field(parent=self.tree.viewport())
        editor.line.show_value(branch.node.record.label_en if english else branch.node.record.label)
        editor.line.setAccessibleName(self.tr("English name") if english else self.tr("Name"))
        editor.line.installEventFilter(self)
        editor.setGeometry(self.tree.visualRect(index).adjusted(2, 2, -2, -3))
        editor.show()
        editor.line.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.line.selectAll()

    def _write(self) -> None:
        if self._editor is None or self._edited is None:
            return
        sector, english = self._edited
        typed = self._editor.line.text()
        if typed != self._editor.line.stood():
            names = {"label_en" if english else "label": typed}
            self._session.did(self._session.desk.records.rename, sector, **names)

    def _close_editor(self) -> None:
        editor, self._editor, self._edited = self._editor, None, None
        if editor is not None:
            editor.line.removeEventFilter(self)
            editor.hide()
            editor.deleteLater()
