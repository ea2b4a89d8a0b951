"""The way along the start of a line, from separator to separator: the day, agency, place and byline met on it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.readers.credits import AGENCY, DASH, QUOTES, TRIM, is_agency, is_country, is_sign, is_town
from desktop_app.readers.head_days import FILLERS, HeadDay, head_days

_GAP = re.compile(rf"[{DASH}\s،,.:;|/()•·\u200e\u200f\u061c{QUOTES}]*")
CLOSED = re.compile(rf"\s*[)/:]|\s+[{DASH}]|[–—]|\s*--?\s|\s*$")
"""What stands behind a dateline."""

STRONG = re.compile(rf"\s*[)/:،,.|]|\s*[{DASH}]\s|[–—]|\s+[{DASH}]|\s*$")
"""What parts a name from the next words."""

PLACE_WORDS = 4
"""The most words of a place."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_INITIALS = re.compile(r"(?:[^\W\d_][\s.]{1,2}){1,2}[^\W\d_](?!\w)")
_CHUNK = re.compile(rf"[^{DASH}،,.:;|/()\n{QUOTES}][^،,.:;|/()\n–—−ـ-]{{1,44}}")
_ENCLOSED = {"(": re.compile(r"\(\s*([^()\n]{2,40}?)\s*\)"), "/": re.compile(r"/\s*([^/()\n]{2,40}?)\s*/")}
_HIJRI_DAY = re.compile(
    r"\d{1,2}\s+(?:من\s+)?(?:محرم|صفر|ربيع|جماد[ىي]|رجب|شعبان|رمضان|شوال|ذ[وي]\s?القعدة|ذ[وي]\s?الحجة)"
    r"(?:\s+(?:ال[أا]ول[ىي]?|الثاني|الثانية|الآخرة?))?(?!\w)"
)
_BYLINE = re.compile(r"[^،,.:;|/()\n\d]{3,40}?\s*(?:[/،,–—-]|(?=\())\s*")
_NOT_A_PLACE = frozenset({
    "في", "فى", "وفي", "من", "إلى", "الى", "على", "عن", "منذ", "حتى", "يوم", "اليوم", "أمس", "خلال", "بعد", "قبل",
    "منتصف", "مطلع", "نهاية", "قال", "وقال", "أعلن", "وأعلن", "أكد", "وأكد", "أعرب", "وأعرب", "التقى", "بحث", "بدأ",
    "بدأت", "عقد", "عقدت", "استقبل", "زار", "وصل", "هذا", "هذه", "كان", "وكان", "إن", "أن", "كما", "كتب", "كتبت", "نشر",
    "نشرت", "تم", "آخر", "اخر", "تاريخ", "بتاريخ", "تحديث", "بقلم", "بواسطة", "المصدر", "مصدر", "الساعة", "عام", "رقم",
})  # fmt: skip


