"""A line or a paragraph of text in a role and a colour of the look; it never widens its pane."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPixmap,
    QShowEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.look import draw, fonts, icons
from desktop_app.ui.look.now import look


class Label(QWidget):
    """Words that wrap, set at the line pitch of their role, in the direction of the page or (`own`) their own."""

    def __init__(
        self, role: str = "ui", colour: str = "ink", *, own: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._role, self._colour, self._own, self._text = role, colour, own, ""
        self._centred = self._balanced = False
        self._most = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self.updateGeometry)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            if self._most:
                self.setToolTip(text)
            self.updateGeometry()
            self.update()

    def set_colour(self, colour: str) -> None:
        """Names another colour of the theme."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def centre(self) -> None:
        """Sets the lines in the middle."""
        self._centred = True

    def balance(self) -> None:
        """Makes its lines about as long as each other, so that no word stands alone on the last."""
        self._balanced = True

    def at_most(self, lines: int) -> None:
        """Shortens what takes more lines, at its end; the whole is its tool tip."""
        self._most = lines

    def one_line(self) -> int:
        """The width of the words in one line."""
        return round(QFontMetricsF(fonts.font(self._role)).horizontalAdvance(self._text) + 2)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._lines(width)[1])) * self._pitch()

    def sizeHint(self) -> QSize:
        width = min(self.one_line(), 420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._pitch())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look().theme.colour(self._colour))
        font = QFontMetricsF(fonts.font(self._role))
        width = self._even(self.width()) if self._balanced else self.width()
        layout, lines = self._lines(width)
        spare = self.width() - width
        left = spare / 2 if self._centred else spare if self._from_right() else 0
        for number, line in enumerate(lines):  # a letter from another font (an emoji) may be taller: the feet stay
            feet = number * self._pitch() + (self._pitch() - font.height()) / 2 + font.ascent()
            line.setPosition(QPointF(left, feet - line.ascent()))
        layout.draw(painter, QPointF(0, 0))

    def _pitch(self) -> int:
        metrics = QFontMetricsF(fonts.font(self._role))
        return max(round(fonts.line_height(self._role)), round(metrics.height() * 0.98))

    def _even(self, width: int) -> int:
        """The least width in which the words take no more lines than in this one."""
        most = len(self._lines(width)[1])
        if most < 2:
            return width
        least = width // 2  # narrower would be another line
        while width - least > 4:
            middle = (width + least) // 2
            if len(self._lines(middle)[1]) > most:
                least = middle
            else:
                width = middle
        return width

    def _from_right(self) -> bool:
        page = self.layoutDirection()
        return (draw.direction_of(self._text, page) if self._own else page) is draw.RTL

    def _lines(self, width: int) -> tuple[QTextLayout, list[QTextLine]]:
        """The text laid out; where it may not take so many lines, as much of it as they hold."""
        laid_out = self._laid_out(self._text, width)
        if not self._most or len(laid_out[1]) <= self._most:
            return laid_out
        fits, length = 0, laid_out[1][self._most].textStart()
        while fits < length:  # the most letters that leave room for the sign of shortening
            middle = (fits + length + 1) // 2
            if len(self._laid_out(self._text[:middle].rstrip() + "…", width)[1]) > self._most:
                length = middle - 1
            else:
                fits = middle
        return self._laid_out(self._text[:fits].rstrip() + "…", width)

    def _laid_out(self, text: str, width: int) -> tuple[QTextLayout, list[QTextLine]]:
        right = self._from_right()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if self._centred else side | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(draw.shaping_of(text, draw.RTL if right else draw.LTR))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, fonts.font(self._role))
        layout.setTextOption(option)
        lines = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            lines.append(line)
        layout.endLayout()
        return layout, lines


class Line(QWidget):
    """One line that is shortened at its logical end where it does not fit; the whole is its tool tip."""

    def __init__(
        self, role: str = "ui", colour: str = "ink", *, own: bool = False, numbers: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._role, self._colour, self._own, self._numbers, self._text = role, colour, own, numbers, ""
        self._parts: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look().changed.connect(self.updateGeometry)

    def text(self) -> str:
        return self._text

    def set_text(self, text: str, colour: str = "") -> None:
        """Shows the text; `colour` names a colour of the theme."""
        self._text, self._parts, self._colour = text, [], colour or self._colour
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_parts(self, parts: Sequence[str]) -> None:
        """Shows the parts side by side; where there is no room for all of them the last ones go, the first stays."""
        self.set_text(draw.joined(parts))
        self._parts = [part for part in parts if part]

    def sizeHint(self) -> QSize:
        return QSize(round(self._wide(self._text) + 1.5), round(fonts.line_height(self._role)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = self._fitting()
        cut = shown != self._text or self._wide(shown) > self.width()
        self.setToolTip(self._text if cut else "")
        page = self.layoutDirection()
        align, direction = ("own", None) if self._own else ("start", page)
        draw.text(
            QPainter(self), QRectF(self.rect()), shown, self._made_font(), look().theme.colour(self._colour),
            align=align, direction=direction, page=page,
        )  # fmt: skip

    def _fitting(self) -> str:
        """All of the text or, of parts, as many as there is room for."""
        for count in range(len(self._parts), 1, -1):
            shown = draw.joined(self._parts[:count])
            if self._wide(shown) <= self.width():
                return shown
        return draw.joined(self._parts[:1]) if self._parts else self._text

    def _wide(self, text: str) -> float:
        return QFontMetricsF(self._made_font()).horizontalAdvance(text)

    def _made_font(self) -> QFont:
        return fonts.number_font(self._role) if self._numbers else fonts.font(self._role)


class Sign(QLabel):
    """An icon that follows the theme. It is drawn when it is first seen: many signs of the first frame never are."""

    def __init__(self, name: str, colour: str = "ink_soft", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._colour, self._size = name, colour, size
        self._drawn = False
        look().changed.connect(self._dress)

    def set_icon(self, name: str, colour: str = "") -> None:
        self._name, self._colour = name, colour or self._colour
        self.updateGeometry()
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size) if self._name else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def showEvent(self, event: QShowEvent) -> None:
        if not self._drawn and self._name:
            self._draw()
        super().showEvent(event)

    def _dress(self) -> None:
        self._drawn = False
        if self.isVisible() or not self._name:
            self._draw()

    def _draw(self) -> None:
        self._drawn = True
        if self._name:
            self.setPixmap(icons.pixmap(self._name, look().theme.colour(self._colour), self._size))
        else:
            self.setPixmap(QPixmap())
