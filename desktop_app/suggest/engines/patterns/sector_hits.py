"""Where words of the sectors' vocabulary stand in an article, outside names and outside what only looks like one."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.deed_words import words_back
from desktop_app.suggest.engines.patterns.office_names import office_spans
from desktop_app.suggest.engines.patterns.prefixes import readings
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.sector_words import Phrase, sector_words

_MOST_KEPT = 30_000
_WITHIN = frozenset((Kind.ORGANISATION, Kind.EVENT, Kind.PERSON, Kind.PLACE))


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
    return _outside_names(reading, reading.sector_words[0])


def found_words(reading: Reading) -> tuple[list[SectorHit], list[tuple[int, int]]]:
    """The longest phrase at each place, in order, none within another or within what only looks like one; and the words
    (first, after the last) of what only does."""
    tables = sector_words()
    looks: list[tuple[int, int]] = []
    starts: list[tuple[int, int, str]] = []
    for word, head in [(word, head) for word in reading.where if (head := _heads[word])]:
        starts += [(place, *head) for place in reading.where[word]]
    hits: list[SectorHit] = []
    after = -1
    for place, cut, first in sorted(starts):
        if place <= after:
            continue
        follows = reading.words[place + 1] if place + 1 < len(reading.words) else ""
        looking = tables.never.get(first)
        barred = looking and [
            len(words)
            for second in (follows, "")
            for words in looking.get(second, ())
            if _stands(reading, words, place)
        ]
        if barred:
            after = place + max(barred) - 1
            looks.append((place, after + 1))
            continue
        begun = tables.phrases.get(first)
        phrase = begun and (
            next((one for one in begun.by_second.get(follows, ()) if _stands(reading, one.words, place)), None)
            or begun.alone
        )
        if phrase:
            after = place + len(phrase.words) - 1
            hits.append(SectorHit(phrase, place, after, cut))
    return hits, looks


class _Heads(dict[str, tuple[int, str] | None]):
    """How many letters of a word are prefixes, and the word of the vocabulary that is left; None for most words.
    Articles share most of theirs; those of a whole library are not kept."""

    def __missing__(self, word: str) -> tuple[int, str] | None:
        if len(self) >= _MOST_KEPT:
            self.clear()
        tables = sector_words()
        found = (one for one in readings(word) if one[1] in tables.phrases or one[1] in tables.never)
        self[word] = next(found, None)
        return self[word]


_heads = _Heads()


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
    reach = list(accumulate((end for _, end in taken), max))
    kept = []
    for hit in hits:
        span = hit.span(reading)
        at = bisect_right(starts, span.start)
        if not at or reach[at - 1] <= span.start:
            kept.append(hit)
    return kept
