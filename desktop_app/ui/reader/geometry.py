"""From marks to rectangles: what each mark covers on each line that is in the window."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.reader.depth import DEPTHS, LANES, Layered
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.page import Page, VisibleLine


class Edges(NamedTuple):
    """Left and right edge of what is covered without a gap."""

    left: float
    right: float


@dataclass(frozen=True, slots=True)
class LineMark:
    """A mark on one line, in pixels of the window. `pieces` are left and right edges, from left to right.

    `start_x`, `end_x`: the edge of its first and last letter where they stand on this line, else None.
    """

    layer: Layered
    pieces: tuple[Edges, ...]
    base: float
    start_x: float | None
    end_x: float | None
    from_right: bool

    @property
    def open_left(self) -> bool:
        """True where the mark goes on beyond the left end of the line."""
        return (self.end_x if self.from_right else self.start_x) is None

    @property
    def open_right(self) -> bool:
        return (self.start_x if self.from_right else self.end_x) is None


def pieces_of(page: Page, line: VisibleLine, start: int, end: int, left: float) -> tuple[Edges, ...]:
    """What `start..end` (code points of the article) covers on a line."""
    span = page.spans[line.paragraph]
    first, last = max(start, line.start), min(end, line.end)
    if first >= last:
        return ()
    found = page.layout(line.paragraph).pieces(line.number, first - span.start, last - span.start)
    return tuple(Edges(left + one, left + other) for one, other in found)


def line_mark(page: Page, line: VisibleLine, layer: Layered, left: float) -> LineMark | None:
    """The mark on the line, or None where it covers nothing visible there."""
    span = layer.mark.span
    pieces = pieces_of(page, line, span.start, span.end, left)
    if not pieces:
        return None
    layout = page.layout(line.paragraph)
    table = layout.table(line.number)
    zero = page.spans[line.paragraph].start
    start_x = end_x = None
    if span.start >= line.start:
        start_x = left + table.leads[layout.units(span.start - zero) - table.start]
    if span.end <= line.end:
        last = min(layout.units(span.end - zero), table.visible_end) - 1
        end_x = left + table.trails[last - table.start]
    return LineMark(layer, pieces, line.top + page.measures.base, start_x, end_x, layout.from_right)


def line_marks(page: Page, lines: Sequence[VisibleLine], layers: Sequence[Layered], left: float) -> list[LineMark]:
    """Every mark on every line in the window, in the order of `layers` (outermost first)."""
    starts, ends = [line.start for line in lines], [line.end for line in lines]
    found: list[LineMark] = []
    for layer in layers:
        span = layer.mark.span
        for number in range(bisect_right(ends, span.start), bisect_left(starts, span.end)):
            if (made := line_mark(page, lines[number], layer, left)) is not None:
                found.append(made)
    return found


@dataclass(frozen=True)
class Bands:
    """Heights about a base line, in pixels at a zoom; worked out once for a painting."""

    measures: Measures

    def top(self, depth: int) -> float:
        """From the base line up to the top of a fill (positive)."""
        return self._tops[depth]

    @cached_property
    def _tops(self) -> tuple[float, ...]:
        values = tokens()["highlight"]
        top, inset = values["fill_top_em"], values["fill_inset_per_depth_em"]
        return tuple(round((top - inset * depth) * self.measures.em) for depth in range(DEPTHS))

    @cached_property
    def bottom(self) -> float:
        """From the base line down to the bottom of every fill."""
        return round(tokens()["highlight"]["fill_bottom_em"] * self.measures.em)

    def lane(self, lane: int) -> float:
        """From the base line down to the top of a lane."""
        return self._lanes[lane]

    @cached_property
    def _lanes(self) -> tuple[float, ...]:
        values = tokens()["highlight"]
        first, pitch = values["lane_first_em"], values["lane_pitch_em"]
        return tuple(round((first + pitch * lane) * self.measures.em) for lane in range(LANES))

    @cached_property
    def lane_height(self) -> float:
        return float(tokens()["highlight"]["lane_height"]) * self.measures.factor

    def span(self, layer: Layered) -> tuple[float, float]:
        """Up from the base line to the mark's top, down to the end of its fill and lane."""
        down = self.bottom if layer.lane is None else self.lane(layer.lane) + self.lane_height
        return self.top(layer.depth or 0), down


def hit(marks: Sequence[LineMark], bands: Bands, x: float, y: float) -> list[Layered]:
    """The marks at a point of the window, the one a click means first, then outward.

    Under the letters the mark whose underline is nearest comes first; over them the innermost.
    """
    found: list[tuple[float, int, Layered]] = []
    for mark in marks:
        up, down = bands.span(mark.layer)
        if not mark.base - up <= y <= mark.base + down + 1:
            continue
        if not any(left - 1 <= x <= right + 1 for left, right in mark.pieces):
            continue
        below = y - mark.base - bands.bottom
        lane = mark.layer.lane
        away = 0.0
        if below > 0 and lane is not None:
            away = abs(y - mark.base - bands.lane(lane) - bands.lane_height / 2)
        elif below > 0:
            away = bands.measures.pitch
        found.append((away, len(mark.layer.mark.span), mark.layer))
    found.sort(key=lambda each: each[:2])
    return [layer for _away, _length, layer in found]
