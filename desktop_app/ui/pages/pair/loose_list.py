"""The list of records without a pair: kinds as headings, ticks, how many marks each has."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.model.things import Record
from desktop_app.ui.counted import counted
from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.parting import part_freely
from desktop_app.ui.words import kind_name, record_name

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROW, _TICK = 34, 34


class LooseModel(QAbstractListModel):
    """Rows are a kind's name or (record, number of its marks)."""

    def __init__(self) -> None:
        super().__init__()
        part_freely(self)
        self.rows: list[str | tuple[Record, int]] = []
        self.ticked: set[str] = set()

    def show(self, found: Sequence[tuple[Record, int]]) -> None:
        """By kind, with the kind's name before each; ticks stay on what is still there."""
        self.beginResetModel()
        self.rows, kind = [], ""
        for record, marks in found:
            if record.kind != kind:
                kind = record.kind
                self.rows.append(kind_name(record.kind))
            self.rows.append((record, marks))
        self.ticked &= {record.id for record, _marks in found}
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else f"{record_name(row[0])}, {counted.mentions(row[1])}"
        if role == Qt.ItemDataRole.CheckStateRole and not isinstance(row, str):
            return Qt.CheckState.Checked if row[0].id in self.ticked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def tick(self, number: int) -> None:
        """Ticks the record of a row, or takes the tick away."""
        row = self.rows[number] if 0 <= number < len(self.rows) else ""
        if not isinstance(row, str):
            self.ticked ^= {row[0].id}
            self.dataChanged.emit(self.index(number), self.index(number))

    def tick_all(self, on: bool) -> None:
        """Ticks every record, or none."""
        self.ticked = {row[0].id for row in self.rows if not isinstance(row, str)} if on else set()
        self.dataChanged.emit(self.index(0), self.index(max(0, len(self.rows) - 1)))


class LooseDelegate(QStyledItemDelegate):
    """Tick box, icon, name, number of marks; kinds as headings."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, LooseModel)
        row, theme, page = model.rows[index.row()], look().theme, option.direction  # type: ignore[attr-defined]
        rect = option.rect  # type: ignore[attr-defined]
        painter.save()
        if isinstance(row, str):
            place = draw.visual(page, rect, rect.x() + 8, rect.y() + 6, rect.width() - 16, rect.height() - 6)
            draw.text(painter, place, row, fonts.font("ui_strong"), theme.colour("ink_soft"), page=page, direction=page)
            painter.restore()
            return
        record, marks = row
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        if chosen:
            painter.fillRect(rect, theme.colour("selection"))
        ticked = record.id in model.ticked
        box = draw.visual(page, rect, rect.x() + 9, rect.y() + (_ROW - 16) / 2, 16, 16)
        edge = theme.colour("accent" if ticked else "edge")
        draw.box(painter, box, theme.colour("accent" if ticked else "field"), edge, radius("key"))
        if ticked:
            painter.drawPixmap(box.topLeft(), icons.pixmap("check", theme.colour("on_accent"), 16))
        icon = draw.visual(page, rect, rect.x() + _TICK + 4, rect.y() + (_ROW - 16) / 2, 16, 16)
        painter.drawPixmap(icon.topLeft(), icons.pixmap(kind_looks().of(record.kind).icon, theme.kind(record.kind), 16))
        x, end = rect.x() + _TICK + 30, 130
        place = draw.visual(page, rect, x, rect.y(), rect.width() - (x - rect.x()) - end, _ROW)
        draw.text(painter, place, record_name(record), fonts.font("ui"), theme.colour("ink"), page=page)
        place = draw.visual(page, rect, rect.x() + rect.width() - end, rect.y(), end - 10, _ROW)
        ink = theme.colour("ink_soft" if chosen else "ink_faint")
        said = counted.mentions(marks)
        draw.text(painter, place, said, fonts.font("caption"), ink, align="end", page=page, direction=page)
        painter.restore()


class LooseList(QListView):
    """Space ticks, Enter or a double click leads to the words, a click on the box ticks."""

    ticked = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(LooseDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)  # on the page's own paper
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0:
            self.ticked.emit(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        x = event.position().x()
        from_start = x if self.layoutDirection() is draw.LTR else self.viewport().width() - x
        index = self.indexAt(event.position().toPoint())
        if from_start < _TICK and index.isValid():
            self.ticked.emit(index.row())
