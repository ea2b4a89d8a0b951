"""Time to places: the axis, what stands too near to be told apart, and labels that don't run into each other."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.model.edtf import extent
from desktop_app.model.pair_page import Happening, PairPage

_MONTHS_AT_MOST = 144
_LEAST_MONTHS = 6
_AROUND = 12
"""Of a story longer than `_MONTHS_AT_MOST`, so many months before and after the articles are drawn to scale."""
_REACH = 8.0
"""Pixels of a label that stand on both sides of its place at least, where it moved aside."""


@dataclass(frozen=True, slots=True)
class Axis:
    """From the first day (an ordinal) up to, not including, the last, over `length` pixels from the leading edge."""

    first: int
    last: int
    start: float
    length: float

    def x(self, day: float) -> float:
        """Where a day begins, kept on the axis."""
        share = (day - self.first) / max(1, self.last - self.first)
        return self.start + self.length * min(1.0, max(0.0, share))

    def months(self) -> list[str]:
        """The months it covers, as EDTF, oldest first."""
        first, last = datetime.date.fromordinal(self.first), datetime.date.fromordinal(self.last - 1)
        numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        return [f"{number // 12:04}-{number % 12 + 1:02}" for number in numbers]


def axis_for(page: PairPage, start: float, length: float) -> Axis | None:
    """Whole months around all that is to be drawn; None where nothing is dated."""
    found = [extent(month.month) for month in page.months] + [(one.first, one.last) for one in page.timeline]
    found += map(extent, page.missing)
    days = [ends for ends in found if ends is not None]
    asked = extent(page.period) if page.period else None
    if asked is not None:
        days = [(max(a, asked[0]), min(b, asked[1])) for a, b in days if a <= asked[1] and b >= asked[0]]
    if not days:
        return None
    first, last = _month_number(min(a for a, _ in days)), _month_number(max(b for _, b in days))
    written = [_month_number(ends[0]) for month in page.months if (ends := extent(month.month)) is not None]
    if last - first >= _MONTHS_AT_MOST and written:
        first = max(first, min(written) - _AROUND)
        last = min(last, max(written) + _AROUND)
    while last - first < _LEAST_MONTHS - 1:
        first, last = first - 1, last + (1 if last - first < _LEAST_MONTHS - 2 else 0)
    return Axis(_first_day(first), _first_day(last + 1), start, length)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Happenings of one rail that stand too near to each other to be told apart. `x` is their middle.

    `beyond` is -1 for those before the axis begins, 1 for those after it ends, 0 on it.
    """

    x: float
    members: tuple[Happening, ...]
    beyond: int = 0


def clusters(axis: Axis, happenings: Sequence[Happening], gap: float) -> list[Cluster]:
    """Drawn together until no two of them stand nearer than `gap` pixels; each stands at the mean of its members.

    Neighbours are merged two by two, over and over, so that a long row of near ones doesn't become a single one.
    """
    before = tuple(one for one in happenings if one.last < axis.first)
    after = tuple(one for one in happenings if one.first >= axis.last)
    placed = sorted(
        (middle(axis, one), one.record, one) for one in happenings if one.last >= axis.first and one.first < axis.last
    )
    found = [Cluster(x, (one,)) for x, _record, one in placed]
    while len(merged := _neighbours_merged(found, gap)) < len(found):
        found = merged
    if before:
        found.insert(0, Cluster(axis.start, before, -1))
    if after:
        found.append(Cluster(axis.start + axis.length, after, 1))
    return found


def _neighbours_merged(row: Sequence[Cluster], gap: float) -> list[Cluster]:
    merged: list[Cluster] = []
    joined = False  # the last one was made just now
    for one in row:
        before = merged[-1] if merged and not joined else None
        if before is not None and one.x - before.x < gap:
            count = len(before.members), len(one.members)
            x = (before.x * count[0] + one.x * count[1]) / sum(count)
            merged[-1], joined = Cluster(x, (*before.members, *one.members)), True
        else:
            merged.append(one)
            joined = False
    return merged


def middle(axis: Axis, one: Happening) -> float:
    """The middle of the days that it may mean, as far as they are on the axis."""
    return (axis.x(one.first) + axis.x(one.last + 1)) / 2


@dataclass(frozen=True, slots=True)
class Wish:
    """A label to be: the place of its middle, its width, and how much it matters."""

    x: float
    width: float
    weight: int


def place_labels(
    wishes: Sequence[Wish], lanes: int, low: float, high: float, gap: float = 14.0
) -> list[tuple[int, float] | None]:
    """For each label its lane and left edge, None where there is no room; the weightiest choose first.

    No two labels of one lane come nearer than `gap`; none leaves [low, high]. One that has no room in the middle under
    its place moves aside, as far as it still reaches over it, before it goes to the next lane.
    """
    taken: list[list[tuple[float, float]]] = [[] for _ in range(lanes)]
    found: list[tuple[int, float] | None] = [None] * len(wishes)
    for number in sorted(range(len(wishes)), key=lambda n: (-wishes[n].weight, n)):
        wish = wishes[number]
        for lane in range(lanes):
            if (left := _free(wish, taken[lane], low, high, gap)) is not None:
                taken[lane].append((left, left + wish.width))
                found[number] = (lane, left)
                break
    return found


def _free(wish: Wish, taken: Sequence[tuple[float, float]], low: float, high: float, gap: float) -> float | None:
    """The left edge nearest to where the label would stand in the middle; None where nothing is free."""
    if wish.width > high - low:
        return None
    wanted = min(max(wish.x - wish.width / 2, low), high - wish.width)
    beside = [edge for start, end in taken for edge in (start - gap - wish.width, end + gap)]
    for left in sorted((wanted, *beside), key=lambda left: abs(left - wanted)):
        reaches = left == wanted or left + _REACH <= wish.x <= left + wish.width - _REACH
        if low <= left <= high - wish.width and reaches and _clear(left, wish.width, taken, gap):
            return left
    return None


def _clear(left: float, width: float, taken: Sequence[tuple[float, float]], gap: float) -> bool:
    least = gap - 1e-6  # what was moved beside another stands just so far from it
    return all(left - end >= least or start - left - width >= least for start, end in taken)


def _month_number(day: int) -> int:
    date = datetime.date.fromordinal(day)
    return date.year * 12 + date.month - 1


def _first_day(month: int) -> int:
    month = min(max(month, 12), 9999 * 12 + 11)
    return datetime.date(month // 12, month % 12 + 1, 1).toordinal()
