"""The lines around a headline that say when, and by whom, an article was published.

الأحد، 14 أبريل 2024        14 أبريل 2024 - 15:30       نشر في: 12/05/2024 الساعة 10:15 | آخر تحديث: 13/05/2024
الأحد 5 شوال 1445هـ 14 أبريل 2024م                       كتب: اسم الكاتب الأحد، 14 أبريل 2024 03:20 م
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.arabic.fold import fold
from desktop_app.readers.credits import DASH, OUTLETS, TRIM, is_agency
from desktop_app.readers.dateline import HEAD_LETTERS
from desktop_app.readers.head_days import HeadDay

_LONGEST = HEAD_LETTERS
_NAMES = 7  # words beside the day and its labels: a name, a section of the paper
_LABELS = (
    "نشر نشرت النشر تم في فى من تاريخ التاريخ بتاريخ يوم اليوم اخر تحديث التحديث تحديثه تعديل التعديل محدث الموافق ل "
    "الساعه ساعه بتوقيت توقيت غرينتش جرينتش غرينيتش المحلي ص م صباحا مساء ظهرا عصرا فجرا صباح ه هجري هجريه ميلادي "
    "ميلاديه الاضافه اضيف اضيفت ارسل الخبر المقال دقيقه دقائق وقت مده قراءه القراءه مكه المكرمه و "
    "السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه gmt utc am pm t z "
    "sunday monday tuesday wednesday thursday friday saturday sun mon tue wed thu fri sat "
    "date published updated update on at"
)
_SAYS = re.compile(r"نُ?شر|تحديث|تعديل|التاريخ|تاريخ|[Pp]ublished|[Uu]pdated")
_UPDATED = re.compile(r"تحديث|تعديل|محدث|محدّث|[Uu]pdate")
_TIME = re.compile(r"(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)")
_BYLINE = re.compile(r"^\W*(?:كتبت?|بقلم|تحرير|إعداد|المصدر|مصدر الخبر|محرر)(?:\s*[:-]|\s+/)")
_PARTS = re.compile(rf"\s*[|•·/:،,()\n\t]\s*|\s+[{DASH}]+\s+|\s*[–—]\s*")
_WORD = re.compile(r"[^\W\d_]+")
_DAY = "\ue000"  # stands for the days in what is left of a line
_LEADS_ON = re.compile(rf"{_DAY}\s*[:؛]\s*[^\W\d]{{2}}")


@dataclass(frozen=True, slots=True)
class Header:
    """What such a line says: EDTF of the day, whether it is only that of a change, and names beside it or ""."""

    day: str
    is_update: bool = False
    outlet: str = ""
    agency: str = ""


def read_header(line: str, days: Sequence[HeadDay], first: bool) -> Header | None:
    """None for any other line. `days` are those of the line, `first` is True above the headline, where hardly more than
    a day that stands alone counts."""
    days = [day for day in days if day.edtf]
    if not days or len(line) > _LONGEST:
        return None
    left = line
    for day in reversed(days):
        left = left[: day.span.start] + _DAY + left[day.span.end :]
    names = _names(left)
    above = first and "|" not in line and _BYLINE.match(line) is None
    if names and (above or len(names) > _NAMES or not _speaks(line, left)):
        return None
    day, is_update = _published(line, days)
    outlet = agency = ""
    for part in _PARTS.split(left.replace(_DAY, "|")):
        part = part.strip(TRIM)
        if is_agency(part):
            agency = agency or part
        elif part.startswith(OUTLETS):
            outlet = outlet or part
    return Header(day.edtf, is_update, outlet, agency)


def _names(left: str) -> list[str]:
    """The words of a line that are neither its day nor what introduces one."""
    words = _WORD.findall(fold(_TIME.sub(" ", left.replace(_DAY, " "))))
    return [word for word in words if word.casefold() not in _labels()]


def _speaks(line: str, left: str) -> bool:
    """Whether a line with names says that it is no sentence: by a label, a time, a byline or a sign beside its day."""
    if line.rstrip().endswith((".", "…", "؟", "!")) or _LEADS_ON.search(left):
        return False
    if _SAYS.search(line) or _TIME.search(left) or _BYLINE.match(line):
        return True
    return any(_DAY in part and not _names(part) for part in _PARTS.split(left))


def _published(line: str, days: list[HeadDay]) -> tuple[HeadDay, bool]:
    """The day of publication before that of a change, the Gregorian one before its Hijri twin."""
    told: list[tuple[bool, bool, int]] = []
    before = 0
    for day in days:
        label = line[before : day.span.start]
        twin = told and not re.search(r"\w{3}", label.replace("الموافق", ""))
        told.append((told[-1][0] if twin else _UPDATED.search(label) is not None, day.hijri, len(told)))
        before = day.span.end
    is_update, _, place = min(told)
    return days[place], is_update


@cache
def _labels() -> frozenset[str]:
    return frozenset(_LABELS.split())
