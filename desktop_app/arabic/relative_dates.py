"""Dates that only the day of publication makes dates: today, yesterday, on Tuesday, last year."""

import re
from datetime import date, timedelta

from desktop_app.arabic.dates import ReadDate, year_of
from desktop_app.arabic.fold import folded
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.spans import Span

_WEEKDAYS = ("الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "الاحد")  # folded, Monday first
_YEARS = (
    (r"(?:ال)?(?:عام|سنه)\s+(?:الماضي|الماضيه|المنصرم|المنصرمه|الفاءت|الفاءته)", -1),
    (r"(?:هذا\s+العام|هذه\s+السنه|(?:ال)?(?:عام|سنه)\s+(?:الجاري|الجاريه|الحالي|الحاليه))", 0),
    (r"(?:ال)?(?:عام|سنه)\s+(?:المقبل|المقبله|القادم|القادمه)", 1),
)
_DAYS = ((r"اليوم(?:\s*\(?(?:%s)\)?)?(?!\s+ال)", 0), (r"(?:امس|البارحه)(?:\s+الاول)?", -1))


def read_relative_dates(text: str, published: str) -> list[ReadDate]:
    """Relative dates of `text`, counted from `published` (EDTF; days need one known to the day), in order.

    A week day is the last such day up to the day of publication.
    """
    mapped = folded(text)
    found: list[tuple[Span, str]] = []
    year = year_of(published)
    day = _known_day(published)
    if day:
        found += _days(mapped.text, day)
    if year:
        for pattern, shift in _YEARS:
            for match in re.finditer(rf"(?<!\w)[وفبكل]?({pattern})(?!\w)", mapped.text):
                found.append((Span(*match.span(1)), str(year + shift)))
    return [ReadDate(mapped.span_back(span), edtf) for span, edtf in sorted(found)]


def _days(folded_text: str, day: date) -> list[tuple[Span, str]]:
    found = []
    names = "|".join(_WEEKDAYS)
    for pattern, shift in _DAYS:
        for match in re.finditer(rf"(?<!\w)و?({pattern.replace('%s', names)})(?!\w)", folded_text):
            back = -2 if match[1].endswith("الاول") else shift
            found.append((Span(*match.span(1)), (day + timedelta(days=back)).isoformat()))
    for match in re.finditer(rf"(?<!\w)[وب]?(يوم\s+({names}))(?!\w)", folded_text):
        back = (day.weekday() - _WEEKDAYS.index(match[2])) % 7
        found.append((Span(*match.span(1)), (day - timedelta(days=back)).isoformat()))
    return found


def _known_day(edtf: str) -> date | None:
    parsed = parse_edtf(edtf)
    point = parsed.start if parsed and not parsed.is_range else None
    if point is None or point.month is None or point.day is None or not point.year.isdigit():
        return None
    return date(int(point.year), point.month, point.day)
