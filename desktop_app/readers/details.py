"""Headline, dateline and outlet as an article's own first lines give them: guesses, for the analyst to mend.

شبكة المثال الإخبارية/                         a line that ends in a stroke names an outlet or an agency
لقاء وزاري بين البلدين                         a short first line without a full stop is the headline
موسكو 5 يوليو 2024 (رويترز) – بحث ...          a dateline: place, date and agency, in the orders in use
خجند – 9 تموز/يوليو 2024: بحث ...              another
"""

import datetime as dt
import re
from dataclasses import dataclass

from desktop_app.arabic.dates import read_dates

_HEADLINE_LETTERS = 160
_OUTLET_LETTERS = 80
_TITLE_LETTERS = 90  # of a title made from the first words of an article without a headline
_LINES = 6  # non-empty lines at the top that are looked at
_DASH = "-–—−ـ"  # a tatweel on its own is a dash to many typists
_QUOTES = "\"'“”„«»‹›‘’"
_TRIM = " \t\u00a0،,.:;؛/|()" + _DASH + _QUOTES + "\u200e\u200f\u061c"

_AGENCIES = frozenset({
    "رويترز", "شينخوا", "تاس", "سبوتنيك", "نوفوستي", "ريا نوفوستي", "إنترفاكس", "خاور", "كازينفورم", "قنا", "واس",
    "وام", "كونا", "بنا", "بترا", "سانا", "وفا", "العمانية", "الأناضول", "وكالات", "الوكالات", "فارس", "مهر", "إرنا",
    "تسنيم", "بلومبرغ", "أ ف ب", "أ.ف.ب", "ا ف ب", "فرانس برس", "د ب أ", "د.ب.أ", "أ ب", "أ.ب", "أسوشيتد برس",
    "أ ش أ", "أ.ش.أ", "يو بي آي", "AFP", "AP", "Reuters", "Xinhua", "TASS", "DPA", "UPI", "RIA", "Kazinform", "Khovar",
})  # fmt: skip
_NOT_A_PLACE = frozenset({
    "في", "وفي", "من", "إلى", "الى", "على", "عن", "منذ", "حتى", "يوم", "اليوم", "أمس", "خلال", "بعد", "قبل", "منتصف",
    "مطلع", "نهاية", "قال", "وقال", "أعلن", "وأعلن", "أكد", "وأكد", "أعرب", "وأعرب", "التقى", "بحث", "بدأ", "بدأت",
    "عقد", "عقدت", "استقبل", "زار", "وصل", "هذا", "هذه", "كان", "وكان", "إن", "أن", "كما",
})  # fmt: skip
_WEEKDAYS = re.compile(r"(?:يوم\s+)?\b(?:السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة)\b")
_FURNITURE = frozenset({
    "مواضيع ذات صلة", "اقرأ أيضا", "اقرأ أيضاً", "اقرأ أيضًا", "شارك", "مشاركة", "طباعة", "الرئيسية", "أخبار", "عاجل",
})  # fmt: skip
_AGENCY = re.compile(r"\((?P<round>[^()\n]{2,40})\)|(?=/(?P<stroke>[^/\n]{2,40})/)")
_IN_HEAD = r"(?:[^()/\n:]|(?<=[^\W\d_])/(?=[^\W\d_]))"  # a stroke joins the two names of a month: تموز/يوليو
_PARTED = re.compile(rf"(?P<head>{_IN_HEAD}{{2,60}}?)(?:\s[{_DASH}]+|[–—:])\s*(?P<rest>.*)", re.DOTALL)
_ENDED = re.compile(rf"(?P<head>{_IN_HEAD}{{2,40}}?)(?:\s[{_DASH}]+|[–—:.])\s+(?P<rest>.*)", re.DOTALL)
_PLACE = re.compile(r"[^\W\d_]+(?:[\s'’-]+[^\W\d_]+){0,3}")
_DAY_AND_MONTH = re.compile(r"\d{1,2}\s+[^\W\d_]+(?:\s?/\s?[^\W\d_]+)?")  # without a year it is no date that we keep
_HIJRI_MONTH = r"(?:محرم|صفر|ربيع|جماد[ىي]|رجب|شعبان|رمضان|شوال|ذ[وي] القعدة|ذ[وي] الحجة)(?!\w)"
_NO_AGENCY = re.compile(rf"\d{{4}}|^\d{{1,2}}\s+{_HIJRI_MONTH}|^{_WEEKDAYS.pattern}$")  # but a day in brackets
_SOURCE = re.compile(r"(?:المصدر|مصدر الخبر)\s*[:：]\s*(.{2,60})")
_DATE_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)")
_ARABIC, _PERSIAN = re.compile("[\u0620-\u064a\u0671-\u06d3]"), re.compile("[پچژگ]")
_CYRILLIC, _LATIN = re.compile("[\u0400-\u04ff]"), re.compile("[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Details:
    """What the first lines say of an article; "" where they say nothing."""

    title: str = ""
    outlet: str = ""
    agency: str = ""
    dateline_place: str = ""
    dateline_date: str = ""  # EDTF


@dataclass(frozen=True, slots=True)
class _Dateline:
    place: str
    date: str
    agency: str
    end: int  # where the sentence begins, in code points of the line


def guess_details(text: str) -> Details:
    """What can be read off the first lines of canonical text, and off a "source:" line at its end."""
    lines = _first_lines(text)
    outlet, agency, lines = _named_above(lines)
    lines = [line for line in lines if line.strip(_TRIM) not in _FURNITURE]
    dateline = next((found for line in lines[:3] if (found := _dateline(line))), None)
    source = _SOURCE.search(text, max(0, len(text) - 200))
    return Details(
        title=_title(lines),
        outlet=outlet or (source[1].strip(_TRIM) if source else ""),
        agency=(dateline.agency if dateline else "") or agency,
        dateline_place=dateline.place if dateline else "",
        dateline_date=dateline.date if dateline else "",
    )


def date_in_name(file_name: str) -> str:
    """A day written in the name of a file ("tass-2023-05-18.txt", "20230518.html") as EDTF, or ""."""
    for match in _DATE_IN_NAME.finditer(file_name):
        try:
            return dt.date(int(match[1]), int(match[3]), int(match[4])).isoformat()
        except ValueError:
            continue
    return ""


def guess_language(text: str) -> str:
    """ "ar", "fa", "ru" or "en" by the letters at the top; "" for text without any of them."""
    head = text[:400]
    counts = {"ar": len(_ARABIC.findall(head)), "ru": len(_CYRILLIC.findall(head)), "en": len(_LATIN.findall(head))}
    language = max(counts, key=lambda name: counts[name])
    if not counts[language]:
        return ""
    return "fa" if language == "ar" and len(_PERSIAN.findall(head)) > 0.01 * counts["ar"] else language


def _first_lines(text: str) -> list[str]:
    lines: list[str] = []
    start = 0
    while len(lines) < _LINES and start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start : min(end, start + 400)].strip()
        if line:
            lines.append(line)
        start = end + 1
    return lines


