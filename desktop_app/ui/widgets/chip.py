"""A chip: a small named thing in a form, with its icon; a guessed one is dashed and has a tick.

Where its words have no room in one line it has up to three; what has none in those is shortened, and its tool tip says
it all.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolTip, QWidget

from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius

_HEIGHT, _PAD, _ICON, _SIGN = 26, 8, 13, 18
_LINE, _MOST = 18, 3  # what another line adds, and how many there may be
_DASH = " –"  # between two countries: a line ends there rather than within one


class Chip(QPushButton):
    """Emits `confirmed` from its tick, `removed` from its cross (or Delete), `opened` from its words."""

    has_ring = True
    confirmed = Signal()
    removed = Signal()
    opened = Signal()

    def __init__(
        self, words: str, *, icon: str = "", tint: QColor | None = None, guess: bool = False, removable: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(words, parent)
        self._words, self._icon, self._tint = words, icon, tint
        self._guess, self._removable = guess, removable
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words)
        self.setMouseTracking(True)
        look().changed.connect(self.update)

    @property
    def guess(self) -> bool:
        """Whether it waits for its tick."""
        return self._guess

    def sizeHint(self) -> QSize:
        return QSize(round(_advance(self._words) + 1 + self._beside()), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), _HEIGHT)

    def heightForWidth(self, width: int) -> int:
        return _HEIGHT + _LINE * (len(self._lines(width)) - 1)

    def event(self, event: QEvent) -> bool:
        """Shortened words stand in the tool tip, before what else it says."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._shortened():
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, (self._words, self.toolTip()))), self)
            return True
        return super().event(event)

    def _beside(self) -> int:
        """The width of all but the words."""
        return 2 * _PAD + (_ICON + 6 if self._icon else 0) + _SIGN * self._signs()

    def _lines(self, width: int) -> list[str]:
        """The words as they stand in a chip so wide."""
        room = width - self._beside()
        if _advance(self._words) <= room + 1:
            return [self._words]
        first, dash, second = self._words.partition(_DASH)
        apart = [*_broken(first + dash, room), *_broken(second.strip(), room)] if second else []
        if 0 < len(apart) <= _MOST:
            return apart
        lines = _broken(self._words, room)
        return [*lines[: _MOST - 1], " ".join(lines[_MOST - 1 :])] if len(lines) > _MOST else lines

    def _shortened(self) -> bool:
        return any(_advance(line) > self.width() - self._beside() + 1 for line in self._lines(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, page = QPainter(self), look().theme, self.layoutDirection()
        ground = theme.colour("guess_ground" if self._guess else "hover" if self.underMouse() else "paper")
        edge = theme.colour("guess_edge" if self._guess else "line_strong")
        draw.box(painter, QRectF(self.rect()), ground, edge, radius("field"), dashed=self._guess)
        x = float(_PAD)
        if self._icon:
            colour = self._tint or theme.colour("ink_soft")
            self._sign(painter, self._icon, colour, x, _ICON)
            x += _ICON + 6
        ink = theme.colour("guess" if self._guess else "ink")
        own = draw.direction_of(self._words, page)
        lines = self._lines(self.width()) if self.height() > _HEIGHT else [self._words]
        for number, line in enumerate(lines):
            top = (self.height() - _LINE * len(lines)) / 2 + _LINE * number
            place = draw.visual(page, self.rect(), x, top, self.width() - self._beside(), _LINE)
            draw.text(painter, place, line, fonts.font("control"), ink, direction=own, page=page)
        x = self.width() - _SIGN * self._signs() - 4
        if self._guess:
            self._sign(painter, "check", theme.colour("guess"), x + 3, 13)
            x += _SIGN
        if self._removable:
            self._sign(painter, "x", theme.colour("ink_faint"), x + 3, 13)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        part = self._part(event.position())
        (self.confirmed if part == "tick" else self.removed if part == "cross" else self.opened).emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._removable:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            (self.confirmed if self._guess else self.opened).emit()
        else:
            super().keyPressEvent(event)

    def _signs(self) -> int:
        return int(self._guess) + int(self._removable)

    def _part(self, point: QPointF) -> str:
        x = point.x() if self.layoutDirection() is draw.LTR else self.width() - point.x()
        from_end = self.width() - x - 4
        if self._removable and from_end < _SIGN:
            return "cross"
        if self._guess and from_end < _SIGN * self._signs():
            return "tick"
        return "words"

    def _sign(self, painter: QPainter, name: str, colour: QColor, x: float, size: int) -> None:
        place = draw.visual(self.layoutDirection(), self.rect(), x, (self.height() - size) / 2, size, size)
        painter.drawPixmap(place.topLeft(), icons.pixmap(name, colour, size, self.devicePixelRatioF()))


def _broken(words: str, room: float) -> list[str]:
    """Lines of whole words that fit, as far as each word does."""
    lines: list[str] = []
    for word in words.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _advance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _advance(words: str) -> float:
    return QFontMetricsF(fonts.font("control")).horizontalAdvance(words)
