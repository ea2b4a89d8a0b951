"""A box over the dimmed window; Escape or a press beside it closes it and gives the keyboard back."""

from typing import Self

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius
from desktop_app.ui.widgets.keyboard_before import KeyboardBefore


class Overlay(QWidget):
    """Covers its window. Subclasses put their widgets into `column`; `box_width` is the box's width at most."""

    box_width = 580
    top = 64

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = KeyboardBefore()
        self._before.remember()
        self.box = _Box(self)
        self.column = QVBoxLayout(self.box)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        window.installEventFilter(self)
        look().changed.connect(self.update)

    @classmethod
    def toggle(cls, window: QWidget) -> Self | None:
        """Opens the box, or closes the one that stands there."""
        there = window.findChild(cls)
        if there is not None and there.isVisible():
            there.close()
            return None
        made = cls(window)
        made.open()
        return made

    def open(self) -> None:
        """Shows the box and gives it the keyboard."""
        self._cover()
        self.show()
        self.raise_()
        self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)

    def first_focus(self) -> QWidget:
        """What gets the keyboard first."""
        return self.box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._before.give_back()
        super().closeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        dim = QColor(0, 0, 0, 128) if look().theme.is_dark else look().theme.colour("ink", 0.28)
        QPainter(self).fillRect(self.rect(), dim)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays within the box, and so does the keyboard where what had it is hidden or disabled."""
        widget = QApplication.focusWidget()
        candidate = _beside(widget, forward) if widget is not None else self.box
        for _ in range(400):
            wants = candidate.focusPolicy() & Qt.FocusPolicy.TabFocus
            if self.box.isAncestorOf(candidate) and wants and candidate.isVisible() and candidate.isEnabled():
                candidate.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            candidate = _beside(candidate, forward)
        if self.isVisible():
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.isVisible()

    def _cover(self) -> None:
        window = self.parentWidget()
        assert window is not None
        self.setGeometry(window.rect())
        width = min(self.box_width, window.width() - 32)
        layout = self.box.layout()
        wanted = layout.heightForWidth(width) if layout and layout.hasHeightForWidth() else self.box.sizeHint().height()
        top = min(self.top, max(16, (window.height() - wanted) // 3))
        self.box.setGeometry((window.width() - width) // 2, top, width, min(wanted, window.height() - top - 16))


def _beside(widget: QWidget, forward: bool) -> QWidget:
    """The next widget in the ring of those that can have the keyboard."""
    return (widget.nextInFocusChain() if forward else widget.previousInFocusChain()) or widget


class _Box(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look().theme
        draw.box(QPainter(self), QRectF(self.rect()), theme.colour("pane"), theme.colour("edge"), radius("palette"))
