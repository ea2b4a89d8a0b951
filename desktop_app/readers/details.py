"""Headline, outlet, agency, dateline and day as an article's first lines give them: guesses, for the analyst to mend.

شبكة المثال الإخبارية/                         a line that ends in a stroke names an outlet or an agency
لقاء وزاري بين البلدين                         a short first line without a full stop is the headline
الجمعة، 5 يوليو 2024 - 18:30                   a header: the day of publication (`headers`)
موسكو 5 يوليو (رويترز) – بحث ...               a dateline: place, date and agency (`dateline`), its year the header's
"""

import datetime as dt
import re
from dataclasses import dataclass

from desktop_app.readers.credits import AGENCY, DASH, TRIM, is_agency, is_sign
from desktop_app.readers.dateline import HEAD_LETTERS, Dateline, read_dateline
from desktop_app.readers.head_days import day_in_sentence, head_days
from desktop_app.readers.headers import Header, read_header
from desktop_app.readers.unvowelled import behind, unvowelled

_HEADLINE_LETTERS = 160
_OUTLET_LETTERS = 80
_TITLE_LETTERS = 90  # of a title made from the first words of an article without a headline
_SENTENCE_LETTERS = 100  # a shorter line below the headline is another headline
_LINES = 8  # non-empty lines at the top that are looked at
_DATED_LINES = 3  # of them may begin with a dateline
_FURNITURE = frozenset({
    "مواضيع ذات صلة", "اقرأ أيضا", "اقرأ أيضاً", "اقرأ أيضًا", "شارك", "مشاركة", "طباعة", "الرئيسية", "أخبار", "عاجل",
    "الأخبار", "آخر الأخبار", "أهم الأخبار", "أخبار عاجلة", "أخبار محلية", "أخبار عربية", "أخبار دولية", "أخبار العالم",
    "محليات", "سياسة", "السياسة", "اقتصاد", "الاقتصاد", "رياضة", "ثقافة", "منوعات", "تقارير", "مجتمع", "عربي ودولي",
    "عرب وعالم", "عربي", "دولي", "العالم", "سياسي", "اقتصادي", "عام", "شارك الخبر", "حجم الخط", "استمع",
    "بيان صحفي", "بيان صحافي", "بيان إعلامي", "خبر صحفي", "خبر صحافي", "نشرة صحفية", "نشرة صحافية", "بلاغ صحفي",
    "بلاغ صحافي", "بلاغ", "تصريح صحفي", "تصريح صحافي", "للنشر", "للنشر الفوري", "PRESS RELEASE", "Press Release",
})  # fmt: skip
_SOURCE = re.compile(r"(?:المصدر|مصدر الخبر)\s*[:：]\s*(.{2,60})")
_DATE_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)")
_ARABIC, _PERSIAN = re.compile("[\u0620-\u064a\u0671-\u06d3]"), re.compile("[پچژگ]")
_CYRILLIC, _LATIN = re.compile("[\u0400-\u04ff]"), re.compile("[A-Za-z]")


