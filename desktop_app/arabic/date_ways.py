"""How a way of writing dates is told, the pieces its pattern is made of, and the look before a pattern is tried."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from desktop_app.model.edtf import parse_edtf

Match = re.Match[str]
Read = Callable[[Match], str | None]
_NUMBERS = re.compile("[0-9]+")  # folding makes all digits these
_OF_YEAR = 4  # digits

YEAR = r"(?<!\d)(?:1[6-9]|20|21)\d\d(?![\d]|[.,]\d)"
DAY = r"(?<![\d.,])(?:[0-2]?\d|3[01])(?!\d)"
AGE = r"(?:ال|لل)?(?:عام|سنه)\s+"
TO = r"\s+(?:و?حتي|الي)\s+"
SINCE = r"(?:منذ|(?:ابتداء|بدءا|اعتبارا|انطلاقا)\s+من)"
DASH = r"\s*[-–—/]\s*"
UP_TO = ("الي", "حتي")
RANGE = (*UP_TO, "-", "–", "—", "/")
FROM = ("منذ", "ابتداء", "بدءا", "اعتبارا", "انطلاقا")


class Way(NamedTuple):
    """A way of writing dates. To look first whether a text has so many years in four digits, days in digits and names
    of months, and any of the letters that all such dates have, is many times quicker than the pattern. `at_year`: it
    begins with a year; `leads`: the words of which one stands before its year."""

    pattern: str
    read: Read
    years: int = 0
    letters: tuple[str, ...] = ()
    days: int = 0
    months: int = 0
    at_year: bool = False
    leads: tuple[str, ...] = ()


Reader = tuple[Way, re.Pattern[str]]


def compiled(ways: tuple[Way, ...]) -> tuple[Reader, ...]:
    """Each with its pattern made ready."""
    return tuple((way, re.compile(way.pattern)) for way in ways)


class Held(NamedTuple):
    """What a text holds that dates are made of: years in four digits, days in one or two, names of months; where
    numbers of four digits begin, and what stands before each."""

    text: str
    years: int
    days: int
    months: int
    places: list[int]
    before: list[str]


def held_in(folded_text: str, months: int) -> Held:
    """See `Held`."""
    years = days = 0
    places: list[int] = []
    for match in _NUMBERS.finditer(folded_text):
        start, end = match.span()
        years += (end - start) // _OF_YEAR
        days += end - start < 3
        if end - start == _OF_YEAR:
            places.append(start)
    before = [folded_text[:place].rstrip().removesuffix("(").rstrip() for place in places]
    return Held(folded_text, years, days, months, places, before)


def may_stand(way: Way, held: Held) -> bool:
    """Whether a date written so may stand in such a text, which has the numbers and months for it."""
    if way.leads and not any(before.endswith(way.leads) for before in held.before):
        return False
    for letters in way.letters:
        if letters in held.text:
            return True
    return not way.letters


def matches_of(way: Way, pattern: re.Pattern[str], held: Held) -> Iterable[Match]:
    """The places in the folded text where it is written so."""
    if not way.at_year:
        return pattern.finditer(held.text)
    return [match for place in held.places if (match := pattern.match(held.text, place))]


def point_in(year: str, month: int, day: int | None) -> str | None:
    """A day, or a month without `day`, where there is one."""
    edtf = f"{year}-{month:02}" + (f"-{day:02}" if day is not None else "")
    return edtf if parse_edtf(edtf) else None


def range_of(start: str | None, end: str | None) -> str | None:
    """Where both are read, and in order."""
    return f"{start}/{end}" if start and end and start < end else None


def since_point(start: str | None) -> str | None:
    """Open behind."""
    return f"{start}/.." if start else None
