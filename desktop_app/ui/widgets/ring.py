"""The focus ring: one thin widget for the whole window that stands around whatever has the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius

_OUT = 3  # the ring is 2 px thick and stands 1 px outside the control


class FocusRing(QWidget):
    """Shown around buttons, chips and segments (what says `has_ring`); fields turn their own border into one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        draw.box(QPainter(self), box, None, look().theme.colour("accent"), radius("button") + 2, width=2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._stand()
        elif kind is QEvent.Type.Hide and watched is self._around:
            self.hide()
        return False

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):  # a chip may be gone by now
                widget.removeEventFilter(self)
        self._around, self._watched = None, []
        self.hide()
        parent = self.parentWidget()
        if getattr(new, "has_ring", False) and new is not None and parent is not None and parent.isAncestorOf(new):
            self._around = new
            inner: QWidget | None = new
            while inner is not None and inner is not parent:  # it moves with what it stands in, which may scroll
                inner.installEventFilter(self)
                self._watched.append(inner)
                inner = inner.parentWidget()
            self._stand()

    def _stand(self) -> None:
        parent = self.parentWidget()
        if self._around is None or parent is None or not isValid(self._around) or not self._around.isVisible():
            return
        if self._around.visibleRegion().isEmpty():
            self.hide()
            return
        place = QRect(self._around.mapTo(parent, QPoint(0, 0)), self._around.size())
        self.setGeometry(place.adjusted(-_OUT, -_OUT, _OUT, _OUT))
        self.show()
        self.raise_()
