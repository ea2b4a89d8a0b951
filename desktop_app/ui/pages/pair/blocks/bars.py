"""Fields of cooperation by weight, and how they fare over time."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from desktop_app.ui.look import draw, fonts
from desktop_app.ui.pages.pair.blocks.block import HEAD, Block
from desktop_app.ui.pages.pair.pen import Direction, Pen, wide
from desktop_app.ui.pages.pair.spot import Goal, Spot

_ROW, _BAR = 25.0, 10.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its weight as a number and as it is shown."""

    key: str
    words: str
    weight: int
    shown: str
    spoken: str
    goal: Goal


class Bars(Block):
    """The longest bar takes the whole track; bars begin at the leading edge."""

    def __init__(
        self, name: str, title: str, page: Direction, bars: Sequence[Bar], tint: QColor, *, aside: str = "",
        everything: str = "", goal: Goal | None = None, whole: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(name, title, page, aside=aside, everything=everything, goal=goal, whole=whole)
        self._bars, self._tint = bars, tint

    def lay_out(self) -> float:
        y = HEAD
        self.bands = []
        for bar in self._bars:
            self.spots.append(Spot(self.at(0, y, self.width, _ROW), bar.key, bar.spoken, bar.goal))
            self.bands.append((y, y + _ROW))
            y += _ROW
        if self.bands:
            self.bands[0] = (0.0, self.bands[0][1])
        return y

    def paint(self, pen: Pen) -> None:
        self.paint_head(pen)
        font, numbers = fonts.font("ui"), fonts.number_font("ui")
        label = min(self.width * 0.42, max((wide(bar.words, font) for bar in self._bars), default=0) + 4)
        number = max((wide(bar.shown, numbers) for bar in self._bars), default=0) + 4
        track = max(20.0, self.width - label - number - 22)
        most = max((bar.weight for bar in self._bars), default=1)
        for row, bar in enumerate(self._bars):
            y = HEAD + row * _ROW
            pen.text(self.at(2, y, label, _ROW), bar.words, font, "ink", direction=None, align="start")
            x = label + 12
            pen.fill(self.at(x, y + (_ROW - _BAR) / 2, track, _BAR), "hover", 1.5)
            length = max(2.0, track * bar.weight / most)
            pen.fill(self.at(x, y + (_ROW - _BAR) / 2, length, _BAR), self._tint, 1.5)
            rect = self.at(self.width - number - 2, y, number, _ROW)
            pen.text(rect, bar.shown, numbers, "ink", align="end", direction=draw.LTR)


@dataclass(frozen=True, slots=True)
class Dot:
    """So many marks of one row in one column."""

    column: int
    weight: int
    spoken: str
    goal: Goal


@dataclass(frozen=True, slots=True)
class DotRow:
    """A row of the small picture."""

    key: str
    words: str
    dots: tuple[Dot, ...]


class OverTime(Block):
    """Circles whose areas are as the numbers, months or years as columns; time runs as on the time axis."""

    def __init__(
        self, name: str, title: str, page: Direction, rows: Sequence[DotRow], ticks: Sequence[str], tint: QColor, *,
        aside: str = "", whole: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(name, title, page, aside=aside, whole=whole)
        self._rows, self._ticks, self._tint = rows, ticks, tint
        self._radius: list[float] = []

    def lay_out(self) -> float:
        start, step = self._scale()
        most = max((dot.weight for row in self._rows for dot in row.dots), default=1)
        widest = max(2.5, min(_ROW / 2 - 1.5, step / 2 - 0.5))
        self._radius = []
        for number, row in enumerate(self._rows):
            for dot in row.dots:
                radius = max(2.0, widest * sqrt(dot.weight / most))
                x, y = start + (dot.column + 0.5) * step, HEAD + (number + 0.5) * _ROW
                reach = max(radius + 1, min(_ROW / 2, step / 2))
                rect = self.at(x - reach, y - reach, 2 * reach, 2 * reach)
                self.spots.append(Spot(rect, f"{row.key} {dot.column}", dot.spoken, dot.goal, "ring"))
                self._radius.append(radius)
        return HEAD + len(self._rows) * _ROW + 22

    def paint(self, pen: Pen) -> None:
        self.paint_head(pen)
        start, step = self._scale()
        font = fonts.font("ui")
        for number, row in enumerate(self._rows):
            y = HEAD + number * _ROW
            pen.text(self.at(2, y, start - 12, _ROW), row.words, font, "ink", align="start", direction=None)
            middle = y + _ROW / 2
            pen.line(QPointF(self.x(start), middle), QPointF(self.x(self.width), middle), "line")
        for spot, radius in zip(self.spots, self._radius, strict=True):
            pen.circle(spot.rect.center(), radius, self._tint)
        caption, last = fonts.font("caption"), -1e9
        y = HEAD + len(self._rows) * _ROW + 2
        for column, words in enumerate(self._ticks):
            width = wide(words, caption)
            x = min(start + (column + 0.5) * step - width / 2, self.width - width)
            if words and x > last + 8:
                pen.text(self.at(x, y, width + 1, 18), words, caption, "ink_faint", direction=self.page)
                last = x + width

    def _scale(self) -> tuple[float, float]:
        """Where the columns begin, and how wide one is."""
        label = max((wide(row.words, fonts.font("ui")) for row in self._rows), default=0) + 16
        start = min(self.width * 0.42, label)
        return start, (self.width - start) / max(1, len(self._ticks))