def _named_above(lines: list[str]) -> tuple[str, str, list[str]]:
    """Outlet and agency of the lines that end in a stroke, and the lines after them."""
    outlet = agency = ""
    while lines and lines[0].endswith("/") and len(lines[0]) <= _OUTLET_LETTERS and "://" not in lines[0]:
        name, lines = lines[0].strip(" /"), lines[1:]
        if name.startswith("وكالة") or _is_agency(name):
            agency = agency or name
        else:
            outlet = outlet or name
    return outlet, agency, lines


def _title(lines: list[str]) -> str:
    if not lines:
        return ""
    first = lines[0]
    dateline = _dateline(first)
    if dateline is None and len(first) <= _HEADLINE_LETTERS and not first.endswith((".", "،", ":", "؛")):
        return first
    start = first[dateline.end :].lstrip(" .،,:/" + _DASH) if dateline else first
    if len(start) <= _TITLE_LETTERS:
        return start or first
    cut = start.rfind(" ", 0, _TITLE_LETTERS)
    return start[: cut if cut > 0 else _TITLE_LETTERS].rstrip(_TRIM) + "…"


def _dateline(line: str) -> _Dateline | None:
    return _with_brackets(line) or _with_dashes(line)


def _with_brackets(line: str) -> _Dateline | None:
    """ "PLACE DATE (AGENCY)", "PLACE (AGENCY) –", "(AGENCY) –", "PLACE/ DATE/ AGENCY/", "PLACE DATE (DATE) –"."""
    dated: _Dateline | None = None
    for match in _AGENCY.finditer(line, 0, 100):
        agency = (match["round"] or match["stroke"]).strip(" " + _QUOTES)
        end = match.end() if match["round"] else match.end("stroke") + 1
        place, date = _place_and_date(line[: match.start()])
        if dated is not None and not line[dated.end : match.start()].strip(_TRIM):
            place, date = dated.place, dated.date
        if place is None:
            continue
        dash = line[end:].lstrip()[:1]
        ends_in_dash = bool(place and dash and dash in _DASH)
        if _NO_AGENCY.search(agency):
            date = date or _day_in(agency)
            dated = _Dateline(place, date, "", end) if match["round"] and place and (date or ends_in_dash) else dated
        elif date or _is_agency(agency) or (ends_in_dash and len(agency.split()) <= 3):
            return _Dateline(place, date, agency, end)
    return dated