@dataclass(frozen=True, slots=True)
class Details:
    """What the first lines say of an article; "" where they say nothing.

    `published` is the day that a header gives, or the first sentence of an article whose dateline has none.
    """

    title: str = ""
    outlet: str = ""
    agency: str = ""
    dateline_place: str = ""
    dateline_date: str = ""  # EDTF
    published: str = ""  # EDTF


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the top with what it was read as.

    `text` is without vowel signs, so that عمّان is read as عمان is; positions of what was read are in it.
    """

    written: str
    text: str
    dateline: Dateline | None
    header: Header | None
    is_credit: bool  # nothing but a header, or a dateline without its sentence, stands there


def guess_details(text: str, known: str = "", made: str = "") -> Details:
    """What can be read off the first lines of canonical text, and off a "source:" line.

    `known` is the day (EDTF) that the file or its name gives, `made` the one on which the file was made, of which less
    can be said. Both only lend their year to a day without one.
    """
    outlet, agency, texts = _named_above(_first_lines(text))
    lines = _read([line for line in texts if unvowelled(line).strip(TRIM) not in _FURNITURE])
    headers = [line.header for line in lines if line.header is not None]
    header = min(headers, key=lambda one: one.is_update, default=Header(""))
    dateline = _chosen(lines)
    beside = dateline or Dateline("", None, "", 0)
    day = beside.day
    dated = (day.near(header.day or known) or day.before(made)) if day else ""
    said = "" if header.day or dated else day_in_sentence(_paragraph(lines, dateline), known, made)
    source = _source(text, lines)
    credited = is_sign(source)
    return Details(
        title=_title([line for line in lines if not line.is_credit], dateline) or (texts[0] if texts else ""),
        outlet=_first(outlet, beside.outlet, *(one.outlet for one in headers), "" if credited else source),
        agency=_first(beside.agency, agency, *(one.agency for one in headers), source if credited else ""),
        dateline_place=_place(lines, dateline),
        dateline_date=dated,
        published=said if header.is_update and dated else header.day or said,
    )


def _first(*names: str) -> str:
    """The first that is told."""
    return next(filter(None, names), "")


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
    while lines and _is_sign(lines[0]):
        name, lines = lines[0].strip(" /"), lines[1:]
        if name.startswith(AGENCY) or is_agency(name):
            agency = agency or name
        else:
            outlet = outlet or name
    return outlet, agency, lines


def _is_sign(line: str) -> bool:
    """Ends in a stroke, and is no dateline that stands alone: "Lima, 2 March /AGENCY/"."""
    if not line.endswith("/") or len(line) > _OUTLET_LETTERS or "://" in line:
        return False
    days = head_days(unvowelled(line))
    return not days or read_dateline(unvowelled(line), days) is None


def _read(texts: list[str]) -> list[_Line]:
    """The lines up to the first paragraph, and those behind it that may still begin with a dateline."""
    lines: list[_Line] = []
    at_head, titled = True, False
    for number, written in enumerate(texts):
        text = unvowelled(written)
        if not at_head and (number >= _DATED_LINES or any(line.dateline for line in lines[titled:])):
            break
        days = head_days(text[:HEAD_LETTERS])
        dateline = read_dateline(text, days, first=not titled and len(text) <= _HEADLINE_LETTERS)
        header = read_header(text, days, not titled) if at_head and (dateline is None or not dateline.is_sure) else None
        is_credit = header is not None or (dateline is not None and not text[dateline.end :].strip(TRIM))
        line = _Line(written, text, None if header else dateline, header, is_credit)
        at_head = at_head and len(text) <= _HEADLINE_LETTERS and (line.is_credit or dateline is None)
        titled = titled or not line.is_credit
        lines.append(line)
    return lines


def _chosen(lines: list[_Line]) -> Dateline | None:
    """The first dateline, or the first that an agency or a known town speaks for."""
    found = [line.dateline for line in lines if line.dateline is not None]
    return next((one for one in found if one.is_sure), found[0] if found else None)


def _place(lines: list[_Line], dateline: Dateline | None) -> str:
    """The dateline's place as the article writes it."""
    line = next((line for line in lines if dateline is not None and line.dateline is dateline), None)
    if line is None or dateline is None:
        return ""
    at = line.text.find(dateline.place)
    return line.written[behind(line.written, at) : behind(line.written, at + len(dateline.place))]


def _paragraph(lines: list[_Line], dateline: Dateline | None) -> str:
    """Where the article begins: behind its dateline, else below its headline."""
    told = [line for line in lines if not line.is_credit]
    for line in told:
        if dateline is not None and line.dateline is dateline:
            return line.text[dateline.end :]
    below = [line.text for line in told[1:]] or [line.text for line in told]
    return next((text for text in below if len(text) > _SENTENCE_LETTERS), below[0] if below else "")


def _source(text: str, lines: list[_Line]) -> str:
    """What a "source:" line names, at the end or at the top."""
    found = _SOURCE.search(text, max(0, len(text) - 200))
    found = found or next((match for line in lines[1:] if (match := _SOURCE.match(line.text))), None)
    return found[1].strip(TRIM) if found else ""


def _title(lines: list[_Line], chosen: Dateline | None) -> str:
    if not lines:
        return ""
    first, dateline = lines[0].written, lines[0].dateline
    dateline = dateline if dateline is chosen else None
    if dateline is None and len(lines[0].text) <= _HEADLINE_LETTERS and not first.endswith((".", "،", ":", "؛")):
        return first
    start = first[behind(first, dateline.end) :].lstrip(" .،,:/" + DASH) if dateline else first
    if len(start) <= _TITLE_LETTERS:
        return start or first
    cut = start.rfind(" ", 0, _TITLE_LETTERS)
    return start[: cut if cut > 0 else _TITLE_LETTERS].rstrip(TRIM) + "…"
