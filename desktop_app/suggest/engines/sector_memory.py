"""Words that this project marked as a sector, in their other forms too: with ال or without, an adjective bent.

A word that the vocabulary of sectors knows is one only where that says so: marked ten times, الشباب is still no sector
in "young people of the land", and التجارة none in an office.
"""

from collections.abc import Iterator
from functools import lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.evidence import Evidence
from desktop_app.suggest.engines.finder import Finder, Hit, Words, longest, words_of
from desktop_app.suggest.engines.patterns.sectors.meaning import refused_words, within_longer
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.reading import Reading

_SCORE = 0.75
_INFLECTED = 0.65  # for a form that was not marked itself; only of words that were marked more than once
_FOR_A_MARK = 0.02  # what each time that the words were marked adds, up to ten
_MOST_MARKS = 10
_REACH = 120  # code points that a name may stretch to either side of a word in it
_COVERING = frozenset({Kind.ORGANISATION, Kind.EVENT, Kind.PLACE, Kind.PERSON, Kind.COUNTRY})
_ENDINGS = ("ي", "يه", "يا", "يين", "يون", "يتين", "يات")
_OFFICES = frozenset(
    joint + office
    for office in fold("وزارة وزارات وزير وزيرة وزراء وزيري وزيرا لجنة دائرة هيئة مصلحة وكالة إدارة").split()
    for joint in ("", "و", "ف", "ب", "ل", "ول", "وب")
)
_LEAST = 4  # letters of a word before the ي of an adjective


class SectorMemory:
    """The engine of sectors' words. It runs among the engines of deeds, since words within names are none."""

    name = EngineName.MEMORY
    version = "1"

    def __init__(self, knowledge: Knowledge) -> None:
        self._known: dict[str, KnownName] = {}
        self._exact: set[str] = set()
        for known in knowledge.names:
            if known.kind is Kind.SECTOR:
                name = words_of(known.text)
                self._exact.add(name)
                for form in sector_forms(name):
                    if form not in self._known or self._known[form].marks < known.marks:
                        self._known[form] = known
        self._finder = _finder(frozenset(self._known))

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        if not self._known:
            return
        words = reading.shared(Words)
        evidence = Evidence(words)
        refused = refused_words(reading)
        for hit in longest(self._finder.find(words)):
            known = self._known[hit.name]
            span = reading.back(hit.start, hit.end)
            exact = (f"ال{hit.name}" if hit.with_article else hit.name) in self._exact
            part = range(hit.first, hit.after)
            no_sector = refused.issuperset(part) or behind_office(words, hit) or within_longer(reading, part)
            if (exact or known.marks > 1) and not (
                no_sector or evidence.refused(hit, known) or _in_a_name(reading, span)
            ):
                yield self._suggestion(reading, span, known, exact)

    def _suggestion(self, reading: Reading, span: Span, known: KnownName, exact: bool) -> Suggestion:
        reason = Reason("known_name", {"name": known.label})
        if known.marks:
            reason = Reason("marked_before", {"count": str(known.marks)})
        return propose(
            reading,
            self,
            Kind.SECTOR,
            span,
            (_SCORE if exact else _INFLECTED) + _FOR_A_MARK * min(known.marks, _MOST_MARKS),
            reason,
            record=known.record,
            label=known.label,
            label_en=known.label_en,
        )


def _in_a_name(reading: Reading, span: Span) -> bool:
    around = Span(max(0, span.start - _REACH), span.end + _REACH)
    return any(one.span.contains(span) for one in reading.names_in(around, _COVERING))


@lru_cache(maxsize=2)
def _finder(names: frozenset[str]) -> Finder:
    return Finder(sorted(names))


def sector_forms(name: str) -> list[str]:
    """The names (as `finder.words_of` gives them) under which a marked word is looked for; ال may stand before those
    that have none."""
    if " " in name:
        return [name]
    bare = name.removeprefix("ال") if len(name) > 5 else name
    for ending in ("يه", "ي"):
        if bare.endswith(ending) and len(bare) - len(ending) >= _LEAST:
            stem = bare.removesuffix(ending)
            return [stem + other for other in _ENDINGS]
    return [bare]


def begins_office(name: str) -> bool:
    """Whether a name begins with the word for a ministry, a committee or an agency."""
    return name.split(" ", 1)[0] in _OFFICES


def behind_office(words: Words, hit: Hit) -> bool:
    """Whether the word is a part of a ministry's or an agency's name: وزارة الزراعة."""
    return hit.first > 0 and words.words[hit.first - 1] in _OFFICES
