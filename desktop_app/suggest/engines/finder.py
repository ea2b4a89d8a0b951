"""Thousands of names found in one pass over a folded text, behind proclitics and in other spellings too.

One Aho-Corasick automaton holds the bare names. It is asked about the article's words, one blank between them, so
that a name matches over a line's end or two blanks; what stands to its left in the same word must be a proclitic.
Letters are a byte each for it (Windows-1256, others "?" and compared afterwards), which halves the time to make it.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from ahocorasick_rs import BytesAhoCorasick, Implementation

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.proclitics import bears_article, is_proclitic, left_out, with_alef
from desktop_app.suggest.engines.respelling import Respeller
from desktop_app.suggest.reading import Reading

_WORD = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[^\S\n]*(?:\n|[-–—\"“”«»'’ـ])?[^\S\n]*|[\"”»]?[^\S\n]+[\"“«]?")


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
    """An article's words as one line, and the way from its letters back to them. Made once for several finders."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = [with_alef(word) if "لل" in word[:3] else word for word in reading.words]
        self.line, self.starts = _laid(self.words)


def _laid(words: list[str]) -> tuple[str, list[int]]:
    """The words with a blank after each; where each begins, and where one more would."""
    return " ".join([*words, ""]), [0, *accumulate([len(word) + 1 for word in words])]


@lru_cache(maxsize=1 << 16)  # of a project's names few are new each time that something is learnt
def words_of(name: str) -> str:
    """A name as the finder has it: its folded words, one blank between them, other signs left out, لل as لال."""
    words = _WORD.findall(fold(name))
    return " ".join([with_alef(word) if "لل" in word[:3] else word for word in words])


class Finder:
    """Finds names (as `words_of` gives them). Made once for a list; asking it changes nothing."""

    def __init__(self, names: Iterable[str], *, respelt: bool = False) -> None:
        """`respelt` finds likely other spellings too, see `arabic.spellings`."""
        self.names = [name for name in dict.fromkeys(names) if name]
        patterns = [_bytes(f"{name} ") for name in self.names]
        self._automaton = BytesAhoCorasick(patterns, implementation=Implementation.NoncontiguousNFA)
        self._respeller = Respeller(self.names) if respelt else None

    def find(self, words: Words, *, article: Callable[[str], bool] = lambda name: True) -> list[Hit]:
        """All hits, also those within others, in the order of their ends. `article`: which names may stand with an ال
        that they have not."""
        if not self.names:
            return []
        found = self._hits(words, words.words, words.line, words.starts, article)
        if self._respeller is not None and (other := self._respeller.respell(words.words)):
            spelt = [other.get(index, word) for index, word in enumerate(words.words)]
            hits = self._hits(words, spelt, *_laid(spelt), article)
            found += [hit for hit in hits if any(index in other for index in range(hit.first, hit.after))]
        return found

    def _hits(
        self,
        words: Words,
        spelt: list[str],
        line: str,
        starts: list[int],
        article: Callable[[str], bool],
    ) -> list[Hit]:
        found = []
        own = spelt is words.words
        for number, start, end in self._automaton.find_matches_as_indexes(_bytes(line), overlapping=True):
            name = self.names[number]
            if not line.startswith(name, start):
                continue
            last = bisect_left(starts, end) - 1
            first = last - name.count(" ")
            cut = start - starts[first]
            prefix = spelt[first][:cut]
            with_article = False
            if cut and not is_proclitic(words.reading, first, prefix, spelt[first], name):
                with_article = bears_article(prefix, name) and article(name)
                if not with_article:
                    continue
            if first != last and not _together(words.reading, first, last):
                continue
            begin = words.reading.spans[first][0] + left_out(words.reading.words[first], cut, with_article)
            end = words.reading.spans[last][1]
            if first != last:
                end = _with_closing(words.reading.text, begin, end)
            found.append(Hit(name, first, last + 1, begin, end, prefix, with_article, not own))
        return found


def _bytes(text: str) -> bytes:
    """A byte for each code point."""
    return text.encode("cp1256", "replace")


def _together(reading: Reading, first: int, last: int) -> bool:
    """Nothing but blanks, a hyphen, a line's end or quotation marks between the words."""
    spans, text = reading.spans, reading.text
    return all(
        (gap := text[spans[at][1] : spans[at + 1][0]]) == " " or _GAP.fullmatch(gap) is not None
        for at in range(first, last)
    )


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
