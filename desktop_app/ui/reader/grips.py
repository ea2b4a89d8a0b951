"""The two grips of the current mark, at its true start and end: where they stand, how they look, what they take."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.reader.geometry import Bands, LineMark

_RADIUS = 4.0
_OUTSIDE = 7
"""Pixels of the hit area beyond the mark's edge: less than a blank and half a letter, so that a drag that begins on
the next word selects it."""


@dataclass(frozen=True, slots=True)
class Grip:
    """One edge to be pulled. `x`, `y` are the knob's middle in pixels of the window."""

    at_end: bool
    x: float
    y: float
    inward: int  # 1 where the mark's letters lie right of the edge, -1 where left

    @property
    def area(self) -> QRectF:
        """What the mouse may press: as large as the design asks for, most of it over the mark."""
        size = layout("hit_min")
        left = self.x - _OUTSIDE if self.inward > 0 else self.x + _OUTSIDE - size
        return QRectF(left, self.y - size / 2, size, size)


def grips_of(marks: Iterable[LineMark], bands: Bands) -> Sequence[Grip]:
    """The grips of a mark on the lines where its first and its last letter stand: one above, one below."""
    found: list[Grip] = []
    for mark in marks:
        up, down = bands.span(mark.layer)
        if mark.start_x is not None:
            found.append(Grip(False, mark.start_x, mark.base - up - 1.5, _inward(mark, mark.start_x)))
        if mark.end_x is not None:
            found.append(Grip(True, mark.end_x, mark.base + down + 1.2, _inward(mark, mark.end_x)))
    return found


def _inward(mark: LineMark, x: float) -> int:
    """Which way the mark's letters lie from an edge; in runs against the paragraph it is the other one."""
    left, right = min(mark.pieces, key=lambda piece: min(abs(piece.left - x), abs(piece.right - x)))
    return 1 if abs(x - left) < abs(x - right) else -1


def paint_grips(painter: QPainter, grips: Iterable[Grip], theme: Theme, held: bool | None) -> None:
    """Knobs on the outline; the one under the mouse (`held`: whether that is the end's) is filled."""
    for grip in grips:
        full = held is not None and held == grip.at_end
        painter.setPen(QPen(theme.colour("accent" if full else "ink"), 1.6))
        painter.setBrush(theme.colour("accent" if full else "paper"))
        painter.drawEllipse(QPointF(round(grip.x) + 0.5, round(grip.y) + 0.5), _RADIUS, _RADIUS)
