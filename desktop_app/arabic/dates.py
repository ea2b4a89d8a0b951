"""Dates in Arabic text as EDTF, no more precise than they are written.

Own code: `dateparser` takes 0.5 s to import, knows neither ranges nor "since", and pads "May 2023" to a day.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from desktop_app.arabic.fold import fold, folded
from desktop_app.arabic.hijri import has_hijri, hijri_dates
from desktop_app.arabic.months import ENGLISH, double_month_pattern, month_number, month_pattern
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.spans import Lane, Span


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date read off: the span of its words in the text, and its EDTF value."""

    span: Span
    edtf: str


Match = re.Match[str]
_Read = Callable[[Match], str | None]


class _Way(NamedTuple):
    """A way of writing dates. To look first whether a text has so many years in four digits, days in digits and names
    of months, and any of the letters that all such dates have, is many times quicker than the pattern. `at_year`: it
    begins with a year; `leads`: the words of which one stands before its year."""

    pattern: str
    read: _Read
    years: int = 0
    letters: tuple[str, ...] = ()
    days: int = 0
    months: int = 0
    at_year: bool = False
    leads: tuple[str, ...] = ()


_Reader = tuple[_Way, re.Pattern[str]]
_MANY = 9  # months, where nobody counted them
_NUMBERS = re.compile("[0-9]+")  # folding makes all digits these
_OF_YEAR = 4  # digits


def read_dates(text: str, year: int | None = None) -> list[ReadDate]:
    """The dates written in `text`, in order. A day and month without a year count only where `year` says which."""
    mapped = folded(text)
    return [ReadDate(mapped.span_back(span), edtf) for span, edtf in written_dates(mapped.text, year)]


def written_dates(
    folded_text: str, year: int | None = None, months: int = _MANY, years: bool = True
) -> list[tuple[Span, str]]:
    """The same for a folded text, with spans in it. `months` is how many are named there at the most, where that is
    known; `years` False where a year alone is not asked for."""
    held = held_in(folded_text, _MANY if months is True else months)
    taken = hijri_dates(folded_text) if held.years and has_hijri(folded_text) else []
    lane = Lane(span for span, _ in taken)
    for way, pattern in _readers(year, min(held.years, 2), min(held.days, 3), min(held.months, 2), years):
        if not may_stand(way, held):
            continue
        for match in _matches(way, pattern, held):
            edtf = way.read(match)
            if edtf and parse_edtf(edtf) and lane.take(span := Span(*match.span("date"))):
                taken.append((span, edtf))
    return sorted(taken)


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


def may_stand(way: _Way, held: Held) -> bool:
    """Whether a date written so may stand in such a text, which has the numbers and months for it."""
    if way.leads and not any(before.endswith(way.leads) for before in held.before):
        return False
    for letters in way.letters:
        if letters in held.text:
            return True
    return not way.letters


@lru_cache(maxsize=256)
def _readers(year: int | None, years: int, days: int, months: int, alone: bool) -> tuple[_Reader, ...]:
    """Those for texts that hold at least so many years, days in digits and months; `alone`: years alone too."""
    own = _days_in_digits() if years else ()
    with_month = _month_readers(year) if months else ()
    more = _year_readers() if years and alone else ()
    return tuple(
        (way, pattern)
        for way, pattern in (*own, *with_month, *more)
        if years >= way.years and days >= way.days and months >= way.months
    )


def _matches(way: _Way, pattern: re.Pattern[str], held: Held) -> Iterable[Match]:
    if not way.at_year:
        return pattern.finditer(held.text)
    return [match for place in held.places if (match := pattern.match(held.text, place))]


