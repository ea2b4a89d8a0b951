"""The line at the foot: saved, marks, relationship, language, and the work that is going on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Line, Sign


class Part(QWidget):
    """An icon and a few words, with a hairline at its end; a click on it may mean something."""

    clicked = Signal()

    def __init__(self, icon: str, colour: str = "ink_soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = Sign(icon, colour, 14, self)
        self.sign.setVisible(bool(icon))
        self.words = Line("caption", "ink_soft", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(7)
        row.addWidget(self.sign)
        row.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        self.words.set_text(words)
        self.setVisible(bool(words))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.clicked.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(look().theme.colour("line_strong"), 1))
        x = self.width() - 0.5 if self.layoutDirection() is draw.LTR else 0.5
        painter.drawLine(QPointF(x, 6), QPointF(x, self.height() - 6))


class Progress(Dressed):
    """What is being done, a bar with its numbers, and a way to stop it."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Line("caption", "ink_soft", parent=self)
        self._numbers = Line("caption", "ink_soft", numbers=True, parent=self)
        self._bar = _Bar(self)
        self._stop = Button("quiet", "x", height=24, parent=self)
        self._stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        for widget in (self._words, self._bar, self._numbers, self._stop):
            row.addWidget(widget)
        self.hide()
        self.dressed()

    def dress(self) -> None:
        self._stop.setToolTip(self.tr("Stop"))
        self._stop.setAccessibleName(self.tr("Stop"))

    def begin(self, words: str) -> None:
        self._words.set_text(words)
        self.set_done(0, 0)
        self.show()

    def set_done(self, done: int, total: int) -> None:
        """`total` 0: not known yet."""
        self._bar.show_part(done / total if total else 0.0)
        self._numbers.set_text(f"{done:,} / {total:,}" if total else "")


class _Bar(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._part = 0.0
        self.setFixedSize(QSize(120, 6))

    def show_part(self, part: float) -> None:
        self._part = part
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        draw.box(painter, QRectF(self.rect()), theme.colour("line"), None, 3)
        done = draw.visual(self.layoutDirection(), self.rect(), 0, 0, self.width() * self._part, 6)
        draw.box(painter, done, theme.colour("accent"), None, 3)


class StatusBar(Dressed):
    """28 px high; parts without words are not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(layout("status"))
        self.saved = Part("circle-check", "ok", self)
        self.marks = Part("text-select", parent=self)
        self.suggestions = Part("circle-dashed", parent=self)
        self.progress = Progress(self)
        self.language = Part("", parent=self)
        self.place = Part("", parent=self)
        self.thin = Part("triangle-alert", "warn", self)
        self.pair = Part("arrow-left-right", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.saved)
        row.addWidget(self.marks)
        row.addWidget(self.suggestions)
        row.addWidget(self.progress)
        row.addStretch(1)
        for part in (self.place, self.language, self.thin, self.pair):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        for part in (self.saved, self.marks, self.suggestions, self.place, self.language, self.thin, self.pair):
            part.setFixedHeight(layout("status"))
        self.dressed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        painter.fillRect(self.rect(), theme.colour("window"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
