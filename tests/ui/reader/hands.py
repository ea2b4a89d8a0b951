"""The mouse over the page, without the screen's own pointer: what a real one does meanwhile changes nothing."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_HELD = Qt.KeyboardModifier.NoModifier


def _send(
    port: QWidget, kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, buttons: Qt.MouseButton,
    held: Qt.KeyboardModifier = _HELD,
) -> None:  # fmt: skip
    place = QPointF(at)
    QApplication.sendEvent(port, QMouseEvent(kind, place, port.mapToGlobal(place), button, buttons, held))


def hover(port: QWidget, at: QPoint) -> None:
    """Moves the mouse with no button down."""
    _send(port, QEvent.Type.MouseMove, at, _NONE, _NONE)


def drag(port: QWidget, *places: QPoint, release: bool = True, held: Qt.KeyboardModifier = _HELD) -> None:
    """Presses the left button at the first place, moves over the others, and lets go at the last."""
    _send(port, QEvent.Type.MouseButtonPress, places[0], _LEFT, _LEFT, held)
    for place in places[1:]:
        _send(port, QEvent.Type.MouseMove, place, _NONE, _LEFT, held)
    if release:
        let_go(port, places[-1])


def let_go(port: QWidget, at: QPoint) -> None:
    """Releases the left button."""
    _send(port, QEvent.Type.MouseButtonRelease, at, _LEFT, _NONE)
