"""All the dates of an article: those written, and those that its day of publication makes dates.

There is no mark for dates; figures, meetings and statements take theirs from here.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import cache

from desktop_app.arabic.dates import written_dates, year_of
from desktop_app.arabic.months import month_numbers, month_pattern
from desktop_app.arabic.periods import TRIGGERS as PERIODS
from desktop_app.arabic.relative_dates import (
    AGES,
    THE_MONTH,
    WORDS_BEFORE_AGE,
    WORDS_BEFORE_MONTH,
    Starts,
    relative_dates,
)
from desktop_app.arabic.relative_days import COMING, DAYS, FUTURE, PAST, WEEKDAYS, WORDS_BEFORE
from desktop_app.model.edtf import known_day, parse_edtf
from desktop_app.model.spans import Lane, Span
from desktop_app.suggest.engines.patterns.prefixes import with_prefixes
from desktop_app.suggest.reading import Reading

_BEFORE, _AFTER = 60, 48  # letters around a word of a date in which all of the date stands, with what tells its sense
_HEAD = 420  # letters of an article in which its dateline stands
_ISO = len("2024-11-20")
_SHORT = re.compile(r"(?<![\d/.-])(?P<date>(?P<d>\d\d?)\s?-\s?(?P<m>\d\d?))\s*\(")
_TOLD = re.compile(rf"\s+(?:(?P<coming>{COMING})|(?P<past>{PAST}))(?!\w)")
_DIGITS = re.compile("[0-9]+")  # folding makes all digits these
_OF_YEARS = (4, 8)  # digits of a year, and of two between which folding took a tatweel
_FAR = 6  # months between a day and that of publication, beyond which it was a year before
_WEEKDAY_LETTERS = _BESIDE = 14  # letters between a day of the week and the day
_WEEKDAY_BEFORE = re.compile(rf"(?<!\w)({'|'.join(WEEKDAYS)})\s*[،,]?\s*(?:الموافق\s+)?(?:ل\s?)?\(?\s*$")
_SAMES = ("نفس", "ذات", "نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها")
_SAME = re.compile(
    rf"(?<!\w)[وفبكل]?(?P<date>(?:(?P<day>[0-3]?\d)\s+من\s+)?(?:ال(?P<what>عام|سنه|شهر|يوم))\s+(?:{'|'.join(_SAMES[2:])})"
    r"|(?:نفس|ذات)\s+ال(?P<of>عام|سنه|شهر|يوم))(?!\w)"
)
_KNOWN = {"عام": 4, "سنه": 4, "شهر": 7, "يوم": 10}  # letters of an EDTF that is so exact
_OF_MONTH = _KNOWN["شهر"]
_YEARS, _MONTH, _THE_MONTH, _DAY, _AGE, _PART = range(6)  # what stands at an anchor
_LINE = 64  # letters of a line that bears only the day and hour


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


def digit_runs(reading: Reading) -> list[tuple[int, int]]:
    """Where numbers in digits begin and end in the folded text, in order."""
    found: list[tuple[int, int]] = []
    for word, places in reading.where.items():
        if not word.isalpha():  # quicker than to look through all letters
            runs = [match.span() for match in _DIGITS.finditer(word)]
            starts = [reading.spans[place][0] for place in places]
            found += [(start + first, start + after) for start in starts for first, after in runs]
    return sorted(found)


def folded_dates(reading: Reading) -> list[tuple[Span, str]]:
    """The same with spans of the folded text, for `Reading.shared`. Only around words that dates are made of is
    anything read."""
    published = reading.shared(day_of)
    year = year_of(published)
    found: list[tuple[Span, str]] = []
    for start, end, months, starts in _windows(reading):
        text = reading.text[start:end]
        written = [
            (span, _in_its_year(text, span, edtf, published)) for span, edtf in written_dates(text, year, months)
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


def day_of(reading: Reading) -> str:
    """The day of publication; where it isn't known, the one that the head of the article tells: in a line of its own
    with the hour, as "today, Wednesday (19 February 2014)", or before an agency's name in brackets. "" where none
    does."""
    if reading.published:
        return reading.published
    head = reading.text[:_HEAD]
    for start, end in _heads(head):
        for span, edtf in written_dates(head[start:end]) if _YEAR.search(head, start, end) else ():
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


_AGENCY = re.compile(r"(?<=\d)\s?م?\s*\(\s?[^\W\d]{2,14}\s?\)\s*[-–—:]")
_TODAY = "اليوم"
_YEAR = re.compile(r"(?<!\d)20\d\d|19\d\d(?!\d)")
_PROSE = re.compile(r"(?<!\w)(?:في|من|الي|عن|علي|منذ|حتي|بتاريخ|يوم)(?!\w)")


@cache
def _today() -> re.Pattern[str]:
    days = "|".join(WEEKDAYS)
    return re.compile(
        rf"(?<!\w){_TODAY}\s*[،,]?\s*(?:(?:{days})\s*[،,]?\s*)?\(?\s*(?:الموافق\s+(?:ل\s?)?)?$"
    )


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
    found = _SHORT.search(reading.text, 0, _HEAD) if known else None
    if found is None or known is None or (int(found["d"]), int(found["m"])) != (known.day, known.month):
        return []
    return [(Span(*found.span("date")), day)]


def _in_its_year(text: str, span: Span, edtf: str, published: str) -> str:
    """ "From 3 to 6 July next": a range of days that was lent the year of publication, in the year that it tells; a
    day in that in which it is such a day of the week, else in the nearest."""
    if not published:
        return edtf
    if "/" not in edtf:
        lent = len(edtf) == _ISO and _YEAR.search(text, span.start, span.end) is None
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
    coming = FUTURE.search(text, max(0, span.start - _BEFORE), span.start) is not None
    if day.month > published.month + _FAR and not coming:
        return -1
    return int(coming and day.month < published.month - _FAR)


def _falls_on(day: date, shift: int, week_day: int) -> bool:
    try:
        return day.replace(year=day.year + shift).weekday() == week_day
    except ValueError:  # 29 February
        return False


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


def _windows(reading: Reading) -> Iterator[tuple[int, int, list[int], Starts]]:
    """Stretches of the folded text around the words that dates are made of, to the edges of words, none twice; where
    in each the words of months begin, and where relative dates may."""
    text = reading.text
    window = after = 0
    anchors: list[tuple[int, int, int]] = []
    for anchor in _anchors(reading):
        place = anchor[0]
        sentence = reading.sentence(place)
        start = _edge(text, place - _BEFORE, sentence.start) if place - _BEFORE > sentence.start else sentence.start
        end = min(sentence.end, _edge(text, place + _AFTER, sentence.end))
        if after > start:
            after = max(after, end)
        else:
            if after > window:
                yield window, after, *_begun(reading.spans, anchors, window)
            window, after, anchors = start, end, []
        anchors.append(anchor)
    if after > window:
        yield window, after, *_begun(reading.spans, anchors, window)


def _begun(
    spans: list[tuple[int, int]], anchors: list[tuple[int, int, int]], window: int
) -> tuple[list[int], Starts]:
    """Where in a window the words of months begin, and where relative dates may."""
    months = [place - window for place, what, _ in anchors if what == _MONTH]
    days: list[int] = []
    of_months: list[int] = []
    years: list[int] = []
    parts = False
    for _, what, word in anchors:
        parts = parts or what >= _THE_MONTH
        if what in (_MONTH, _THE_MONTH):
            _add_starts(of_months, spans, word, WORDS_BEFORE_MONTH, window)
        elif what == _DAY:
            _add_starts(days, spans, word, WORDS_BEFORE, window)
        elif what == _AGE:
            _add_starts(years, spans, word, WORDS_BEFORE_AGE, window)
    return months, Starts(days, of_months, years, parts)


def _add_starts(starts: list[int], spans: list[tuple[int, int]], word: int, before: int, window: int) -> None:
    """Add where the word begins, and so many before it, as far as they lie in the window."""
    last = starts[-1] + window if starts else window - 1
    for start, _ in spans[max(0, word - before) : word + 1]:
        if start > last:
            starts.append(start - window)


def _anchors(reading: Reading) -> list[tuple[int, int, int]]:
    """Where years, months and the words of relative dates and periods begin, in order, each with what it is and which
    word."""
    text, spans, words = reading.text, reading.spans, _words()
    found = [(spans[place][0], words[word], place) for word in reading.met(words) for place in reading.where[word]]
    for start, end in reading.shared(digit_runs):
        if end - start in _OF_YEARS:
            found.append((start, _YEARS, -1))
        if text[end : end + 1].isalpha() and _glued().match(text, end):
            found.append((end - 1, _MONTH, -1))
    found.sort()
    return found


def _edge(text: str, at: int, limit: int) -> int:
    """The next space from a place on; the limit where there is none."""
    space = text.find(" ", at)
    return limit if space < 0 else space


@cache
def _glued() -> re.Pattern[str]:
    """A month right behind its day: 20يناير."""
    return re.compile(rf"(?:{month_pattern()})(?!\w)")


@cache
def _words() -> dict[str, int]:
    """The words at anchors, with what they are."""
    months = (name.split()[0] for name in month_numbers())
    tables = ((_PART, PERIODS), (_AGE, AGES), (_DAY, DAYS), (_THE_MONTH, THE_MONTH), (_MONTH, months))
    return {form: what for what, words in tables for form in with_prefixes(words)}
