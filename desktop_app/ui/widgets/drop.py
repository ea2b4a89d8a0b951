"""A box that drops from a button: it stays open while one works in it, unlike a menu."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.widgets.keyboard_before import KeyboardBefore
from desktop_app.ui.widgets.popup import Popup, place_under


class DropBox(Popup):
    """Stands below or above its anchor inside the window. Escape or a press elsewhere closes it and gives the keyboard
    back."""

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor.window())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._anchor = anchor
        self._before = KeyboardBefore()

    def first_focus(self) -> QWidget:
        """What gets the keyboard first."""
        return self

    def open_box(self) -> None:
        """Shows the box and gives it the keyboard."""
        self._before.remember()
        self.setLayoutDirection(self._anchor.layoutDirection())
        self.adjustSize()
        self.stand()
        self.show()
        self.raise_()
        self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def close_box(self) -> None:
        """Closes it; the keyboard goes back to where it was."""
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        before, had = self._before, self._has_focus()
        self.close()
        if had:
            before.give_back()

    def stand(self) -> None:
        """Below the anchor or above it, begun at its leading edge, inside the window."""
        window, size = self._anchor.window(), self.size()
        corner, deep = self._anchor.mapTo(window, QPoint(0, 0)), self._anchor.height()
        x = corner.x()
        if self._anchor.layoutDirection() is draw.RTL:
            x += self._anchor.width() - size.width()
        y = place_under(corner.y(), corner.y() + deep, size.height(), window.height())
        self.move(min(max(8, x), max(8, window.width() - size.width() - 8)), y)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_box()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if isinstance(watched, QWidget) and watched.window() is self.window() and not self._is_ours(watched):
                self.close_box()
        elif event.type() is QEvent.Type.Resize and watched is self.window():
            self.stand()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the box."""
        inside = [one for one in self.findChildren(QWidget) if one.isVisible() and one.isEnabled()]
        wanted = [one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if not wanted:
            return False
        here = QApplication.focusWidget()
        at = wanted.index(here) if here in wanted else -1
        wanted[(at + (1 if forward else -1)) % len(wanted)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _is_ours(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget) or widget is self._anchor

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))


Box = TypeVar("Box", bound=DropBox)


def open_box_of(window: QWidget, kind: type[Box]) -> Box | None:
    """The box of that class that stands open in a window; one that was closed may wait for its end still."""
    return next((box for box in window.findChildren(kind) if box.isVisible()), None)
