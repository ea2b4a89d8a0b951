"""The rows of the list: each reason as a heading with its number, its points below."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.model.thin import Reason, Thin, ThinPoint
from desktop_app.ui.dock.thin.words import ThinWords
from desktop_app.ui.parting import part_freely
from desktop_app.ui.words import kind_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
Heading = tuple[Reason, int]
"""A reason and how many points it has."""


class ThinRows(QAbstractListModel):
    """Headings can't be chosen."""

    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self.rows: list[Heading | ThinPoint] = []

    def show(self, thin: Thin | None) -> None:
        self.beginResetModel()
        self.rows = []
        for reason in Reason:
            points = thin.of(reason) if thin is not None else ()
            if points:
                self.rows += [(reason, len(points)), *points]
        self.endResetModel()

    def point(self, index: Index) -> ThinPoint | None:
        """The point of a row; None for a heading and for no row."""
        row = self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None
        return row if isinstance(row, ThinPoint) else None

    def row_of(self, reason: Reason) -> int:
        """Where the heading stands, -1 where there is none."""
        return next((at for at, row in enumerate(self.rows) if not isinstance(row, ThinPoint) and row[0] is reason), -1)

    def near(self, point: ThinPoint | None, row: int) -> int:
        """The row of the same point, else of one near `row`; -1 where there is none."""
        same = [at for at, one in enumerate(self.rows) if isinstance(one, ThinPoint) and _same(one, point)]
        if same:
            return same[0]
        points = [at for at, one in enumerate(self.rows) if isinstance(one, ThinPoint)]
        return min(points, key=lambda at: (abs(at - row), at), default=-1)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row, words = self.rows[index.row()], ThinWords()
        if not isinstance(row, ThinPoint):
            return f"{words.reason(row[0])}, {row[1]}"
        said = (words.reason(row.reason), kind_name(row.kind), row.label, row.detail)
        return ", ".join(part for part in said if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.point(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _same(one: ThinPoint, other: ThinPoint | None) -> bool:
    return other is not None and (one.reason, one.record, one.detail) == (other.reason, other.record, other.detail)
