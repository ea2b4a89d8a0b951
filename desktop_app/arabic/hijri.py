"""Dates of the Hijri calendar in folded text, as the Gregorian days they fall on (Umm al-Qura, by hijridate).

A day gives a day; a month or a year, which no Gregorian month or year equals, the range of its days.
"""

import re
from collections.abc import Sequence
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span

_MONTHS = (
    "محرم", "صفر", "ربيع الأول|ربيع أول", "ربيع الثاني|ربيع الآخر|ربيع ثاني|ربيع ثان|ربيع آخر",
    "جمادى الأولى|جمادى الأول|جمادى أول|جمادى أولى",
    "جمادى الآخرة|جمادى الثانية|جمادى الثاني|جمادى الآخر|جمادى ثاني|جمادى ثان|جمادى آخر|جمادى آخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة|ذي القعدة|ذوالقعدة|ذيالقعدة", "ذو الحجة|ذي الحجة|ذوالحجة|ذيالحجة",
)  # fmt: skip
_FIRST_YEAR, _LAST_YEAR = 1343, 1500  # what hijridate's tables cover
_CENTURIES = ("13", "14", "15")
_SIGN = r"\s*(?:ه(?!\w)|هجريه|هجريا|هجري|للهجره)"


def hijri_dates(folded_text: str) -> list[tuple[Span, str]]:
    """(span in the folded text, EDTF) of each date with its Hijri year, in order."""
    found = []
    for match in _pattern().finditer(folded_text):
        edtf = _edtf(*_numbers(match))
        if edtf and match["from"]:
            first = _edtf(int(match["year"]), _month(match["month"]), int(match["from"]))
            edtf = f"{first}/{edtf}" if first and first < edtf else None
        if edtf:
            found.append((Span(*match.span("date")), edtf))
    return found


@cache
def hijri_months() -> frozenset[str]:
    """The folded names of the months, and their first words, as they stand behind a number."""
    names = [fold(name) for names in _MONTHS for name in names.split("|")]
    return frozenset((*names, *(name.split()[0] for name in names)))


def has_hijri(folded_text: str, years: Sequence[int]) -> bool:
    """A quick look before: of the years in four digits, which begin at `years`, one may be of that calendar."""
    return any(folded_text.startswith(_CENTURIES, place) for place in years)


def _numbers(match: re.Match[str]) -> tuple[int, int | None, int | None]:
    """Year, month and day of what was found."""
    if match["month"]:
        day = match["day"]
        return int(match["year"]), _month(match["month"]), (1 if day == "غره" else int(day)) if day else None
    for form in ("first", "last"):
        if match[f"y_{form}"]:
            return int(match[f"y_{form}"]), int(match[f"m_{form}"]), int(match[f"d_{form}"])
    return int(match["year_alone"] or match["year_called"]), None, None


@cache
def month_pattern() -> str:
    """A regex for the name of a month in folded text."""
    names = sorted((fold(name) for names in _MONTHS for name in names.split("|")), key=len, reverse=True)
    return "|".join(name.replace(" ", r"\s+") for name in names)


@cache
def _pattern() -> re.Pattern[str]:
    of = r"(?:\s+من)?\s+(?:شهر\s+)?"
    two = r"(?:(?:من\s+)?(?P<from>(?<!\d)(?:[0-2]?\d|30))(?:\s+(?:الي|و?حتي)\s+|\s*[-–]\s*|\s+و\s?))?"  # from 10 to 12
    return re.compile(
        rf"(?<!\w)[وفبكل]{{0,2}}(?P<date>(?:{two}(?P<day>[0-2]?\d|30|غره){of})?(?:ال)?(?P<month>{month_pattern()})"
        rf"\s*[،,]?\s*(?:من\s+)?(?:(?:ال|ل)?(?:عام|سنه)\s+)?(?P<year>1[345]\d\d)(?!\d)(?:{_SIGN})?"
        rf"|(?<![\d/-])(?P<d_last>[0-2]?\d|30)\s?(?P<s>[/-])\s?(?P<m_last>0?\d|1[0-2])\s?(?P=s)"
        rf"\s?(?P<y_last>1[345]\d\d)(?!\d)(?:{_SIGN})?"
        rf"|(?<![\d/-])(?P<y_first>1[345]\d\d)(?P<t>[/-])(?P<m_first>0?\d|1[0-2])(?P=t)(?P<d_first>[0-2]?\d|30)(?!\d)"
        rf"(?:{_SIGN})?"
        rf"|(?:(?:ال)?(?:عام|سنه)\s+)?(?P<year_alone>1[345]\d\d)(?!\d){_SIGN}"
        rf"|(?:ال)?(?:عام|سنه)\s+(?:ال)?(?:هجري|هجريه)\s+(?P<year_called>1[345]\d\d)(?!\d))"
    )


def _month(name: str) -> int:
    name = " ".join(name.split())
    return next(number for number, names in enumerate(_MONTHS, 1) if name in map(fold, names.split("|")))


def _edtf(year: int, month: int | None, day: int | None) -> str | None:
    """None for a day that the calendar doesn't have."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    from hijridate import Hijri

    try:
        if month is not None and day is not None:
            return Hijri(year, month, day).to_gregorian().isoformat()
        last = month or 12
        end = Hijri(year, last, Hijri(year, last, 1).month_length()).to_gregorian()
        return f"{Hijri(year, month or 1, 1).to_gregorian().isoformat()}/{end.isoformat()}"
    except (ValueError, OverflowError):
        return None
