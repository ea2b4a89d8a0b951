"""The words of a reading with what stands between them: sentences, breaks, names by word."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache
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
        self._spans, self._edges = reading.spans, reading.word_edges
        self._dates: dict[int, list[tuple[Span, str]]] = {}
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
        return self._under(Kind.ORGANISATION, Kind.EVENT)

    @cached_property
    def in_people(self) -> frozenset[int]:
        """The words within names of persons: no vocabulary of deeds (ساري, توفيق)."""
        return self._under(Kind.PERSON)

    @cached_property
    def in_names(self) -> frozenset[int]:
        """The words within any name."""
        found: set[int] = set()
        for first, after in self.reading.name_places:
            found.update(range(first, after))
        return frozenset(found)

    def _under(self, *kinds: Kind) -> frozenset[int]:
        """The words within names of these kinds."""
        found: set[int] = set()
        for first, after, named in self._names:
            if named[1] in kinds:
                found.update(range(first, after))
        return frozenset(found)

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
        first = self.sentence(index)[0]
        known = self._dates.get(first)
        if known is None:
            sentence = self.reading.sentence(self._spans[index][0])
            known = self._dates[first] = self._dates_within(sentence)
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
    counted = Counter([one.meant for one in names]).most_common()[:3]  # with a number it is slower
    rare = len(counted) == 3 and (counted[1][1] < 2 or 2 * counted[2][1] > counted[1][1])
    if len(counted) < 2 or rare:
        return []
    first = [next(one for one in names if one.meant == meant) for meant, _ in counted[:2]]
    return [NameAt(*words.reading.words_under(one.span), one) for one in sorted(first, key=lambda one: one.span)]
