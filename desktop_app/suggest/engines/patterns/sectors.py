"""Words that name a field of policy or of the economy: the bare word, noun or adjective, outside names."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.patterns.office_names import office_spans
from desktop_app.suggest.engines.patterns.prefixes import readings, without_article
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.sector_words import Phrase, Strength, sector_words, standard_labels

_SCORES = {Strength.SURE: 0.9, Strength.WEAK: 0.8, Strength.GOODS: 0.7}
_WITHIN = frozenset((Kind.ORGANISATION, Kind.EVENT, Kind.PERSON, Kind.PLACE))
_CONTEXT_WORDS = 4
_INTERESTS = frozenset(map(fold, ("السيادة", "سيادة", "الاستقلال", "استقلال", "وحدة", "سلامة", "الوحدة")))
_MAKING = frozenset(map(fold, ("صناعة", "صناعات", "زراعة", "تجارة", "تعليم", "تعدين")))


@dataclass(frozen=True, slots=True)
class _Hit:
    """A phrase at the words `first` to `last` of the reading; `cut` letters of the first are prefixes."""

    phrase: Phrase
    first: int
    last: int
    cut: int


class SectorPatterns:
    """Proposes a sector at each word of the vocabulary, linked to the project's own record of it."""

    name = EngineName.PATTERNS
    version = "sectors 1"

    def __init__(self, knowledge: Knowledge) -> None:
        self._own = _OwnSectors(knowledge)

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        """See `Engine`."""
        hits = _outside_names(reading, _found(reading))
        by_sentence: dict[int, list[_Hit]] = defaultdict(list)
        for hit in hits:
            by_sentence[reading.sentence(reading.spans[hit.first][0]).start].append(hit)
        for row in by_sentence.values():
            for hit in _meant(reading, row):
                yield self._proposed(reading, hit)

    def _proposed(self, reading: Reading, hit: _Hit) -> Suggestion:
        span = _span(reading, hit)
        known = self._own.record(hit.phrase)
        sector = hit.phrase.sector
        return propose(
            reading,
            self,
            Kind.SECTOR,
            span,
            _SCORES[hit.phrase.strength],
            Reason("sector_words", {"words": " ".join(span.of(reading.source).split())}),
            record=known.record if known else None,
            label=known.label if known else sector.label,
            label_en=known.label_en if known else sector.label_en,
        )


def _span(reading: Reading, hit: _Hit) -> Span:
    """Its words in the article, without prefixes."""
    first = reading.word_spans[hit.first]
    if hit.cut:
        start = reading.spans[hit.first][0] + hit.cut
        first = reading.back(start, start + 1)
    return Span(first.start, reading.word_spans[hit.last].end)


class _OwnSectors:
    """The sectors that the project has: by the very words first, then by the sector's name, then by its other words,
    and by the list's name where the project has taken over the list."""

    def __init__(self, knowledge: Knowledge) -> None:
        known = [name for name in knowledge.names if name.kind is Kind.SECTOR]
        self._by_name: dict[str, KnownName] = {}
        for name in sorted(known, key=lambda one: (-one.marks, one.record, one.text)):
            self._by_name.setdefault(_plain(name.label), name)
        for name in sorted(known, key=lambda one: (-one.marks, one.record, one.text)):
            self._by_name.setdefault(_plain(name.text), name)
        listed = {fold(name.label) for name in known} & standard_labels()
        self._takes_list = 2 * len(listed) > len(standard_labels())
        self._by_sector = self._votes(known) if known else {}

    def _votes(self, known: list[KnownName]) -> dict[str, KnownName]:
        """For each sector of the vocabulary the record that most marks with its words belong to."""
        sector_of = {
            _plain(" ".join(one.words)): one.sector.label
            for phrases in sector_words().phrases.values()
            for one in phrases
            if one.strength is not Strength.GOODS
        }
        counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        names = {name.record: name for name in known}
        for name in known:
            if label := sector_of.get(_plain(name.text)):
                counts[label][name.record] += name.marks + 1
        return {
            label: names[min(of, key=lambda record: (-of[record], record))] for label, of in counts.items()
        }

    def record(self, phrase: Phrase) -> KnownName | None:
        if not self._by_name:
            return None
        sector = phrase.sector
        found = self._by_name.get(_plain(" ".join(phrase.words))) or self._by_name.get(_plain(sector.label))
        if found is None and self._takes_list:
            found = self._by_name.get(_plain(phrase.standard)) or self._by_name.get(_plain(sector.standard))
        return found or self._by_sector.get(sector.label)


def _plain(text: str) -> str:
    """Folded, no word with its article: العلمية and علمية are one."""
    return " ".join(map(without_article, fold(text).split()))


