"""A line or a paragraph of text in a role and a colour of the look; it never widens its pane."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look


class Label(QLabel):
    """Text that wraps, in the direction of the interface, or its own with `own`."""

    def __init__(
        self, role: str = "ui", colour: str = "ink", *, own: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._colour, self._own = role, colour, own
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        look().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(fonts.font(self._role))
        self.setStyleSheet(f"color: {look().theme.hex(self._colour)}")

    def setText(self, text: str) -> None:
        if self._own:
            self.setLayoutDirection(draw.direction_of(text, self.layoutDirection()))
        super().setText(text)


class Line(QWidget):
    """One line that is shortened at its logical end where it does not fit; the whole is its tool tip."""

    def __init__(
        self, role: str = "ui", colour: str = "ink", *, own: bool = False, numbers: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._role, self._colour, self._own, self._numbers, self._text = role, colour, own, numbers, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str, colour: str = "") -> None:
        """Shows the text; `colour` names a colour of the theme."""
        self._text, self._colour = text, colour or self._colour
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._made_font()).horizontalAdvance(self._text)
        return QSize(round(width + 1.5), round(fonts.line_height(self._role)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        font = self._made_font()
        wide = QFontMetricsF(font).horizontalAdvance(self._text) > self.width()
        self.setToolTip(self._text if wide else "")
        page = self.layoutDirection()
        align, direction = ("own", None) if self._own else ("start", page)
        draw.text(
            QPainter(self), QRectF(self.rect()), self._text, font, look().theme.colour(self._colour),
            align=align, direction=direction, page=page,
        )  # fmt: skip

    def _made_font(self) -> QFont:
        return fonts.number_font(self._role) if self._numbers else fonts.font(self._role)


class Sign(QLabel):
    """An icon that follows the theme."""

    def __init__(self, name: str, colour: str = "ink_soft", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        look().changed.connect(self._dress)
        self._dress()

    def set_icon(self, name: str, colour: str = "") -> None:
        self._name, self._colour = name, colour or self._colour
        self._dress()

    def _dress(self) -> None:
        if self._name:
            self.setPixmap(icons.pixmap(self._name, look().theme.colour(self._colour), self._size))
        else:
            self.setPixmap(QPixmap())
