"""The words of a reading with what stands between them: sentences, breaks, names by word."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.dates_in import dates_within
from desktop_app.suggest.engines.patterns.phrases import Found, Phrases, Standing
from desktop_app.suggest.reading import Named, Reading

_SIGN = re.compile(r"[،؛,;.:!?؟…\n()\[\]|/–—-]")
_DASHES = "–—-"  # which part words only where they stand apart
_MONEY = frozenset(fold("دولار دينار ريال درهم جنيه ليرة روبل يوان فرنك روبية تنغي سوم").split())
_NO_PEOPLE = (Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE, Kind.EVENT)
_QUOTES = (("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’"))
_ITEM = re.compile(r"[ \t]*(?:[-–—•*▪●·✓]|\d{1,2}\s?[.)–-]|(?:اولا|ثانيا|ثالثا|رابعا|خامسا)\s?[:،-])[ \t]*")


class NameAt(NamedTuple):
    """A name and the words [first, after) that it covers."""

    first: int
    after: int
    named: Named


class Words:
    """A reading, word by word. Indexes are into `words`; spans are the article's."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.words = reading.words
        self.size = len(reading.words)
        self._spans = reading.spans
        self._dates: dict[int, list[tuple[Span, str]]] = {}
        self._above: dict[int, tuple[int, int] | None] = {}  # by where a line starts, see `line_above`
        self._standing: dict[int, Standing] = {}  # by the table's identity: tables are made once and stay

    def __len__(self) -> int:
        return self.size

    def start(self, index: int) -> int:
        """Where a word begins in the folded text."""
        return self._spans[index][0]

    def gap(self, index: int) -> str:
        """What stands before a word, back to the word before it."""
        start = self._spans[index - 1][1] if index else 0
        end = self._spans[index][0] if index < len(self._spans) else len(self.reading.text)
        return self.reading.text[start:end]

    def broken(self, index: int) -> bool:
        """True where a sign parts a word from the one before it (quotation marks don't)."""
        return index in self._breaks

    @cached_property
    def _breaks(self) -> frozenset[int]:
        text, at = self.reading.text, self.reading.word_at
        found: set[int] = set()
        for match in _SIGN.finditer(text):
            start = match.start()
            dash = text[start] in _DASHES
            if not dash or (text[start - 1 : start].isspace() and text[start + 1 : start + 2].isspace()):
                found.add(at(start))
        return frozenset(found)

    def phrase(self, table: Phrases, index: int) -> Found | None:
        """See `Phrases.at`."""
        if self.words[index] not in table:
            return None
        known = self._standing.get(id(table))
        return (known or self._where(table)).at(index)

    def phrases(self, table: Phrases, first: int, after: int) -> list[Found]:
        """See `Phrases.among`."""
        return self._where(table).among(first, after)

    def _where(self, table: Phrases) -> Standing:
        known = self._standing.get(id(table))
        if known is None:
            known = self._standing[id(table)] = Standing(table, self.words, self.reading.places)
        return known

    def begins_item(self, index: int) -> bool:
        """True for the first word of an item of a list, behind a dash, bullet or number where its line begins."""
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

    def sentence(self, index: int) -> tuple[int, int]:
        """The words [first, after) of the sentence around a word."""
        return self._sentences[index]

    @cached_property
    def _sentences(self) -> list[tuple[int, int]]:
        """For each word its sentence: no word lies in two."""
        found: list[tuple[int, int]] = []
        for sentence in self.reading.sentences:
            first, after = len(found), self.reading.word_at(sentence.end)
            found += [(first, after)] * (after - first)
        return found

    def folded(self, first: int, after: int, cut: int = 0) -> str:
        """The folded text of words [first, after)."""
        return self.reading.text[self._spans[first][0] + cut : self._spans[after - 1][1]]

    def span(self, first: int, after: int, cut: int = 0) -> Span:
        """The span of words [first, after) in the article, without `cut` letters of the first."""
        return words_back(self.reading, first, after, cut)

    @cached_property
    def _has_quotes(self) -> bool:
        return any(opens in self.reading.source for opens, _ in _QUOTES)

    def quoted(self, span: Span) -> Span:
        """The span with the closing quotation mark behind it where one that opens lies within."""
        if not self._has_quotes:
            return span
        text = span.of(self.reading.source)
        for opens, closes in _QUOTES:
            odd = text.count(opens) % 2 if opens == closes else text.count(opens) > text.count(closes)
            if odd and self.reading.source.startswith(closes, span.end):
                return Span(span.start, span.end + 1)
        return span

    def names(self, first: int, after: int, kinds: Iterable[Kind] | None = None) -> list[NameAt]:
        """The names within words [first, after), in order, the longer first where two begin together."""
        if first >= after:
            return []
        starts = self._name_starts
        low = bisect_left(starts, first)
        if low == len(starts) or starts[low] >= after:
            return []
        found = self._names[low : bisect_left(starts, after, low)]
        if kinds is None:
            return [one for one in found if one[1] <= after]
        return [one for one in found if one[1] <= after and one[2][1] in kinds]

    @cached_property
    def _names(self) -> list[NameAt]:
        places = zip(self.reading.name_places, self.reading.names, strict=True)
        return [NameAt(first, after, named) for (first, after), named in places]

    @cached_property
    def _name_starts(self) -> list[int]:
        return [one[0] for one in self._names]

    @cached_property
    def but_people(self) -> dict[int, NameAt]:
        """The names of no person by their first word, the longer where two begin together."""
        return {one.first: one for one in reversed(self._names) if one.named.kind in _NO_PEOPLE}

    @cached_property
    def in_bodies(self) -> frozenset[int]:
        """The words within names of organisations and events: what they say is part of the name."""
        kinds = (Kind.ORGANISATION, Kind.EVENT)
        named = (
            place
            for one, place in zip(self.reading.names, self.reading.name_places, strict=True)
            if one.kind in kinds
        )
        return frozenset(index for first, after in named for index in range(first, after))

    @cached_property
    def in_people(self) -> frozenset[int]:
        """The words within names of persons: no vocabulary of deeds (ساري, توفيق)."""
        reading = self.reading
        people = (
            place for one, place in zip(reading.names, reading.name_places, strict=True) if one.kind is Kind.PERSON
        )
        return frozenset(index for first, after in people for index in range(first, after))

    @cached_property
    def _countries(self) -> list[tuple[str, int, int]]:
        """Not the family names of persons (السوداني) and not currencies (دينار كويتي)."""
        named = self.in_people
        return [
            one
            for one in self.reading.country_places
            if one[1] not in named and self.words[one[1] - 1].removesuffix("ا") not in _MONEY
        ]

    def countries(self, first: int, after: int) -> Counter[str]:
        """How often each country (alpha-2) is named in words [first, after), adjectives included."""
        return Counter(self._codes(first, after))

    def states(self, first: int, after: int) -> set[str]:
        """The countries (alpha-2) named in words [first, after), adjectives included: quicker than `countries`."""
        return set(self._codes(first, after))

    def _codes(self, first: int, after: int) -> list[str]:
        starts = self._country_starts
        low = bisect_left(starts, first)
        if low == len(starts) or starts[low] >= after:
            return []
        found = self._countries[low : bisect_left(starts, after, low)]
        return [code for code, _, end in found if end <= after]

    @cached_property
    def _country_starts(self) -> list[int]:
        return [start for _, start, _ in self._countries]

    def dates(self, index: int) -> list[tuple[Span, str]]:
        """Spans in the article and EDTF of the dates in the sentence around a word."""
        sentence = self.reading.sentence(self._spans[index][0])
        known = self._dates.get(sentence.start)
        if known is None:
            known = self._dates[sentence.start] = self._dates_within(sentence)
        return known

    def _dates_within(self, sentence: Span) -> list[tuple[Span, str]]:
        return [(self.reading.back(span.start, span.end), edtf) for span, edtf in dates_within(self.reading, sentence)]


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


def outermost(names: Iterable[NameAt]) -> list[NameAt]:
    """Without those that lie within another one."""
    kept: list[NameAt] = []
    for name in names:
        if not kept or name.first >= kept[-1].after:
            kept.append(name)
    return kept


def main_people(words: Words) -> list[NameAt]:
    """The two persons that the article is about, as it names them first: far oftener than any third; else none."""
    names = [one for one in words.reading.names if one.kind is Kind.PERSON]
    counted = Counter(one.meant for one in names).most_common(3)
    rare = len(counted) == 3 and (counted[1][1] < 2 or 2 * counted[2][1] > counted[1][1])
    if len(counted) < 2 or rare:
        return []
    first = [next(one for one in names if one.meant == meant) for meant, _ in counted[:2]]
    return [NameAt(*words.reading.words_under(one.span), one) for one in sorted(first, key=lambda one: one.span)]
