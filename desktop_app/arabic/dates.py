"""Dates in Arabic text as EDTF, no more precise than they are written.

Own code: `dateparser` takes 0.5 s to import, knows neither ranges nor "since", and pads "May 2023" to a day.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.arabic.date_digits import days_in_digits
from desktop_app.arabic.date_months import month_readers
from desktop_app.arabic.date_ways import Reader, held_in, matches_of
from desktop_app.arabic.date_years import year_readers
from desktop_app.arabic.fold import fold, folded
from desktop_app.arabic.hijri import has_hijri, hijri_dates
from desktop_app.arabic.months import month_pattern
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.spans import Lane, Span

_MANY = 2  # months, as many as a way of writing has, or where nobody counted them


@dataclass(frozen=True, slots=True)
class ReadDate:
    """A date read off: the span of its words in the text, and its EDTF value."""

    span: Span
    edtf: str


def read_dates(text: str, year: int | None = None) -> list[ReadDate]:
    """The dates written in `text`, in order. A day and month without a year count only where `year` says which."""
    mapped = folded(text)
    return [ReadDate(mapped.span_back(span), edtf) for span, edtf in written_dates(mapped.text, year)]


def written_dates(
    folded_text: str, year: int | None = None, months: Sequence[int] | None = None, years: bool = True
) -> list[tuple[Span, str]]:
    """The same for a folded text, with spans in it. `months` is where the words of months begin, where that is known;
    `years` False where a year alone is not asked for."""
    held = held_in(folded_text, months)
    if not held.years and months is not None and not months:
        return []
    taken = hijri_dates(folded_text) if has_hijri(folded_text, held.years) else []
    lane = Lane(span for span, _ in taken)
    open_years = _outside(held.years, taken)
    named = _MANY if months is None else len(months)
    for way, pattern in _readers(year, len(held.years), held.days, named, years):
        if way.years and not open_years:
            continue
        found = len(taken)
        for match in matches_of(way, pattern, held):
            edtf = way.read(match)
            if edtf and parse_edtf(edtf) and lane.take(span := Span(*match.span("date"))):
                taken.append((span, edtf))
        if len(taken) > found:
            open_years = _outside(open_years, taken[found:])
    return sorted(taken) if len(taken) > 1 else taken


def _outside(years: list[int], dates: list[tuple[Span, str]]) -> list[int]:
    """Those of the places that lie in no date yet."""
    for span, _ in dates:
        years = [place for place in years if not span.start <= place < span.end]
    return years


@lru_cache(maxsize=256)
def _readers(year: int | None, years: int, days: int, months: int, alone: bool) -> tuple[Reader, ...]:
    """Those for texts that hold at least so many years, days in digits and months; `alone`: years alone too."""
    own = days_in_digits() if years else ()
    with_month = month_readers(year) if months else ()
    more = year_readers() if years and alone else ()
    return tuple(
        (way, pattern)
        for way, pattern in (*own, *with_month, *more)
        if years >= way.years and days >= way.days and months >= way.months
    )


def year_of(edtf: str) -> int | None:
    """The year in which a date starts; None where there is none or it is not known to the year."""
    date = parse_edtf(edtf)
    point = (date.start or date.end) if date else None
    return int(point.year) if point and point.year.isdigit() else None


def has_month(text: str) -> bool:
    """True where the name of a month stands in the text: a quick look before `read_dates`."""
    return re.search(rf"(?<!\w)(?:{month_pattern()})(?!\w)", fold(text)) is not None
