"""Names of the records that this project has, behind proclitics and in other spellings."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from desktop_app.arabic.radicals import begins_a_name, is_radical
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.countries import countries_in_words
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.evidence import Evidence
from desktop_app.suggest.engines.finder import Finder, Hit, Words, words_of
from desktop_app.suggest.engines.sector_memory import begins_office
from desktop_app.suggest.engines.settling import Found, covered, settle
from desktop_app.suggest.engines.short_names import Full, short_places
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.reading import Reading

_SCORES = {Kind.COUNTRY: 0.985, Kind.PERSON: 0.985, Kind.PLACE: 0.955, Kind.ORGANISATION: 0.96, Kind.EVENT: 0.9}
_DESCRIBED = (Kind.PERSON, Kind.PLACE)
_OWN_KIND = 0.85
_COMMON_WORD = 0.2  # what it costs a name that it is a word of the language too
_GOES_ON = 0.3
_SHORT = 0.92
_LITTLE = 0.55
_RESPELT = 0.06  # what another spelling costs; of a name of one word more
_RESPELT_ALONE = 0.15
_NOUN = 5  # letters of a noun of three with ال
_LEAST_WITH_ARTICLE = 4
_LEAST_RESPELT_ALONE = 5
_RESPELT_KINDS = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORGANISATION})


class Memory:
    """The engine of names that were marked before."""

    name = EngineName.MEMORY
    version = "3"

    def __init__(self, knowledge: Knowledge) -> None:
        self._known: dict[str, list[KnownName]] = defaultdict(list)
        self._of_record: dict[str, list[str]] = defaultdict(list)
        for name in knowledge.names:
            if name.kind is not Kind.SECTOR:
                self._take(name)
        self._shorts = self._take_shorts()
        self._finder = _finder(frozenset(self._known))

    def _take(self, known: KnownName) -> None:
        name = words_of(known.text)
        if not name or (known.kind in _DESCRIBED and _is_description(name, known.kind)):
            return
        there = self._known[name]
        if there and any(one.record == known.record for one in there):
            return
        there.append(known)
        self._of_record[known.record].append(name)

    def _take_shorts(self) -> dict[str, list[str]]:
        """Names that mean their record only where it is named in full too: one word of several (رحمان, البرلمان)."""
        found: dict[str, list[str]] = defaultdict(list)
        alone = [name for name in self._known if " " not in name]
        for name in alone:
            meant = self._known[name]
            kept = [one for one in meant if not self._is_short(name, one)]
            if len(kept) == len(meant):
                continue
            for one in meant:
                if one not in kept:
                    found[one.record].append(name)
            if kept:
                self._known[name] = kept
            else:
                del self._known[name]
        return found

    def _is_short(self, name: str, known: KnownName) -> bool:
        others = self._of_record[known.record]
        if len(others) == 1:
            return False
        longer = [other for other in others if " " in other]
        if known.kind is Kind.PERSON:
            return bool(longer)
        bare = name.removeprefix("ال")
        return known.kind in (Kind.ORGANISATION, Kind.EVENT) and any(
            other.split()[0].removeprefix("ال") == bare for other in longer
        )

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        if not self._known:
            return
        words = reading.shared(Words)
        hits = self._finder.find(words, article=self._may_bear_article)
        kept = settle(words, self._names(words, hits))
        for one in kept:
            yield self._suggestion(reading, one.hit, one.meaning, one.score, _reason(one))
        full = {one.meaning.record: one.meaning for one in kept if " " in one.hit.name}
        named = [
            Full(
                known,
                self._of_record[record] if known.kind is Kind.PERSON else (),
                known.country,
                self._shorts.get(record, ()),
            )
            for record, known in full.items()
        ]
        for hit, known in short_places(words, named, covered(kept)):
            if known.kind is Kind.ORGANISATION and _goes_on(words, hit):
                continue
            reason = Reason("short_name", {"name": known.label})
            yield self._suggestion(reading, hit, known, _SHORT, reason)

    def _names(self, words: Words, hits: Sequence[Hit]) -> Iterator[Found[KnownName]]:
        present = Counter(
            self._known[hit.name][0].record for hit in hits if len(self._known.get(hit.name, ())) == 1
        )
        countries = frozenset(
            one.country for hit in hits for one in self._known.get(hit.name, ()) if one.kind is Kind.COUNTRY
        )
        evidence = Evidence(words, countries)
        for hit in hits:
            meant = [one for one in self._known.get(hit.name, ()) if not evidence.refused(hit, one)]
            for kind in dict.fromkeys(one.kind for one in meant):
                known, sure = _chosen([one for one in meant if one.kind is kind], present, evidence)
                score = _score(words, hit, known) if sure else _LITTLE
                if _is_word(words, hit) and not evidence.told(hit, known):
                    continue  # مشروع الربط is no الرباط
                if evidence.needs(hit, known) > evidence.strength(hit, known):
                    score = min(score, _LITTLE)
                if score >= _LITTLE:
                    yield Found(hit, kind, known, score, kind is Kind.PLACE and " " in hit.name)

    def _may_bear_article(self, name: str) -> bool:
        meant = self._known.get(name, ())
        plain = len(name) >= _LEAST_WITH_ARTICLE and " " not in name and not is_radical(name) and name[-1] != "ي"
        return plain and any(one.kind is Kind.COUNTRY for one in meant)

    def _suggestion(self, reading: Reading, hit: Hit, known: KnownName, score: float, reason: Reason) -> Suggestion:
        return propose(
            reading,
            self,
            known.kind,
            reading.back(hit.start, hit.end),
            score,
            reason,
            record=known.record,
            label=known.label,
            label_en=known.label_en,
        )


def _score(words: Words, hit: Hit, known: KnownName) -> float:
    alone = " " not in hit.name
    score = _SCORES.get(known.kind, _OWN_KIND)
    if alone and is_radical(hit.name) and known.kind not in (Kind.COUNTRY, Kind.PLACE):
        score -= _COMMON_WORD
    if known.kind is Kind.ORGANISATION:
        score -= _goes_on(words, hit)
    if hit.respelt:
        if alone and (len(hit.name) < _LEAST_RESPELT_ALONE or known.kind not in _RESPELT_KINDS):
            return 0.0
        score -= _RESPELT_ALONE if alone else _RESPELT
    return score


def _is_word(words: Words, hit: Hit) -> bool:
    """Whether another spelling of a single name is, as it stands here, likelier a noun with ال: three letters are."""
    written = words.reading.text[hit.start : hit.end]
    return hit.respelt and len(written) == _NOUN and written.startswith("ال")


def _is_description(name: str, kind: Kind) -> bool:
    """الرئيس الطاجيكي, العاصمة: words that mean somebody else in the next article, though they were marked once."""
    first, *others = name.split(" ")
    if kind is Kind.PLACE:
        return first.removeprefix("ال") == "عاصمه"
    return begins_a_name(first.removeprefix("ال")) and all(other.startswith("ال") for other in others)


def _goes_on(words: Words, hit: Hit) -> float:
    """How likely the name of a body is but the beginning of a longer one here: an adjective of a country follows it,
    or, after وزارة and its like, و with another field."""
    if hit.after >= len(words.words) or words.reading.text[hit.end : hit.end + 1] != " ":
        return 0.0
    following = words.words[hit.after]
    if following.startswith("ال") and countries_in_words([following]):
        return 1.0
    return _GOES_ON if following.startswith("وال") and begins_office(hit.name) else 0.0


def _chosen(
    meant: Sequence[KnownName], present: Mapping[str, int], evidence: Evidence
) -> tuple[KnownName, bool]:
    """Which of several records of one name is meant, and whether the article says so: it names one of them otherwise
    too, or the country of one of them only."""
    if len(meant) == 1:
        return meant[0], True
    for told in (
        [one for one in meant if present.get(one.record)],
        [one for one in meant if evidence.speaks_of(one.country)],
    ):
        if len(told) == 1:
            return told[0], True
    return max(meant, key=lambda one: (one.marks, one.record)), False


def _reason(one: Found[KnownName]) -> Reason:
    if one.meaning.marks and not one.hit.respelt:
        return Reason("marked_before", {"count": str(one.meaning.marks)})
    return Reason("known_name", {"name": one.meaning.label})


@lru_cache(maxsize=2)
def _finder(names: Iterable[str]) -> Finder:
    return Finder(sorted(names), respelt=True, several_bear_article=False)
