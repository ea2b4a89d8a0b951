"""The day of an article's publication, where only its head tells it."""

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.arabic.dates import written_dates
from desktop_app.arabic.week_days import WEEKDAYS
from desktop_app.model.edtf import known_day
from desktop_app.model.spans import Span
from desktop_app.suggest.reading import Reading

HEAD = 420
"""Letters of an article in which its dateline stands."""
_LINE = 64  # letters of a line that bears only the day and hour
_AGENCY = re.compile(r"(?<=\d)\s?م?\s*\(\s?[^\W\d]{2,14}\s?\)\s*[-–—:]")
_TODAY = "اليوم"
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PROSE = re.compile(r"(?<!\w)(?:في|من|الي|عن|علي|منذ|حتي|بتاريخ|يوم)(?!\w)")


def day_of(reading: Reading) -> str:
    """The day of publication; where it isn't known, the one that the head of the article tells: in a line of its own
    with the hour, as "today, Wednesday (19 February 2014)", or before an agency's name in brackets. "" where none
    does."""
    if reading.published:
        return reading.published
    head = reading.text[:HEAD]
    for start, end in _heads(head):
        for span, edtf in written_dates(head[start:end]) if YEAR.search(head, start, end) else ():
            alone = start == 0 and not _PROSE.search(head, 0, span.start)
            said = alone or _today().search(head, 0, start + span.start) or _is_dateline(head, start, span)
            if known_day(edtf) and said:
                return edtf
    return ""


def _is_dateline(head: str, start: int, day: Span) -> bool:
    """ "Place, 10 May 2016 (agency) -": at the beginning of a line."""
    begins = start == 0 or head[start - 1] == "\n"
    return begins and _AGENCY.match(head, start + day.end) is not None


def _heads(head: str) -> Iterator[tuple[int, int]]:
    """Where the day of publication may be told: a short first line, behind each "today", and before the first agency in
    brackets."""
    line = head.find("\n")
    if 0 < line < _LINE:
        yield 0, line
    if agency := _AGENCY.search(head):
        yield head.rfind("\n", 0, agency.start()) + 1, agency.end()
    at = head.find(_TODAY)
    while at >= 0:
        yield at, at + _LINE
        at = head.find(_TODAY, at + 1)


@cache
def _today() -> re.Pattern[str]:
    days = "|".join(WEEKDAYS)
    return re.compile(
        rf"(?<!\w){_TODAY}\s*[،,]?\s*(?:(?:{days})\s*[،,]?\s*)?\(?\s*(?:الموافق\s+(?:ل\s?)?)?$"
    )
