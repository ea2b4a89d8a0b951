"""What the blocks of the page paint with: a painter, a theme and a direction, whatever stands behind the painter."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout, QTextOption
from PySide6.QtSvg import QSvgRenderer

from desktop_app.ui.look import draw, icons
from desktop_app.ui.look.theme import Theme

Direction = Qt.LayoutDirection


class Pen:
    """Draws in logical pixels. `vector`: for paper and SVG, where icons stay drawings.

    `outlines`: letters become shapes, so that a file shows the same on a desk without the faces.
    """

    def __init__(
        self, painter: QPainter, theme: Theme, page: Direction, *, ratio: float = 1.0, vector: bool = False,
        outlines: bool = False,
    ) -> None:  # fmt: skip
        self.painter, self.theme, self.page = painter, theme, page
        self.window: tuple[float, float] | None = None  # what of the block is wanted, top and bottom; None for all
        self._ratio, self._vector, self._outlines = ratio, vector, outlines

    def text(
        self, rect: QRectF, words: str, font: QFont, colour: str | QColor, *, align: str = "start",
        direction: Direction | None = None,
    ) -> None:  # fmt: skip
        """One line, shortened at its logical end; `align` and `direction` as `draw.text` has them."""
        if self._out(rect):
            return
        ink = self.colour(colour)
        if not self._outlines:
            draw.text(self.painter, rect, words, font, ink, align=align, direction=direction, page=self.page)
            return
        own = direction if direction is not None else draw.direction_of(words, self.page)
        shown = draw.shortened(words, QFontMetricsF(font), rect.width())
        at_left = (align in ("start", "own")) == ((own if align == "own" else self.page) is draw.LTR)
        side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if align == "centre" else side | _ABSOLUTE)
        option.setTextDirection(draw.shaping_of(shown, own))
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._shapes(shown, font, option, rect, ink)

    def icon(self, name: str, rect: QRectF, colour: str | QColor) -> None:
        """An icon of the set, as large as `rect`."""
        if self._out(rect):
            return
        ink = self.colour(colour)
        if self._vector:
            QSvgRenderer(QByteArray(icons.drawing(name, ink).encode())).render(self.painter, rect)
        else:
            image = icons.pixmap(name, ink, round(rect.width()), self._ratio)
            self.painter.drawPixmap(QPointF(round(rect.x()), round(rect.y())), image)

    def fill(self, rect: QRectF, colour: str | QColor, corner: float = 0.0) -> None:
        """A box without a border."""
        if corner:
            draw.box(self.painter, rect, self.colour(colour), None, corner)
        else:
            self.painter.fillRect(rect, self.colour(colour))

    def box(self, rect: QRectF, fill: str | None, border: str | QColor, corner: float = 0.0, *, width: float = 1.0,
            dashed: bool = False) -> None:  # fmt: skip
        """A box with its border inside `rect`."""
        ground = self.theme.colour(fill) if fill else None
        draw.box(self.painter, rect, ground, self.colour(border), corner, width=width, dashed=dashed)

    def line(
        self, start: QPointF, end: QPointF, colour: str | QColor, width: float = 1.0, dash: tuple[float, ...] = ()
    ) -> None:
        """A straight line; hairlines lie on whole pixels where the caller puts them at half ones."""
        pen = QPen(self.colour(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern(list(dash))
        self.painter.setPen(pen)
        self.painter.drawLine(start, end)

    def circle(
        self, middle: QPointF, radius: float, fill: QColor | str | None, border: QColor | str | None = None,
        width: float = 1.5, *, dashed: bool = False,
    ) -> None:  # fmt: skip
        """A disc, a ring, or both."""
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.setBrush(self.colour(fill) if fill is not None else Qt.BrushStyle.NoBrush)
        pen = QPen(self.colour(border), width) if border is not None else QPen(Qt.PenStyle.NoPen)
        if dashed:
            pen.setDashPattern([1.6, 1.1])
        self.painter.setPen(pen)
        inner = radius - (width / 2 if border is not None else 0.0)
        self.painter.drawEllipse(middle, inner, inner)
        self.painter.restore()

    def _out(self, rect: QRectF) -> bool:
        """Whether nothing of it would be seen."""
        return self.window is not None and (rect.bottom() < self.window[0] or rect.top() > self.window[1])

    def colour(self, colour: str | QColor) -> QColor:
        """A colour of the theme by its name; a colour as it is."""
        return self.theme.colour(colour) if isinstance(colour, str) else colour

    def _shapes(self, words: str, font: QFont, option: QTextOption, rect: QRectF, ink: QColor) -> None:
        layout = QTextLayout(words, font)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        top = rect.y() + (rect.height() - line.height()) / 2
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for run in layout.glyphRuns():
            face = run.rawFont()
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                shape.addPath(face.pathForGlyph(glyph).translated(rect.x() + place.x(), top + place.y()))
        self.painter.save()
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.painter.fillPath(shape, ink)
        self.painter.restore()


_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute


def wide(words: str, font: QFont) -> float:
    """How wide the words are in one line."""
    return QFontMetricsF(font).horizontalAdvance(words)


def wrapped(words: str, font: QFont, width: float, most: int = 0, page: Direction = draw.RTL) -> list[str]:
    """The words in lines of at most `width`; with `most` > 0 the last line takes the rest, to be shortened."""
    option = QTextOption()
    option.setTextDirection(draw.direction_of(words, page))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(words, font)
    layout.setTextOption(option)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        starts.append(line.textStart())
    layout.endLayout()
    if most and len(starts) > most:
        starts = starts[:most]
    ends = [*starts[1:], len(words)]
    return [words[start:end].strip() for start, end in zip(starts, ends, strict=True)] or [""]
