"""A field with a list below it: type to search, take one with Enter or the mouse."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.label import Sign
from desktop_app.ui.widgets.options import Option, OptionsView
from desktop_app.ui.widgets.popup import Popup

Search = Callable[[str], Sequence[Option]]
_WIDEST = 420  # px of the list


def stays(event: QFocusEvent) -> bool:
    """Whether the keyboard went elsewhere in the window: not when another window is only looked at."""
    return event.reason() is not Qt.FocusReason.ActiveWindowFocusReason


class Picker(Field):
    """`search(typed)` gives the options; `picked` carries the option's value.

    Leaving the field without taking one puts back what stood there.
    """

    picked = Signal(object)
    entered = Signal()  # an option was taken by Enter

    def __init__(self, search: Search, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon, parent=parent)
        self._search = search
        self._popup: Popup | None = None
        self._list: OptionsView | None = None
        self.chevron = Sign("chevron-down", "ink_faint", 14, self)
        self.add_end(self.chevron)
        self.line.textEdited.connect(self._typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event):
                return True
            if isinstance(event, QFocusEvent) and event.lostFocus() and stays(event):
                self._leave()
            if event.type() is QEvent.Type.MouseButtonPress:
                self._open("")
            if event.type() is QEvent.Type.MouseButtonRelease:
                self._released()
        return super().eventFilter(watched, event)

    def open(self) -> None:
        """Shows the whole list, the field focused."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.end(False)
        self.line.home(True)  # all of it, and its beginning in sight
        self._open("")

    def is_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _released(self) -> None:
        if not self.line.hasSelectedText():
            self.line.selectAll()  # not with the press, which the line takes for a new caret

    def _leave(self) -> None:
        self._close()
        self.line.show_value(self.line.stood())

    def _typed(self, text: str) -> None:
        self._open(text)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not self.is_open():
                self._open("")
            elif self._list is not None:
                self._list.step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_open() and self._list is not None:
            option = self._list.current()
            self._take(option)
            if option is not None:
                self.entered.emit()
            return True
        if key == Qt.Key.Key_Escape and self.is_open():
            self._close()
            self.line.show_value(self.line.stood())
            return True
        return False

    def _open(self, typed: str) -> None:
        options = self._search(typed.strip())
        if not options:
            self._close()
            return
        if self._popup is None or self._list is None:
            self._popup = Popup(self.window())
            box = QVBoxLayout(self._popup)
            box.setContentsMargins(1, 5, 1, 5)
            self._list = OptionsView(self._popup)
            self._list.taken.connect(self._take)
            box.addWidget(self._list)
        there = next((n for n, one in enumerate(options) if one.label == self.line.stood()), 0)
        self._list.show_options(options, 0 if typed else there)
        self._popup.setLayoutDirection(self.layoutDirection())
        self._stand(self._popup, self._list.wanted_height() + 12)
        self._popup.show()
        self._popup.raise_()

    def _stand(self, popup: Popup, height: int) -> None:
        window = self.window()
        wanted = self._list.wanted_width() if self._list is not None else 0
        width = max(self.width(), 220, min(wanted, _WIDEST, window.width() - 8))
        below = self.mapTo(window, QPoint(0, self.height() + 3))
        x = below.x() if self.layoutDirection() is draw.LTR else below.x() + self.width() - width
        y = below.y() if below.y() + height < window.height() else below.y() - self.height() - 6 - height
        popup.setGeometry(min(max(4, x), window.width() - width - 4), max(4, y), width, height)

    def _close(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _take(self, option: Option | None) -> None:
        self._close()
        if option is not None and not option.heading:
            self.line.show_value(self.line.stood())
            self.picked.emit(option.value)

    def hideEvent(self, event: QHideEvent) -> None:
        self._close()
        super().hideEvent(event)
