"""Paints the window in the design's order: fills, selection, underlines, outlines, letters, hits, caret."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from desktop_app.model.spans import Span
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.answer_keys import paint_answers
from desktop_app.ui.reader.caret import Caret
from desktop_app.ui.reader.geometry import Bands, LineMark
from desktop_app.ui.reader.grips import Grip, paint_grips
from desktop_app.ui.reader.margin import paint_margin
from desktop_app.ui.reader.outlines import paint_outlines
from desktop_app.ui.reader.paint_fills import paint_caret, paint_fills, paint_hits, paint_selection
from desktop_app.ui.reader.scene import Scene
from desktop_app.ui.reader.title import Title
from desktop_app.ui.reader.underlines import paint_underlines


@dataclass(frozen=True, slots=True)
class Shown:
    """All that a repaint needs beside the scene."""

    scene: Scene
    theme: Theme
    title: Title
    title_top: float
    caret: Caret
    caret_visible: bool
    current: str | None
    hover: str | None
    pulled: Sequence[LineMark] | None  # the current mark while its edge is pulled
    grips: Sequence[Grip]
    held: bool | None  # the grip under the mouse: whether the end's
    hits: Sequence[Span]
    hit: int
    answered: Sequence[LineMark]  # the suggestion that has its keys beside it


def paint(painter: QPainter, shown: Shown, clip: QRectF) -> None:
    """Paints what of the window lies in `clip`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(clip, shown.theme.colour("paper"))
    scene, sizes = shown.scene, shown.scene.page.measures
    bands = Bands(sizes)
    near = [mark for mark in scene.marks if _near(mark.base, sizes.pitch, clip)]
    paint_fills(painter, near, bands, shown.theme)
    _selection(painter, shown, bands, clip)
    paint_underlines(painter, near, bands, shown.theme)
    outlined = near
    if shown.pulled is not None:
        outlined = [mark for mark in near if mark.layer.mark.id != shown.current] + list(shown.pulled)
    paint_outlines(painter, outlined, bands, shown.theme, shown.current, shown.hover)
    _letters(painter, shown, clip)
    _hits(painter, shown, bands, clip)
    if shown.answered:
        paint_answers(painter, shown.answered, bands, shown.theme)
    paint_grips(painter, shown.grips, shown.theme, shown.held)
    if shown.caret_visible:
        _caret(painter, shown, bands)
    if clip.left() < sizes.left:
        found = [entry for entry in scene.entries if entry.rect.intersects(clip)]
        paint_margin(painter, found, shown.theme, shown.current, shown.hover, sizes.names)


def _near(base: float, pitch: int, clip: QRectF) -> bool:
    return clip.top() - 2 * pitch < base < clip.bottom() + 2 * pitch


def _letters(painter: QPainter, shown: Shown, clip: QRectF) -> None:
    page = shown.scene.page
    left = page.measures.left
    shown.title.draw(painter, left, shown.title_top, shown.theme, clip)
    painter.setPen(shown.theme.colour("ink"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    done = -1
    for line in shown.scene.lines:
        if line.paragraph != done:
            done = line.paragraph
            top = line.top - line.number * page.measures.pitch
            page.layout(done).draw(painter, QPointF(left, top), clip)


def _selection(painter: QPainter, shown: Shown, bands: Bands, clip: QRectF) -> None:
    span = shown.caret.selection
    if span is None:
        return
    for base, edges in shown.scene.pieces(span):
        if _near(base, bands.measures.pitch, clip):
            paint_selection(painter, edges, base, bands, shown.theme)


def _hits(painter: QPainter, shown: Shown, bands: Bands, clip: QRectF) -> None:
    lines = shown.scene.lines
    if not shown.hits or not lines:
        return
    number = bisect_left(shown.hits, lines[0].start, key=lambda span: span.end)
    while number < len(shown.hits) and shown.hits[number].start < lines[-1].end:
        for base, edges in shown.scene.pieces(shown.hits[number]):
            if _near(base, bands.measures.pitch, clip):
                paint_hits(painter, edges, base, bands, shown.theme, number == shown.hit)
        number += 1


def _caret(painter: QPainter, shown: Shown, bands: Bands) -> None:
    found = caret_place(shown.scene, shown.caret.position)
    if found is not None:
        x, base, from_right = found
        paint_caret(painter, x, base, bands, shown.theme, from_right)


def caret_place(scene: Scene, position: int) -> tuple[float, float, bool] | None:
    """x and base line of the caret and whether letters there run from the right; None out of the window."""
    page = scene.page
    number = page.paragraph_at(position)
    if not any(line.paragraph == number for line in scene.lines):
        return None
    layout, inside = page.layout(number), page.inside(number, position)
    at = layout.line_of(inside)
    line = next((each for each in scene.lines if each.paragraph == number and each.number == at), None)
    if line is None:
        return None
    x = page.measures.left + layout.caret_x(at, inside)
    return x, line.top + page.measures.base, layout.runs_from_right(at, inside)
