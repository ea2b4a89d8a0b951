"""Fills under the letters, the selection, the lines of search hits, the caret."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import radius, tokens
from desktop_app.ui.reader.geometry import Bands, Edges, LineMark

_SELECTED = 0.28
"""How much accent lies over paper in the selection; ink keeps more than 7 on it in both themes."""


def paint_fills(painter: QPainter, marks: Iterable[LineMark], bands: Bands, theme: Theme) -> None:
    """The fills, outermost first. Marks deeper than the fourth have none, nor have suggestions."""
    values = tokens()["highlight"]
    alphas = values["fill_alpha_by_depth"][theme.name]
    pad: float = values["pad_x"]
    corner = radius("mark")
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in sorted(marks, key=lambda each: each.layer.depth or 0):
        depth = mark.layer.depth
        if depth is None:
            continue
        colour = theme.kind(mark.layer.mark.kind)
        colour.setAlphaF(alphas[depth])
        painter.setBrush(colour)
        top, height = mark.base - bands.top(depth), bands.top(depth) + bands.bottom
        for left, right in mark.pieces:
            painter.drawRoundedRect(QRectF(left - pad, top, right - left + 2 * pad, height), corner, corner)


def selection_colour(theme: Theme) -> QColor:
    """The ground of selected letters: opaque, so that it reads the same over any fills."""
    paper, accent = theme.colour("paper"), theme.colour("accent")
    mixed = (
        round(one * (1 - _SELECTED) + other * _SELECTED)
        for one, other in zip(paper.getRgb()[:3], accent.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*mixed)


def paint_selection(painter: QPainter, pieces: Iterable[Edges], base: float, bands: Bands, theme: Theme) -> None:
    """The selected letters of one line."""
    colour = selection_colour(theme)
    for left, right in pieces:
        painter.fillRect(QRectF(left, base - bands.top(0), right - left, bands.top(0) + bands.bottom), colour)


def paint_hits(painter: QPainter, pieces: Iterable[Edges], base: float, bands: Bands, theme: Theme, now: bool) -> None:
    """A line above the letters of a search hit; the hit one stands on has a thicker one."""
    height = 4 if now else 2
    for left, right in pieces:
        painter.fillRect(QRectF(left, base - bands.top(0) - 2, right - left, height), theme.colour("accent"))


def paint_caret(painter: QPainter, x: float, base: float, bands: Bands, theme: Theme, from_right: bool) -> None:
    """The caret with a small flag that shows which way the letters about it run."""
    colour = theme.colour("accent")
    top, bottom = base - bands.top(0), base + bands.bottom
    painter.fillRect(QRectF(round(x) - 1, top, 2, bottom - top), colour)
    side = -4 if from_right else 4
    flag = QPolygonF([QPointF(round(x), top), QPointF(round(x) + side, top + 2), QPointF(round(x), top + 4)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(flag)
