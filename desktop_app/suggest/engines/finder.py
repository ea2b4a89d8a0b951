"""Thousands of names found in one pass over a folded text, behind proclitics and in other spellings too.

A name begins with a word of the text or behind the proclitics of one, so each word is looked up once: which names may
begin there is remembered from article to article, since news repeats its words. That touches far less memory than an
Aho-Corasick automaton of the names does, which a page of other work drives out of the processor's cache each time.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.proclitics import (
    BEFORE,
    bears_article,
    is_proclitic,
    is_surely_proclitic,
    left_out,
    with_alef,
)
from desktop_app.suggest.engines.respelling import Respeller
from desktop_app.suggest.reading import Reading

_WORD = re.compile(r"[^\W_]+")
_Name = tuple[str, list[str]]
"""A name and its words behind the first."""
MOST_BEFORE = max(map(len, BEFORE))
_MOST_KEPT = 30_000
_GAP = re.compile(r"[^\S\n]*(?:\n|[-–—\"“”«»'’ـ])?[^\S\n]*|[\"”»]?[^\S\n]+[\"“«]?")
_LETTER_SAID = 3  # letters of a letter's name
_STOPS = frozenset({".", ". "})


_LAMS = frozenset({"ل", "ول", "فل"})

_Longer = dict[str, list[_Name]]
"""Names of several words by their second."""


class _Beginning(NamedTuple):
    """Names that may begin in a word behind so many of its letters: those letters, the name that is the rest of it or
    those that begin with it, and whether the letters are proclitics wherever the word stands."""

    alone: tuple[tuple[int, str, str, bool], ...]
    longer: tuple[tuple[int, str, _Longer, bool], ...]


class Hit(NamedTuple):
    """A name in a text. Words are counted as `Reading.words` does; `start` and `end` are of the folded text, without
    proclitics; `with_article` tells of an ال in the text that the name has not. `respelt`: folding alone does not
    make it the name."""

    name: str
    first: int
    after: int
    start: int
    end: int
    prefix: str
    with_article: bool
    respelt: bool


class Words:
    """An article's words as names are looked for in them. Made once for several finders."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words.copy()
        self.where: Mapping[str, list[int]] = reading.where  # as in the reading, of these words
        at = reading.text.find("لل")
        others: set[str] = set()
        while at >= 0:
            index = reading.word_at(at)
            if at - reading.spans[index][0] < 2:
                others.add(reading.words[index])
                self.words[index] = with_alef(reading.words[index])
            at = reading.text.find("لل", at + 1)
        if others:
            self.where = self._where_else(others)

    def _where_else(self, others: Iterable[str]) -> Mapping[str, list[int]]:
        where = dict(self.reading.where)
        for word in others:
            places = where.pop(word)
            full = with_alef(word)
            where[full] = sorted([*where.get(full, ()), *places])
        return where


@lru_cache(maxsize=1 << 16)  # of a project's names few are new each time that something is learnt
def words_of(name: str) -> str:
    """A name as the finder has it: its folded words, one blank between them, other signs left out, لل as لال."""
    return words_of_folded(fold(name))


def words_of_folded(name: str) -> str:
    """The same of a name that is folded."""
    if "لل" not in name and name.replace(" ", "").isalnum():
        return " ".join(name.split())
    return " ".join([with_alef(word) if "لل" in word[:3] else word for word in _WORD.findall(name)])


