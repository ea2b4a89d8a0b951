"""EDTF dates as words for documents and the screen: never more precise than the date itself."""

from desktop_app.arabic.months import ENGLISH, MONTHS
from desktop_app.model.edtf import EdtfPoint, parse_edtf

_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def arabic_digits(text: str) -> str:
    """ASCII digits as Arabic-Indic ones (٠١٢)."""
    return text.translate(_INDIC)


def format_date(edtf: str, language: str, months: str = "egypt", digits: str = "latin") -> str:
    """ "18 مايو 2023", "من 2023 إلى 2025", "منذ 2017"; "18 May 2023", "2023–2025", "since 2017".

    `language` is "ar" or "en"; `months` one of "egypt", "levant", "maghreb"; `digits` "latin" or "arabic" (for
    Arabic only). Text that is no EDTF comes back as it is. Arabic ranges are written out: a hyphen between
    numbers turns round in a line from right to left.
    """
    date = parse_edtf(edtf)
    if date is None:
        return edtf
    names = MONTHS[months] if language == "ar" else ENGLISH
    if not date.is_range:
        words = _point(date.start, language, names)
    elif date.end is None:
        words = ("منذ " if language == "ar" else "since ") + _point(date.start, language, names)
    elif date.start is None:
        words = ("حتى " if language == "ar" else "until ") + _point(date.end, language, names)
    else:
        words = _range(date.start, date.end, language, names)
    return arabic_digits(words) if language == "ar" and digits == "arabic" else words


def _range(start: EdtfPoint, end: EdtfPoint, language: str, names: tuple[str, ...]) -> str:
    """What both ends share is said once: "من 18 إلى 20 مايو 2023", "18–20 May 2023"."""
    first, last = _point(start, language, names), _point(end, language, names)
    plain = not start.qualifier and not end.qualifier
    if plain and start.year == end.year and start.month and end.month:
        same_month = start.month == end.month and start.day is not None and end.day is not None
        first = str(start.day) if same_month else _day_and_month(start, names)
    if language == "ar":
        return f"من {first} إلى {last}"
    return f"{first}–{last}" if first.isdigit() else f"{first} – {last}"


def _day_and_month(point: EdtfPoint, names: tuple[str, ...]) -> str:
    assert point.month is not None  # asked for points with a month only
    name = names[point.month - 1]
    return f"{point.day} {name}" if point.day else name


def _point(point: EdtfPoint | None, language: str, names: tuple[str, ...]) -> str:
    if point is None:
        return ""
    year = _year(point.year, language)
    words = f"{_day_and_month(point, names)} {year}" if point.month else year
    if point.qualifier in ("~", "%"):
        words = ("نحو " if language == "ar" else "about ") + words
    if point.qualifier in ("?", "%"):
        words += " (؟)" if language == "ar" else " (?)"
    return words


def _year(year: str, language: str) -> str:
    """A year, a decade ("201X") or a century ("20XX")."""
    if year.endswith("XX"):
        number = int(year[:2]) + 1
        return f"القرن {number}" if language == "ar" else f"{number}th century".replace("21th", "21st")
    if year.endswith("X"):
        return f"عقد {year[:3]}0" if language == "ar" else f"{year[:3]}0s"
    return year