def _found(reading: Reading) -> list[_Hit]:
    """The longest phrase at each place, in order; none within another or within what only looks like one."""
    tables = sector_words()
    starts: list[tuple[int, int, str]] = []
    for word, places in reading.where.items():
        head = _head(word)
        if head is not None:
            starts += [(place, *head) for place in places]
    hits: list[_Hit] = []
    after = -1
    for place, cut, first in sorted(starts):
        if place <= after:
            continue
        barred = [len(words) for words in tables.never.get(first, ()) if _stands(reading, words, place)]
        if barred:
            after = place + max(barred) - 1
            continue
        phrase = next((one for one in tables.phrases.get(first, ()) if _stands(reading, one.words, place)), None)
        if phrase is not None:
            after = place + len(phrase.words) - 1
            hits.append(_Hit(phrase, place, after, cut))
    return hits


@lru_cache(maxsize=1 << 15)  # articles share most of their words
def _head(word: str) -> tuple[int, str] | None:
    """The word of the vocabulary that a word is, and how many letters before it are prefixes."""
    tables = sector_words()
    return next((one for one in readings(word) if one[1] in tables.phrases or one[1] in tables.never), None)


def _stands(reading: Reading, words: tuple[str, ...], place: int) -> bool:
    """True where the words after the first follow it with nothing but space between."""
    size = len(words)
    if size == 1:
        return True
    if tuple(reading.words[place + 1 : place + size]) != words[1:]:
        return False
    return all(_touch(reading, at) for at in range(place, place + size - 1))


def _touch(reading: Reading, place: int) -> bool:
    """Whether only space stands between a word and the next."""
    return not reading.text[reading.spans[place][1] : reading.spans[place + 1][0]].strip()


def _outside_names(reading: Reading, hits: list[_Hit]) -> list[_Hit]:
    taken = sorted(
        [(one.span.start, one.span.end) for one in reading.names if one.kind in _WITHIN]
        + [(span.start, span.end) for span in office_spans(reading)]
    )
    starts = [start for start, _ in taken]
    reach: list[int] = []
    for _, end in taken:
        reach.append(max(end, reach[-1] if reach else 0))
    kept = []
    for hit in hits:
        span = _span(reading, hit)
        at = bisect_right(starts, span.start)
        if not at or reach[at - 1] <= span.start:
            kept.append(hit)
    return kept


def _meant(reading: Reading, row: list[_Hit]) -> Iterator[_Hit]:
    """Of the hits of one sentence those that do mean a sector there."""
    sure = {hit.phrase.sector for hit in row if hit.phrase.strength is Strength.SURE}
    ends = {hit.last for hit in row if hit.phrase.strength is Strength.SURE}
    firsts = {hit.first for hit in row if hit.phrase.strength is not Strength.GOODS}
    for hit in row:
        strength = hit.phrase.strength
        if strength is Strength.GOODS:
            meant = hit.phrase.sector not in sure
        elif strength is Strength.WEAK:
            meant = _in_context(reading, hit) or _in_row(reading, hit, ends)
            if meant:
                ends.add(hit.last)
        else:
            meant = not _only_makes(reading, hit, firsts) and not _is_interest(reading, hit)
        if meant:
            yield hit


def _in_context(reading: Reading, hit: _Hit) -> bool:
    """A word such as "field" or "cooperation" stands shortly before it; what has no article, right behind one."""
    context = sector_words().context
    if hit.phrase.bare:
        before = reading.words[hit.first - 1] if hit.first else ""
        return before in context or before[1:] in context
    words = reading.words[max(0, hit.first - _CONTEXT_WORDS) : hit.first]
    return any(without_article(word) in context or word[1:] in context for word in words)


def _in_row(reading: Reading, hit: _Hit, ends: set[int]) -> bool:
    """It is joined by و or a comma to another sector right before it, or has one right behind it."""
    word = reading.words[hit.first]
    if hit.first - 1 in ends and (hit.cut or word.startswith("و") or not _touch(reading, hit.first - 1)):
        return True
    follows = hit.last + 1
    return any(end >= follows for end in ends if end <= follows + 1) and reading.words[follows].startswith("و")


def _only_makes(reading: Reading, hit: _Hit, firsts: set[int]) -> bool:
    """ "Industries of textiles": the word behind it names the sector."""
    bare = hit.phrase.bare and len(hit.phrase.words) == 1 and hit.phrase.words[0] in _MAKING
    return bare and hit.last + 1 in firsts and not reading.words[hit.last + 1].startswith("و")


def _is_interest(reading: Reading, hit: _Hit) -> bool:
    """Security beside sovereignty and independence is what a state is concerned for, not a field."""
    if hit.phrase.words != ("الامن",):
        return False
    around = reading.words[max(0, hit.first - 3) : hit.first] + reading.words[hit.last + 1 : hit.last + 4]
    return any(word.removeprefix("و") in _INTERESTS for word in around)
