"""The ruled row of counts at the head of the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from desktop_app.ui.look import fonts
from desktop_app.ui.pages.pair.blocks.block import Block
from desktop_app.ui.pages.pair.pen import Direction, Pen, wide
from desktop_app.ui.pages.pair.spot import Goal, Spot

_HEIGHT, _PAD, _END, _ICON = 68.0, 16.0, 4.0, 22.0


@dataclass(frozen=True, slots=True)
class Counted:
    """One number with its word, its icon and where it leads."""

    key: str
    number: str
    words: str
    icon: str
    tint: str | QColor
    spoken: str
    goal: Goal
    warns: bool = False


class Counts(Block):
    """Between two rules; where the words don't fit in one row, without their icons, then in two."""

    def __init__(self, title: str, page: Direction, counts: Sequence[Counted]) -> None:
        super().__init__("counts", title, page)
        self._counts = counts

    def lay_out(self) -> float:
        in_row = self._in_row()
        rows = -(-len(self._counts) // in_row)
        width = self.width / in_row
        for number, count in enumerate(self._counts):
            row, column = divmod(number, in_row)
            rect = self.at(column * width, row * _HEIGHT, width, _HEIGHT)
            self.spots.append(Spot(rect, count.key, count.spoken, count.goal, "cell"))
        return rows * _HEIGHT

    def paint(self, pen: Pen) -> None:
        in_row = self._in_row()
        rows, width = -(-len(self._counts) // in_row), self.width / in_row
        icons = width >= self._needed() + _ICON
        for row in range(rows + 1):
            y = max(1.0, row * _HEIGHT)
            pen.line(QPointF(0, y - 0.5), QPointF(self.width, y - 0.5), "line_strong" if row in (0, rows) else "line")
        for number, count in enumerate(self._counts):
            row, column = divmod(number, in_row)
            x, y, pad = column * width, row * _HEIGHT, _PAD if column else 0.0
            if column:
                pen.line(QPointF(self.x(x), y + 1), QPointF(self.x(x), y + _HEIGHT - 1), "line_strong")
            ink = "warn" if count.warns else "ink"
            rect = self.at(x + pad, y + 8, width - pad - 8, 30)
            pen.text(rect, count.number, fonts.number_font("count"), ink, direction=self.page)
            x += pad
            if icons:
                pen.icon(count.icon, self.at(x, y + 42, 15, 15), count.tint)
                x += _ICON
            rect = self.at(x, y + 39, (column + 1) * width - x - _END, 20)
            pen.text(rect, count.words, fonts.font("control"), "ink_soft", direction=self.page)

    def _needed(self) -> float:
        """The width that each has to have for its words."""
        return max(wide(count.words, fonts.font("control")) for count in self._counts) + 1 + _PAD + _END

    def _in_row(self) -> int:
        fits = max(1, int(self.width // self._needed()))
        return len(self._counts) if fits >= len(self._counts) else min(fits, -(-len(self._counts) // 2))
