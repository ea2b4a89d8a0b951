"""The rows of the registry for Qt's table: a window of them at a time, asked of the project when they are painted."""

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.model.registry import RegistryQuery, RegistryRow, columns_of
from desktop_app.ui.pages.registry.cells import Cell, cell_of, column_name
from desktop_app.ui.parting import part_freely
from desktop_app.ui.session import Session
from desktop_app.ui.words import record_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_BLOCK = 64  # rows fetched at once
_BLOCKS = 12  # blocks kept


class RegistryModel(QAbstractTableModel):
    """Knows how many rows there are and holds those lately looked at."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        part_freely(self)
        self._session = session
        self._query: RegistryQuery | None = None
        self._count = 0
        self._blocks: OrderedDict[int, list[RegistryRow]] = OrderedDict()
        self.columns: tuple[str, ...] = ()

    @property
    def query(self) -> RegistryQuery | None:
        return self._query

    def ask(self, query: RegistryQuery | None) -> None:
        """Shows what answers; None shows nothing."""
        self.beginResetModel()
        self._blocks.clear()
        self._query = query
        self.columns = columns_of(query.kind) if query is not None else ()
        self._count = self._session.desk.registry.count(query) if query is not None else 0
        self.endResetModel()

    def row(self, number: int) -> RegistryRow | None:
        """The row at the place, None where it has gone in the meantime."""
        if self._query is None or not 0 <= number < self._count:
            return None
        block, place = divmod(number, _BLOCK)
        rows = self._blocks.get(block)
        if rows is None:
            found = self._session.act(self._session.desk.registry.rows, self._query, block * _BLOCK, _BLOCK)
            rows = self._blocks[block] = list(found or ())
            if len(self._blocks) > _BLOCKS:
                self._blocks.popitem(last=False)
        self._blocks.move_to_end(block)
        return rows[place] if place < len(rows) else None

    def place(self, record: str) -> int | None:
        """Where the record stands, None where it isn't shown."""
        return self._session.desk.registry.place(self._query, record) if self._query is not None else None

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> Cell:
        """What the cell shows."""
        row = self.row(index.row())
        return cell_of(self._session, row, self.columns[index.column()]) if row is not None else Cell()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.cell(index).words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row, cell = self.row(index.row()), self.cell(index)
            name = record_name(row.record) if row is not None else ""
            return f"{name}: {self.headerData(index.column(), Qt.Orientation.Horizontal)} {cell.spoken}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # fmt: skip
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and self._query is not None:
            return column_name(self._query.kind, self.columns[section])
        return None
