"""Which fill and which underline lane each of several overlapping marks gets. Pure data, no Qt.

Two rules, each on the marks of one cluster (marks that overlap, directly or through others):

* depth: outer marks first. A mark lies deeper than every mark that contains it and on another depth than
  every mark it overlaps. Only DEPTHS fills are told apart by the eye; what lies deeper has no fill (None).
* lane: short marks first. A mark takes the lane nearest the text that is free along its whole length.
  Only LANES lanes fit between two lines of text; what finds none has no underline (None).

On one depth, and in one lane, no two marks overlap: so both are kept as sorted lists and each mark is
placed with a few bisections, however many there are.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.ui.reader.marks import MarkView

DEPTHS = 4
LANES = 4


@dataclass(frozen=True, slots=True)
class Layered:
    """A mark with its place among the marks around it. None: no fill, no underline.

    `nest` is how deep a suggestion lies among suggestions: their outlines must not run into one line.
    """

    mark: MarkView
    depth: int | None
    lane: int | None
    nest: int = 0

    @property
    def hidden(self) -> bool:
        """True where neither fill nor underline was left for it: only the margin tells of it."""
        return self.depth is None and self.lane is None and not self.mark.suggested


class _Level:
    """Spans that do not overlap, in order."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []

    def free(self, start: int, end: int) -> bool:
        at = bisect_right(self.ends, start)
        return at == len(self.starts) or self.starts[at] >= end

    def contains(self, start: int, end: int) -> bool:
        at = bisect_right(self.starts, start) - 1
        return at >= 0 and end <= self.ends[at]

    def put(self, start: int, end: int) -> None:
        at = bisect_left(self.starts, start)
        self.starts.insert(at, start)
        self.ends.insert(at, end)


def _depth(levels: list[_Level], start: int, end: int) -> int | None:
    first = 0
    for number in range(len(levels) - 1, -1, -1):
        if levels[number].contains(start, end):
            first = number + 1
            break
    return next((number for number in range(first, len(levels)) if levels[number].free(start, end)), None)


def _lane(levels: list[_Level], start: int, end: int) -> int | None:
    return next((number for number, level in enumerate(levels) if level.free(start, end)), None)


def layered(marks: Sequence[MarkView]) -> list[Layered]:
    """The marks with depth and lane, outermost first. Suggestions take neither: they are outlines only, one within
    the other.

    The answer does not depend on the order in which the marks are given.
    """
    outer_first = sorted(marks, key=lambda mark: (-len(mark.span), mark.span.start, mark.kind, mark.id))
    depths: dict[str, int | None] = {}
    lanes: dict[str, int | None] = {}
    for places, order, choose, count in (
        (depths, outer_first, _depth, DEPTHS),
        (lanes, outer_first[::-1], _lane, LANES),
    ):
        levels = [_Level() for _ in range(count)]
        for mark in order:
            start, end = mark.span.start, mark.span.end
            if mark.suggested or start == end:
                continue
            number = places[mark.id] = choose(levels, start, end)
            if number is not None:
                levels[number].put(start, end)
    nests = _nests([mark for mark in outer_first if mark.suggested and len(mark.span)])
    return [Layered(mark, depths.get(mark.id), lanes.get(mark.id), nests.get(mark.id, 0)) for mark in outer_first]


def _nests(suggestions: Sequence[MarkView]) -> dict[str, int]:
    """How deep each lies among the others; what lies deeper than can be drawn, as deep as can be."""
    levels, found = [_Level() for _ in range(DEPTHS)], {}
    for mark in suggestions:
        start, end = mark.span.start, mark.span.end
        number = _depth(levels, start, end)
        if number is not None:
            levels[number].put(start, end)
        found[mark.id] = DEPTHS - 1 if number is None else number
    return found
