"""A button for what can't be taken back: it asks in its own place, and does it at the second press."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.button import Button


class TwiceButton(Button):
    """`meant` comes with the second press; whoever goes elsewhere in between has changed their mind."""

    meant = Signal()

    def __init__(self, words: str, question: str, parent: QWidget) -> None:
        super().__init__("plain", "trash-2", parent=parent)
        self._words, self._question, self._asked = words, question, False
        self.setText(words)
        self.clicked.connect(self._press)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ask(False)
        super().focusOutEvent(event)

    def _press(self) -> None:
        if self._asked:
            self._ask(False)
            self.meant.emit()
        else:
            self._ask(True)

    def _ask(self, asked: bool) -> None:
        self._asked = asked
        self.set_face(self._question if asked else self._words, icon="triangle-alert" if asked else "trash-2",
                      tint="bad" if asked else "")  # fmt: skip
