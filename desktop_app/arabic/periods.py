"""Parts of years, decades and centuries in folded text: "the first quarter of 2024", "the nineties"."""

import re
from functools import cache

from desktop_app.arabic.week_days import COMING, PAST
from desktop_app.model.spans import Span

_THE = r"(?:ال|(?<=ل)ل)"  # of للربع too
_YEAR = r"(?:(?:العام|عام|سنه|السنه)\s+(?:المالي\s+|الماليه\s+)?)?(?P<year>(?:19|20)\d\d)(?!\d)"
_THIS = (
    r"(?:(?:هذا\s+|هذه\s+)?(?:العام|السنه))(?!\s+(?:السابق|التالي|الدراسي|المالي))"
    rf"(?:\s+(?P<which>الجاري|الجاريه|الحالي|الحاليه|{PAST}|{COMING})(?!\w))?"
)
_SHIFT = {**dict.fromkeys(PAST.split("|"), -1), **dict.fromkeys(COMING.split("|"), 1)}
_LAST = ("الاخير", "الاخيره")
_NTH = {"الاول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الاولي": 1, "الثانيه": 2, "الثالثه": 3, "الرابعه": 4}
_COUNT = {
    "الشهرين": 2, "الثلاثه": 3, "الاربعه": 4, "الخمسه": 5, "السته": 6, "السبعه": 7, "الثمانيه": 8, "التسعه": 9,
    "العشره": 10,
}  # fmt: skip
_FIRST = {"شهرين": 2, **{word.removeprefix("ال"): count for word, count in _COUNT.items() if word != "الشهرين"}}
_DECADES = {
    "عشرين": "2", "ثلاثين": "3", "اربعين": "4", "خمسين": "5", "ستين": "6", "سبعين": "7", "ثمانين": "8", "تسعين": "9"
}  # fmt: skip
_PARTS = ("نصف", "ثلث", "ربع", "سداسي", "ثلاثي")  # with the feminine ones that begin so
_SIZES = {"نصف": 6, "سداسي": 6, "سداسيه": 6, "ثلث": 4}  # months, else 3
_STEMS = ("القرن", *_DECADES)
_CENTURIES = {"التاسع عشر": "18", "العشرين": "19", "الحادي والعشرين": "20", "19": "18", "20": "19", "21": "20"}
TRIGGERS = frozenset(
    ["النصف", "الثلث", "الربع", "السداسي", "السداسيه", "الثلاثي", "الثلاثيه", "الاشهر", "الشهور", "الشهرين", "القرن"]
    + ["الارباع", "اول", "اشهر", "شهور"]
    + [f"{article}{stem}{ending}" for stem in _DECADES for ending in ("ات", "يات") for article in ("ال", "")]
)
"""Words (folded, without prefix) of which one stands in each of these."""


def period_dates(folded_text: str, year: int | None) -> list[tuple[Span, str]]:
    """(span in the folded text, EDTF) in order. `year` is that of publication: "this year" and "last century" need
    it."""
    found = []
    for holds, pattern, read in (
        (_PARTS, _part, _part_edtf), (("اول",), _months, _months_edtf), (_STEMS, _decade, _decade_edtf)
    ):  # fmt: skip
        for word in holds:  # far quicker than the pattern
            if word in folded_text:
                break
        else:
            continue
        for match in pattern().finditer(folded_text):
            edtf = read(match, year)
            if edtf:
                found.append((Span(*match.span("date")), edtf))
    return sorted(found)


@cache
def _part() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)[وفبكل]{{0,2}}(?P<date>{_THE}(?P<what>نصف|ثلث|ربع|سداسي|سداسيه|ثلاثي|ثلاثيه)\s+"
        rf"(?P<nth>{'|'.join((*_NTH, *_LAST))})\s+(?:من\s+|ل)?"
        rf"(?:{_YEAR}|{_THIS}))"
    )


@cache
def _months() -> re.Pattern[str]:
    counts, first = "|".join(_COUNT), "|".join(_FIRST)
    return re.compile(
        rf"(?<!\w)[وفبكل]{{0,2}}(?P<date>(?:(?:(?P<quarters>{_THE}ارباع\s+)|{_THE}(?:اشهر|شهور)\s+)?(?P<count>{counts}|ال\d{{1,2}})\s+"
        rf"(?:اشهر\s+|شهور\s+)?(?:الاولي|الاول|الاولين)|اول\s+(?P<first>{first})(?:\s+(?:اشهر|شهور))?)\s+من\s+"
        rf"(?:{_YEAR}|{_THIS}))"
    )


@cache
def _decade() -> re.Pattern[str]:
    centuries = "|".join(sorted(_CENTURIES, key=len, reverse=True)).replace(" ", r"\s+")
    which = rf"القرن\s+(?:ال)?(?P<century>الماضي|الحالي|{centuries})(?!\w)"
    stems = "|".join(_DECADES)
    return re.compile(
        rf"(?<!\w)[وفبكل]{{0,2}}(?P<date>(?:(?:ال)?(?P<decade>{stems})(?:يات|ات)(?:\s+(?:من\s+)?{which})?"
        rf"|{which.replace('<century>', '<alone>')}))(?!\w)"
    )


def _year_of(match: re.Match[str], year: int | None) -> int | None:
    if match["year"]:
        return int(match["year"])
    return year + _SHIFT.get(match["which"], 0) if year else None


def _part_edtf(match: re.Match[str], year: int | None) -> str | None:
    of = _year_of(match, year)
    size = _SIZES.get(match["what"], 3)
    nth = _NTH.get(match["nth"], 12 // size)
    if of is None or nth * size > 12:
        return None
    return f"{of}-{(nth - 1) * size + 1:02}/{of}-{nth * size:02}"


def _months_edtf(match: re.Match[str], year: int | None) -> str | None:
    of = _year_of(match, year)
    count = match["count"] or ""
    known = int(count[2:]) if count[2:].isdigit() else _COUNT.get(count, 0)
    months = _FIRST[match["first"]] if match["first"] else known * (3 if match["quarters"] else 1)
    return f"{of}-01/{of}-{months:02}" if of and months <= 12 else None


def _decade_edtf(match: re.Match[str], year: int | None) -> str | None:
    """A decade without its century is one of the last century, as news mean it, but for the twenties."""
    century = match["century"] or match["alone"]
    if century in ("الماضي", "الحالي"):
        if not year:
            return None
        digits = f"{year // 100 - (century == 'الماضي'):02}"
    elif century:
        digits = _CENTURIES[" ".join(century.split())]
    elif match["decade"] in ("عشرين", "ثلاثين"):
        return None
    else:
        digits = "19"
    return f"{digits}{_DECADES[match['decade']]}X" if match["decade"] else f"{digits}XX"
