"""A line over the foot of the window for good news and for what went wrong; it leaves by itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.key_map import rekeyed
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Label, Sign
from desktop_app.ui.widgets.picker import Popup

_SHORT, _LONG = 5000, 14000  # ms: good news, errors and what can be pressed


class Toast(Popup):
    """One at a time; a new one takes the place of the last. Errors stay longer."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._sign = Sign("circle-check", "ok", 16, self)
        self._words = Label("ui", parent=self)
        self._act = Button("plain", height=28, parent=self)
        self._close = Button("quiet", "x", height=26, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
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
        self.hide()

    def text(self) -> str:
        return self._words.text()

    def say(self, words: str, *, bad: bool = False, act: str = "", run: Callable[[], object] | None = None) -> None:
        """Shows a sentence; `act` is the word of a button that calls `run`."""
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

    def _stand(self) -> None:
        window = self.parentWidget()
        assert window is not None
        width = min(560, window.width() - 48)
        around = 12 + 16 + 10 + 12 + (0 if self._close.isHidden() else 26 + 10)
        around += self._act.sizeHint().width() + 10 if self._act.text() else 0
        width = min(width, self._words.one_line() + 4 + around)
        height = max(44, self._words.heightForWidth(width - around) + 18)
        y = window.height() - layout("status") - 16 - height
        self.setGeometry((window.width() - width) // 2, y, width, height)
