"""Outlines: of the current mark, of the one under the mouse, and of suggestions.

Where a mark goes on in the next line its outline stays open and runs a little over.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.reader.geometry import Bands, LineMark


def _outline(mark: LineMark, up: float, down: float, pad: float) -> QPainterPath:
    """The boxes of the mark's pieces; a side at which the mark goes on is left out."""
    path = QPainterPath()
    over = float(tokens()["highlight"]["current"]["open_overhang"])
    top, bottom = mark.base - up, mark.base + down
    for number, (left, right) in enumerate(mark.pieces):
        open_left = mark.open_left and number == 0
        open_right = mark.open_right and number == len(mark.pieces) - 1
        one = left - (over if open_left else pad)
        other = right + (over if open_right else pad)
        path.moveTo(QPointF(one, top))
        path.lineTo(QPointF(other, top))
        (path.moveTo if open_right else path.lineTo)(QPointF(other, bottom))
        path.lineTo(QPointF(one, bottom))
        if not open_left:
            path.lineTo(QPointF(one, top))
            if not open_right:
                path.closeSubpath()
    return path


def _stroke(painter: QPainter, path: QPainterPath, colour: QColor, width: float, dash: list[float] | None) -> None:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin if dash else Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([length / width for length in dash])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPath(path)


def paint_outlines(
    painter: QPainter,
    marks: Iterable[LineMark],
    bands: Bands,
    theme: Theme,
    current: str | None,
    hover: str | None,
) -> None:
    """Suggestions first, then the mark under the mouse, the current one on top."""
    values = tokens()["highlight"]
    last: list[LineMark] = []
    for mark in marks:
        view = mark.layer.mark
        if view.suggested:
            width = values["suggestion"]["stroke_now" if view.id == current else "stroke"]
            inset = bands.top(0) - bands.top(mark.layer.nest)
            path = _outline(mark, bands.top(0) - inset, bands.bottom - inset, values["suggestion"]["pad_x"])
            _stroke(painter, path, theme.kind(view.kind), width, values["suggestion"]["dash"])
        elif view.id in (current, hover):
            last.append(mark)
    for mark in sorted(last, key=lambda each: each.layer.mark.id == current):
        name = "current" if mark.layer.mark.id == current else "hover"
        colour = theme.colour("ink") if name == "current" else theme.kind(mark.layer.mark.kind)
        up, down = bands.span(mark.layer)
        path = _outline(mark, up + 1.5, down + 1.2, values[name]["pad_x"])
        _stroke(painter, path, colour, values[name]["stroke"], None)
