"""The days that stand in the head of an article, whole or without their year, and the day that sentences give."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop_app.arabic.dates import written_dates
from desktop_app.arabic.fold import folded
from desktop_app.arabic.hijri import month_pattern as hijri_month_pattern
from desktop_app.arabic.months import month_pattern
from desktop_app.model.edtf import known_day
from desktop_app.model.spans import Span
from desktop_app.readers.head_forms import other_days, plain

_NO_YEAR = 1904  # a leap year older than any news: dates that come back with it told none
_MONTH = 31  # days between the day of an article and that of its page or file, at the most
_ISO = len("2023-05-18")
_HIJRI = re.compile(r"(?<!\d)1[345]\d\d(?!\d)|هـ|ه\u200d|هجري")
_SIGN = re.compile(r"(?:\s?[مه])?[ـ\u200d]*(?!\w)")
_WEEKDAY = r"(?:السبت|ال[أا]حد|ال[إا]ثنين|الثلاثاء|ال[أا]ربعاء|الخميس|الجمع[ةه])"
_NUMERIC = re.compile(r"(?<![\d/.:-])(\d{1,2})\s?[-/]\s?(\d{1,2})(?!\s?[\d/.:%-]|\s*\d)")
_SHORT = 120  # letters of a line that may be a header
_FOUR_DIGITS = re.compile(r"\d{4}")
_QUICK = re.compile(r"\d[،,]?(?:\s+\w|[\s\u200e\u200f]*[-/.:])|[أا]ول\s|غرة\s|عشر\s|شرين\s|ثلاثين\s")
_NUMERIC_HINT = re.compile(r"\d\s?[-/.]\s?\d")
_AROUND = 24  # letters beside a number and its month in which the rest of the day stands
_BESIDE = re.compile(
    rf"(?<!\w)[وفب]?(?:(?P<today>اليوم)|(?P<past>[أا]مس)|يوم|{_WEEKDAY})"
    rf"[\s،,(«\"“]+(?:{_WEEKDAY}[\s،,)»\"”]+)?(?:الموافق\s+(?:ل(?:ـ|\s)?)?)?(?=\d|[أا]ول\s|غرة\s)"
)
_NOT_OURS = re.compile(
    r"(?<!\w)و?(?:(?:منذ|حتى|لغاية|قبل|بعد)(?!\s+(?:ال)?ظهر)(?:\s+\S+){0,3}"
    r"|(?:س[تين]\w{2,}|المقرر|المقررة|المرتقب|المرتقبة|المزمع|مقررا?)(?:\s+\S+){0,6})\s*$"
)
_REACH = 420  # letters of the first paragraph in which it tells its day
FILLERS = re.compile(
    rf"(?:(?:في|فى|يوم|اليوم|مساء|صباح|بتاريخ|الموافق|{_WEEKDAY})(?!\w)[\s،,()\"«»“”]*(?:لـ?(?=\s?\d)\s?)?)+"
)
"""What may stand between a place and its day."""


@dataclass(frozen=True, slots=True)
class HeadDay:
    """A day read off: its span in the line, and EDTF, "" where no year was told; `month` and `day` are its numbers."""

    span: Span
    edtf: str
    month: int
    day: int
    hijri: bool

    def near(self, known: str) -> str:
        """EDTF; without a year of its own that of a known day, if it is within a month of that; else ""."""
        return self.edtf or _nearest(self.month, self.day, known)

    def before(self, made: str) -> str:
        """The same for the day on which a file was made, for it comes after the article."""
        edtf = self.near(made)
        if not edtf or self.edtf or not made:
            return self.edtf
        return edtf if edtf <= made else ""


def head_days(line: str) -> list[HeadDay]:
    """The days of a line in order, none known to the month only; the sign of the era belongs to them."""
    if _QUICK.search(line) is None:
        return []
    mapped = folded(line)
    short = len(line) < _SHORT and _FOUR_DIGITS.search(line) is not None
    text = plain(mapped.text) if short else mapped.text
    hints = [(*hint.span(), True) for hint in _month_hint().finditer(text)]
    has_month = bool(hints)
    hints += [(*hint.span(), False) for hint in _NUMERIC_HINT.finditer(text)]
    dates = list(other_days(text)) if short else []
    if hints:  # in few lines: reading dates costs twenty times as much
        start = text.rfind(" ", 0, max(0, min(hints)[0] - _AROUND)) + 1
        end = text.find(" ", max(hints)[1] + _AROUND)
        found = written_dates(text[start : end if end > 0 else None], _NO_YEAR, None if has_month else (), years=False)
        spans = ((Span(start + place.start, start + place.end), edtf) for place, edtf in found if known_day(edtf))
        dates += [one for one in spans if not any(one[0].overlaps(other) for other, _ in dates)]
    days = [_head_day(line, mapped.span_back(span), edtf) for span, edtf in dates if "1900" < edtf < "2100"]
    return sorted([*days, *_in_numbers(line, days)], key=lambda day: day.span)


def _head_day(line: str, span: Span, edtf: str) -> HeadDay:
    whole, sign = dt.date.fromisoformat(edtf), _SIGN.match(line, span.end)
    told = "" if whole.year == _NO_YEAR else edtf
    hijri = bool(told and _HIJRI.search(span.of(line)))
    return HeadDay(Span(span.start, sign.end() if sign else span.end), told, whole.month, whole.day, hijri)


@cache
def _month_hint() -> re.Pattern[str]:
    """A number, or a word for the first, before the name of a month, in folded text."""
    months = f"{month_pattern()}|{hijri_month_pattern()}"
    return re.compile(rf"(?:\d|اول|غره|عشر|العشرين|الثلاثين)\s+(?:من\s+)?(?:شهر\s+)?(?:{months})(?!\w)")


def _in_numbers(line: str, found: list[HeadDay]) -> Iterator[HeadDay]:
    """ "14 - 4", day first, as Kuwait's agency has it behind the place."""
    for match in _NUMERIC.finditer(line):
        span, day, month = Span(*match.span()), int(match[1]), int(match[2])
        if not any(span.overlaps(one.span) for one in found) and _date(_NO_YEAR, month, day):
            yield HeadDay(span, "", month, day, False)


def day_in_sentence(paragraph: str, known: str = "", made: str = "") -> str:
    """EDTF of the day that the first sentences give beside "today", "yesterday" or the week day, or "".

    Yesterday's day makes the article's the one after. `known` and `made` lend their year to a day without one.
    """
    told = ""
    for match in _BESIDE.finditer(paragraph, 0, _REACH):
        days = head_days(paragraph[match.end() : match.end() + 48])
        edtf = (days[0].near(known) or days[0].before(made)) if days and days[0].span.start == 0 else ""
        if edtf and match["today"]:
            return edtf
        if not edtf or _NOT_OURS.search(paragraph[max(0, match.start() - 60) : match.start()]):
            continue
        if match["past"]:
            edtf = (dt.date.fromisoformat(edtf) + dt.timedelta(days=1)).isoformat()
        told = told or edtf
    return told


def _nearest(month: int, day: int, known: str) -> str:
    if len(known) != _ISO:
        return ""
    try:
        at = dt.date.fromisoformat(known)
    except ValueError:  # EDTF of seven parts, "2023-05-1X"
        return ""
    dates = [date for year in (at.year - 1, at.year, at.year + 1) if (date := _date(year, month, day))]
    return next((date.isoformat() for date in dates if abs((date - at).days) <= _MONTH), "")


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
