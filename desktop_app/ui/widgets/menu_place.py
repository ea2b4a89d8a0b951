"""Where a menu opens: under its button, and within the window that the button stands in."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

_APART = 2  # px


def below(button: QWidget, menu: QMenu) -> QPoint:
    """A place of the screen: at the button's leading edge, at its trailing edge where the menu would leave the window.

    Qt takes the left corner in both directions, so a menu that is wider than its button stands beside it otherwise.
    """
    window, wide = button.window(), menu.sizeHint().width()
    corner = button.mapTo(window, QPoint(0, button.height() + _APART))
    left, right = corner.x(), corner.x() + button.width() - wide
    first, other = (right, left) if button.isRightToLeft() else (left, right)
    x = first if 0 <= first <= window.width() - wide else other
    return window.mapToGlobal(QPoint(max(0, min(x, window.width() - wide)), corner.y()))
