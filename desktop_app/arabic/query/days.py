"""What a filter of dates covers: sort keys ("2023-05-18") of its first and its last day."""

import re
import unicodedata

from desktop_app.arabic.dates import read_dates
from desktop_app.model.edtf import EdtfPoint, parse_edtf
from desktop_app.model.query import FilterName

_RANGE = re.compile(r"(.*?)\s*(?:\.\.+|…|/)\s*(.*)")
_WRITTEN = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_DAY = {FilterName.DATE, FilterName.AFTER, FilterName.BEFORE}
EVER = ("0000", "9999~")
"""Bounds that every date lies in; "" (no date) does not."""


def covered(name: FilterName, value: str) -> tuple[str, str] | None:
    """The days that `date:`, `after:` (later than all of it) or `before:` (earlier) ask for, None for no date.

    2023, 2023-05, 18/5/2023, Arabic words, and with `date:` also 2023..2025, ..2025 and 2023.. .
    """
    assert name in _DAY
    text = "".join(_western(letter) for letter in value).strip()
    ends = _RANGE.fullmatch(text)
    if name is FilterName.DATE and ends is not None and _WRITTEN.fullmatch(text) is None and (ends[1] or ends[2]):
        first, last = _period(ends[1]), _period(ends[2])
        if (ends[1] and first is None) or (ends[2] and last is None):
            return None
        return first[0] if first else EVER[0], last[1] if last else EVER[1]
    period = _period(text)
    if period is None:
        return None
    if name is FilterName.AFTER:
        return f"{period[1]}~", EVER[1]
    if name is FilterName.BEFORE:
        return EVER[0], f"{period[0][:-1]}{chr(ord(period[0][-1]) - 1)}~"  # sorts right before the first day
    return period


def _period(text: str) -> tuple[str, str] | None:
    """Keys of the first and last day of a year, a month or a day."""
    written = _WRITTEN.fullmatch(text)
    if written is not None:
        text = f"{written[3]}-{int(written[2]):02}-{int(written[1]):02}"
    date = parse_edtf(text)
    if date is None:
        found = read_dates(text)
        date = parse_edtf(found[0].edtf) if len(found) == 1 else None
    if date is None or date.is_range or date.start is None:
        return None
    return _keys(date.start)


def _keys(point: EdtfPoint) -> tuple[str, str]:
    first, last = point.year.replace("X", "0"), point.year.replace("X", "9")
    month = f"{point.month:02}" if point.month else ""
    day = f"{point.day:02}" if point.day else ""
    return f"{first}-{month or '00'}-{day or '00'}", f"{last}-{month or '12'}-{day or '31'}"


def _western(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
