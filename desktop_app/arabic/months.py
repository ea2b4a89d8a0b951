"""Names of the months in Arabic as they are used east and west, and in English."""

import re
from functools import cache

from desktop_app.arabic.alternatives import any_of
from desktop_app.arabic.fold import fold

EGYPT = ("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
LEVANT = (
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
    "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
)  # fmt: skip
MAGHREB = ("جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر")
ENGLISH = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

MONTHS = {"egypt": EGYPT, "levant": LEVANT, "maghreb": MAGHREB}

_OTHER_SPELLINGS = {
    "ابريل": 4, "يونيه": 6, "يوليه": 7, "آغسطس": 8, "يوليوز": 7, "غشت": 8, "شتنبر": 9, "نونبر": 11, "دجنبر": 12,
    "أيلول": 9, "سبتامبر": 9, "أوكتوبر": 10, "نوڤمبر": 11, "اكتوبر": 10, "مايس": 5, "حزيزان": 6,
    "كانون ثاني": 1, "تشرين أول": 10, "تشرين ثاني": 11, "كانون أول": 12, "كانون ثان": 1, "تشرين ثان": 11,
}  # fmt: skip


@cache
def month_numbers() -> dict[str, int]:
    """Folded name -> 1..12, in all the ways of writing known here."""
    found = {fold(name): number for name, number in _OTHER_SPELLINGS.items()}
    for names in MONTHS.values():
        found.update({fold(name): number for number, name in enumerate(names, 1)})
    return found


@cache
def month_pattern() -> str:
    """A regex for one month name in folded text; a name of several words allows any white space between them."""
    return any_of(month_numbers())


@cache
def double_month_pattern() -> str:
    """The same for one name or for two of one month: أيار/مايو, أيار (مايو), and مايو أيار as Reuters writes."""
    one = f"(?:{month_pattern()})"
    return rf"{one}(?:(?:\s*[/(]\s*|\s+){one}\)?)?"


@cache
def dashed_month_pattern() -> str:
    """The same for two of one month with a dash between them: مارس - آذار."""
    numbers = month_numbers()
    of = (any_of(name for name in numbers if numbers[name] == number) for number in range(1, 13))
    return "|".join(rf"(?:{names})\s*[-–]\s*(?:{names})" for names in of)


def month_number(names: str) -> int:
    """1..12 of a folded name, or of the first of two. Raises KeyError for any other word."""
    found = _first_name().match(names)
    return month_numbers()[" ".join((found[0] if found else names).split())]


@cache
def _first_name() -> re.Pattern[str]:
    return re.compile(rf"(?:{month_pattern()})(?!\w)")
