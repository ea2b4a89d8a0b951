"""Thousands of names found in one pass over a folded text, behind proclitics and in other spellings too.

One Aho-Corasick automaton holds the bare names. It is asked about the article's words, one blank between them, so
that a name matches over a line's end or two blanks; what stands to its left in the same word must be a proclitic.
Letters are a byte each for it (Windows-1256, others "?" and compared afterwards), which halves the time to make it.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from ahocorasick_rs import BytesAhoCorasick, Implementation

from desktop_app.arabic.fold import fold
from desktop_app.arabic.radicals import is_radical
from desktop_app.arabic.spellings import alike_spellings
from desktop_app.suggest.reading import Reading

_WORD = re.compile(r"[^\W_]+")
_BARE = frozenset(joint + prefix for joint in ("", "و", "ف") for prefix in ("", "ب", "ك", "ل", "س"))
_WITH_ARTICLE = frozenset(joint + prefix + "ال" for joint in ("", "و", "ف") for prefix in ("", "ب", "ك", "ل"))
_LAM = re.compile("[وف]?لل")  # ل + ال: one ا is not written
_LAM_ALONE = frozenset({"لا", "ولا", "فلا"})  # before the ل of لبنان in للبنان, which is taken for ل + ال first
_GAP = re.compile(r"[^\S\n]*(?:\n|[-–—\"“”«»'’ـ])?[^\S\n]*|[\"”»]?[^\S\n]+[\"“«]?")
_LEAST_AFTER = 3  # letters of a name before which a proclitic is believed: ولي is no لي
_LONG = 5  # letters of a name before which a proclitic makes no other word
_LEAST_AFTER_S = 5  # letters of a name before which س (rare, and a future tense before most words) is believed
_LEAST_RESPELT = 5  # letters of a word that may be another spelling of a name's
_MOST_KEPT = 50_000
_SOFT = str.maketrans("", "", "اءيو")


@dataclass(frozen=True, slots=True)
class Hit:
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
        self.words = [_with_alef(word) if "لل" in word[:3] else word for word in reading.words]
        self.line, self.starts, self.at = _laid(self.words)


def _laid(words: list[str]) -> tuple[str, list[int], dict[int, int]]:
    """The words with a blank after each; where each begins; the word to each position right after its blank."""
    ends = list(accumulate(len(word) + 1 for word in words))
    return " ".join([*words, ""]), [0, *ends], {end: index for index, end in enumerate(ends)}


@lru_cache(maxsize=1 << 16)  # of a project's names few are new each time that something is learnt
def words_of(name: str) -> str:
    """A name as the finder has it: its folded words, one blank between them, other signs left out, لل as لال."""
    words = _WORD.findall(fold(name))
    return " ".join([_with_alef(word) if "لل" in word[:3] else word for word in words])


class Finder:
    """Finds names (as `words_of` gives them). Made once for a list; asking it changes nothing."""

    def __init__(self, names: Iterable[str], *, respelt: bool = False) -> None:
        """`respelt` finds likely other spellings too, see `arabic.spellings`."""
        self.names = [name for name in dict.fromkeys(names) if name]
        patterns = [_bytes(f"{name} ") for name in self.names]
        self._automaton = BytesAhoCorasick(patterns, implementation=Implementation.NoncontiguousNFA)
        self._respeller = _Respeller(self.names) if respelt else None

    def find(self, words: Words, *, article: Callable[[str], bool] = lambda name: True) -> list[Hit]:
        """All hits, also those within others, in the order of their ends. `article`: which names may stand with an ال
        that they have not."""
        if not self.names:
            return []
        found = self._hits(words, words.words, words.line, words.starts, words.at, article)
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
        at: dict[int, int],
        article: Callable[[str], bool],
    ) -> list[Hit]:
        found = []
        own = spelt is words.words
        for number, start, end in self._automaton.find_matches_as_indexes(_bytes(line), overlapping=True):
            name = self.names[number]
            if not line.startswith(name, start):
                continue
            last = at[end]
            first = last - name.count(" ")
            cut = start - starts[first]
            prefix = spelt[first][:cut]
            with_article = False
            if cut and not self._is_proclitic(words, first, prefix, spelt[first], name):
                with_article = prefix in _WITH_ARTICLE and not name.startswith("ال") and article(name)
                if not with_article:
                    continue
            if first != last and not _together(words.reading, first, last):
                continue
            begin = words.reading.spans[first][0] + _left_out(words.reading.words[first], cut, with_article)
            end = words.reading.spans[last][1]
            if first != last:
                end = _with_closing(words.reading.text, begin, end)
            found.append(Hit(name, first, last + 1, begin, end, prefix, with_article, not own))
        return found


    @staticmethod
    def _is_proclitic(words: Words, first: int, prefix: str, word: str, name: str) -> bool:
        written = words.reading.words[first]
        if prefix in _LAM_ALONE:
            return name.startswith("ل") and len(name) >= _LEAST_AFTER and _LAM.match(written) is not None
        return prefix in _BARE and (_believed(word, prefix, name) or _starts_anew(words.reading, first, prefix))


def _bytes(text: str) -> bytes:
    """A byte for each code point."""
    return text.encode("cp1256", "replace")


def _with_alef(word: str) -> str:
    """للصين as لالصين."""
    if not word.startswith(("لل", "ولل", "فلل")):
        return word
    at = word.index("لل") + 1
    return f"{word[:at]}ا{word[at:]}"


def _left_out(word: str, cut: int, with_article: bool) -> int:
    """How many letters of the word, as it is written, stand before the name; the cut counts the ا of لل as well."""
    cut -= 2 * with_article
    lam = _LAM.match(word)
    return cut if lam is None or cut < lam.end() else cut - 1


def _believed(word: str, prefix: str, name: str) -> bool:
    """Whether the word is a proclitic and the name, and no other word of the language."""
    if " " in name:
        return True
    if len(name) < (_LEAST_AFTER_S if prefix.endswith("س") else _LEAST_AFTER):
        return False
    return len(name) >= _LONG or not is_radical(word)


def _starts_anew(reading: Reading, index: int, prefix: str) -> bool:
    """Whether the letters themselves speak against one word: an alef with its hamza or madda after the prefix (بآسيا),
    or a ة where the word would be "his" something (لغزة, while لغزه is "his riddle")."""
    start, end = reading.spans[index]
    if reading.back(start + len(prefix), start + len(prefix) + 1).of(reading.source)[:1] in ("إ", "أ", "آ"):
        return True
    return reading.back(end - 1, end).of(reading.source)[:1] == "ة" and is_radical(reading.words[index][:-1])


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


class _Respeller:
    """Leads a text's words to the names' own spelling. Words are compared by what is left without weak letters; only
    those that share it are looked at."""

    def __init__(self, names: list[str]) -> None:
        self._known = frozenset(" ".join(names).split())
        self._kept: dict[str, str] = {}  # words that were looked at, which other articles have too
        self._by_bones: dict[str, list[str]] = {}
        for word in self._known:
            if len(word) >= _LEAST_RESPELT - 1 and word.isalpha():
                self._by_bones.setdefault(_bones(word), []).append(word)

    def respell(self, words: list[str]) -> dict[int, str]:
        """Index to another spelling, proclitics kept, for words that are none of the names'."""
        if len(self._kept) > _MOST_KEPT:
            self._kept.clear()
        spelt = {word: self._spelling(word) for word in set(words)}
        return {index: spelt[word] for index, word in enumerate(words) if spelt[word]}

    def _spelling(self, word: str) -> str:
        """As `_respelt`, kept for the next article; "" for the names' own words."""
        found = self._kept.get(word)
        if found is None:
            short_or_known = len(word) < _LEAST_RESPELT - 1 or word in self._known
            found = self._kept[word] = "" if short_or_known else self._respelt(word)
        return found

    def _respelt(self, word: str) -> str:
        for size in range(min(3, len(word) - _LEAST_RESPELT + 1) + 1):
            rest = word[size:]
            if word[:size] in _BARE and (others := self._by_bones.get(_bones(rest))):
                if is_radical(word) or rest in self._known:
                    return ""
                alike = set(alike_spellings(rest))
                same = [other for other in others if other in alike or rest in alike_spellings(other)]
                if rest.endswith("يه"):  # روسية is no روسيا
                    same = [other for other in same if not other.endswith("يا")]
                if len(same) == 1:
                    return word[:size] + same[0]
        return ""


def _bones(word: str) -> str:
    return word[0] + word[1:].translate(_SOFT).removesuffix("ه")
