"""What the quick jump shows while it listens: the letters typed, and which keys go on and back."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import radius

_HEIGHT, _AWAY, _PAD, _ICON, _GAP = 36, 14, 12, 16, 10


class JumpLine(QWidget):
    """Floats over the foot of the page (over its head where the caret stands at the foot). Takes no mouse, no focus."""

    def __init__(self, port: QWidget) -> None:
        super().__init__(port)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = Theme("light")
        self._typed, self._missing = "", False
        self.hide()

    def say(self, typed: str, missing: bool, theme: Theme, caret: tuple[int, int]) -> None:
        """`missing`: no word begins so. `caret`: top and bottom of the caret's line in the page's pixels."""
        self._typed, self._missing, self._theme = typed, missing, theme
        self.setAccessibleName(f"{self._title()} {typed} {self._hint() if missing else ''}".strip())
        port = self.parentWidget()
        assert port is not None
        width = min(round(sum(self._widths())) + 2 * _PAD + _ICON + 3 * _GAP, port.width() - 2 * _AWAY)
        top = port.height() - _HEIGHT - _AWAY
        if caret[1] > top - 4 and caret[0] > _HEIGHT + 2 * _AWAY:
            top = _AWAY
        self.setGeometry((port.width() - width) // 2, top, width, _HEIGHT)
        self.show()
        self.raise_()
        self.update()

    def _title(self) -> str:
        return QCoreApplication.translate("Reader", "Jump to a word:")

    def _hint(self) -> str:
        if self._missing:
            return QCoreApplication.translate("Reader", "No word begins so")
        if not self._typed:
            return QCoreApplication.translate("Reader", "type its first letters")
        return QCoreApplication.translate("Reader", "Space: one more word · Tab: next · Esc: back")

    def _shown(self) -> str:
        return self._typed.replace(" ", " ␣ ").strip()

    def _widths(self) -> list[float]:
        parts = (("control", self._title()), ("evidence", self._shown()), ("caption", self._hint()))
        return [QFontMetricsF(fonts.font(role)).horizontalAdvance(words) + 2 for role, words in parts]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme, page = QPainter(self), self._theme, self.layoutDirection()
        edge = theme.colour("bad" if self._missing else "accent")
        draw.box(painter, QRectF(self.rect()), theme.colour("pane"), edge, radius("popup"))
        image = icons.pixmap("search", theme.colour("accent"), _ICON, self.devicePixelRatioF())
        place = draw.visual(page, self.rect(), _PAD, (_HEIGHT - _ICON) / 2, _ICON, _ICON)
        painter.drawPixmap(place.topLeft(), image)
        x = float(_PAD + _ICON + _GAP)
        title, typed, hint = self._widths()
        for words, role, colour, width in (
            (self._title(), "control", "ink_soft", title),
            (self._shown(), "evidence", "bad" if self._missing else "ink", typed),
            (self._hint(), "caption", "bad" if self._missing else "ink_faint", hint),
        ):
            width = min(width, self.width() - x - _PAD / 2)
            rect = draw.visual(page, self.rect(), x, 0, width, _HEIGHT)
            draw.text(painter, rect, words, fonts.font(role), theme.colour(colour), page=page)
            x += width + _GAP
