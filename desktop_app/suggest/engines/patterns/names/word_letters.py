"""What hangs on the letters of an article: ة and ه, ى and ي, hamzas, which folding makes one."""

from collections.abc import Callable, Sequence
from functools import cached_property

from desktop_app.suggest.engines.patterns.names.word_facts import (
    ARTICLE,
    ARTICLED,
    DOUBTFUL,
    LETTERS,
    LONG_ALEF,
    OPEN,
)
from desktop_app.suggest.engines.patterns.words import Sort, is_listed, sort_of
from desktop_app.suggest.reading import Reading

_PLAIN_NAMES = frozenset({"عبد", "ابو", "محمد", "احمد", "محمود", "مصطفي"})
_HAMZAS = frozenset("أإآ")


class WordLetters:
    """The words of one article as it writes them; `sorts` and `prefixes` are those of its words."""

    reading: Reading
    words: list[str]
    spans: list[tuple[int, int]]
    count: int
    sorts: list[Sort]
    prefixes: list[int]
    gap: Callable[[int], str]
    sort: Callable[[int], Sort]

    @cached_property
    def writes_ya(self) -> bool:
        """Whether the article tells ى from ي."""
        return "ى" in self.reading.source

    @cached_property
    def writes_ta(self) -> bool:
        """Whether the article tells ة from ه."""
        return "ة" in self.reading.source

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
