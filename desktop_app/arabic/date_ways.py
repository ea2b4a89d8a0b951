"""How a way of writing dates is told, the pieces its pattern is made of, and the look before a pattern is tried."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from desktop_app.model.edtf import parse_edtf

Match = re.Match[str]
Read = Callable[[Match], str | None]
_NUMBERS = re.compile("[0-9]+")  # folding makes all digits these
_OF_YEAR = 4  # digits
_OF_DAY = 3  # digits, that a day has fewer of

YEAR = r"(?<!\d)(?:1[6-9]|20|21)\d\d(?![\d]|[.,]\d)"
DAY = r"(?<![\d.,])(?:[0-2]?\d|3[01])(?!\d)"
AGE = r"(?:ال|لل|ل)?(?:عام|سنه)\s+"
TO = r"\s+(?:و?حتي|الي)\s+"
SINCE = r"(?:منذ|(?:ابتداء|بدءا|بدايه|اعتبارا|انطلاقا|[يت]بدا)\s+من)"
DASH = r"\s*[-–—/]\s*"
UP_TO = ("الي", "حتي")
RANGE = (*UP_TO, "-", "–", "—", "/")
FROM = ("منذ", "ابتداء", "بدءا", "بدايه", "اعتبارا", "انطلاقا", "يبدا", "تبدا")


class Way(NamedTuple):
    """A way of writing dates. To look first whether a text has so many years in four digits, days in digits and names
    of months, and any of the letters that all such dates have, is many times quicker than the pattern. `at_year`: it
    begins with a year, `at_month`: with the word of a month; `leads`: the words of which one stands before its year."""

    pattern: str
    read: Read
    years: int = 0
    letters: tuple[str, ...] = ()
    days: int = 0
    months: int = 0
    at_year: bool = False
    at_month: bool = False
    leads: tuple[str, ...] = ()


Reader = tuple[Way, re.Pattern[str]]


def compiled(ways: tuple[Way, ...]) -> tuple[Reader, ...]:
    """Each with its pattern made ready."""
    return tuple((way, re.compile(way.pattern)) for way in ways)


class Held(NamedTuple):
    """What a text holds that dates are made of: where years in four digits begin, and what stands before each; how many
    days in one or two digits; where the words of months begin, None where that is not known."""

    text: str
    years: list[int]
    before: list[str]
    days: int
    months: Sequence[int] | None


def held_in(folded_text: str, months: Sequence[int] | None = None) -> Held:
    """See `Held`."""
    days = 0
    years: list[int] = []
    for match in _NUMBERS.finditer(folded_text):
        start, end = match.span()
        size = end - start
        if size < _OF_DAY:
            days += 1
        elif size == _OF_YEAR:
            years.append(start)
        elif size == 2 * _OF_YEAR:
            years += (start, start + _OF_YEAR)
    before = [folded_text[:place].rstrip().removesuffix("(").rstrip() for place in years]
    return Held(folded_text, years, before, days, months)


def matches_of(way: Way, pattern: re.Pattern[str], held: Held) -> Iterable[Match]:
    """The places in the folded text where it is written so, looked for only where it may be."""
    text, leads = held.text, way.leads
    for letters in way.letters:
        if letters in text:
            break
    else:
        if way.letters:
            return ()
    if leads and not [True for before in held.before if before.endswith(leads)]:
        return ()
    return matches_at(pattern, text, held.years if way.at_year else held.months if way.at_month else None)


def matches_at(pattern: re.Pattern[str], text: str, starts: Sequence[int] | None) -> Iterable[Match]:
    """Where the pattern fits in a text, none within another; it begins only at `starts` (in order), where these are
    known."""
    if starts is None:
        return pattern.finditer(text)
    found: list[Match] = []
    after = 0
    for start in starts:
        if start >= after and (match := pattern.match(text, start)):
            found.append(match)
            after = match.end()
    return found


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
