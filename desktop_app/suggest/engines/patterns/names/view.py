"""A reading as the patterns of names look at it: what each word is, and what stands between two words."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import compress

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.countries import country_of_name
from desktop_app.suggest.engines.patterns.names.gaps import DASH
from desktop_app.suggest.engines.patterns.names.gaps import gaps as gap_between
from desktop_app.suggest.engines.patterns.names.word_facts import BEGINS, JOINED, facts
from desktop_app.suggest.engines.patterns.names.word_letters import WordLetters
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import Sort
from desktop_app.suggest.reading import Reading, Vocabulary

_STATES = ("جمهوريه", "دوله", "مملكه", "سلطنه", "اماره")
_NAMED = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.FAMILY})
_BEFORE_SERVANTS = frozenset({Sort.TITLE, Sort.GIVEN, Sort.MAYBE})
_SAUDI = "السعوديه"  # the only country whose name is its adjective too
_ADJECTIVES_GIVEN = ("جورجي", "تركي")
_TITLES_OF_FAMILIES = (
    "الوكيل", "الشاعر", "الكاتب", "الشريف", "الراءد", "المقدم", "النقيب", "الحارس", "العميد", "الساده",
)  # fmt: skip
_OFFICES_BEHIND = (["رءيس"], ["وزير"], ["مدير"], ["رءيسا"], ["وزيرا"], ["مديرا"])
_BEHIND = 16  # words behind the last that are asked for


@dataclass(slots=True)
class Found:
    """A name: its stretch of the folded text, proclitics left out, and how sure it is. `first` and `after` are words
    of the reading. A `label` of "" is the words themselves."""

    kind: Kind
    start: int
    end: int
    first: int
    after: int
    score: float
    reason: Reason
    label: str = ""
    fields: tuple[ProposedField, ...] = ()


class View(WordLetters):
    """One article; words are called by their index in `Reading.words`.

    `sorts` and `prefixes` tell what each word is and how many of its letters are proclitics; `country_at` leads from
    the first word of a country's name or adjective to (code, word after the last, whether it is a name).
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.spans = reading.spans
        self.count = len(reading.words)
        known = [*map(facts.__getitem__, self.words)]
        self.sorts = sorts = [one[0] for one in known]
        self.prefixes = prefixes = [one[1] for one in known]
        asks = [one[2] for one in known]
        asked = [*compress(range(self.count), asks)]
        self.begins = [index for index in asked if asks[index] & BEGINS]
        """The words that a name may begin with, or end, by its shape."""
        self.joined = [index for index in asked if asks[index] & JOINED]
        """The words that may be two countries, where a blank is missing."""
        self.country_at: dict[int, tuple[str, int, bool]] = {}
        self.behind_countries: set[int] = set()  # the words behind names of countries
        gaps = self._all_gaps()
        self.gap = gaps.__getitem__
        """What stands between a word and the next: " " white space only, "" nothing, else the sign that weighs most:
        "." a stop or the end, "(" quotation marks and brackets, "،" commas and dashes."""
        self.sort = sorts.__getitem__
        self.prefix = prefixes.__getitem__
        """How many letters of the word are proclitics."""
        self._sort_words(asked, asks)
        self._settle_dashes(gaps)
        self._find_countries()
        self._tell_sheikhs()
        self._tell_georgis()
        self._tell_families()
        self._tell_servants()

    def _all_gaps(self) -> list[str]:
        return [*map(gap_between.__getitem__, self.reading.between), *["."] * _BEHIND, ""]

    def _settle_dashes(self, gaps: list[str]) -> None:
        """القمة المصرية – العراقية: a dash joins two adjectives of countries, and weighs as a comma elsewhere."""
        at = 0
        for _ in range(gaps.count(DASH)):
            at = gaps.index(DASH, at)
            joins = self.sorts[at] is self.sorts[at + 1] is Sort.ADJECTIVE
            gaps[at] = "-" if joins else "،"

    def _find_countries(self) -> None:
        words = self.words
        for code, first, after in self.reading.country_places:
            if words[after - 1] == "الامارات" and words[after : after + 2] == ["العربيه", "المتحده"]:
                after += 2  # دولة الإمارات العربية المتحدة
            size = _name_begins(" ".join(words[first:after]))
            named = size is not None and not (words[first] == _SAUDI and self._is_feminine(first))
            if size == 0 and self.prefixes[first]:
                self.sorts[first], self.prefixes[first] = Sort.UNKNOWN, 0  # سيراليون
            if first and self.gap(first - 1) == " ":
                if named:
                    first = self._titled(first)
                elif self.words[first - 1].endswith("لجمهوريه") and words[first][-1] == "ه" and after == first + 1:
                    first, named = first - 1, True  # الجمهورية اللبنانية
            self.country_at[first] = (code, after, named)
            if named:
                self.behind_countries.add(after)

    def _is_feminine(self, index: int) -> bool:
        """Whether a word with ال and a feminine ending stands right before: الحكومة السعودية."""
        before = self.words[index - 1] if index and self.gap(index - 1) == " " else ""
        return before.endswith(("ه", "ات")) and ("ال" in before[:4] or "لل" in before[:3])

    def _tell_sheikhs(self) -> None:
        """The given name behind a country's adjective: "نظيره السنغالي شيخ نيانغ"; elsewhere it is a title."""
        for index in self.reading.where.get("شيخ", ()):
            known = self.country_at.get(index - 1)
            beside = known is not None and not known[2] and self.gap(index - 1) == " " == self.gap(index)
            if beside and index + 1 < self.count and self.sorts[index + 1] in (Sort.UNKNOWN, Sort.GIVEN):
                self.sorts[index] = Sort.GIVEN

    def _tell_georgis(self) -> None:
        """A given name that is a country's adjective too: "الوزيرة السنغالية جورجي س"; none has ال before it and not
        itself."""
        for word in _ADJECTIVES_GIVEN:
            for index in self.reading.where.get(word, ()):
                before = self.words[index - 1] if index and self.gap(index - 1) in (" ", "(") else ""
                titled = before[:2] == "ال" or self.sorts[index - 1] is Sort.TITLE
                named = index + 1 < self.count and self.gap(index) == " " and self.sorts[index + 1] in _NAMED
                if before and titled and named and not self.prefixes[index + 1]:
                    self.sorts[index] = Sort.GIVEN
                    self.country_at.pop(index, None)

    def _tell_families(self) -> None:
        """A family's name that is a title too, as the last of a name: "برئاسة أحمد الوكيل،"."""
        for word in _TITLES_OF_FAMILIES:
            for index in self.reading.where.get(word, ()):
                named = index > 1 and self.gap(index - 1) == " " and self._is_name_before(index - 1)
                behind = self.words[index + 1 : index + 2]
                if named and (self.gap(index) in ("،", ".", "(") or behind in _OFFICES_BEHIND):
                    self.sorts[index] = Sort.FAMILY

    def _is_name_before(self, index: int) -> bool:
        """A given name, one that means something else too behind another: محمد صالح."""
        if self.sorts[index] is Sort.GIVEN:
            return True
        return self.sorts[index] is Sort.MAYBE and self.sorts[index - 1] in (Sort.GIVEN, Sort.PART)

    def _tell_servants(self) -> None:
        """The first word of a name that ends in الله, behind a title or before a name: "الكابتن ضيف الله س"."""
        for index in self.reading.where.get("الله", ()):
            if index < 2 or self.words[index - 1] not in words_of("before_god") or self.gap(index - 1) != " ":
                continue
            named = index + 1 < self.count and self.gap(index) == " " and self.sorts[index + 1] in _NAMED
            if named or self.sorts[index - 2] in _BEFORE_SERVANTS:
                self.sorts[index - 1] = Sort.GIVEN

    def _titled(self, first: int) -> int:
        """The word that جمهورية or the like before a country's name is; `first` without one."""
        before = self.words[first - 1]
        if not before.endswith(_STATES):
            return first
        return first - 1 if before in _STATES or before[1:] in _STATES or before[2:] in _STATES else first

    def places(self, vocabulary: Vocabulary) -> list[int]:
        """Indexes of the words that are in the vocabulary, in order."""
        return self.reading.places(vocabulary)

    def is_abbreviation(self, index: int) -> bool:
        """Whether the article writes the word in Latin capitals."""
        written = self.quote(index, index + 1)
        return len(written) > 1 and written.isascii() and written.isalpha() and written.isupper()

    def text_before(self, index: int, start: int) -> str:
        """The letters of a word before a position: the proclitics of a name that begins there."""
        return self.reading.text[self.spans[index][0] : start]

    def start(self, index: int, prefix: int = 0) -> int:
        return self.spans[index][0] + prefix

    def found(
        self,
        kind: Kind,
        first: int,
        after: int,
        score: float,
        reason: Reason,
        *,
        prefix: int = 0,
        label: str = "",
        fields: tuple[ProposedField, ...] = (),
    ) -> Found:
        """The words from `first` up to `after`, without `prefix` letters of the first."""
        start, end = self.spans[first][0] + prefix, self.spans[after - 1][1]
        if not label and prefix and self.words[first][prefix - 1 : prefix + 1] == "لل":
            label = "ا" + " ".join(self.reading.back(start, end).of(self.reading.source).split())
        return Found(kind, start, end, first, after, score, reason, label, fields)

    def quote(self, first: int, after: int) -> str:
        """The letters of the article under some words, on one line."""
        starts, ends = self.reading.word_edges
        return " ".join(self.reading.source[starts[first] : ends[after - 1]].split())

    def back(self, one: Found) -> Span:
        """The letters of the article behind a name."""
        if one.start == self.spans[one.first][0] and one.end == self.spans[one.after - 1][1]:
            return self.span(one.first, one.after)
        return self.reading.back(one.start, one.end)

    def span(self, first: int, after: int) -> Span:
        """The letters of the article behind some words."""
        starts, ends = self.reading.word_edges
        return Span(starts[first], ends[after - 1])

    def called(self, one: Found) -> str:
        """What a name is called by: its label, else its words without the proclitics of the first."""
        return one.label or " ".join(self.back(one).of(self.reading.source).split())


@lru_cache(maxsize=4000)
def _name_begins(words: str) -> int | None:
    """How many letters of a country's name are proclitics; None for its adjective."""
    if country_of_name(words) is not None:
        return 0
    for size in (1, 2):
        if words[:1] in "وفبكل" and len(words) > size + 2:
            rest = words[size:]
            if country_of_name("ا" + rest if words[size - 1 : size + 1] == "لل" else rest) is not None:
                return size
    return None
