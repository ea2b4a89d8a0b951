"""What is in the window just now: lines, marks on them, names beside them. Made once for many repaints."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.model.spans import Span
from desktop_app.ui.reader.geometry import Edges, LineMark, line_marks, pieces_of
from desktop_app.ui.reader.margin import LOST_ROWS, Entry, entries
from desktop_app.ui.reader.mark_index import MarkIndex
from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.page import Page, VisibleLine
from desktop_app.ui.reader.scroller import Scroller


@dataclass(slots=True)
class Scene:
    """Lines from above; marks outermost first; margin entries from above. Pixels of the window."""

    page: Page
    lines: list[VisibleLine] = field(default_factory=list)
    marks: list[LineMark] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    starting: list[tuple[float, list[MarkView]]] = field(default_factory=list)
    """For lines from above, their top and the marks that begin there."""
    lost: Sequence[MarkView] = ()
    value: float = 0  # pixels of page above the window

    def name_marks(self, current: str | None) -> None:
        """Puts the names into the margin, the current mark's first; those that lost their place at the page's head."""
        page, sizes = self.page, self.page.measures
        self.entries = entries(self.starting, sizes, current)
        if self.lost and self.value < page.head:
            top = max(0, page.head - LOST_ROWS * 22 - 8) - self.value
            below = [entry for entry in self.entries if entry.rect.top() >= page.head - self.value]
            self.entries = entries([(top, self.lost)], sizes, current, LOST_ROWS) + below

    def pieces(self, span: Span) -> list[tuple[float, tuple[Edges, ...]]]:
        """Base line and edges of a span on each line in the window."""
        sizes = self.page.measures
        found = []
        for line in self.lines:
            if line.start < span.end and line.end > span.start:
                edges = pieces_of(self.page, line, span.start, span.end, sizes.left)
                found.append((line.top + sizes.base, edges))
        return found

    def line_at(self, y: float) -> VisibleLine | None:
        """The line in whose band y lies, else the nearest; None on an empty page."""
        pitch = self.page.measures.pitch
        return min(self.lines, key=lambda line: max(line.top - y, y - line.top - pitch + 1, 0), default=None)

    def place_at(self, x: float, y: float) -> int | None:
        """The place between letters that is nearest to a point."""
        line = self.line_at(y)
        if line is None:
            return None
        layout = self.page.layout(line.paragraph)
        inside = layout.nearest(line.number, x - self.page.measures.left)
        return self.page.spans[line.paragraph].start + inside

    def entry_at(self, x: float, y: float) -> Entry | None:
        """The name in the margin at a point."""
        return next((entry for entry in self.entries if entry.rect.contains(x, y)), None)


def change_scene(scene: Scene, marks: MarkIndex, touched: Sequence[Span], current: str | None) -> None:
    """Looks up again what stands on some stretches of text; the window's other marks stay as they are."""
    page, lines = scene.page, scene.lines
    if page.measures.plain or not lines:
        return
    start, end = lines[0].start, lines[-1].end
    near = [span for span in touched if span.start < end and span.end > start]
    if near:
        kept = [mark for mark in scene.marks if not any(mark.layer.mark.span.overlaps(span) for span in near)]
        layers = {layer.mark.id: layer for span in near for layer in marks.between(span.start, span.end)}
        shown = [layer for layer in layers.values() if not layer.hidden or layer.mark.id == current]
        scene.marks = kept + line_marks(page, lines, shown, page.measures.left)
        scene.starting = _starting(lines, [layer.mark for layer in marks.between(start, end)])
    scene.lost = marks.lost
    scene.name_marks(current)


def make_scene(page: Page, scroller: Scroller, marks: MarkIndex, current: str | None) -> Scene:
    """Looks up everything in the window and nothing else."""
    scene = Scene(page)
    scene.lines = list(page.lines(scroller.anchor, scroller.below, scroller.height))
    sizes = page.measures
    if sizes.plain:
        return scene
    if scene.lines:
        layers = marks.between(scene.lines[0].start, scene.lines[-1].end)
        shown = [layer for layer in layers if not layer.hidden or layer.mark.id == current]
        scene.marks = line_marks(page, scene.lines, shown, sizes.left)
        scene.starting = _starting(scene.lines, [layer.mark for layer in layers])
    scene.lost, scene.value = marks.lost, scroller.value
    scene.name_marks(current)
    return scene


def _starting(lines: list[VisibleLine], marks: list[MarkView]) -> list[tuple[float, list[MarkView]]]:
    """For each line the marks whose first letter stands on it."""
    ends = [line.end for line in lines]
    found: dict[int, list[MarkView]] = {}
    for mark in marks:
        at = bisect_left(ends, mark.span.start + 1)
        if at < len(lines) and lines[at].start <= mark.span.start:
            found.setdefault(at, []).append(mark)
    return [(lines[at].top, found[at]) for at in sorted(found)]
