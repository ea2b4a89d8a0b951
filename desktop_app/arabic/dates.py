"""Dates in Arabic text as EDTF, no more precise than they are written.

Own code: `dateparser` takes 0.5 s to import, knows neither ranges nor "since", and pads "May 2023" to a day.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from desktop_app.arabic.fold import fold, folded
from desktop_app.arabic.hijri import has_hijri, hijri_dates
from desktop_app.arabic.months import double_month_pattern, month_number, month_pattern
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.spans import Span


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date read off: the span of its words in the text, and its EDTF value."""

    span: Span
    edtf: str


Match = re.Match[str]
_Read = Callable[[Match], str | None]
_Reader = tuple[re.Pattern[str], _Read]


def read_dates(text: str, year: int | None = None) -> list[ReadDate]:
    """The dates written in `text`, in order. A day and month without a year count only where `year` says which."""
    mapped = folded(text)
    return [ReadDate(mapped.span_back(span), edtf) for span, edtf in written_dates(mapped.text, year)]


def written_dates(
    folded_text: str, year: int | None = None, months: bool = True, years: bool = True
) -> list[tuple[Span, str]]:
    """The same for a folded text, with spans in it. `months` is False where it is known that none is named, `years`
    where a year alone is not asked for."""
    taken = hijri_dates(folded_text) if has_hijri(folded_text) else []
    digits = _FOUR_DIGITS.search(folded_text) is not None
    groups = ((digits, _days_in_digits()), (months, _month_readers(year)), (digits and years, _year_readers()))
    for pattern, read in (reader for wanted, group in groups if wanted for reader in group):
        for match in pattern.finditer(folded_text):
            span = Span(*match.span("date"))
            edtf = read(match)
            if edtf and parse_edtf(edtf) and not any(span.overlaps(other) for other, _ in taken):
                taken.append((span, edtf))
    return sorted(taken)


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
_TIME = r"(?:في|خلال|مطلع|اواءل|اواخر|منتصف|نهايه|بدايه|صيف|شتاء|ربيع|خريف|منذ|موسم|موفي|متم|غضون)"
_SAME_TIME = r"(?:نفس\s+الفتره|الفتره\s+(?:نفسها|ذاتها|عينها))"
_START = r"(?<!\w)[وفبكل]{0,2}"
_ORDINALS = (
    "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر",
    "الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر",
    "التاسع عشر", "العشرين", "الحادي والعشرين", "الثاني والعشرين", "الثالث والعشرين", "الرابع والعشرين",
    "الخامس والعشرين", "السادس والعشرين", "السابع والعشرين", "الثامن والعشرين", "التاسع والعشرين", "الثلاثين",
    "الحادي والثلاثين",
)  # fmt: skip
_FIRST = ("اول", "غره", "فاتح")  # of a month

_FOUR_DIGITS = re.compile(r"\d{4}")

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


def _compiled(written: tuple[tuple[str, _Read], ...]) -> tuple[_Reader, ...]:
    return tuple((re.compile(pattern), read) for pattern, read in written)


def _days_with_months(year: int | None) -> tuple[tuple[str, _Read], ...]:
    month = double_month_pattern()
    of = r"(?:\s+من)?\s+(?:شهر\s+)?"
    in_year = rf"(?:\s*[،,]?\s*(?:من\s+)?(?:{_AGE})?(?P<y>{_YEAR})(?:\s?م(?!\w))?)"
    ordinal = "|".join(sorted((*_ORDINALS, *_FIRST), key=len, reverse=True)).replace(" ", r"\s+")
    last = rf"(?P<d>{_DAY}){of}(?P<m>{month})(?!\w)" + (in_year if year is None else f"{in_year}?")
    one = last.replace(_DAY, f"{_DAY}|{ordinal}")

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

    return (
        (rf"(?P<date>(?:من\s+)?(?P<d1>{_DAY}){of}(?P<m1>{month}){_TO}{last})", days),
        (rf"(?P<date>(?:من\s+)?(?P<d1>)(?P<d>)(?P<m1>{month})(?:{_TO}|{_DASH})(?P<m>{month}){in_year})", months),
        (rf"(?P<date>بين\s+(?P<d1>{_DAY})\s+و\s?{last.replace(_DAY, _DAY_AFTER_AND)})", days),
        (rf"(?P<date>(?P<d1>{_DAY})(?:\s+و\s?{_DAY_AFTER_AND})+\s+و\s?{last.replace(_DAY, _DAY_AFTER_AND)})", days),
        (rf"(?P<date>(?:من\s+)?(?P<d1>{_DAY})(?:{_TO}|{_DASH}){last})", days),
        (rf"(?P<date>(?P<d1>{_DAY})\s+و\s*{last.replace(_DAY, _DAY_AFTER_AND)})", two_days),
        (rf"(?P<date>{_SINCE}\s+(?:(?P<d>{_DAY}){of})?(?:شهر\s+)?(?P<m>{month}){in_year})", since),
        (rf"{_START}(?P<date>(?:ال)?{one})", point),
        (rf"{_START}(?P<date>(?P<d>)(?P<m>{month}){in_year})", point),
    )