_YEAR = r"(?<!\d)(?:1[6-9]|20|21)\d\d(?![\d]|[.,]\d)"
_DAY = r"(?<![\d.,])(?:[0-2]?\d|3[01])(?!\d)"
_AGE = r"(?:ال|لل)?(?:عام|سنه)\s+"
_AGES = r"(?:ال|لل|ل)?(?:اعوام|سنوات|عامي|سنتي|فتره)\s+(?:من\s+|بين\s+)?"
_DAY_AFTER_AND = r"(?:[0-2]?\d|3[01])(?!\d)"
_TO = r"\s+(?:و?حتي|الي)\s+"
_SINCE = r"(?:منذ|(?:ابتداء|بدءا|اعتبارا|انطلاقا)\s+من)"
_DASH = r"\s*[-–—/]\s*"
_OUR_TIMES = r"(?:19[5-9]|20[0-6])\d"
_GOES_ON = "في|من|الي|علي|عن|بين|التي|الذي|بعد|قبل|كما|ان|حيث|مع"  # behind a year that counts nothing
_TIMES = (
    "في", "خلال", "مطلع", "اواءل", "اواخر", "منتصف", "نهايه", "بدايه", "صيف", "شتاء", "ربيع", "خريف", "منذ", "موسم",
    "موفي", "متم", "غضون",
)  # fmt: skip
_SAME_TIME = r"(?:نفس\s+(?:الفتره|المده)|(?:الفتره|المده)\s+(?:نفسها|ذاتها|عينها))"
_START = r"(?<!\w)[وفبكل]{0,2}"
_ORDINALS = (
    "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
    "الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر",
    "التاسع عشر", "العشرين", "الحادي والعشرين", "الثاني والعشرين", "الثالث والعشرين", "الرابع والعشرين",
    "الخامس والعشرين", "السادس والعشرين", "السابع والعشرين", "الثامن والعشرين", "التاسع والعشرين", "الثلاثين",
    "الحادي والثلاثين",
)  # fmt: skip
_FIRST = ("اول", "غره", "فاتح")  # of a month

_UP_TO = ("الي", "حتي")
_RANGE = (*_UP_TO, "-", "–", "—", "/")
_FROM = ("منذ", "ابتداء", "بدءا", "اعتبارا", "انطلاقا")

# Patterns over folded text, the longest way of writing first; each names its words `date`.


@cache
def _days_in_digits() -> tuple[_Reader, ...]:
    return _compiled(_DAYS_IN_DIGITS)


@cache
def _month_readers(year: int | None) -> tuple[_Reader, ...]:
    return _compiled(_days_with_months(year))


@cache
def _year_readers() -> tuple[_Reader, ...]:
    return _compiled(_YEARS)


def _compiled(ways: tuple[_Way, ...]) -> tuple[_Reader, ...]:
    return tuple((way, re.compile(way.pattern)) for way in ways)


def _days_with_months(year: int | None) -> tuple[_Way, ...]:
    month = double_month_pattern()
    of = r"(?:\s+من)?\s*(?:شهر\s+)?"  # also 20يناير, as it is typed in haste
    in_year = rf"(?:\s*[،,]?\s*(?:من\s+)?(?:{_AGE})?(?P<y>{_YEAR})(?:\s?م(?!\w))?)"
    ordinal = "|".join(sorted((*_ORDINALS, *_FIRST), key=len, reverse=True)).replace(" ", r"\s+")
    last = rf"(?P<d>{_DAY}){of}(?P<m>{month})(?!\w)" + (in_year if year is None else f"{in_year}?")
    one = last.replace(_DAY, f"{_DAY}|{ordinal}")
    to = f"(?:{_TO}|{_DASH})"
    and_last = last.replace(_DAY, _DAY_AFTER_AND)

    def point(match: Match, day: str = "d", name: str = "m") -> str | None:
        number = _day_number(match[day]) if match[day] else None
        in_which = match["y"] or (str(year) if year else None)
        return _point(in_which, month_number(match[name]), number) if in_which else None

    def days(match: Match) -> str | None:
        other_month = "m1" if "m1" in match.groupdict() else "m"
        first, last = point(match, "d1", other_month), point(match)
        if other_month == "m" and first and last and int(match["d1"]) == int(match["d"]) + 1:
            first, last = last, first  # 27-26, as it is typed from the right
        return _range(first, last)

    def months(match: Match) -> str | None:
        year = match["y"]
        return _range(_point(year, month_number(match["m1"]), None), _point(year, month_number(match["m"]), None))

    def since(match: Match) -> str | None:
        return _since(point(match))

    def two_days(match: Match) -> str | None:
        return days(match) if int(match["d"]) == int(match["d1"]) + 1 else None

    own = int(year is None)  # then it bears its year
    return (
        _Way(rf"(?<!\w)(?P<date>(?P<m>{month})\s+(?P<d>{_DAY})\s?[،,]\s?(?P<y>{_YEAR}))", point, 1, ("،", ","), 1),
        _Way(rf"(?P<date>(?:من\s+)?(?P<d1>{_DAY}){of}(?P<m1>{month}){_TO}{last})", days, own, _UP_TO, 2, 2),
        _Way(
            rf"(?P<date>(?:من\s+)?(?P<d1>)(?P<d>)(?P<m1>{month}){to}(?P<m>{month}){in_year})", months, 1, _RANGE, 0, 2
        ),
        _Way(rf"(?P<date>بين\s+(?P<d1>{_DAY})\s+و\s?{and_last})", days, own, ("بين",), 2),
        _Way(rf"(?P<date>(?P<d1>{_DAY})(?:\s+و\s?{_DAY_AFTER_AND})+\s+و\s?{and_last})", days, own, (), 3),
        _Way(rf"(?P<date>(?:من\s+)?(?P<d1>{_DAY}){to}{last})", days, own, _RANGE, 2),
        _Way(rf"(?P<date>(?P<d1>{_DAY})\s+و\s*{and_last})", two_days, own, (), 2),
        _Way(rf"(?P<date>{_SINCE}\s+(?:(?P<d>{_DAY}){of})?(?:شهر\s+)?(?P<m>{month}){in_year})", since, 1, _FROM),
        _Way(rf"{_START}(?P<date>(?:ال)?{one})", point, own),
        _Way(rf"{_START}(?P<date>(?P<d>)(?P<m>{month}){in_year})", point, 1),
    )


