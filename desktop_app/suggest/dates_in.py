"""All the dates of an article: those written, and those that its day of publication makes dates.

There is no mark for dates; figures, meetings and statements take theirs from here.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from desktop_app.arabic.dates import written_dates, year_of
from desktop_app.arabic.relative_dates import relative_dates
from desktop_app.model.edtf import known_day, parse_edtf
from desktop_app.model.spans import Lane, Span
from desktop_app.suggest.date_anchors import windows
from desktop_app.suggest.day_of_news import HEAD, day_of
from desktop_app.suggest.engines.patterns.prefixes import with_prefixes
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.years_lent import in_its_year

_SHORT = re.compile(r"(?<![\d/.-])(?P<date>(?P<d>\d\d?)\s?-\s?(?P<m>\d\d?))\s*\(")
_BESIDE = 14  # letters between a day of the week and the day
_SAMES = ("نفس", "ذات", "نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها")
_SAME = re.compile(
    rf"(?<!\w)[وفبكل]?(?P<date>(?:(?P<day>[0-3]?\d)\s+من\s+)?(?:ال(?P<what>عام|سنه|شهر|يوم))\s+(?:{'|'.join(_SAMES[2:])})"
    r"|(?:نفس|ذات)\s+ال(?P<of>عام|سنه|شهر|يوم))(?!\w)"
)
_KNOWN = {"عام": 4, "سنه": 4, "شهر": 7, "يوم": 10}  # letters of an EDTF that is so exact
_OF_MONTH = _KNOWN["شهر"]


def dates_in(reading: Reading) -> list[tuple[Span, str]]:
    """(span of the article, EDTF) in order, none overlapping another. Without a day of publication no date that needs
    one is read; a day and month without a year take that of publication."""
    return [(reading.back(span.start, span.end), edtf) for span, edtf in reading.shared(folded_dates)]


def dates_within(reading: Reading, span: Span) -> list[tuple[Span, str]]:
    """The folded dates that lie wholly within a stretch of the folded text."""
    starts = reading.shared(_date_starts)
    found = reading.shared(folded_dates)[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
    return [one for one in found if one[0].end <= span.end]


def _date_starts(reading: Reading) -> list[int]:
    return [span.start for span, _ in reading.shared(folded_dates)]


def folded_dates(reading: Reading) -> list[tuple[Span, str]]:
    """The same with spans of the folded text, for `Reading.shared`. Only around words that dates are made of is
    anything read."""
    published = reading.shared(day_of)
    year = year_of(published)
    found: list[tuple[Span, str]] = []
    for start, end, months, starts in windows(reading):
        text = reading.text[start:end]
        written = [
            (span, in_its_year(text, span, edtf, published)) for span, edtf in written_dates(text, year, months)
        ]
        begins = [span.start for span, _ in written]
        relative = [
            one for one in relative_dates(text, published, starts) if not _is_told(text, one[0], written, begins)
        ]
        found += [
            (Span(start + span.start, start + span.end), edtf) for span, edtf in _longest([*written, *relative])
        ]
    more = (one for one in _in_dateline(reading) if not any(one[0].overlaps(other) for other, _ in found))
    return _with_same(reading, sorted([*found, *more]))


def _with_same(reading: Reading, dates: list[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """ "The same year": that of the date before it, in its sentence or the one before."""
    found: list[tuple[Span, str]] = []
    for match in _same(reading):
        span = Span(*match.span("date"))
        sentence = reading.sentence(span.start)
        before = reading.sentence(max(0, sentence.start - 2))
        size = _KNOWN[match["what"] or match["of"]]
        at = bisect_left(dates, span.start, key=lambda one: one[0].start)
        near = dates[max(0, at - 3) : at + 1]
        known = [edtf for one, edtf in near if before.start <= one.start and one.end <= span.start and "/" not in edtf]
        if known and len(known[-1]) >= size and not any(span.overlaps(one) for one, _ in near):
            edtf = known[-1][:size] + (f"-{int(match['day']):02}" if match["day"] and size == _OF_MONTH else "")
            if parse_edtf(edtf):
                found.append((span, edtf))
    return sorted([*dates, *found]) if found else dates


def _same(reading: Reading) -> Iterator[re.Match[str]]:
    """Where it says so: around the words for "same", which the time stands before or behind."""
    spans = reading.spans
    for place in reading.places(_same_words()):
        day = place - 3 if reading.words[max(0, place - 3)].isdigit() else -1  # "25 of the same month"
        for at in (day, place, place - 1):
            if at >= 0 and (match := _SAME.match(reading.text, spans[at][0])):
                yield match
                break


@cache
def _same_words() -> frozenset[str]:
    return with_prefixes(_SAMES)


def _in_dateline(reading: Reading) -> list[tuple[Span, str]]:
    """ "21 - 3 (": the day of publication without its year, as Kuwait's agency has it behind the place."""
    day = reading.published
    known = known_day(day)
    found = _SHORT.search(reading.text, 0, HEAD) if known else None
    if found is None or known is None or (int(found["d"]), int(found["m"])) != (known.day, known.month):
        return []
    return [(Span(*found.span("date")), day)]


def _longest(dates: list[tuple[Span, str]]) -> list[tuple[Span, str]]:
    """Of those that overlap, the longer: "the first quarter of 2024" and not "2024"."""
    if len(dates) < 2:
        return dates
    lane = Lane()
    return sorted(one for one in sorted(dates, key=lambda one: (-len(one[0]), one[0])) if lane.take(one[0]))


def _is_told(text: str, day: Span, written: list[tuple[Span, str]], begins: list[int]) -> bool:
    """Whether one of the written dates, which begin at `begins`, tells the same: those around it alone may."""
    low, high = bisect_left(begins, day.start), bisect_left(begins, day.end + _BESIDE)
    near = written[max(0, low - 1) : high]
    return any(_beside(text, day, other) or _ends(day, other, edtf) for other, edtf in near)


def _beside(text: str, week_day: Span, day: Span) -> bool:
    """ "Friday, 5 July": one date, the written one."""
    between = text[week_day.end : day.start]
    return 0 <= day.start - week_day.end < _BESIDE and not re.sub(r"[\s،,()]|الموافق", "", between)


def _ends(day: Span, other: Span, edtf: str) -> bool:
    """ "23 and 24 June": the range and not "24 June of this year" at its end."""
    return "/" in edtf and other.start < day.start < other.end
