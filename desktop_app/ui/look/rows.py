"""The ground of a row in a list that is painted by ours: chosen, under the mouse or plain, a hairline below."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> bool:
    """Paints it; whether the row is chosen. A chosen row has a bar of the accent at its leading edge."""
    theme, rect, page = look().theme, option.rect, option.direction  # type: ignore[attr-defined]
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
    if chosen:
        painter.fillRect(rect, theme.colour("selection"))
        painter.fillRect(draw.visual(page, rect, rect.x(), rect.y(), 3, rect.height()), theme.colour("accent"))
    elif option.state & QStyle.StateFlag.State_MouseOver:  # type: ignore[attr-defined]
        painter.fillRect(rect, theme.colour("hover"))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(QPointF(rect.left(), rect.bottom() + 0.5), QPointF(rect.right() + 1, rect.bottom() + 0.5))
    return chosen