def _year(match: Match) -> str | None:
    return match["y"]


def _iso(match: Match) -> str | None:
    return _point(match["y"], int(match["m"]), int(match["d"]))


def _numeric(match: Match) -> str | None:
    """Day first, as Arabic writes; month first only where nothing else is possible."""
    day, month = int(match["d"]), int(match["m"])
    return _point(match["y"], *((day, month) if month > 12 else (month, day)))


def _in_english(match: Match) -> str | None:
    """17-Apr-2007, Apr 17, 2007: months in three letters, as pages bear them."""
    return _point(match["y"], _SHORT_MONTHS.index(match["m"][:3]) + 1, int(match["d"]))


def _years(match: Match) -> str | None:
    return f"{match['a']}/{match['b']}" if match["a"] < match["b"] else None


def _two_years(match: Match) -> str | None:
    return _years(match) if int(match["b"]) == int(match["a"]) + 1 else None


def _point(year: str, month: int, day: int | None) -> str | None:
    edtf = f"{year}-{month:02}" + (f"-{day:02}" if day is not None else "")
    return edtf if parse_edtf(edtf) else None


def _range(start: str | None, end: str | None) -> str | None:
    return f"{start}/{end}" if start and end and start < end else None


def _since(start: str | None) -> str | None:
    return f"{start}/.." if start else None


def _day_number(words: str) -> int:
    if words in _FIRST:
        return 1
    return int(words) if words.isdigit() else _ORDINALS.index(" ".join(words.split())) + 1


def _since_year(match: Match) -> str | None:
    return f"{match['y']}/.."


def _until_year(match: Match) -> str | None:
    return f"../{match['y']}"


