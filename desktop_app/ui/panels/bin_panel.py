"""The recycle bin: deleted articles and records, and the way back for each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.bin import BinItem
from desktop_app.model.changes import Changes
from desktop_app.ui.counted import counted
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.lines import LineDelegate, LineFace, LineList
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.panels.twice import TwiceButton
from desktop_app.ui.parting import part_freely
from desktop_app.ui.when import clock_time
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.empty import EmptyNote
from desktop_app.ui.widgets.head import PaneHead

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

Index = QModelIndex | QPersistentModelIndex
_MOST = 2000  # rows; older ones come up when newer ones are brought back


class BinPanel(Overlay):
    """Ctrl and Shift choose several; Enter brings them back in one step."""

    box_width = 640

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._session = window.session
        self.model = _Items()
        self._head = PaneHead(self.box)
        self._head.add_button("x", self.close).set_words(self.tr("Close"))
        self.list = LineList(self.box)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LineDelegate(_face, self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setMinimumHeight(320)
        self.list.setAccessibleName(self.tr("Recycle bin"))
        self.list.taken.connect(lambda _item: self._restore())
        self._note = EmptyNote(self.box)
        self._note.say(self.tr("The recycle bin is empty"), self.tr("Deleted articles and records wait here."))
        inside = QVBoxLayout()
        inside.addWidget(self.list, 1)
        inside.addWidget(self._note)
        self.column.addWidget(self._head)
        self.column.addLayout(inside, 1)
        self.column.addLayout(self._foot())
        self._session.changed.connect(self._follow)  # a lambda would outlive the box
        self._fill()

    def first_focus(self) -> QWidget:
        return self.list if self.model.rowCount() else self.box

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 14)
        self._back = Button("main", "rotate-ccw", keys="Enter", parent=self.box)
        self._back.setText(self.tr("Bring back"))
        self._back.clicked.connect(self._restore)
        self._empty = TwiceButton(
            self.tr("Empty the bin…"), self.tr("For good, with the history up to then? Press again"), self.box
        )
        self._empty.meant.connect(self._let_go)
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._empty)
        return foot

    def _follow(self, _changes: Changes) -> None:
        self._fill()

    def _fill(self) -> None:
        items = tuple(self._session.desk.bin.list(_MOST)) if self._session.workspace else ()
        self.model.show_items(items)
        self.list.setVisible(bool(items))
        self._note.setVisible(not items)
        writes = bool(items) and not self._session.desk.read_only
        self._back.setEnabled(writes)
        self._empty.setEnabled(writes)
        self._head.set_title(self.tr("Recycle bin"), counted.binned(len(items)) if items else "")
        if items:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def _restore(self) -> None:
        chosen = sorted(self.list.selectedIndexes(), key=lambda index: index.row())
        items = [item for index in chosen if isinstance(item := index.data(Qt.ItemDataRole.UserRole), BinItem)]
        if items and self._session.did(self._session.desk.bin.restore, items):
            self._session.told.emit(self.tr("Brought back: {what}").format(what=counted.binned(len(items))))

    def _let_go(self) -> None:
        if self._session.did(self._session.desk.bin.empty):
            self._session.told.emit(self.tr("The recycle bin is empty now."))
            self._session.changed.emit(Changes(step="forget"))
            self._fill()


class _Items(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self._items: tuple[BinItem, ...] = ()

    def show_items(self, items: tuple[BinItem, ...]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{item.label}  {clock_time(item.deleted_at)}"
        return item if role == Qt.ItemDataRole.UserRole else None


def _face(item: BinItem) -> LineFace:
    theme = look().theme
    marks = f"{counted.marks(item.marks)}  ·  " if item.marks else ""
    icon, tint = "file-text", theme.colour("ink_soft")
    if item.kind is not None:
        icon, tint = kind_looks().of(item.kind).icon, theme.kind(item.kind)
    return LineFace(icon, tint, item.label, marks + clock_time(item.deleted_at), theme.colour("ink"))