def _year(match: Match) -> str | None:
    return match["y"]


def _iso(match: Match) -> str | None:
    return _point(match["y"], int(match["m"]), int(match["d"]))


def _numeric(match: Match) -> str | None:
    """Day first, as Arabic writes; month first only where nothing else is possible."""
    day, month = int(match["d"]), int(match["m"])
    return _point(match["y"], *((day, month) if month > 12 else (month, day)))


def _years(match: Match) -> str | None:
    return f"{match['a']}/{match['b']}" if match["a"] < match["b"] else None


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


_DAYS_IN_DIGITS: tuple[tuple[str, _Read], ...] = (
    (r"(?P<date>(?<!\d)(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d))", _iso),
    (rf"(?P<date>(?<!\d)(?P<y>{_YEAR})/(?P<m>\d\d?)/(?P<d>\d\d?)(?!\d))", _iso),
    (rf"(?P<date>(?<![\d/.-])(?P<d>\d\d?)([-/.])(?P<m>\d\d?)\3(?P<y>{_YEAR}))", _numeric),
    (rf"(?P<date>(?<![\d/.-])(?P<d>\d\d?)\s([-/])\s(?P<m>\d\d?)\s\3\s(?P<y>{_YEAR}))", _numeric),
)
_YEARS: tuple[tuple[str, _Read], ...] = (
    (
        rf"(?<!\w)(?P<date>(?:من\s+|بين\s+)?(?:{_AGES})?(?:{_AGE})?(?P<a>{_YEAR})(?:{_DASH}|{_TO}(?:{_AGE})?)"
        rf"(?P<b>{_YEAR}))",
        _years,
    ),
    (rf"(?<!\w)(?P<date>بين\s+{_AGES}(?P<a>{_YEAR})\s+و\s*(?P<b>{_YEAR}))", _years),
    (rf"(?<!\w)و?(?P<date>{_SINCE}\s+(?:{_AGE})?(?P<y>{_YEAR}))", lambda match: f"{match['y']}/.."),
    (rf"(?<!\w)و?(?P<date>(?:حتي|بحلول|لغايه)\s+(?:{_AGE})?(?P<y>{_YEAR}))", lambda match: f"../{match['y']}"),
    (rf"{_START}(?P<date>(?:ال)?(?:عام|سنه|عامي|سنتي|اعوام|سنوات)\s+\(?\s?(?P<y>{_YEAR}))", _year),
    (rf"(?<=(?:19|20)\d\d)\s*[،,]?\s*و\s*(?P<date>(?P<y>{_YEAR}))", _year),
    (rf"(?P<date>(?<!\w)(?P<y>{_YEAR})\s?م(?!\w))", _year),
    (rf"(?<!\w)و?(?:ب?ال)?(?:مقارنه|قياسا)\s+(?:مع\s+|الي\s+|ب\s?)(?P<date>(?P<y>{_OUR_TIMES})(?!\w|[.,]\d))", _year),
    (rf"{_START}{_SAME_TIME}\s+من\s+(?P<date>(?P<y>{_OUR_TIMES})(?!\w|[.,]\d))", _year),
    (rf"(?<!\w)و?{_TIME}\s+(?P<date>(?P<y>(?:19|20)\d\d)(?!\w|[.,]\d))(?!\s*[%٪/-])", _year),
    (
        rf"(?:(?<![\w.,/:-])|(?<=رءيه))"
        rf"(?<!رقم )(?<!نحو )(?<!بلغ )(?<!الي )(?<!من )(?<!قرار )(?P<date>(?P<y>{_OUR_TIMES})(?!\w))"
        rf"(?=\s*(?:$|[،؛:)»\"”\n.]|(?:{_GOES_ON}|[وبل]\w+)(?!\w)))",
        _year,
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
