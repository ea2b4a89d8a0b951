"""Where words of the sectors' vocabulary stand in an article, outside names and outside what only looks like one."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.deed_words import words_back
from desktop_app.suggest.engines.patterns.prefixes import readings
from desktop_app.suggest.engines.patterns.sectors.office_names import office_spans
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.sector_words import Begun, Phrase, sector_words

_Looking = Mapping[str, list[tuple[str, ...]]]
_Head = tuple[int, _Looking | None, Begun | None]
_MOST_KEPT = 30_000
_WITHIN = (Kind.ORGANISATION, Kind.EVENT, Kind.PERSON, Kind.PLACE)


@dataclass(slots=True)
class SectorHit:
    """A phrase at the words `first` to `last` of the reading; `cut` letters of the first are prefixes."""

    phrase: Phrase
    first: int
    last: int
    cut: int
    _span: Span | None = None

    def span(self, reading: Reading) -> Span:
        """Its words in the article, without prefixes."""
        if self._span is None:
            self._span = words_back(reading, self.first, self.last + 1, self.cut)
        return self._span


def sector_hits(reading: Reading) -> list[SectorHit]:
    """In order; whether each means its sector there is another question."""
    return _outside_names(reading, reading.shared(found_words)[0])


def found_words(reading: Reading) -> tuple[list[SectorHit], list[tuple[int, int]]]:
    """The longest phrase at each place, in order, none within another or within what only looks like one; and the words
    (first, after the last) of what only does."""
    words = reading.words
    hits: list[SectorHit] = []
    looks: list[tuple[int, int]] = []
    after = 0
    heads = {word: head for word in reading.met(_is_head) if (head := _heads[word]) is not None}
    for place in sorted([place for word in heads for place in reading.where[word]]):
        if place < after:
            continue
        cut, looking, begun = heads[words[place]]
        follows = words[place + 1] if place + 1 < len(words) else ""
        if looking and (follows in looking or "" in looking) and (barred := _barred(reading, looking, place, follows)):
            after = place + barred
            looks.append((place, after))
            continue
        if begun is None:
            continue
        phrase = begun.alone
        for one in begun.by_second.get(follows, ()):
            if _stands(reading, one.words, place):
                phrase = one
                break
        if phrase is not None:
            after = place + len(phrase.words)
            hits.append(SectorHit(phrase, place, after - 1, cut))
    return hits, looks


def _barred(reading: Reading, looking: _Looking, place: int, follows: str) -> int:
    """How many words from a place on only look like a sector."""
    longest = 0
    for phrases in (looking.get(follows), looking.get("")):
        for phrase in phrases or ():
            if len(phrase) > longest and _stands(reading, phrase, place):
                longest = len(phrase)
    return longest


class _Heads(dict[str, _Head | None]):
    """How many letters of a word are prefixes, and what the word of the vocabulary that is left begins: what only looks
    like a sector, and phrases; None for most words. Articles share most of theirs; those of a whole library are not
    kept."""

    def __missing__(self, word: str) -> _Head | None:
        if len(self) >= _MOST_KEPT:
            self.clear()
        tables = sector_words()
        found = (one for one in readings(word) if one[1] in tables.phrases or one[1] in tables.never)
        known = next(found, None)
        self[word] = head = known and (known[0], tables.never.get(known[1]), tables.phrases.get(known[1]))
        return head


_heads = _Heads()


def _is_head(word: str) -> bool:
    """Whether it begins either; for `Reading.met`, which asks each word once for all vocabularies."""
    return _heads[word] is not None


def _stands(reading: Reading, words: tuple[str, ...], place: int) -> bool:
    """True where the words after the first follow it with nothing but space between."""
    size = len(words)
    if size == 1:
        return True
    if tuple(reading.words[place + 1 : place + size]) != words[1:]:
        return False
    return all(touch(reading, at) for at in range(place, place + size - 1))


def touch(reading: Reading, place: int) -> bool:
    """Whether only space stands between a word and the next."""
    return not reading.text[reading.spans[place][1] : reading.spans[place + 1][0]].strip()


def _outside_names(reading: Reading, hits: list[SectorHit]) -> list[SectorHit]:
    taken = sorted(
        [(one.span.start, one.span.end) for one in reading.names if one.kind in _WITHIN]
        + [(span.start, span.end) for span in office_spans(reading)]
    )
    starts = [start for start, _ in taken]
    reach = list(accumulate([end for _, end in taken], max))
    begins, ends = reading.word_edges
    kept = []
    for hit in hits:
        at = bisect_left(starts, ends[hit.first])
        if at and reach[at - 1] > begins[hit.first]:  # its first word meets a name: perhaps only the prefixes do not
            start = hit.span(reading).start
            at = bisect_right(starts, start)
            if at and reach[at - 1] > start:
                continue
        kept.append(hit)
    return kept
