"""A reading as the patterns of names look at it: what each word is, and what stands between two words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import compress

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField, Reason
from desktop_app.suggest.countries import country_of_name
from desktop_app.suggest.engines.patterns.names.word_facts import (
    ARTICLE,
    ARTICLED,
    BEGINS,
    DOUBTFUL,
    JOINED,
    LETTERS,
    LONG_ALEF,
    OPEN,
    facts,
)
from desktop_app.suggest.engines.patterns.vocabulary import words_of
from desktop_app.suggest.engines.patterns.words import KEPT, Sort, is_listed, sort_of
from desktop_app.suggest.reading import Reading, Vocabulary

_STATES = ("جمهوريه", "دوله", "مملكه", "سلطنه", "اماره")
_PLAIN_NAMES = frozenset({"عبد", "ابو", "محمد", "احمد", "محمود", "مصطفي"})
_BREAKS = frozenset(".؛;:!?؟…\n")
_COMMAS = frozenset("،,-–—/")
_DASHES = frozenset("-–—")
_QUOTES = frozenset("\"«»“”‘’()[]{}'")
_DASH = "–"  # one that stands alone, until it is known what it joins
_SHORT = 8  # letters between two words that are remembered
_NAMED = frozenset({Sort.UNKNOWN, Sort.GIVEN, Sort.FAMILY})
_BEFORE_SERVANTS = frozenset({Sort.TITLE, Sort.GIVEN, Sort.MAYBE})
_SAUDI = "السعوديه"  # the only country whose name is its adjective too
_ADJECTIVES_GIVEN = ("جورجي", "تركي")
_TITLES_OF_FAMILIES = (
    "الوكيل", "الشاعر", "الكاتب", "الشريف", "الراءد", "المقدم", "النقيب", "الحارس", "العميد",
    "الساده",
)
_OFFICES_BEHIND = (["رءيس"], ["وزير"], ["مدير"], ["رءيسا"], ["وزيرا"], ["مديرا"])
_HAMZAS = frozenset("أإآ")
_BEHIND = 16  # words behind the last that are asked for


class _Gaps(dict[str, str]):
    """What may stand between two words to the sign that weighs most in it: see `View.gap`. Few things do."""

    def __missing__(self, between: str) -> str:
        found = _heaviest(between)
        if len(between) < _SHORT and len(self) < KEPT:
            self[between] = found
        return found


_gaps = _Gaps({" ": " ", "": ""})


def _heaviest(between: str) -> str:
    signs = between.strip(" \t\u00a0")
    if not signs:
        return " " if between else ""
    if signs == "-" and between == "-":
        return "-"
    if signs in _DASHES:
        return _DASH
    for group, sign in ((_BREAKS, "."), (_QUOTES, "("), (_COMMAS, "،")):
        if any(letter in group for letter in signs):
            return sign
    return " " if all(letter == "_" for letter in signs) else "."


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


class View:
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
        return [*map(_gaps.__getitem__, self.reading.between), *["."] * _BEHIND, ""]

    def _settle_dashes(self, gaps: list[str]) -> None:
        """القمة المصرية – العراقية: a dash joins two adjectives of countries, and weighs as a comma elsewhere."""
        at = 0
        for _ in range(gaps.count(_DASH)):
            at = gaps.index(_DASH, at)
            joins = self.sorts[at] is self.sorts[at + 1] is Sort.ADJECTIVE
            gaps[at] = "-" if joins else "،"

    def _sort_words(self, asked: list[int], asks: Sequence[int]) -> None:
        """What hangs on the letters of the article."""
        words, sorts, prefixes = self.words, self.sorts, self.prefixes
        firsts, source = self.reading.word_edges[0], self.reading.source
        for index in asked:
            asked_of = asks[index]
            hamza = asked_of & ARTICLE and source[firsts[index]] in _HAMZAS
            if not (asked_of & LETTERS or hamza):
                continue
            word, sort, size = words[index], sorts[index], prefixes[index]
            if word in LONG_ALEF:
                if source[firsts[index]] == "آ":
                    sorts[index] = LONG_ALEF[word]
                continue
            if word[-1] == "ه" and sort in OPEN and self._letter(index) == "ة":
                sort, size = sort_of(word, True)
            if hamza and size == 0 and sort in ARTICLED:
                sort = Sort.UNKNOWN  # ألفريدو
            if word in DOUBTFUL:
                sort, size = self._doubtful(index, word, sort, size)
            sorts[index], prefixes[index] = sort, size

    @cached_property
    def writes_ya(self) -> bool:
        """Whether the article tells ى from ي."""
        return "ى" in self.reading.source

    @cached_property
    def writes_ta(self) -> bool:
        """Whether the article tells ة from ه."""
        return "ة" in self.reading.source

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

    def unlisted(self, index: int) -> bool:
        """True for a word taken for a noun by its ending alone; it may be a name: أستانة, عريقات."""
        word = self.words[index]
        owned = word[-1] == "ه" and self.writes_ta and not self.feminine(index)  # تفويضه
        ending = (word[-1] == "ه" and not owned) or word.endswith("ات")
        return ending and self.sort(index) in (Sort.NOUN, Sort.DEFINITE) and not is_listed(word)

    def feminine(self, index: int) -> bool:
        """True where the word ends in ة."""
        return self._letter(index) == "ة"

    def _doubtful(self, index: int, word: str, sort: Sort, size: int) -> tuple[Sort, int]:
        """علي is على with its last letter, or in an article that never writes ى; إمام is no أمام."""
        if word.endswith("علي"):
            last = self._letter(index)
            if last == "ى" and self._between_names(index):
                return sort, size  # الدكتور على عبد العال, as Egypt writes it
            plain = last == "ي" and (self.writes_ya or self._after_name(index))
            return (sort, size) if plain else (Sort.FUNCTION, 0)
        if word.endswith("الان"):
            named = self._letter(index, 4) in _HAMZAS
            return (Sort.GIVEN, len(word) - 4) if named else (Sort.FUNCTION, 0)  # آلان, الآن
        if word.endswith("انا"):
            return (Sort.GIVEN, len(word) - 3) if self._letter(index, 3) == "آ" else (sort, size)  # آنا, أنا
        letter = self._letter(index, 4)
        name = letter == "إ" or (letter == "ا" and self.words[index + 1 : index + 2] in (["علي"], ["اوغلو"]))
        return (Sort.MAYBE, len(word) - 4) if name else (Sort.FUNCTION, 0)

    def _between_names(self, index: int) -> bool:
        """Between a title and a name."""
        if not 0 < index < self.count - 1 or self.words[index] != "علي" or self.sorts[index - 1] is not Sort.TITLE:
            return False
        joined = self.gap(index - 1) == " " == self.gap(index)
        return joined and (self.words[index + 1] in _PLAIN_NAMES or self.words[index + 1].startswith("عبدال"))

    def _after_name(self, index: int) -> bool:
        before = (Sort.GIVEN, Sort.MAYBE, Sort.TITLE, Sort.ADJECTIVE)
        return index > 0 and self.gap(index - 1) == " " and self.sorts[index - 1] in before

    def _letter(self, index: int, back: int = 1) -> str:
        """The last letter of a word as the article writes it, or one so many before its end."""
        start, end = self.spans[index]
        source, (starts, ends) = self.reading.source, self.reading.word_edges
        if ends[index] - starts[index] == end - start:  # no sign of it is left out
            return source[ends[index] - back]
        return source[self.reading.back(end - back, end - back + 1).start]

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
