"""The line at the foot: saved, marks, relationship, language, and the work that is going on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.label import Line, Sign

_GAP = 8  # px on both sides of news


class Part(QWidget):
    """An icon and a few words, with a hairline at its end; a click on it may mean something."""

    clicked = Signal()

    def __init__(self, icon: str, colour: str = "ink_soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = Sign(icon, colour, 14, self)
        self.sign.setVisible(bool(icon))
        self.words = Line("caption", "ink_soft", parent=self)
        self._aside = False
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(7)
        row.addWidget(self.sign)
        row.addWidget(self.words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_words(self, words: str) -> None:
        self.words.set_text(words)
        self.setVisible(bool(words) and not self._aside)

    def step_aside(self, aside: bool) -> None:
        """Not to be seen for a while, whatever its words are."""
        self._aside = aside
        self.setVisible(bool(self.words.text()) and not aside)

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
    """28 px high; parts without words are not shown. It lends its room to news, so that those cover nothing."""

    shifted = Signal()  # its parts stand elsewhere now

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
        self._said = (self.place, self.marks, self.saved)  # they only tell; nothing is done with them
        self._spare = (self.place, self.language, self.marks)  # what one can do without, the first first
        self._lent, self._narrow = 0, 0  # how many of each have stepped aside
        row = self._row = QHBoxLayout(self)
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
        draw.fill(painter, self.rect(), theme.colour("window"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))

    def lend(self, width: int, window: int) -> QRect | None:
        """Room for a line of that width in a window of the other, in pixels of this widget; None where there is none.

        Parts that only tell step aside for it, as few as will do.
        """
        for aside in range(len(self._said) + 1):
            before, after = self._taken((*self._said[:aside], *self._spare[: self._narrow]))
            if width <= window - before - after - 2 * _GAP:
                self._set_aside(aside)
                left = before if self.layoutDirection() is draw.LTR else after
                self._raise_by(0)
                return QRect(left + _GAP, 0, window - before - after - 2 * _GAP, layout("status"))
        self._set_aside(0)
        return None

    def lend_line(self, height: int) -> None:
        """Room above the parts, as high as that; the panes give way."""
        self._raise_by(height)

    def take_back(self) -> None:
        """What was lent isn't needed any more."""
        self._set_aside(0)
        self._raise_by(0)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
            self.shifted.emit()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        """In a narrow window a few parts stand there whole, rather than all of them with their words cut."""
        need = (count for count in range(len(self._spare)) if sum(self._taken(self._spare[:count])) <= self.width())
        narrow = next(need, len(self._spare))
        if narrow != self._narrow:
            self._narrow = narrow
            self._set_aside(self._lent)

    def _taken(self, aside: Sequence[Part]) -> tuple[int, int]:
        """Pixels that stand at the leading and at the trailing side when these parts are not there."""
        items = [self._row.itemAt(number) for number in range(self._row.count())]
        widgets = [item.widget() if item is not None else None for item in items]  # None: the stretch
        middle = widgets.index(None)
        wide = [0 if one is None or one in aside or not _wanted(one) else one.sizeHint().width() for one in widgets]
        return sum(wide[:middle]), sum(wide[middle:])

    def _set_aside(self, count: int) -> None:
        self._lent = count
        away = (*self._said[:count], *self._spare[: self._narrow])
        for part in {*self._said, *self._spare}:
            part.step_aside(part in away)

    def _raise_by(self, height: int) -> None:
        self._row.setContentsMargins(0, height, 0, 0)
        self.setFixedHeight(layout("status") + height)


def _wanted(widget: QWidget) -> bool:
    """Whether it has something to show."""
    return bool(widget.words.text()) if isinstance(widget, Part) else not widget.isHidden()
