"""A line at the foot of the window for good news and for what went wrong; it leaves by itself.

What went wrong leaves after a while, at a click on it, at Escape, or when something was done that did go right.

It stands in the status line, which makes room for it: so it covers nothing that something can be done with.
"""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, SignalInstance
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.key_map import rekeyed
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import layout, radius
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Label, Sign
from desktop_app.ui.widgets.popup import Popup

_SHORT, _LONG = 5000, 14000  # ms: good news, errors and what can be pressed
_HIGH, _PAD = 24, 10  # px, in the status line


class Band(Protocol):
    """What stands along the foot of the window and lends room."""

    shifted: SignalInstance

    def lend(self, width: int, window: int) -> QRect | None:
        """Room for a line of that width, in pixels from its own corner; None where there is none."""

    def lend_line(self, height: int) -> None:
        """Room over what stands in it."""

    def take_back(self) -> None:
        """Nothing is needed any more."""


class Toast(Popup):
    """One at a time; a new one takes the place of the last. Errors stay longer.

    Without a `band` it floats over the foot of its window.
    """

    def __init__(self, window: QWidget, band: Band | None = None) -> None:
        super().__init__(window)
        self._band, self._bad = band, False
        self._sign = Sign("circle-check", "ok", 16, self)
        self._words = Label("ui", parent=self)
        self._act = Button("plain", height=20, parent=self)
        self._close = Button("quiet", "x", height=20, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PAD, 0, _PAD, 0)
        row.setSpacing(_PAD)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._act)
        row.addWidget(self._close)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._run: Callable[[], object] | None = None
        self._act.clicked.connect(self._pressed)
        window.installEventFilter(self)
        if band is not None:
            band.shifted.connect(self._follow)
        self.hide()

    def let_go(self) -> bool:
        """Takes away what went wrong; whether it stood there."""
        stood = self._bad and self.isVisible()
        if stood:
            self.hide()
        return stood

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.hide()

    def text(self) -> str:
        return self._words.text()

    def say(self, words: str, *, bad: bool = False, act: str = "", run: Callable[[], object] | None = None) -> None:
        """Shows a sentence; `act` is the word of a button that calls `run`."""
        self._bad = bad
        self._sign.set_icon("circle-alert" if bad else "circle-check", "bad" if bad else "ok")
        words = rekeyed(words)
        self._words.setText(words)
        self._act.set_face(act)
        self._act.setVisible(bool(act))
        self._run = run
        through = not bad and not act  # mere news leaves by itself: what lies below it can be marked meanwhile
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, through)
        self._close.setVisible(not through)
        self.setAccessibleName(words)
        self._stand()
        self.show()
        self.raise_()
        self._timer.start(_LONG if bad or act else _SHORT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._stand()
        return False

    def _pressed(self) -> None:
        self.hide()
        if self._run is not None:
            self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._band is not None and not event.spontaneous():
            self._band.take_back()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = look().theme
        ground, edge = ("bad_ground", "bad") if self._bad else ("paper", "edge")
        draw.box(QPainter(self), QRectF(self.rect()), theme.colour(ground), theme.colour(edge), radius("popup"))

    def _follow(self) -> None:
        if not self.isHidden():
            self._stand()

    def _stand(self) -> None:
        window = self.parentWidget()
        assert window is not None
        around = _PAD + 16 + _PAD + _PAD + (0 if self._close.isHidden() else 20 + _PAD)
        around += self._act.sizeHint().width() + _PAD if self._act.text() else 0
        line, foot = self._words.one_line() + 4 + around, window.height() - layout("status")
        room = self._band.lend(line, window.width()) if self._band is not None else None
        if room is not None:
            self.setGeometry(room.x() + (room.width() - line) // 2, foot + 2, line, _HIGH)
            return
        width = min(line, window.width() - 2 * _PAD)
        height = max(_HIGH, self._words.heightForWidth(width - around) + 8)
        if self._band is not None:
            self._band.lend_line(height + 2)
        self.setGeometry((window.width() - width) // 2, foot - height, width, height)