class Finder:
    """Finds names (as `words_of` gives them). Made once for a list; asking it changes nothing."""

    def __init__(
        self, names: Iterable[str], *, respelt: bool = False, several_bear_article: bool = True, lasting: bool = False
    ) -> None:
        """`respelt` finds likely other spellings too, see `arabic.spellings`; `several_bear_article` names of several
        words also with an ال that they have not. `lasting`: the names stay as long as the process, so that the words
        which begin any are met with all vocabularies (`Reading.met`)."""
        self._alone: set[str] = set()  # names of one word
        self._longer: dict[str, _Longer] = {}  # the others by their first word and their second
        unique = [name for name in dict.fromkeys(names) if name]
        for name in unique:
            first, *further = name.split(" ")
            if further:
                self._longer.setdefault(first, {}).setdefault(further[0], []).append((name, further))
            else:
                self._alone.add(name)
        self._most = max((name.count(" ") for name in unique), default=0)
        self._several_bear_article = several_bear_article
        self._begun = _Begun(self._begin)
        self._lasting: Callable[[str], bool] | None = self._begins_any if lasting else None
        self._respeller = Respeller(unique) if respelt else None

    def find(self, words: Words, *, article: Callable[[str], bool] = lambda name: True) -> list[Hit]:
        """All hits, also those within others, in the order of their ends, then those in other spellings. `article`:
        which names may stand with an ال that they have not."""
        found = self._hits(words, words.words, self._beginnings(words), article)
        if self._respeller is not None and (other := self._respeller.respell(words.where)):
            spelt = words.words.copy()
            for index, word in other.items():
                spelt[index] = word
            near = {index for at in other for index in range(max(0, at - self._most), at + 1)}
            where = defaultdict(list)
            for index in near:
                where[spelt[index]].append(index)
            hits = self._hits(words, spelt, where, article)
            found += [hit for hit in hits if not other.keys().isdisjoint(range(hit.first, hit.after))]
        return found

    def _beginnings(self, words: Words) -> Mapping[str, list[int]]:
        """Where words stand, those that begin a name at least."""
        if self._lasting is None:
            return words.where
        return {(full := with_alef(word)): words.where[full] for word in words.reading.met(self._lasting)}

    def _has(self, first: str) -> bool:
        """Whether a name begins with the word."""
        return first in self._alone or first in self._longer

    def _begins_any(self, word: str) -> bool:
        return self._begun[with_alef(word)] is not None

    def _begin(self, word: str) -> _Beginning | None:
        alone, longer = [], []
        for size in range(min(MOST_BEFORE, len(word)) + 1):
            rest, prefix = word[size:], word[:size]
            if prefix not in BEFORE:
                continue
            if prefix in _LAMS and rest.startswith("ال") and self._has(f"الل{rest[2:]}"):
                rest = f"الل{rest[2:]}"  # للاذقية
            if rest in self._alone:
                alone.append((size, prefix, rest, not prefix or is_surely_proclitic(prefix, word, rest)))
            if rest in self._longer and (self._several_bear_article or not bears_article(prefix, rest)):
                sure = not prefix or is_surely_proclitic(prefix, word, f"{rest} ")
                longer.append((size, prefix, self._longer[rest], sure))
        return _Beginning(tuple(alone), tuple(longer)) if alone or longer else None

    def _hits(
        self, words: Words, spelt: list[str], where: Mapping[str, list[int]], article: Callable[[str], bool]
    ) -> list[Hit]:
        found = []
        respelt, reading = spelt is not words.words, words.reading
        spans, text = reading.spans, reading.text
        for last, first, cut, name, prefix, sure in sorted(self._places(spelt, where)):
            begin, end = spans[first][0], spans[last][1]
            with_article = False
            if cut:
                if not sure and not is_proclitic(reading, first, prefix, spelt[first], name):
                    with_article = bears_article(prefix, name) and article(name)
                    if not with_article:
                        continue
                begin += left_out(reading.words[first], cut, with_article)
            if first != last and text[begin:end] != name:
                if not _together(reading, first, last):
                    continue
                end = _with_closing(text, begin, end)
            found.append(Hit(name, first, last + 1, begin, end, prefix, with_article, respelt))
        return found

    def _places(self, spelt: list[str], where: Mapping[str, list[int]]) -> list[tuple[int, int, int, str, str, bool]]:
        """The last and the first word of each name, how many letters stand before it, the name, those letters, and
        whether they are surely proclitics. A word that stands in many places is looked up once."""
        found = []
        following = [*spelt[1:], ""]
        for word, begun in zip(where, map(self._begun.__getitem__, where), strict=True):
            if begun is None:
                continue
            places = where[word]
            for cut, prefix, name, sure in begun.alone:
                found += [(first, first, cut, name, prefix, sure) for first in places]
            for cut, prefix, longer, sure in begun.longer:
                for first in places:
                    if following[first] in longer:
                        for name, further in longer[following[first]]:
                            if spelt[first + 1 : first + 1 + len(further)] == further:
                                found.append((first + len(further), first, cut, name, prefix, sure))
        return found


class _Begun(dict[str, _Beginning | None]):
    """What may begin in words that were met; not in those of a whole library."""

    def __init__(self, begin: Callable[[str], _Beginning | None]) -> None:
        super().__init__()
        self._begin = begin

    def __missing__(self, word: str) -> _Beginning | None:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[word] = self._begin(word)
        return found


def _together(reading: Reading, first: int, last: int) -> bool:
    """Nothing but blanks, a hyphen, a line's end or quotation marks between the words, or a stop between initials."""
    spans, text = reading.spans, reading.text
    return all(
        (gap := text[spans[at][1] : spans[at + 1][0]]) == " "
        or _GAP.fullmatch(gap) is not None
        or (gap in _STOPS and _initials(spans[at], spans[at + 1], gap))
        for at in range(first, last)
    )


def _initials(one: tuple[int, int], other: tuple[int, int], gap: str) -> bool:
    """Whether both are single letters, or letters as they are said with nothing but a stop between (سي.آي.إيه)."""
    most = max(one[1] - one[0], other[1] - other[0])
    return most == 1 or (gap == "." and most <= _LETTER_SAID)


def _with_closing(text: str, start: int, end: int) -> int:
    """With the quotation mark that closes what was opened within the name: وكالة «خاور»."""
    for opener, closer in ("«»", "“”"):
        if text.rfind(opener, start, end) > text.rfind(closer, start, end) and text[end : end + 1] == closer:
            return end + 1
    return end + (text.count('"', start, end) % 2 == 1 and text[end : end + 1] == '"')


def longest(hits: Iterable[Hit]) -> list[Hit]:
    """Those that no longer hit covers, in order; of two for the same words the one with fewer proclitics."""
    ordered = sorted(hits, key=lambda hit: (hit.first - hit.after, hit.start, hit.respelt, hit.name))
    taken: dict[int, Hit] = {}
    kept = []
    for hit in ordered:
        places = range(hit.first, hit.after)
        if not any(place in taken for place in places):
            taken.update(dict.fromkeys(places, hit))
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit.first)
