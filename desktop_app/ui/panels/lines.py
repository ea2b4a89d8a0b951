"""A plain list of lines with an icon before and words behind, as the history and the bin show theirs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.look.rows import paint_ground

Index = QModelIndex | QPersistentModelIndex
_HEIGHT, _LEAD, _TRAIL = 34, 44, 18


@dataclass(frozen=True, slots=True)
class LineFace:
    """What stands in a line: icon and its colour, words at the start and at the end."""

    icon: str
    tint: QColor
    start: str
    end: str
    ink: QColor
    strong: bool = False


class LineDelegate(QStyledItemDelegate):
    """Paints what `face` says of the row's data."""

    def __init__(self, face: Callable[[Any], LineFace], view: "LineList") -> None:
        super().__init__(view)
        self._face = face

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), _HEIGHT)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        page, state = option.direction, option.state  # type: ignore[attr-defined]
        painter.save()
        paint_ground(painter, rect, page, state)
        face = self._face(index.data(Qt.ItemDataRole.UserRole))
        place = draw.visual(page, rect, rect.x() + 16, rect.y() + (_HEIGHT - 16) // 2, 16, 16)
        painter.drawPixmap(place.topLeft(), icons.pixmap(face.icon, face.tint, 16))
        self._write(painter, rect, page, face)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, page: Qt.LayoutDirection, face: LineFace) -> None:
        caption = fonts.font("caption")
        wide = QFontMetricsF(caption).horizontalAdvance(face.end) + 2
        place = draw.visual(page, rect, rect.right() - _TRAIL - wide, rect.y(), wide, rect.height())
        draw.text(painter, place, face.end, caption, look().theme.colour("ink_soft"), page=page, direction=page)
        room = rect.width() - _LEAD - _TRAIL - wide - 16
        place = draw.visual(page, rect, rect.x() + _LEAD, rect.y(), room, rect.height())
        draw.text(painter, place, face.start, fonts.font("ui_strong" if face.strong else "ui"), face.ink, page=page)


class LineList(QListView):
    """Enter or a double click takes the row."""

    taken = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look().changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._take(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the box closes
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._take(self.indexAt(event.position().toPoint()))

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.taken.emit(index.data(Qt.ItemDataRole.UserRole))
