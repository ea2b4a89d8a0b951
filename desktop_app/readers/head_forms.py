"""Ways of writing a day that stand in headers only, made into one that the reader of dates knows, letter for letter.

مايو 12, 2024     12 / 5 / 2024     05 / ذو القعدة / 1445     May 12, 2024     2024:05:12.10:15
"""

import re
from collections.abc import Iterator
from functools import cache

from desktop_app.arabic.dates import written_dates
from desktop_app.arabic.hijri import month_pattern as hijri_month_pattern
from desktop_app.arabic.months import ENGLISH, double_month_pattern, month_number
from desktop_app.model.edtf import parse_edtf
from desktop_app.model.spans import Span

_YEAR = r"(?P<y>(?:1[345]|19|20)\d\d)(?!\d)"
_SPACED = re.compile(rf"(?<![\d/-])(?P<d>\d{{1,2}})\s*(?P<s>[/-])\s*(?P<m>\d{{1,2}})\s*(?P=s)\s*{_YEAR}")
_COLONS = re.compile(r"(?<!\d)(?P<y>20\d\d):(?P<m>\d\d):(?P<d>\d\d)(?=\.\d|\s|$)")
_NAME = "(?P<name>" + "|".join(name[:3] for name in ENGLISH) + r")[a-z]*\.?"
_ENGLISH = re.compile(
    rf"(?<!\w)(?:(?P<d1>\d{{1,2}})\s+{_NAME}|{_NAME.replace('name', 'name2')}\s+(?P<d2>\d{{1,2}})),?\s+{_YEAR}",
    re.IGNORECASE,
)


def plain(text: str) -> str:
    """The folded line with the strokes around the name of a month, and the comma before a day, made spaces."""
    text = _before_month().sub(_spaces, _behind_month().sub(_spaces, text))
    return re.sub(r"(?<!\d)[،,](?=\d)", " ", text)


def other_days(text: str) -> Iterator[tuple[Span, str]]:
    """(span in the folded line, EDTF) of the days written in these ways."""
    for match in _SPACED.finditer(text):
        for _, edtf in written_dates(f"{match['d']}/{match['m']}/{match['y']}", months=(), years=False):
            yield Span(*match.span()), edtf
    for match in _month_first().finditer(text):
        yield from _told(match, month_number(match["m"]), match["d"])
    for match in _COLONS.finditer(text):
        yield from _told(match, int(match["m"]), match["d"])
    for match in _ENGLISH.finditer(text):
        name = (match["name"] or match["name2"]).capitalize()
        number = next(number for number, whole in enumerate(ENGLISH, 1) if whole.startswith(name))
        yield from _told(match, number, match["d1"] or match["d2"])


def _told(match: re.Match[str], month: int, day: str) -> Iterator[tuple[Span, str]]:
    edtf = f"{match['y']}-{month:02}-{int(day):02}"
    if parse_edtf(edtf):
        yield Span(*match.span()), edtf


def _spaces(match: re.Match[str]) -> str:
    gap = match["gap"]
    return match[0].removesuffix(gap) + " " * len(gap)


@cache
def _before_month() -> re.Pattern[str]:
    return re.compile(rf"(?<=\d)(?P<gap>\s*[/-]\s*)(?=(?:{double_month_pattern()}|{hijri_month_pattern()})(?!\w))")


@cache
def _behind_month() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{double_month_pattern()}|{hijri_month_pattern()})(?P<gap>\s*[/-]\s*)(?=\d{{4}})")


@cache
def _month_first() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<m>{double_month_pattern()})\s+(?P<d>\d{{1,2}})\s*[،,]\s*{_YEAR}")
