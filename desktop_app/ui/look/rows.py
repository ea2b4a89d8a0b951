"""The ground of a row in a list that is painted by ours: chosen, under the mouse or plain, a hairline below."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look


def paint_choice(painter: QPainter, rect: QRect, page: Qt.LayoutDirection, state: QStyle.StateFlag) -> bool:
    """Paints whether the row is chosen, with a bar of the accent at its leading edge, or under the mouse; whether it
    is chosen."""
    theme = look().theme
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(rect, theme.colour("selection"))
        painter.fillRect(draw.visual(page, rect, rect.x(), rect.y(), 3, rect.height()), theme.colour("accent"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.colour("hover"))
    return chosen


def paint_hairline(painter: QPainter, rect: QRect) -> None:
    """Paints the line below the row."""
    painter.setPen(QPen(look().theme.colour("line"), 1))
    painter.drawLine(QPointF(rect.left(), rect.bottom() + 0.5), QPointF(rect.right() + 1, rect.bottom() + 0.5))


def paint_ground(painter: QPainter, rect: QRect, page: Qt.LayoutDirection, state: QStyle.StateFlag) -> bool:
    """Paints both; whether the row is chosen."""
    chosen = paint_choice(painter, rect, page, state)
    paint_hairline(painter, rect)
    return chosen
