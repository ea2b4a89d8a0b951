"""What had the keyboard before a box or the dock took it, and has it again after."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class KeyboardBefore:
    """May outlive what it remembers: the line of a table's cell goes as soon as it loses the keyboard."""

    def __init__(self) -> None:
        self._chain: list[QWidget] = []

    def remember(self) -> None:
        """What has the keyboard now, and what that stands in."""
        self._chain = []
        widget = QApplication.focusWidget()
        while widget is not None:
            self._chain.append(widget)
            widget = widget.parentWidget()

    def give_back(self) -> bool:
        """To what had it, or what that stood in where it is gone for good; False where nothing of it is in sight."""
        chain, self._chain = self._chain, []
        if not chain:
            return False
        alive = (one for one in chain[1:] if isValid(one) and one.focusPolicy() is not Qt.FocusPolicy.NoFocus)
        before = chain[0] if isValid(chain[0]) else next(alive, None)
        if before is None or not before.isVisible():
            return False
        before.setFocus(Qt.FocusReason.PopupFocusReason)
        return True
