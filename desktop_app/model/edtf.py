"""Dates as the Extended Date/Time Format has them (EDTF, ISO 8601-2:2019 annex A, level 1, the part we use).

A date is kept as precisely as it was written and no more: "2023", "2023-05", "2023-05-18", "2023/2025",
"2017/..", "../2030", "201X", each with an optional trailing "?", "~" or "%". Own code rather than the `edtf`
package: that one parses with pyparsing at about a millisecond a date, and lists sort thousands of them.
"""

import calendar
import datetime
import re
from dataclasses import dataclass
from functools import lru_cache

_POINT = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?", re.ASCII)


@dataclass(frozen=True, slots=True)
class EdtfPoint:
    """A year, month or day; None where it is not known."""

    year: str  # four characters, X for an unknown digit
    month: int | None = None
    day: int | None = None
    qualifier: str = ""


@dataclass(frozen=True, slots=True)
class Edtf:
    """A point (start only), or a range whose ends may be open (None)."""

    start: EdtfPoint | None
    end: EdtfPoint | None = None
    is_range: bool = False


@lru_cache(maxsize=8192)  # lists sort by the same dates again and again
def parse_edtf(text: str) -> Edtf | None:
    """The date, or None where `text` is not one that we read."""
    halves = text.strip().split("/")
    if len(halves) == 1:
        point = _point(halves[0])
        return Edtf(point) if point else None
    if len(halves) != 2 or halves == ["..", ".."]:
        return None
    ends: list[EdtfPoint | None] = []
    for half in halves:
        if half in ("..", ""):
            ends.append(None)
        elif (point := _point(half)) is not None:
            ends.append(point)
        else:
            return None
    if ends == [None, None]:
        return None
    return Edtf(ends[0], ends[1], True)


def known_day(text: str) -> datetime.date | None:
    """The day that a date is; None for a range (2023-05/.. has as many letters) and where it is not known to the day
    (2023-05-XX too)."""
    parsed = parse_edtf(text)
    point = parsed.start if parsed and not parsed.is_range else None
    if point is None or point.month is None or point.day is None or not point.year.isdigit():
        return None
    return datetime.date(int(point.year), point.month, point.day)


@lru_cache(maxsize=8192)
def sort_key(text: str) -> str:
    """A string that sorts dates in time; unknown dates sort first (""), a month before its days."""
    date = parse_edtf(text)
    if date is None:
        return ""
    point = date.start or date.end
    assert point is not None  # parse_edtf gives at least one end
    return f"{point.year.replace('X', '0')}-{point.month or 0:02}-{point.day or 0:02}"


def extent(text: str) -> tuple[int, int] | None:
    """The first and last day that a date may mean, as ordinals of `datetime.date`; an open end is the other end.

    None for what is no date, and for the year 0, which `datetime` does not have.
    """
    parsed = parse_edtf(text)
    if parsed is None:
        return None
    days = [_days_of(point) for point in (parsed.start, parsed.end) if point is not None]
    if None in days:
        return None
    known = [day for day in days if day is not None]
    return min(first for first, _ in known), max(last for _, last in known)


def _days_of(point: EdtfPoint) -> tuple[int, int] | None:
    first, last = int(point.year.replace("X", "0")), int(point.year.replace("X", "9"))
    if not first:
        return None
    months = (point.month, point.month) if point.month else (1, 12)
    days = (point.day, point.day) if point.day else (1, _days(last, months[1]))
    ends = datetime.date(first, months[0], days[0]), datetime.date(last, months[1], days[1])
    return ends[0].toordinal(), ends[1].toordinal()


def _point(text: str) -> EdtfPoint | None:
    match = _POINT.fullmatch(text)
    if match is None:
        return None
    year, month, day = match[1], _number(match[2]), _number(match[3])
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and (month is None or not year.isdigit() or not 1 <= day <= _days(int(year), month)):
        return None
    return EdtfPoint(year, month, day, text[-1] if text[-1] in "?~%" else "")


def _number(part: str | None) -> int | None:
    return int(part) if part and part.isdigit() else None


def _days(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1] if year else 31
