"""The underline of each kind, told apart without colour: by shape.

Each drawer fills a lane `height` pixels high from `top`, between `left` and `right`. `ends` says at which of
the two edges the mark truly begins or ends; caps and corners stand only there.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop_app.model.kinds import Kind
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.geometry import Bands, LineMark


@dataclass(frozen=True, slots=True)
class Lane:
    """The strip one underline is drawn in. `start_x`, `end_x` are None where the mark goes on."""

    left: float
    right: float
    top: float
    height: float
    stroke: float
    start_x: float | None = None
    end_x: float | None = None
    fill_top: float = 0.0  # top of the mark's fill: how far corners reach up

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


Drawer = Callable[[QPainter, Lane, QColor], None]


def _bar(painter: QPainter, lane: Lane, top: float, height: float, colour: QColor) -> None:
    painter.fillRect(QRectF(lane.left, top, lane.right - lane.left, height), colour)


def _solid(painter: QPainter, lane: Lane, colour: QColor) -> None:
    _bar(painter, lane, lane.top + round((lane.height - lane.stroke) / 2), lane.stroke, colour)


def _double(painter: QPainter, lane: Lane, colour: QColor) -> None:
    _bar(painter, lane, lane.top, lane.stroke, colour)
    _bar(painter, lane, lane.top + lane.height - lane.stroke, lane.stroke, colour)


def _dots(painter: QPainter, lane: Lane, colour: QColor) -> None:
    """Round ends of a line whose dashes have no length: one call, however many dots."""
    half = lane.stroke / 2
    if lane.right - lane.left < lane.stroke:
        return
    pen = QPen(colour, lane.stroke, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 1.74])
    painter.setPen(pen)
    painter.drawLine(QPointF(lane.right - half, lane.middle), QPointF(lane.left + half, lane.middle))


def _bracket(painter: QPainter, lane: Lane, colour: QColor) -> None:
    bottom = lane.top + lane.height
    _bar(painter, lane, bottom - lane.stroke, lane.stroke, colour)
    rise = lane.height + lane.stroke * 0.8
    for x in (lane.start_x, lane.end_x):
        if x is not None:
            inward = x if abs(x - lane.left) < abs(x - lane.right) else x - lane.stroke
            painter.fillRect(QRectF(inward, bottom - rise, lane.stroke, rise), colour)


@lru_cache(maxsize=512)
def _wave_path(length: float, step: float, swing: float) -> QPainterPath:
    """A wave from 0 to the left; marks are painted again and again at one length."""
    path = QPainterPath(QPointF(0, 0))
    x, up = 0.0, True
    while x > -length:
        to = max(-length, x - step)
        path.quadTo(QPointF((x + to) / 2, -swing if up else swing), QPointF(to, 0))
        x, up = to, not up
    return path


def _wave(painter: QPainter, lane: Lane, colour: QColor) -> None:
    swing = (lane.height - lane.stroke) * 1.5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, lane.stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.translate(lane.right, lane.middle)
    painter.drawPath(_wave_path(lane.right - lane.left, lane.height, swing))
    painter.translate(-lane.right, -lane.middle)


def _dashes(*pattern: float) -> Drawer:
    """Lengths of dashes and gaps in turn, in strokes."""

    def draw(painter: QPainter, lane: Lane, colour: QColor) -> None:
        pen = QPen(colour, lane.stroke, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(pattern)
        painter.setPen(pen)
        middle = round(lane.middle - lane.stroke / 2) + lane.stroke / 2
        painter.drawLine(QPointF(lane.right, middle), QPointF(lane.left, middle))

    return draw


def _ruler(painter: QPainter, lane: Lane, colour: QColor) -> None:
    """A hairline and ticks: a line as thick as a tick is high, with dashes as long as a tick is wide."""
    bottom = lane.top + lane.height
    _bar(painter, lane, bottom - lane.stroke, lane.stroke, colour)
    step, high = lane.height * 1.25, lane.height
    pen = QPen(colour, high, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([lane.stroke / high, (step - lane.stroke) / high])
    painter.setPen(pen)
    middle = lane.top - 0.5 + high / 2
    painter.drawLine(QPointF(lane.right, middle), QPointF(lane.left, middle))


def _hairline_corners(painter: QPainter, lane: Lane, colour: QColor) -> None:
    bottom = round(lane.middle + lane.stroke)
    _bar(painter, lane, bottom - lane.stroke, lane.stroke, colour)
    corner = lane.height * 1.5
    for x, has_corner in ((lane.start_x, True), (lane.end_x, False)):
        if x is None:
            continue
        at_left = abs(x - lane.left) < abs(x - lane.right)
        inward = x - lane.stroke if at_left else x
        painter.fillRect(QRectF(inward, lane.fill_top, lane.stroke, bottom - lane.fill_top), colour)
        if has_corner:
            begin = x if at_left else x - corner
            painter.fillRect(QRectF(begin, lane.fill_top, corner, lane.stroke), colour)


def _zigzag(painter: QPainter, lane: Lane, colour: QColor) -> None:
    step, x, up = lane.height * 0.8, lane.right, False
    path = QPainterPath(QPointF(x, lane.top + lane.height - lane.stroke / 2))
    while x > lane.left:
        x, up = max(lane.left, x - step), not up
        path.lineTo(QPointF(x, lane.top + (lane.stroke / 2 if up else lane.height - lane.stroke / 2)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, lane.stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
    painter.drawPath(path)


def _beads(painter: QPainter, lane: Lane, colour: QColor) -> None:
    _bar(painter, lane, lane.middle - lane.stroke / 2, lane.stroke, colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    half, x = lane.height / 2, lane.right - lane.height / 2
    while x >= lane.left + half - 0.5:
        painter.drawEllipse(QPointF(x, lane.middle), half, half)
        x -= lane.height * 3


def _slashes(painter: QPainter, lane: Lane, colour: QColor) -> None:
    painter.setPen(QPen(colour, lane.stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    bottom, x = lane.top + lane.height, lane.right - lane.stroke / 2
    while x >= lane.left + lane.height * 0.6:
        painter.drawLine(QPointF(x, lane.top), QPointF(x - lane.height * 0.6, bottom))
        x -= lane.height


_DRAWERS: dict[str, Drawer] = {
    "solid": _solid,
    "double": _double,
    "thick": _solid,
    "dots": _dots,
    "bracket": _bracket,
    "wave": _wave,
    "dash_dot": _dashes(4.5, 1.6, 1.4, 1.6),
    "dash_dot_dot": _dashes(4.5, 1.6, 1.0, 1.6, 1.0, 1.6),
    "ruler": _ruler,
    "hairline_corners": _hairline_corners,
    "zigzag": _zigzag,
    "beads": _beads,
    "slashes": _slashes,
}


def draw_underline(painter: QPainter, kind: Kind, lane: Lane, colour: QColor) -> None:
    """Draws the kind's underline; the tag bar uses it too, so that the bar is the legend."""
    _DRAWERS[kind_looks().of(kind).underline](painter, lane, colour)


def paint_underlines(painter: QPainter, marks: Iterable[LineMark], bands: Bands, theme: Theme) -> None:
    """The underlines of all marks that found a lane."""
    for mark in marks:
        if mark.layer.lane is None:
            continue
        kind = mark.layer.mark.kind
        stroke = kind_looks().of(kind).stroke * bands.measures.factor
        top = mark.base + bands.lane(mark.layer.lane)
        fill_top = mark.base - bands.top(mark.layer.depth or 0)
        for left, right in mark.pieces:
            start = mark.start_x if mark.start_x in (left, right) else None
            end = mark.end_x if mark.end_x in (left, right) else None
            lane = Lane(left, right, top, bands.lane_height, stroke, start, end, fill_top)
            draw_underline(painter, kind, lane, theme.kind(kind))
