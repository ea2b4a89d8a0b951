"""A day or stretch of days without a year, which was lent that of publication, in the year that it means."""

import re
from datetime import date

from desktop_app.arabic.relative_days import FUTURE
from desktop_app.arabic.week_days import COMING, PAST, WEEKDAYS
from desktop_app.model.edtf import known_day, parse_edtf
from desktop_app.model.spans import Span
from desktop_app.suggest.date_anchors import BEFORE
from desktop_app.suggest.day_of_news import YEAR

_ISO = len("2024-11-20")
_TOLD = re.compile(rf"\s+(?:(?P<coming>{COMING})|(?P<past>{PAST}))(?!\w)")
_FAR = 6  # months between a day and that of publication, beyond which it was a year before
_WEEKDAY_LETTERS = 14  # between a day of the week and the day
_WEEKDAY_BEFORE = re.compile(rf"(?<!\w)({'|'.join(WEEKDAYS)})\s*[،,]?\s*(?:الموافق\s+)?(?:ل\s?)?\(?\s*$")


def in_its_year(text: str, span: Span, edtf: str, published: str) -> str:
    """ "From 3 to 6 July next": a range of days that was lent the year of publication, in the year that it tells; a
    day in that in which it is such a day of the week, else in the nearest."""
    if not published:
        return edtf
    if "/" not in edtf:
        lent = len(edtf) == _ISO and YEAR.search(text, span.start, span.end) is None
        day, today = (known_day(edtf), known_day(published)) if lent else (None, None)
        return _moved(edtf, _shift_of_day(text, span, day, today) if day and today else 0)
    told = _TOLD.match(text, span.end)
    shift = 0 if told is None else (edtf < published) if told["coming"] else -(edtf > published)
    return _moved(edtf, shift)


def _moved(edtf: str, shift: int) -> str:
    """By so many years; as it is where there is no such day then, a 29 February."""
    if not shift:
        return edtf
    ends = (f"{int(end[:4]) + shift:04}{end[4:]}" if end != ".." else end for end in edtf.split("/"))
    moved = "/".join(ends)
    return moved if parse_edtf(moved) else edtf


def _shift_of_day(text: str, span: Span, day: date, published: date) -> int:
    """By how many years a day that was lent that of publication has to be moved: "Friday 12 December" of an article of
    May was in the year before."""
    week = _WEEKDAY_BEFORE.search(text, max(0, span.start - _WEEKDAY_LETTERS), span.start)
    if week is not None:
        shifts = (0, -1, 1)
        return next((one for one in shifts if _falls_on(day, one, WEEKDAYS.index(week[1]))), 0)
    coming = FUTURE.search(text, max(0, span.start - BEFORE), span.start) is not None
    if day.month > published.month + _FAR and not coming:
        return -1
    return int(coming and day.month < published.month - _FAR)


def _falls_on(day: date, shift: int, week_day: int) -> bool:
    try:
        return day.replace(year=day.year + shift).weekday() == week_day
    except ValueError:  # 29 February
        return False
