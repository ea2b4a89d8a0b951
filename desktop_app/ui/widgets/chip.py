"""A chip: a small named thing in a form, with its icon; a guessed one is dashed and has a tick."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look
from desktop_app.ui.look.tokens import radius

_HEIGHT, _PAD, _ICON, _SIGN = 26, 8, 13, 18


class Chip(QPushButton):
    """Emits `confirmed` from its tick, `removed` from its cross (or Delete), `opened` from its words."""

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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # long names are cut
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words)
        self.setMouseTracking(True)
        look().changed.connect(self.update)

    @property
    def guess(self) -> bool:
        """Whether it waits for its tick."""
        return self._guess

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(fonts.font("control")).horizontalAdvance(self._words) + 1
        return QSize(round(2 * _PAD + words + (_ICON + 6 if self._icon else 0) + _SIGN * self._signs()), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), _HEIGHT)

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
        wide = self.width() - x - _PAD - _SIGN * self._signs()
        place = draw.visual(page, self.rect(), x, 0, wide, self.height())
        draw.text(painter, place, self._words, fonts.font("control"), ink, page=page)
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
        place = draw.visual(self.layoutDirection(), self.rect(), x, (_HEIGHT - size) / 2, size, size)
        painter.drawPixmap(place.topLeft(), icons.pixmap(name, colour, size, self.devicePixelRatioF()))