_UNTIL_LETTERS = ("حتي", "بحلول", "لغايه")
_AGE_WORDS = ("عام", "سنه", "عامي", "سنتي", "اعوام", "سنوات")
_COMPARED = ("مقارنه", "قياسا")
_SHORT_MONTHS = tuple(name[:3].lower() for name in ENGLISH)
_SHORT_MONTH = rf"(?P<m>{'|'.join(_SHORT_MONTHS)}|sept)\.?"
_DAYS_IN_DIGITS: tuple[_Way, ...] = (
    _Way(rf"(?P<date>(?P<d>{_DAY})[\s-]{_SHORT_MONTH}[\s,-]\s?(?P<y>{_YEAR}))", _in_english, 1, _SHORT_MONTHS, 1),
    _Way(rf"(?<!\w)(?P<date>{_SHORT_MONTH}\s(?P<d>{_DAY}),?\s(?P<y>{_YEAR}))", _in_english, 1, _SHORT_MONTHS, 1),
    _Way(r"(?P<date>(?<!\d)(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d))", _iso, 1, ("-",)),
    _Way(rf"(?P<date>(?<!\d)(?P<y>{_YEAR})/(?P<m>\d\d?)/(?P<d>\d\d?)(?!\d))", _iso, 1, ("/",)),
    _Way(rf"(?P<date>(?<![\d/.-])(?P<d>\d\d?)([-/.])(?P<m>\d\d?)\3(?P<y>{_YEAR}))", _numeric, 1, ("-", "/", ".")),
    _Way(rf"(?P<date>(?<![\d/.-])(?P<d>\d\d?)\s?([-/])\s?(?P<m>\d\d?)\s?\3\s?(?P<y>{_YEAR}))", _numeric, 1, ("-", "/")),
)
_YEARS: tuple[_Way, ...] = (
    _Way(r"(?<!\w)(?P<date>(?P<a>20\d\d)(?P<b>20\d\d))(?!\w)", _years, 2),  # a tatweel stood between
    _Way(
        rf"(?<!\w)(?P<date>(?:من\s+|بين\s+)?(?:{_AGES})?(?:{_AGE})?(?P<a>{_YEAR})(?:{_DASH}|{_TO}(?:{_AGE})?)"
        rf"(?P<b>{_YEAR}))",
        _years,
        2,
        _RANGE,
    ),
    _Way(rf"(?<!\w)و?ل(?P<date>(?:عامي|سنتي)\s+(?P<a>{_YEAR})\s+و\s?(?P<b>{_YEAR}))", _two_years, 2, ("عامي", "سنتي")),
    _Way(rf"(?<!\w)و?(?P<date>بين\s+{_AGES}(?P<a>{_YEAR})\s+و\s*(?P<b>{_YEAR}))", _years, 2, ("بين",)),
    _Way(rf"(?<!\w)و?(?P<date>{_SINCE}\s+(?:{_AGE})?(?P<y>{_YEAR}))", _since_year, 1, _FROM),
    _Way(
        rf"(?<!\w)و?(?P<date>(?:حتي|بحلول|لغايه)\s+(?:نهايه\s+)?(?:{_AGE})?(?P<y>{_YEAR})(?:\s?م(?!\w))?)",
        _until_year,
        1,
        _UNTIL_LETTERS,
    ),
    _Way(
        rf"{_START}(?P<date>(?:ال)?(?:{'|'.join(_AGE_WORDS)})\s+\(?\s?(?P<y>{_YEAR}))", _year, 1, leads=_AGE_WORDS
    ),
    _Way(rf"(?<=(?:19|20)\d\d)\s*[،,]?\s*و\s*(?P<date>(?P<y>{_YEAR}))", _year, 2, ("و",)),
    _Way(rf"(?P<date>(?<!\w)(?P<y>{_YEAR})\s?م(?!\w))", _year, 1, ("م",), at_year=True),
    _Way(
        rf"(?<!\w)و?(?:ب?ال)?(?:مقارنه|قياسا)\s+(?:مع\s+|الي\s+|ب\s?)(?P<date>(?P<y>{_OUR_TIMES})(?!\w|[.,]\d))",
        _year,
        1,
        _COMPARED,
    ),
    _Way(rf"{_START}{_SAME_TIME}\s+من\s+(?P<date>(?P<y>{_OUR_TIMES})(?!\w|[.,]\d))", _year, 1, ("الفتره", "المده")),
    _Way(
        rf"(?<!\w)و?(?:{'|'.join(_TIMES)})\s+(?P<date>(?P<y>(?:19|20)\d\d)(?!\w|[.,]\d))(?!\s*[%٪/-])",
        _year,
        1,
        leads=_TIMES,
    ),
    _Way(
        rf"(?:(?<![\w.,/:-])|(?<=رءيه))(?<!رقم )(?<!نحو )(?<!بلغ )(?<!الي )(?<!من )(?<!قرار )"
        rf"(?P<date>(?P<y>{_OUR_TIMES})(?!\w))"
        rf"(?=\s*(?:$|[،؛:)»\"”\n.]|(?:{_GOES_ON}|[وبل]\w+)(?!\w)))",
        _year,
        1,
        at_year=True,
    ),
)


def year_of(edtf: str) -> int | None:
    """The year in which a date starts; None where there is none or it is not known to the year."""
    date = parse_edtf(edtf)
    point = (date.start or date.end) if date else None
    return int(point.year) if point and point.year.isdigit() else None


def has_month(text: str) -> bool:
    """True where the name of a month stands in the text: a quick look before `read_dates`."""
    return re.search(rf"(?<!\w)(?:{month_pattern()})(?!\w)", fold(text)) is not None