def _with_dashes(line: str) -> _Dateline | None:
    """ "PLACE – AGENCY –", "AGENCY – PLACE –", "AGENCY –", "PLACE, DATE –", "PLACE – DATE:", "AGENCY. "."""
    match = _PARTED.match(line)
    if match is None:
        return None
    head, end = match["head"], match.start("rest")
    second = _ENDED.match(match["rest"])
    if second is not None and _is_agency(head):
        place, date = _place_and_date(second["head"])
        if place:
            return _Dateline(place, date, head.strip(_TRIM), end + second.start("rest"))
    if second is not None and _is_agency(second["head"]):
        place, date = _place_and_date(head)
        if place is not None:
            return _Dateline(place, date, second["head"].strip(_TRIM), end + second.start("rest"))
    if _is_agency(head):
        return _Dateline("", "", head.strip(_TRIM), end)
    place, date = _place_and_date(head)
    if place and not date and second is not None and _place_and_date(second["head"])[0] == "":
        date, end = _day_in(second["head"]), end + second.start("rest")
    return _Dateline(place, date, "", end) if place and date else None


def _day_in(words: str) -> str:
    """The one day that the words name as EDTF, or ""; a month or a year alone is no date of a dateline."""
    found = read_dates(words)
    return found[0].edtf if len(found) == 1 and len(found[0].edtf) == len("2023-05-18") else ""


def _place_and_date(head: str) -> tuple[str | None, str]:
    """Place and EDTF date of the words before the agency; place None where these are no such words."""
    date = ""
    rest = head
    if any(letter.isdigit() for letter in head):
        found = read_dates(head)
        if found:
            date = found[0].edtf
            rest = head[: found[0].span.start] + " " + head[found[0].span.end :]
    rest = _WEEKDAYS.sub(" ", _DAY_AND_MONTH.sub(" ", rest)).strip(_TRIM).removesuffix(" في").strip(_TRIM)
    if not rest:
        return "", date
    if not _PLACE.fullmatch(rest) or rest.split()[0] in _NOT_A_PLACE:
        return None, date
    return rest, date


def _is_agency(name: str) -> bool:
    bare = name.strip(_TRIM).removeprefix("وكالة ").strip(_TRIM)
    return bare in _AGENCIES or name.strip(_TRIM).startswith("وكالة ")