@dataclass(slots=True)
class Walk:
    """The way along a line: what was met so far, and where the last of it ended."""

    line: str
    days: Sequence[HeadDay]
    at: int = 0
    place: str = ""
    day: HeadDay | None = None
    agency: str = ""
    enclosed: bool = False  # the agency stood in brackets or between strokes

    def step(self) -> bool:
        """Go over the next separators and the day, agency, place or byline behind them; False where none is."""
        gap = _GAP.match(self.line, self.at)
        start = gap.end() if gap else self.at
        if start >= len(self.line):
            return False
        return (
            self._over_day(start)
            or self._over_agency(start)
            or self._over_place(start)
            or self._over_country(start)
            or self._over_byline(start)
        )

    def _over_day(self, start: int) -> bool:
        filler = FILLERS.match(self.line, start)
        hijri = _HIJRI_DAY.match(self.line, start)
        if hijri and self.place and not any(day.span.start == start for day in self.days):
            self.at = hijri.end()  # without a year it tells no day
            return True
        for at in {start, filler.end() if filler else start}:
            day = next((day for day in self.days if day.span.start == at), None)
            if day is not None and (self.day is None or not self.agency):
                if self.day is None or self.day.hijri or not self.day.edtf:
                    self.day = day
                self.at = day.span.end
                return True
        if filler and self.place and not self.agency and STRONG.match(self.line, filler.end()):
            self.at = filler.end()  # the week day alone
            return True
        return False

    def _over_agency(self, start: int) -> bool:
        if self.agency:
            return False
        sign = self.line[:start].rstrip(" " + QUOTES)[-1:]
        if sign in _ENCLOSED:
            found = _ENCLOSED[sign].match(self.line, self.line.rindex(sign, 0, start))
            if found and self._takes(found[1], found.end()):
                self.agency, self.at, self.enclosed = found[1].strip(" " + QUOTES), found.end(), True
                return True
        return self._over_sign(start)

    def _takes(self, name: str, end: int) -> bool:
        """Whether a name in brackets or between strokes is an agency; an unknown one needs a day, or town and dash."""
        if is_agency(name) or name.startswith(AGENCY):
            return True
        if is_country(name):
            return False
        if self.day is not None and (self.day.edtf or self.place):
            return not head_days(name)
        dash = self.line[end:].lstrip()[:1]
        names = len(name.split()) <= 3 and not any(letter.isdigit() for letter in name)
        return bool(is_town(self.place) and dash and dash in DASH and names)

    def _over_sign(self, start: int) -> bool:
        """A known name that is parted from what follows; behind a day it need not be."""
        for pattern in (_INITIALS, _CHUNK):
            chunk = pattern.match(self.line, start)
            if chunk and STRONG.match(self.line, chunk.end()) and is_agency(chunk[0]):
                self.agency, self.at = chunk[0].strip(TRIM), chunk.start() + len(chunk[0].rstrip())
                return True
        if self.day is None and not is_town(self.place):
            return False
        words = [*re.finditer(r"[^\s،,.:;|/()]+", self.line[start : start + 40])][:3]
        for word in reversed(words):
            if is_sign(self.line[start : start + word.end()]):
                self.agency, self.at = self.line[start : start + word.end()], start + word.end()
                return True
        return False

    def _over_place(self, start: int) -> bool:
        if self.place:
            return False
        first = _WORD.match(self.line, start)
        if first is None or first[0] in _NOT_A_PLACE:
            return False
        end = self._end_of_place(start)
        words = self.line[start:end]
        if not words:
            return False
        if not is_town(words):
            if self.day is not None and not self.agency:
                return False
            headline = end >= len(self.line.rstrip())  # behind the agency
            if self.agency and (headline or not CLOSED.match(self.line, end)):
                return False
        elif self.day is not None and not self.agency and not self.day.edtf:
            return False
        self.place, self.at = words, end
        return True

    def _end_of_place(self, start: int) -> int:
        """Where up to four words end before a separator, a day or what leads to one; `start` where they don't."""
        end = start
        for _ in range(PLACE_WORDS + 1):
            at = end
            while self.line[at : at + 1] in (" ", "\u00a0"):
                at += 1
            if end > start:
                if STRONG.match(self.line, end) or self.line[at : at + 1] == "(" or self._leads_to_day(at):
                    return end
                if self.line[at : at + 1] in ("-", "‑"):
                    if is_sign((_CHUNK.match(self.line, at + 1) or [""])[0].split(" ")[0]):
                        return end
                    at += 1
            word = _WORD.match(self.line, at)
            if word is None:
                return start
            end = word.end()
        return start

    def _leads_to_day(self, at: int) -> bool:
        if not self.days:
            return False
        filler = FILLERS.match(self.line, at)
        return any(day.span.start in (at, filler.end() if filler else at) for day in self.days)

    def _over_country(self, start: int) -> bool:
        """The country behind its town, as press releases have it: "Lima, Peru – 3 May 2025:"."""
        if not self.place or self.agency or self.line[self.at : start].strip()[:1] not in ("،", ",", "-", "–", "("):
            return False
        end = self._end_of_place(start)
        if end == start or not is_country(self.line[start:end]):
            return False
        self.at = end
        return True

    def _over_byline(self, start: int) -> bool:
        """A reporter or a country between place and agency."""
        if not self.place or self.agency:
            return False
        byline = _BYLINE.match(self.line, start)
        if byline is None:
            return False
        at = byline.end()
        if self.line[at : at + 1] == "(":
            known = _ENCLOSED["("].match(self.line, at)
            name = known[1] if known else ""
        else:
            chunk = _CHUNK.match(self.line, at)
            name = chunk[0] if chunk and STRONG.match(self.line, chunk.end()) else ""
        if not is_agency(name) and not (name.startswith(AGENCY) and self.line[at : at + 1] == "("):
            return False
        self.at = byline.start() + len(byline[0].rstrip(" /،,–—-"))
        return True
