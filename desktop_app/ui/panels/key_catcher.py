"""The foot of a panel that asks for new keys: one sentence, and what is pressed while it waits."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.key_map import pressed
from desktop_app.ui.keyboard import latin_letter
from desktop_app.ui.language import translate
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.reader.keys import digit_of
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Label


class KeyCatcher(Dressed):
    """While it waits, whatever is pressed is taken as keys; Escape alone ends that."""

    caught = Signal(str)
    ended = Signal()
    waiting = False  # here, because events come before the constructor has ended

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._words = Label("ui", parent=self)
        self.over = Button("plain", "replace", parent=self)
        self.again = Button("plain", "keyboard", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.over)
        row.addWidget(self.again)
        self.setMinimumHeight(52)
        self.waiting = False
        self.dressed()

    def dress(self) -> None:
        self.over.setText(translate("KeyCatcher", "Take it over"))
        self.again.setText(translate("KeyCatcher", "Other keys"))

    def say(self, words: str, *, waiting: bool = False, over: bool = False, again: bool = False) -> None:
        """Shows a sentence and the buttons that answer it; `waiting` for keys."""
        self.waiting = waiting
        self._words.setText(words)
        self.setAccessibleName(words)
        self.over.setVisible(over)
        self.again.setVisible(again)
        self.update()
        if waiting:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif over:
            self.over.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        return self._words.text()

    def asking(self) -> bool:
        """Whether it waits for one of its buttons."""
        return not self.again.isHidden()

    def event(self, event: QEvent) -> bool:
        if self.waiting and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # else an action that has the key would be done
            return True
        if self.waiting and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._press(event)  # Tab too, which would move the focus
            return True
        return super().event(event)

    def _press(self, event: QKeyEvent) -> None:
        keys = pressed(event)
        if keys == "Esc":
            self.waiting = False
            self.ended.emit()
        elif keys:
            self.waiting = False
            self.caught.emit(keys)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        painter.fillRect(self.rect(), theme.colour("accent_soft" if self.waiting else "window"))


class KindKeyCatcher(KeyCatcher):
    """Takes one digit or letter, whatever the keyboard's layout writes on it."""

    def _press(self, event: QKeyEvent) -> None:
        if digit := digit_of(event):
            self._take(str(digit))
        elif letter := latin_letter(event):
            self._take(letter)
        else:
            super()._press(event)

    def _take(self, key: str) -> None:
        self.waiting = False
        self.caught.emit(key)
