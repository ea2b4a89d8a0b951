"""Where names stand on a time axis: on as few levels as keep them apart, the weightiest first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from desktop_app.briefing.write_docx.widths import width
from desktop_app.model.briefing import Happened, Timeline

WIDEST = 92.0
"""Points, of a name; Word would break a wider one by itself, and elsewhere."""
LINES = 3
LEVELS = 3
AIR = 5.0  # points between two names, and between a name and the stem of another
BESIDE = 5.0  # points between a stem and a name beside it
_FEW = 60  # points for which all orders are tried
_SAFE = 1.08  # letters may be a little wider than reckoned
_MOST_LETTERS = 200  # of a line; more are cut off before they are measured


@dataclass(frozen=True, slots=True)
class Named:
    """A point with its place along the axis, in points; `level` counts from the rail, -1 where there is no room for
    its name. `side` is where its name stands at the end of the stem: 0 over it, 1 after and -1 before it in time."""

    point: Happened
    day: float  # the middle of the days it may mean, as an ordinal
    x: float
    lines: tuple[str, ...]
    level: int = -1
    side: int = 0

    def reach(self, size: float) -> tuple[float, float]:
        """From where to where its name stands."""
        wide = max((width(line, size) for line in self.lines), default=0.0) * _SAFE
        start = {0: self.x - wide / 2, 1: self.x + BESIDE, -1: self.x - wide - BESIDE}[self.side]
        return start, start + wide


@dataclass(frozen=True, slots=True)
class Scale:
    """The days at both ends of the drawing, beyond the ticks so that names have room there."""

    first: float
    last: float
    width: float

    @classmethod
    def of(cls, timeline: Timeline, width: float) -> "Scale":
        start, end = timeline.ticks[0][0], timeline.ticks[-1][0]
        edge = WIDEST / 2 + 2
        pad = (end - start) * edge / (width - 2 * edge)
        return cls(start - pad, end + pad, width)

    def x(self, day: float) -> float:
        return (day - self.first) / (self.last - self.first) * self.width


def named(points: Sequence[Happened], scale: Scale, size: float) -> tuple[Named, ...]:
    """The points of one rail, in time, with as many names as find room. Which name comes first and on which side of
    its stem it would stand decides who else does, so a few orders are tried; the weightiest names, then the fewest
    levels, win."""
    all_of = [Named(one, (one.first + one.last) / 2, 0.0, broken(one.name, size)) for one in points]
    bare = [replace(one, x=scale.x(one.day)) for one in all_of]
    by_weight = sorted(bare, key=lambda one: (-one.point.weight, one.day, one.point.first))
    by_time = sorted(bare, key=lambda one: (one.day, one.point.first))
    orders = (by_weight, by_time, by_time[::-1]) if len(bare) <= _FEW else (by_weight,)
    found = [_placed(order, sides, scale, size) for order in orders for sides in permutations((0, 1, -1))]
    best = max(found, key=_worth)
    return tuple(sorted(best, key=lambda one: (one.day, one.point.first)))


def _placed(order: Sequence[Named], sides: Sequence[int], scale: Scale, size: float) -> list[Named]:
    """Each in turn at the lowest level that is free."""
    labelled: list[Named] = []
    rest: list[Named] = []
    for one in order:
        tried = (replace(one, level=level, side=side) for level in range(LEVELS) for side in sides)
        best = next((best for best in tried if _is_free(best, labelled, scale, size)), None)
        (rest if best is None else labelled).append(best or one)
    return [*labelled, *rest]


def _worth(placed: Sequence[Named]) -> tuple[int, int, int, int]:
    """How good an arrangement is: names shown by their weight, few levels, names over their stems."""
    shown = [one for one in placed if one.level >= 0]
    levels = [one.level for one in shown]
    beside = sum(one.side != 0 for one in shown)
    return sum(1 + one.point.weight for one in shown), -max(levels, default=0), -sum(levels), -beside


def broken(name: str, size: float) -> tuple[str, ...]:
    """The name in at most `LINES` lines of at most `WIDEST`, an ellipsis at the end of one that is longer."""
    lines: list[str] = []
    words = name.split()
    while words and len(lines) < LINES:
        line = words.pop(0)
        while words and width(f"{line} {words[0]}", size) <= WIDEST:
            line = f"{line} {words.pop(0)}"
        lines.append(line)
    if words or any(width(line, size) > WIDEST for line in lines):
        lines = [_shortened(line, size, last=bool(words) and line is lines[-1]) for line in lines]
    return tuple(lines)


def _shortened(line: str, size: float, *, last: bool) -> str:
    """Cut to the width; the last line of a name that goes on says so."""
    fits = width(line, size) <= WIDEST
    if fits and not last:
        return line
    line = line[:_MOST_LETTERS]
    while line and width(f"{line} …", size) > WIDEST:
        line = line.rsplit(" ", 1)[0] if " " in line else line[:-1]
    return f"{line} …"


def _is_free(one: Named, placed: list[Named], scale: Scale, size: float) -> bool:
    """Whether it lies within the drawing, touches no name of its level, runs its stem through none below, and stands
    on no stem of one above."""
    start, end = one.reach(size)
    if start < 0 or end > scale.width:
        return False
    for other in placed:
        first, last = other.reach(size)
        if other.level == one.level and start < last + AIR and first < end + AIR:
            return False
        if other.level <= one.level and first - AIR < one.x < last + AIR:
            return False
        if other.level >= one.level and start - AIR < other.x < end + AIR:
            return False
    return True
