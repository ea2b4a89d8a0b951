"""Dates that only the day of publication makes dates: today, yesterday, on Tuesday, last year."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from desktop_app.arabic.date_months import day_number, day_words
from desktop_app.arabic.date_ways import matches_at
from desktop_app.arabic.dates import ReadDate, year_of
from desktop_app.arabic.fold import folded
from desktop_app.arabic.months import double_month_pattern, month_number
from desktop_app.arabic.periods import period_dates
from desktop_app.arabic.relative_days import FUTURE, relative_days
from desktop_app.arabic.week_days import COMING, COMING_TWO, PAST, PAST_TWO
from desktop_app.model.edtf import known_day, parse_edtf
from desktop_app.model.spans import Cover, Lane, Span

_NOW = "الجاري|الجاريه|الحالي|الحاليه"
_COUNTS = {
    "الثلاث": 3, "الاربع": 4, "الخمس": 5, "الست": 6, "السبع": 7, "الثماني": 8, "الثمان": 8, "التسع": 9, "العشر": 10,
    "العشرين": 20, "الثلاثين": 30,
}  # fmt: skip
_ENDS = "مطلع|بدايه|نهايه|اواخر|منتصف|اواءل|ختام"
_SINCE = ("منذ ", "ابتداء من ", "بدءا من ", "بدايه من ", "اعتبارا من ", "انطلاقا من ")
_NO_YEAR = r"(?!\s*(?:من\s+)?(?:عام\s+|سنه\s+)?[،,]?\s*\d{4}(?!\d))"
AGES = frozenset((
    "العام", "عام", "السنه", "سنه", "العامين", "السنتين", "السنوات", "الاعوام", "العقد", "العقدين",
))  # fmt: skip
THE_MONTH = frozenset(("الشهر", "شهر"))
"""Words (folded, without prefix): one of `AGES` stands in each span of years, one of these or a month's name in each
month."""
WORDS_BEFORE_AGE, WORDS_BEFORE_MONTH = 1, 3


class Starts(NamedTuple):
    """Where relative dates may begin in a text, in order: days at most `relative_days.WORDS_BEFORE` words before one of
    `relative_days.DAYS`, months and years so many before one of theirs; `parts`: whether one of `periods.TRIGGERS`
    stands there, or one of `AGES`."""

    days: Sequence[int] | None = None
    months: Sequence[int] | None = None
    years: Sequence[int] | None = None
    parts: bool = True


def read_relative_dates(text: str, published: str) -> list[ReadDate]:
    """Relative dates of `text`, counted from `published` (EDTF; days need one known to the day), in order.

    A week day is the last such day up to the day of publication, unless the words say that it is to come. "Today"
    counts only where it means the day, not "nowadays".
    """
    mapped = folded(text)
    return [ReadDate(mapped.span_back(span), edtf) for span, edtf in relative_dates(mapped.text, published)]


_ANYWHERE = Starts()


def relative_dates(folded_text: str, published: str, starts: Starts = _ANYWHERE) -> list[tuple[Span, str]]:
    """The same for a folded text, with spans in it; it is only looked at where they may begin, so far as that is known.
    """
    year = year_of(published)
    found: list[tuple[Span, str]] = period_dates(folded_text, year) if starts.parts else []
    if starts.days != [] and (day := known_day(published)):
        _add(found, relative_days(folded_text, day, starts.days))
    if year and starts.months != []:
        _add(found, _months(folded_text, published, starts.months))
    if year and starts.years != []:
        _add(found, _years(folded_text, year, starts.years))
    return [(span, _since(folded_text, span, edtf)) for span, edtf in sorted(found)]


def _since(text: str, span: Span, edtf: str) -> str:
    """ "Since last year" has no end."""
    return f"{edtf}/.." if "/" not in edtf and text.endswith(_SINCE, 0, span.start) else edtf


def _add(found: list[tuple[Span, str]], more: Iterable[tuple[Span, str]]) -> None:
    """What overlaps nothing found before."""
    before, lane = Cover(span for span, _ in found), Lane()
    found += [(span, edtf) for span, edtf in more if not before.meets(span) and lane.take(span)]


@cache
def _month_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)[وفبكل]{{0,2}}(?P<date>(?:(?P<day>(?:ال)?(?:[0-2]?\d|3[01])(?!\d)|{day_words()})(?:\s+من)?\s+)?"
        rf"(?:شهر\s+)?(?:(?P<name>{double_month_pattern()})|الشهر)\s+(?P<of>(?:من\s+)?(?:العام|السنه)\s+)?"
        rf"(?:(?P<past>{PAST}|{PAST_TWO})|(?P<coming>{COMING}|{COMING_TWO})|(?P<now>{_NOW}))"
        rf"|(?P<span>(?:من\s+(?:شهر\s+)?(?P<from>{double_month_pattern()})\s+(?:الي|و?حتي)\s+(?:شهر\s+)?"
        rf"|بين\s+(?P<between>{double_month_pattern()})\s+و\s?)(?P<to>{double_month_pattern()})(?:\s+(?:{PAST}|{_NOW}))?{_NO_YEAR}))(?!\w)"
        rf"|(?<!\w)(?:و?(?:في|خلال|شهر|شهري|منذ|حتي|من|الي|نهايه|بدايه|منتصف|مطلع|اواءل|اواخر|اواسط|موفي|متم)\s+"
        rf"|و\s?(?={double_month_pattern()}\s+و\s?{double_month_pattern()}))(?P<month>{double_month_pattern()})(?!\w){_NO_YEAR}(?!\)?\s+(?:من\s+(?:العام|السنه)\s+)?(?:{PAST}|{COMING}|{_NOW})(?!\w))"
        rf"(?!\s*[/(]\s*\w|\))"
    )


def _months(text: str, published: str, starts: Sequence[int] | None) -> list[tuple[Span, str]]:
    """ "Last month", "on 5 March last": the nearest such month before or after that of publication."""
    parsed = parse_edtf(published)
    point = parsed.start if parsed else None
    if point is None or point.month is None or not point.year.isdigit():
        return []
    found = []
    for match in matches_at(_month_pattern(), text, starts):
        year, month = int(point.year), point.month
        if match["span"]:
            found += _span_of_months(match, year, month)
            continue
        if match["month"]:
            found.append((Span(*match.span("month")), _nearest(text, match, year, month)))
            continue
        if match["name"]:
            month = month_number(match["name"])
            earlier = month < point.month and not match["of"]
            later = month > point.month and not match["of"]
            year += bool(match["coming"] and not later) - bool(match["past"] and not earlier)
        else:
            months = year * 12 + month - 1 + bool(match["coming"]) - bool(match["past"])
            year, month = months // 12, months % 12 + 1
        edtf = f"{year:04}-{month:02}" + _day(match["day"])
        if parse_edtf(edtf):
            found.append((Span(*match.span("date")), edtf))
    return found


def _span_of_months(match: re.Match[str], year: int, published: int) -> list[tuple[Span, str]]:
    """ "From January to August": the last that are over or run, as they are told of."""
    first, last = month_number(match["from"] or match["between"]), month_number(match["to"])
    year -= last > published
    return [(Span(*match.span("span")), f"{year:04}-{first:02}/{year:04}-{last:02}")] if first < last else []


def _day(words: str | None) -> str:
    """The part of a date for a day."""
    return f"-{day_number(words.removeprefix('ال') if words[-1].isdigit() else words):02}" if words else ""


def _nearest(text: str, match: re.Match[str], year: int, published: int) -> str:
    """A month without its year: that of publication, the one before or after where that is much nearer."""
    month = month_number(match["month"])
    if beside := _and_month().match(text, match.end()):  # "in March and April 2023" are of one year
        last = month_number(beside["last"])
        if beside["past"] or beside["coming"]:
            year += bool(beside["coming"] and last <= published) - bool(beside["past"] and last >= published)
        else:
            year = int(beside["year"])
        return f"{year - (month > last):04}-{month:02}"
    coming = FUTURE.search(text[max(0, match.start() - 60) : match.start()]) is not None
    year += (coming and month < published) - (not coming and month > published + 6)
    return f"{year:04}-{month:02}"


@cache
def _and_month() -> re.Pattern[str]:
    """Another month behind one, with what says when both were."""
    month = double_month_pattern()
    return re.compile(
        rf"(?:\s+و\s?(?:{month}))?\s+و\s?(?P<last>{month})(?:\s+(?:(?P<past>{PAST}|{PAST_TWO})|(?P<coming>{COMING}|{COMING_TWO}))"
        rf"|\s*[،,]?\s*(?:من\s+)?(?:(?:ال)?(?:عام|سنه)\s+)?(?P<year>(?:19|20)\d\d)(?!\d))(?!\w)"
    )


@cache
def _year_pattern() -> re.Pattern[str]:
    one = r"(?:ال|ل)?(?:عام|سنه)"
    counts = "|".join(_COUNTS)
    return re.compile(
        rf"(?<!\w)[وفبكل]?(?P<date>(?:{one}\s+(?:(?P<past>{PAST})|(?P<coming>{COMING})|(?P<now>{_NOW})))"
        rf"|(?P<this>هذا\s+العام|هذه\s+السنه)"
        rf"|(?:(?:السنوات|الاعوام)\s+(?:ال)?(?P<count>{counts}|\d{{1,2}})|(?P<two>العامين|السنتين)|(?P<ten>العقد)"
        rf"|(?P<twenty>العقدين))\s+(?:(?P<since>{PAST}|الماضيين|الاخيرين)|(?P<until>{COMING}|المقبلين|القادمين)))(?!\w)"
        rf"|(?<!\w)[وفبكل]?(?:{_ENDS})\s+(?P<bare>العام|السنه)(?!\w)(?!\s+(?:ال\w|\d|من\s|ل\w))"
    )


def _years(text: str, year: int, starts: Sequence[int] | None) -> list[tuple[Span, str]]:
    found: list[tuple[Span, str]] = []
    for match in matches_at(_year_pattern(), text, starts):
        if match["bare"]:  # "before the end of the year"
            found.append((Span(*match.span("bare")), str(year)))
            continue
        if match["since"] or match["until"]:
            count = _count(match)
            edtf = f"{year - count}/{year}" if match["since"] else f"{year}/{year + count}"
        else:
            told = match["past"] or match["coming"] or match["now"]
            if told and ("سنه" in match["date"]) != told.endswith("ه"):  # "the director general of the latter"
                continue
            edtf = str(year + bool(match["coming"]) - bool(match["past"]))
        if parse_edtf(edtf):
            found.append((Span(*match.span("date")), edtf))
    return found


def _count(match: re.Match[str]) -> int:
    if match["two"]:
        return 2
    if match["ten"] or match["twenty"]:
        return 10 if match["ten"] else 20
    word = match["count"]
    return int(word) if word.isdigit() else _COUNTS[word]
