"""Dates as the screen shows them and as people type them; kept always as EDTF."""

from desktop_app.model.edtf import EdtfPoint, parse_edtf
from desktop_app.ui.language import translate
from desktop_app.ui.words import month_name, short_month_name

_DIGITS = {start + value: str(value) for start in (0x660, 0x6F0) for value in range(10)}


def show_date(edtf: str) -> str:
    """The date in words of the interface, as precise as it is; what is no EDTF stays as it stands."""
    date = parse_edtf(edtf)
    if date is None:
        return edtf
    if not date.is_range:
        return _point(date.start)
    if date.end is None:
        return translate("Date", "since {date}").format(date=_point(date.start))
    if date.start is None:
        return translate("Date", "until {date}").format(date=_point(date.end))
    ends = {"start": _point(date.start), "end": _point(date.end)}
    return translate("Date", "from {start} to {end}").format(**ends)


def short_date(edtf: str) -> str:
    """Day and month where both are known ("16 May"), else as `show_date`."""
    date = parse_edtf(edtf)
    if date is None or date.is_range or date.start is None or not (date.start.month and date.start.day):
        return show_date(edtf) if date else ""
    return f"{date.start.day} {short_month_name(date.start.month)}"


def brief_date(edtf: str) -> str:
    """As `short_date`, with the year ("16 May 2023"): for where no heading says which year it is."""
    date, short = parse_edtf(edtf), short_date(edtf)
    if date is None or date.start is None or short == show_date(edtf):
        return short
    return f"{short} {date.start.year}"


def month_of(edtf: str) -> str:
    """The heading under which the library lists an article: "May 2023", "2023" or "Without a date"."""
    date = parse_edtf(edtf)
    point = date.start if date else None
    if point is None:
        return translate("Date", "Without a date")
    return f"{month_name(point.month)} {point.year}" if point.month else point.year


def read_date(typed: str) -> str | None:
    """What is typed, as EDTF: EDTF itself, day/month/year, or words of Arabic or English. None if it is no date."""
    text = typed.strip().translate(_DIGITS)
    if not text or parse_edtf(text) is not None:
        return text
    parts = text.replace(".", "/").replace("-", "/").split("/")
    if len(parts) == 3 and all(part.isdigit() for part in parts) and len(parts[2]) == 4:
        made = f"{parts[2]}-{int(parts[1]):02}-{int(parts[0]):02}"
        return made if parse_edtf(made) else None
    return _english(text) or _arabic(text)


def _english(text: str) -> str | None:
    """Words like "18 May 2023" and "May 2023"."""
    names = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
    words = text.casefold().replace(",", " ").split()
    months = [names.index(word[:3]) + 1 for word in words if word[:3] in names]
    years = [word for word in words if len(word) == 4 and word.isdigit()]
    days = [word for word in words if len(word) < 3 and word.isdigit()]
    if len(months) != 1 or len(years) != 1 or len(months) + len(years) + len(days) != len(words):
        return None
    made = f"{years[0]}-{months[0]:02}" + (f"-{int(days[0]):02}" if days else "")
    return made if parse_edtf(made) else None


def _arabic(text: str) -> str | None:
    from desktop_app.arabic.dates import read_dates

    found = read_dates(text)
    return found[0].edtf if len(found) == 1 else None


def _point(point: EdtfPoint | None) -> str:
    if point is None:
        return "…"
    mark = {"?": "?", "~": "~", "%": "?~"}.get(point.qualifier, "")
    if point.month is None:
        return point.year + mark
    words = f"{month_name(point.month)} {point.year}{mark}"
    return f"{point.day} {words}" if point.day else words
