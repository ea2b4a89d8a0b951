"""The tree of sectors for Qt's view; a sector is dragged by its id."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from desktop_app.model.sectors import SectorNode
from desktop_app.ui.language import translate
from desktop_app.ui.parting import part_freely

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
MIME = "application/x-mujaz-sectors"
NAME, ENGLISH, MARKS = range(3)


@dataclass(eq=False, slots=True)
class Branch:
    """A sector in its place. Qt is given its number, never itself: an index may outlive the tree it was made for."""

    number: int
    node: SectorNode
    parent: "Branch | None"
    row: int
    below: list["Branch"] = field(default_factory=list)

    @property
    def id(self) -> str:
        return self.node.record.id


class SectorsModel(QAbstractItemModel):
    """`move_wanted` carries ids and the sector they were dropped on, or None for the top."""

    move_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self._top: list[Branch] = []
        self._by_id: dict[str, Branch] = {}
        self._by_number: dict[int, Branch] = {}
        self._last = 0

    def show_tree(self, nodes: Sequence[SectorNode]) -> None:
        self.beginResetModel()
        self._by_id, self._by_number = {}, {}
        self._top = self._branches(nodes, None)
        self.endResetModel()

    def __len__(self) -> int:
        return len(self._by_id)

    def branch(self, index: Index) -> Branch | None:
        return self._by_number.get(index.internalId()) if index.isValid() else None

    def index_of(self, sector: str | None) -> QModelIndex:
        """Where the sector stands; no index where it isn't there."""
        branch = self._by_id.get(sector or "")
        return self.createIndex(branch.row, 0, branch.number) if branch is not None else QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        above = self.branch(parent)
        rows = above.below if above is not None else self._top
        return self.createIndex(row, column, rows[row].number) if 0 <= row < len(rows) else QModelIndex()

    def parent(self, index: Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]
        branch = self.branch(index)
        above = branch.parent if branch is not None else None
        return self.createIndex(above.row, 0, above.number) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        branch = self.branch(parent)
        return len(branch.below if branch is not None else self._top) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = _NO_INDEX) -> int:
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        branch = self.branch(index)
        if branch is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        record = branch.node.record
        marks = f"{branch.node.mentions:,}"
        if branch.below:
            marks += f" / {_total(branch.node):,}"
        words = (record.label or record.label_en, record.label_en, marks)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return ", ".join(part for part in (words[0], words[1], f"{words[2]} {_head(MARKS)}") if part)
        return words[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return _head(section) if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:  # type: ignore[override]
        data = QMimeData()
        found = [self.branch(index) for index in indexes if index.column() == NAME]
        data.setData(MIME, "\n".join(branch.id for branch in found if branch is not None).encode())
        return data

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Not on itself nor on one of those below it."""
        dragged = set(_ids(data))
        above = self.branch(parent)
        while above is not None:
            if above.id in dragged:
                return False
            above = above.parent
        return bool(dragged)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        above = self.branch(parent)
        self.move_wanted.emit(_ids(data), above.id if above is not None else None)
        return False  # the tree is read anew; nothing is to be taken out of it

    def _branches(self, nodes: Sequence[SectorNode], parent: Branch | None) -> list[Branch]:
        made = []
        for row, node in enumerate(nodes):
            self._last += 1
            branch = Branch(self._last, node, parent, row)
            self._by_id[branch.id] = self._by_number[branch.number] = branch
            branch.below = self._branches(node.children, branch)
            made.append(branch)
        return made


def _total(node: SectorNode) -> int:
    """The marks on the sector and on all that stands under it."""
    return node.mentions + sum(map(_total, node.children))


def _ids(data: QMimeData) -> list[str]:
    return [one for one in bytes(data.data(MIME).data()).decode().split("\n") if one]


def _head(section: int) -> str:
    names = (translate("Registry", "Name"), translate("Registry", "In English"), translate("Registry", "Marks"))
    return names[section]
