"""The words of a reading with what stands between them: breaks, lines, sentences, phrases of vocabularies."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cached_property, lru_cache

from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.phrases import Found, Phrases, Standing
from desktop_app.suggest.reading import Reading

_SIGN = re.compile(r"[،؛,;.:!?؟…\n()\[\]|/–—-]")
_DASHES = "–—-"  # which part words only where they stand apart
_QUOTES = (("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’"))
_OPENING = re.compile("[«“\"‘]")
_ITEM = re.compile(r"[ \t]*(?:[-–—•*▪●·✓]|\d{1,2}\s?[.)–-]|(?:اولا|ثانيا|ثالثا|رابعا|خامسا)\s?[:،-])[ \t]*")


@lru_cache(maxsize=1 << 12)
def _parts(gap: str) -> bool:
    """True for what stands between two words where a sign parts them."""
    for match in _SIGN.finditer(gap):
        at = match.start()
        if gap[at] not in _DASHES or (gap[at - 1 : at].isspace() and gap[at + 1 : at + 2].isspace()):
            return True
    return False


class WordSigns:
    """A reading, word by word. Indexes are into `words`; spans are the article's."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.size = len(reading.words)
        self._spans, self._edges = reading.spans, reading.word_edges
        self._above: dict[int, tuple[int, int] | None] = {}  # by where a line starts, see `line_above`
        self._standing: dict[int, Standing] = {}  # by the table's identity: tables are made once and stay

    def __len__(self) -> int:
        return self.size

    def start(self, index: int) -> int:
        """Where a word begins in the folded text."""
        return self._spans[index][0]

    @cached_property
    def gap(self) -> Callable[[int], str]:
        """gap(index): what stands before a word, back to the word before it."""
        return self.reading.gaps.__getitem__  # the method itself: it is asked for very often, as are the next two

    @cached_property
    def broken(self) -> Callable[[int], bool]:
        """broken(index): True where a sign parts a word from the one before it (quotation marks don't)."""
        return frozenset([at for at, gap in self._signs if _parts(gap)]).__contains__

    @cached_property
    def commas(self) -> list[int]:
        """The words before which a comma or semicolon stands, in order."""
        return [at for at, gap in self._signs if "،" in gap or "؛" in gap or "," in gap or ";" in gap]

    @cached_property
    def _signs(self) -> list[tuple[int, str]]:
        """The words before which more stands than a blank, each with that."""
        return [(at, gap) for at, gap in enumerate(self.reading.gaps) if gap != " "]

    def commas_in(self, first: int, after: int) -> list[int]:
        """Those of words [first, after)."""
        return self.commas[bisect_left(self.commas, first) : bisect_left(self.commas, after)]

    @cached_property
    def comma(self) -> Callable[[int], bool]:
        """comma(index): True for those words."""
        return frozenset(self.commas).__contains__

    def phrase(self, table: Phrases, index: int) -> Found | None:
        """See `Phrases.at`."""
        if self.words[index] not in table:
            return None
        known = self._standing.get(id(table))
        return (known or self._where(table)).at(index)

    def phrases(self, table: Phrases, first: int, after: int) -> list[Found]:
        """See `Phrases.among`."""
        known = self._standing.get(id(table))
        return (known or self._where(table)).among(first, after)

    def places(self, table: Phrases) -> Sequence[int]:
        """The words with which phrases of the table may begin, in order."""
        return (self._standing.get(id(table)) or self._where(table)).places

    def places_in(self, table: Phrases, first: int, after: int) -> Sequence[int]:
        """Those of words [first, after)."""
        places = self.places(table)
        low = bisect_left(places, first)
        return () if low == len(places) or places[low] >= after else places[low : bisect_left(places, after, low)]

    def _where(self, table: Phrases) -> Standing:
        standing = self._standing[id(table)] = Standing(table, self.words, self.reading.places)
        return standing

    def begins_item(self, index: int) -> bool:
        """True for the first word of an item of a list, behind a dash, bullet or number where its line begins."""
        if self.gap(index) == " ":
            return False  # quicker: a sign stands before an item
        start, sign = self._line(self._spans[index][0])
        return sign is not None and sign.end() == self._spans[index][0] and start < sign.end()

    def line_above(self, index: int) -> tuple[int, int] | None:
        """The words [first, after) of the nearest line above a word's that is no item of a list."""
        text = self.reading.text
        start, found = self._line(self._spans[index][0])[0], None
        passed: list[int] = []  # lines of a list have the same above them
        while start > 0 and found is None:
            if start in self._above:
                found = self._above[start]
                break
            passed.append(start)
            end = start - 1
            start, sign = self._line(end)
            if sign is None and text[start:end].strip():
                found = self.reading.word_at(start), self.reading.word_at(end)
        self._above.update(dict.fromkeys(passed, found))
        return found

    def _line(self, position: int) -> tuple[int, re.Match[str] | None]:
        """Where the line around a position begins, and the sign of a list with which it does."""
        start = self.reading.text.rfind("\n", 0, position) + 1
        return start, _ITEM.match(self.reading.text, start)

    def begins_line(self, index: int) -> bool:
        """True for the first word of a line."""
        return index == 0 or "\n" in self.gap(index)

    @cached_property
    def second_line(self) -> int:
        """The first word that begins a line but the first."""
        return next(filter(self.begins_line, range(1, len(self))), len(self))

    @cached_property
    def sentence(self) -> Callable[[int], tuple[int, int]]:
        """sentence(index): the words [first, after) of the sentence around a word. No word lies in two."""
        found: list[tuple[int, int]] = []
        for sentence in self.reading.sentences:
            first, after = len(found), self.reading.word_at(sentence.end)
            found += [(first, after)] * (after - first)
        return found.__getitem__

    def folded(self, first: int, after: int, cut: int = 0) -> str:
        """The folded text of words [first, after)."""
        return self.reading.text[self._spans[first][0] + cut : self._spans[after - 1][1]]

    def span(self, first: int, after: int, cut: int = 0) -> Span:
        """The span of words [first, after) in the article, without `cut` letters of the first."""
        if cut:
            return words_back(self.reading, first, after, cut)
        starts, ends = self._edges
        return Span(starts[first], ends[after - 1])

    def quoted(self, span: Span) -> Span:
        """The span with the closing quotation mark behind it where one that opens lies within."""
        if _OPENING.search(self.reading.source, span.start, span.end) is None:
            return span
        text = span.of(self.reading.source)
        for opens, closes in _QUOTES:
            odd = text.count(opens) % 2 if opens == closes else text.count(opens) > text.count(closes)
            if odd and self.reading.source.startswith(closes, span.end):
                return Span(span.start, span.end + 1)
        return span


def words_back(reading: Reading, first: int, after: int, cut: int) -> Span:
    """The span of words [first, after) in the article, without `cut` letters of the first."""
    starts, ends = reading.word_edges
    start = starts[first]
    if cut:
        folded = reading.spans[first][0]
        if reading.source.startswith(reading.text[folded : folded + cut + 1], start):  # letter by letter the same
            start += cut
        else:
            start = reading.back(folded + cut, folded + cut + 1).start
    return Span(start, ends[after - 1])
