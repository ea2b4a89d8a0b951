"""The page view with hands: Qt's events of keys and mouse, passed to acts.py and mouse.py."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.reader.accessible import Voice
from desktop_app.ui.reader.acts import Acts
from desktop_app.ui.reader.hovering import marks_at
from desktop_app.ui.reader.jump import Jump
from desktop_app.ui.reader.keys import stroke_of
from desktop_app.ui.reader.mouse import Mouse
from desktop_app.ui.reader.page_view import PageView

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton


class InteractivePage(PageView):
    """A page that can be read and marked with keys and mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.jump = Jump(self)
        self.acts = Acts(self, self.jump)
        self._mouse = Mouse(self)
        self._voice = Voice(self)

    def event(self, event: QEvent) -> bool:
        """Takes its own keys before the window's shortcuts do, while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            stroke = stroke_of(event)
            if self.jump.owns(event) or (stroke is not None and self.acts.wants(stroke)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._mouse.hovering.rest()
        if self.jump.key(event) or (event.key() == Qt.Key.Key_Escape and self._mouse.drop_edge()):
            event.accept()
            return
        stroke = stroke_of(event)
        if stroke is not None and self.acts.do(stroke):
            event.accept()
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks from mark to mark while one is current; Escape lets go of it, and Tab leaves the page."""
        if self.jump.active:
            self.jump.step(1 if forward else -1)
            return True
        if self.acts.current is not None and self.acts.walking.walk(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.jump.end()
        if event.button() == _LEFT:
            held = event.modifiers()
            self._mouse.press(event.position(), select=bool(held & _SHIFT), exact=bool(held & _ALT))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == _LEFT:
            self._mouse.double(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        exact = bool(event.modifiers() & _ALT)
        self._mouse.move(event.position(), pressed=bool(event.buttons() & _LEFT), exact=exact)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == _LEFT:
            self._mouse.release(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The marks under the mouse, with what can be done to them; by the keyboard those at the caret."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.acts.list_marks()
        else:
            self._mouse.hovering.rest()
            entry = self.scene.entry_at(event.pos().x(), event.pos().y())
            ids = [*entry.ids, *entry.rest] if entry is not None else marks_at(self, event.pos().toPointF())
            self.menu_wanted.emit(ids, event.globalPos())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._mouse.hovering.rest()
        super().scrollContentsBy(dx, dy)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._mouse.hovering.rest()
        super().wheelEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.jump.end()
        super().focusOutEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._mouse.hovering.leave()
        return super().viewportEvent(event)
