"""An article as engines read it: folded once, cut into words once, with the names that are known to stand in it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate
from typing import Any, NamedTuple, TypeVar

from desktop_app.arabic.edges import stop_places
from desktop_app.arabic.fold import Folded, folded
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.vocabularies import Vocabulary as Vocabulary
from desktop_app.suggest.vocabularies import met_in

_WORD = re.compile(r"([^\W_]+)")
Made = TypeVar("Made")


class Named(NamedTuple):
    """A name that stands in the article, marked or found: what deeds (agreements, meetings, statements) are made of.

    `span` is in code points of the article, without proclitics. `record` is the known record, else None; `country`
    alpha-2 or "". `meant` tells two readings apart, as `Suggestion.meant` does.
    """

    span: Span
    kind: Kind
    record: str | None
    label: str
    country: str = ""
    marked: bool = False

    @property
    def meant(self) -> str:
        return self.record or f"{self.kind}:{self.label}"


@dataclass
class Reading:
    """One article before the engines. All spans called `folded` are in `text`, the folded text; `back` leads to the
    letters of the article. Nothing in it is changed but `names`, once, between the engines of names and those of deeds.
    """

    id: str
    source: str
    published: str = ""  # EDTF or "": the day that "today" means
    title: str = ""
    countries: tuple[str, ...] = ()  # alpha-2 of the pairs that the article belongs to, where that is known
    names: Sequence[Named] = ()
    heard: list[Suggestion] = field(default_factory=list)  # what the engines of names have said so far, unresolved
    _shared: dict[object, Any] = field(default_factory=dict, repr=False)
    _met: dict[int, list[str]] = field(default_factory=dict, repr=False)  # by the identity of vocabularies
    _starts: Sequence[int] = field(default=(), repr=False)
    _name_places: list[tuple[int, int]] | None = field(default=None, repr=False)

    def shared(self, make: Callable[["Reading"], Made]) -> Made:
        """What several engines look at the article through: made once, and only read. Engines of deeds alone ask for
        one that is made of `names`."""
        made: Made | None = self._shared.get(make)
        if made is None:
            made = self._shared[make] = make(self)
        return made

    def let_go(self) -> None:
        """Forget what was shared, which holds the reading in turn: so it goes with its last user, and nobody need look
        for circles. Asked for again, it is made again."""
        self._shared.clear()

    @cached_property
    def mapped(self) -> Folded:
        return folded(self.source)

    @cached_property
    def text(self) -> str:
        """The folded text."""
        return self.mapped.text

    @cached_property
    def _pieces(self) -> list[str]:
        """The folded text, cut: what is no word and words by turns, the former at both ends (it may be empty)."""
        return _WORD.split(self.text)

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Start and end of each word (letters and digits) of the folded text, in order."""
        return list(zip(self._word_starts, self._word_ends, strict=True))

    @cached_property
    def words(self) -> list[str]:
        """The folded words, in order, proclitics included."""
        return self._pieces[1::2]

    @cached_property
    def between(self) -> list[str]:
        """What stands between each word and the next."""
        return self._pieces[2:-1:2]

    @cached_property
    def gaps(self) -> list[str]:
        """What stands before each word, and behind the last one."""
        return self._pieces[::2]

    @cached_property
    def where(self) -> Mapping[str, list[int]]:
        """Each word to the places (indexes into `words`) where it stands."""
        found: dict[str, list[int]] = {}
        for index, word in enumerate(self.words):
            found.setdefault(word, []).append(index)
        return found

    def met(self, vocabulary: Vocabulary) -> Sequence[str]:
        """The words that are in a vocabulary, in no order. It is one that is made once: those that were asked for are
        remembered, so that each word of an article is looked up once for all of them."""
        found = self._met.get(id(vocabulary))
        if found is None:
            self._met = met_in(self.where, vocabulary)
            found = self._met[id(vocabulary)]
        return found

    def places(self, vocabulary: Vocabulary) -> list[int]:
        """Indexes of the words that are in such a vocabulary, in order."""
        met, where = self.met(vocabulary), self.where
        if len(met) > 1:
            return sorted([index for word in met for index in where[word]])
        return where[met[0]].copy() if met else []

    def word_at(self, position: int) -> int:
        """The index of the word in which a position of the folded text lies, else of the next one after it."""
        return bisect_right(self._word_ends, position)

    @cached_property
    def _edges(self) -> list[int]:
        """Where each of the pieces ends."""
        return list(accumulate(map(len, self._pieces)))

    @cached_property
    def _word_starts(self) -> list[int]:
        return self._edges[:-1:2]

    @cached_property
    def _word_ends(self) -> list[int]:
        return self._edges[1::2]

    @cached_property
    def _stops(self) -> list[tuple[int, int]]:
        return stop_places(self.text)

    @cached_property
    def _stop_ends(self) -> list[int]:
        return [end for _, end in self._stops]

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of the folded text in order, stop signs left out; lines end sentences."""
        text = self.text
        return [one for one in self._between_stops if text[one.start : one.end].strip()]

    @cached_property
    def _between_stops(self) -> list[Span]:
        starts = [0, *self._stop_ends]
        ends = [*[start for start, _ in self._stops], len(self.text)]
        return [Span(start, max(start, end)) for start, end in zip(starts, ends, strict=True)]

    def sentence(self, position: int) -> Span:
        """The sentence around a position of the folded text, its stop sign left out."""
        return self._between_stops[bisect_right(self._stop_ends, position)]

    @cached_property
    def word_edges(self) -> tuple[list[int], list[int]]:
        """Where the letters of the article behind each word begin, and where they end."""
        return self.mapped.edges_back(self._word_starts, self._word_ends)

    def words_under(self, span: Span) -> tuple[int, int]:
        """The words (first, after the last) that a span of the article touches."""
        starts, ends = self.word_edges
        return bisect_right(ends, span.start), bisect_left(starts, max(span.end, span.start + 1))

    @cached_property
    def country_places(self) -> list[tuple[str, int, int]]:
        """Each naming of a country, adjectives included: its code, the first word and the one after the last."""
        from desktop_app.suggest.countries import country_places, country_words

        return country_places(self.words, self.places(country_words()))

    def back(self, start: int, end: int) -> Span:
        """The letters of the article behind a stretch of the folded text."""
        starts, ends = self._word_starts, self._word_ends
        first, last = bisect_left(starts, start), bisect_left(ends, end)
        if first == len(starts) or last == len(ends) or starts[first] != start or ends[last] != end:  # within a word
            return self.mapped.span_back(Span(start, end))
        firsts, lasts = self.word_edges
        return Span(firsts[first], lasts[last])

    @property
    def name_places(self) -> list[tuple[int, int]]:
        """The words (first, after the last) under each of `names`."""
        if self._name_places is None:
            starts, ends = self.word_edges  # as `words_under`
            spans = [one.span for one in self.names]
            self._name_places = [
                (bisect_right(ends, one.start), bisect_left(starts, max(one.end, one.start + 1))) for one in spans
            ]
        return self._name_places

    def take_names(self, names: Iterable[Named]) -> None:
        """Say which names stand in the article, so that the engines of deeds can use them."""
        self.names = sorted(names, key=lambda one: (one.span.start, -one.span.end))
        self._starts = [one.span.start for one in self.names]
        self._name_places = None

    def names_in(self, span: Span, kinds: Iterable[Kind] | None = None) -> list[Named]:
        """The names that lie wholly within a span of the article, in order."""
        wanted = None if kinds is None else frozenset(kinds)
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return [
            one
            for one in self.names[low:high]
            if one.span.end <= span.end and (wanted is None or one.kind in wanted)
        ]
