"""The words of a reading with the names, countries and dates that stand there."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.dates_in import dates_within
from desktop_app.suggest.engines.patterns.word_signs import WordSigns
from desktop_app.suggest.engines.patterns.word_signs import words_back as words_back
from desktop_app.suggest.reading import Named, Reading

_MONEY = frozenset(fold("دولار دينار ريال درهم جنيه ليرة روبل يوان فرنك روبية تنغي سوم").split())
_NO_PEOPLE = (Kind.ORGANISATION, Kind.COUNTRY, Kind.PLACE, Kind.EVENT)


class NameAt(NamedTuple):
    """A name and the words [first, after) that it covers."""

    first: int
    after: int
    named: Named


class Words(WordSigns):
    """See `WordSigns`."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._dates: dict[int, list[tuple[Span, str]]] = {}

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


def outermost(names: Iterable[NameAt]) -> list[NameAt]:
    """Without those that lie within another one."""
    kept: list[NameAt] = []
    for name in names:
        if not kept or name.first >= kept[-1].after:
            kept.append(name)
    return kept
