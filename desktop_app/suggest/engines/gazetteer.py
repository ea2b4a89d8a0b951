"""Names of lists: the analyst's own first, then those that come with the program."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, GazetteerEntry, ProposedField, Reason, Suggestion
from desktop_app.suggest.engines.doubts import doubts
from desktop_app.suggest.engines.editions import with_edition
from desktop_app.suggest.engines.engine import propose
from desktop_app.suggest.engines.evidence import Evidence, needed
from desktop_app.suggest.engines.finder import Finder, Hit, Words, words_of
from desktop_app.suggest.engines.home_adjectives import with_adjective
from desktop_app.suggest.engines.lists import Listed, by_name, digest
from desktop_app.suggest.engines.settling import Found, covered, nested_bodies, settle
from desktop_app.suggest.engines.short_names import Full, short_places
from desktop_app.suggest.engines.state_bodies import is_of_states, of_state
from desktop_app.suggest.knowledge import Knowledge, KnownName
from desktop_app.suggest.reading import Reading

_SCORES = {Kind.COUNTRY: 0.98, Kind.PLACE: 0.95, Kind.ORGANISATION: 0.96, Kind.PERSON: 0.985, Kind.EVENT: 0.9}
_OWN_LIST = "own"
_OWN_SCORE = 0.96
_ALONE = 0.035
_WITH_EVIDENCE = 0.93
_WITH_LITTLE = 0.55  # what stands alone, of a name that may as well be another word
_SHORT = 0.9
_OF_STATE = 0.86  # so that a longer name that patterns find goes before: مصلحة الجمارك المصرية
_NESTED = 0.9
_OPENING = frozenset('«“"')
_LEAST_WITH_ARTICLE = 4  # letters of a country's name that may bear an ال which the list has not


class Gazetteer:
    """The engine of lists."""

    name = EngineName.GAZETTEER

    def __init__(self, knowledge: Knowledge) -> None:
        self.version = f"5-{digest()}"
        self._own, self._own_finder = _own_list(tuple(knowledge.own))
        self._records = _Records(knowledge.names)

    def suggest(self, reading: Reading) -> Iterator[Suggestion]:
        words = reading.shared(Words)
        found = [*self._of_own_list(words), *_of_lists(words)]
        kept = settle(words, found)
        for one, outer in nested_bodies(found, kept):
            if one.score == _OF_STATE or _is_same(one.meaning, outer.meaning) or _is_of_agency(one, outer):
                continue  # اللجنة الدولية للصليب الأحمر is a name of one body
            reason = Reason("nested", {"words": outer.hit.name})
            yield self._suggestion(reading, one.hit, one.meaning, _NESTED, reason)
        for one in kept:
            yield self._suggestion(reading, one.hit, one.meaning, one.score)
        named = {id(one.meaning): one.meaning for one in kept if one.kind is Kind.PERSON}
        persons = [Full(person, person.names, person.country) for person in named.values()]
        evidence = Evidence(words)
        for hit, person in short_places(words, persons, covered(kept)):
            if evidence.refused(hit, person):
                continue
            reason = Reason("short_name", {"name": person.label})
            yield self._suggestion(reading, hit, person, _SHORT, reason)

    def _of_own_list(self, words: Words) -> Iterator[Found[Listed]]:
        if self._own_finder is None:
            return
        for hit in self._own_finder.find(words, article=lambda name: False):
            for thing in self._own[hit.name]:
                yield Found(hit, thing.kind, thing, _OWN_SCORE + 0.02)

    def _suggestion(
        self, reading: Reading, hit: Hit, thing: Listed, score: float, reason: Reason | None = None
    ) -> Suggestion:
        span = reading.back(hit.start, hit.end)
        record, listed = self._records.of(thing)
        fields = thing.fields
        if fields and fields[0].field == "code":
            quote = " ".join(span.of(reading.source).split())
            fields = (ProposedField("code", thing.country, quote, span),)
        return propose(
            reading,
            self,
            thing.kind,
            span,
            score,
            reason or listed,
            record=record,
            label=thing.label,
            label_en=thing.label_en,
            fields=fields,
        )


def _of_lists(words: Words) -> Iterator[Found[Listed]]:
    hits = _finder().find(words, article=_may_bear_article)
    open_ones = []
    places = []
    sure: set[str] = set()
    evidence = Evidence(words)
    for hit in hits:
        for thing, kind, score, needs, of_states in _meant(hit.name):
            if evidence.refused(hit, thing):
                continue
            if of_states:
                if of_one := of_state(words, hit, thing):
                    yield Found(of_one[0], kind, of_one[1], _OF_STATE)
                continue
            if kind is Kind.ORGANISATION and _is_head_and_quoted(words, hit, thing):
                continue
            if kind is Kind.EVENT:
                hit = with_edition(words, hit)
            if kind is Kind.ORGANISATION and (whole := with_adjective(words, hit, thing.country)) is not hit:
                yield Found(whole, kind, thing, score)
            elif needs:
                open_ones.append((hit, thing, needs))
            else:
                sure.add(thing.country)
                if kind is Kind.COUNTRY or kind is Kind.PLACE:
                    places.append(hit)
                yield Found(hit, kind, thing, score, thing.list == "regions")
    if open_ones:
        yield from _of_doubtful(words, open_ones, sure, places)


def _of_doubtful(
    words: Words, open_ones: Iterable[tuple[Hit, Listed, int]], sure: set[str], places: Sequence[Hit]
) -> Iterator[Found[Listed]]:
    """Those that need evidence (how much stands with each) and have it; one that has may be some for the others."""
    evidence = Evidence(words, sure, places)
    weighed = [(hit, thing, needs, evidence.strength(hit, thing)) for hit, thing, needs in open_ones]
    told = {thing.country for _, thing, needs, strength in weighed if strength >= needs}
    told = {country for country in told if not evidence.speaks_of(country)}
    evidence = Evidence(words, sure | told, places) if told else evidence
    for hit, thing, needs, strength in weighed:
        if thing.country in told:
            strength = evidence.strength(hit, thing)
        if strength >= needs:
            yield Found(hit, thing.kind, thing, _WITH_EVIDENCE + 0.001 * strength)
        elif strength >= 0 and thing.kind is Kind.COUNTRY and len(hit.name) > 4:
            yield Found(hit, thing.kind, thing, _WITH_LITTLE)


def _is_same(one: Listed, other: Listed) -> bool:
    """Whether two rows of the lists are of one body, named with its head and without: شركة س, س."""
    return one.label_en == other.label_en != "" and one.country == other.country


def _is_of_agency(one: Found[Listed], outer: Found[Listed]) -> bool:
    """Whether a newspaper's name is but the last words of a news agency's: وكالة | الأنباء الكويتية."""
    last = one.hit.first == outer.hit.first + 1 and one.hit.after == outer.hit.after
    return last and outer.hit.name.startswith("وكاله ") and one.meaning.list == "agencies"


def _is_head_and_quoted(words: Words, hit: Hit, thing: Listed) -> bool:
    """What the body is before its name in quotation marks: the name alone is marked."""
    if hit.after - hit.first < 2:
        return False
    spans = words.reading.spans
    gap = words.reading.text[spans[hit.first][1] : spans[hit.first + 1][0]]
    return not _OPENING.isdisjoint(gap) and any(one is thing for one in by_name().get(hit.name.partition(" ")[2], ()))


@lru_cache(maxsize=1 << 13)  # names that stand in many articles
def _meant(name: str) -> tuple[tuple[Listed, Kind, float, int, bool], ...]:
    """The things that are called so, each with its kind, its score where nothing speaks against it, how much evidence
    it needs, and whether it is named by the adjective of a state."""
    found = []
    for thing in by_name()[name]:
        alone = thing.kind is Kind.PERSON and " " not in name  # less than a whole name around it
        score = _SCORES[thing.kind] - _ALONE * alone
        found.append((thing, thing.kind, score, needed(thing.kind, name), is_of_states(thing)))
    return tuple(found)


def _reason(thing: Listed) -> Reason:
    if thing.list == _OWN_LIST:
        return Reason("own_list", {"name": thing.label})
    return Reason("list", {"list": thing.list, "name": thing.label})


def _may_bear_article(name: str) -> bool:
    if len(name) < _LEAST_WITH_ARTICLE or " " in name or (Kind.COUNTRY, name) in doubts():
        return False
    if name.endswith("ي"):  # التشيلي is the adjective
        return False
    return any(thing.kind is Kind.COUNTRY for thing in by_name()[name])


@cache
def _finder() -> Finder:
    return Finder(by_name(), several_bear_article=False, lasting=True)


@lru_cache(maxsize=1)  # the list stays as it is while records come and go
def _own_list(entries: tuple[GazetteerEntry, ...]) -> tuple[dict[str, list[Listed]], Finder | None]:
    """The things of the analyst's list by name, and what finds them."""
    found: dict[str, list[Listed]] = {}
    for entry in entries:
        field = "code" if entry.kind is Kind.COUNTRY else "country"
        fields = (ProposedField(field, entry.country),) if entry.country else ()
        name = words_of.__wrapped__(entry.text)
        if name:
            names = (name,) if entry.label == entry.text else (name, words_of.__wrapped__(entry.label))
            thing = Listed(_OWN_LIST, entry.kind, entry.label, entry.label_en, names, entry.country, fields)
            found.setdefault(name, []).append(thing)
    return found, Finder(found, several_bear_article=False) if found else None


class _Records:
    """The project's records by kind and name, countries by code too; the first where several are called so."""

    def __init__(self, names: Sequence[KnownName]) -> None:
        self._of: dict[int, tuple[Listed, tuple[str | None, Reason]]] = {}  # things asked for before, by their identity
        self._by_name: dict[tuple[Kind, str], str] = {}
        self._by_code: dict[str, str] = {}
        for name in sorted(names, key=lambda one: -one.marks):
            self._by_name.setdefault((name.kind, words_of(name.text)), name.record)
            if name.kind is Kind.COUNTRY and name.country:
                self._by_code.setdefault(name.country, name.record)

    def of(self, thing: Listed) -> tuple[str | None, Reason]:
        """A thing's record, and why it is proposed."""
        known = self._of.get(id(thing))
        if known is None:
            known = self._of[id(thing)] = thing, (self._found(thing), _reason(thing))
        return known[1]

    def _found(self, thing: Listed) -> str | None:
        if thing.kind is Kind.COUNTRY and thing.country in self._by_code:
            return self._by_code[thing.country]
        return next(
            (self._by_name[thing.kind, name] for name in thing.names if (thing.kind, name) in self._by_name), None
        )
