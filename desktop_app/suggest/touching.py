"""Which articles a change of what the project knows may touch: in all others the engines would say what they said.

Two things are compared. Of an article, what was heard in it when it was looked at (`traces`), and its words. Of what is
known, what it was then and what it is now (`told`): names of records, the analyst's list, answers, deeds. Where it
can't be told, an article counts as touched.
"""

import json
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.engines.finder import MOST_BEFORE, Words, words_of
from desktop_app.suggest.engines.lists import listed
from desktop_app.suggest.engines.respelling import bones
from desktop_app.suggest.engines.sector_memory import sector_forms
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import Refusals, folded_name

_Row = list[Any]
_SECTOR, _DEEDS = Kind.SECTOR, frozenset({Kind.AGREEMENT, Kind.MEETING})
_UNKNOWN = frozenset({Kind.FIGURE, Kind.STATEMENT})  # that belong to their articles
_LOOKED_UP = frozenset({"kind", "parties", "date"})


def traces(heard: Iterable[Suggestion]) -> bytes:
    """What engines look up among what is known, for all that they said in an article: names by kind and label,
    agreements by kind and parties, meetings by their days."""
    names = set()
    found: set[int] = set()
    fields = None  # of the suggestion before: the mentions of one deed have them in common
    for one in heard:
        kind = one.kind
        if kind in _UNKNOWN:
            continue
        if kind not in _DEEDS:
            names.add((kind, one.label if kind is not _SECTOR else ""))
        elif one.fields is not fields:
            fields = one.fields
            values: dict[str, set[str]] = {}
            for field in fields:
                if field.field in _LOOKED_UP:
                    values.setdefault(field.field, set()).add(field.value)
            found |= _of_deed(kind, values)
    for kind, label in names:
        found.add(_of_name(kind, label))
    return array("q", sorted(found)).tobytes()


def told(knowledge: Knowledge, refusals: Refusals, versions: str) -> str:
    """What is known, so that it can be compared with what will be. `versions` are those of the engines."""
    parts = {
        "base": [[versions, *sorted(knowledge.switched_off)]],
        "names": [
            [one.record, one.kind, one.text, one.label, one.label_en, one.country, one.marks]
            for one in knowledge.names
        ],
        "own": [[one.kind, one.text, one.label, one.label_en, one.country] for one in knowledge.own],
        "refused": sorted(refusals.strings),
        "places": sorted([place, span.start, span.end, kind, meant] for place, span, kind, meant in refusals.places),
        "deeds": [
            [one.record, one.kind, one.label, one.label_en, {name: sorted(of) for name, of in one.facts.items()}]
            for one in knowledge.deeds
        ],
    }
    return json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


class Touched:
    """The articles that a change from one of two such tellings to the other touches."""

    def __init__(self, before: str, now: str) -> None:
        was, will = json.loads(before), json.loads(now)
        self._all = was["base"] != will["base"]
        self._traces: set[int] = set()
        self._articles = {place[0] for place in _changed(was["places"], will["places"])}
        self._together: dict[str, list[frozenset[str]]] = defaultdict(list)  # what words are to be, by one of them
        self._wanted: set[str] = set()
        self._found = lru_cache(maxsize=1 << 16)(self._among)
        if self._all:
            return
        self._take_names(was["names"], will["names"], [*was["own"], *will["own"]])
        for entry in _changed(was["own"], will["own"]):
            self._need(entry[1], _exactly)
        for _kind, folded, _meant in _changed(was["refused"], will["refused"]):
            self._need(folded, _exactly)
        for _record, kind, _label, _label_en, facts in _changed(was["deeds"], will["deeds"]):
            self._traces |= _of_deed(Kind(kind), facts)

    def holds(self, reading: Reading, known: bytes) -> bool:
        """Whether the article is one of them; `known` are its `traces`."""
        if self._all or reading.id in self._articles:
            return True
        its = array("q")
        if len(known) % its.itemsize:
            return True  # they come from a file that is damaged within
        its.frombytes(known)
        if not self._traces.isdisjoint(its):
            return True
        if not self._together:
            return False
        there: set[str] = set()
        for word in set(reading.shared(Words).words):
            there.update(self._found(word))
        reading.let_go()
        return any(those <= there for one in there if one in self._together for those in self._together[one])

    def _take_names(self, was: list[_Row], will: list[_Row], own: list[_Row]) -> None:
        """All names of each record of which something is other, since they are read together."""
        others = {row[0] for row in _changed(was, will)}
        renamed = {row[0] for row in _changed([row[:3] for row in was], [row[:3] for row in will])}
        names: set[tuple[str, str]] = set()
        countries: set[str] = set()
        words: set[str] = set()
        for record, kind, text, label, _label_en, country, _marks in [*was, *will]:
            if record not in others:
                continue
            self._need(text)
            self._traces |= {_of_name(kind, text), _of_name(kind, label)}
            names.add((kind, words_of(text)))
            if kind == Kind.COUNTRY:
                countries.add(country)
            if kind == Kind.SECTOR:
                self._traces.add(_of_name(_SECTOR, ""))
                for form in sector_forms(words_of(text)):
                    self._need(form)
            if record in renamed:
                words.update(words_of(text).split())
        if names:
            self._take_lists(names, countries - {""}, own)
        if words:
            self._take_spellings(words, [*was, *will])

    def _take_lists(self, names: set[tuple[str, str]], countries: set[str], own: list[_Row]) -> None:
        """The things of lists that are such records, by any of their names or their code."""
        for thing in listed():
            called = any((thing.kind, name) in names for name in thing.names)
            if called or (thing.kind is Kind.COUNTRY and thing.country in countries):
                self._traces.add(_of_name(thing.kind, thing.label))
        for kind, text, label, _label_en, country in own:
            called = (kind, words_of(text)) in names or (kind, words_of(label)) in names
            if called or (kind == Kind.COUNTRY and country in countries):
                self._traces.add(_of_name(kind, label))

    def _take_spellings(self, words: set[str], rows: list[_Row]) -> None:
        """Words that come or go among those of names: another spelling in a text may lead elsewhere by that, where
        another word of names is like them."""
        alike: dict[str, set[str]] = defaultdict(set)
        for word in {word for row in rows for word in words_of(row[2]).split()}:
            alike[bones(word)].add(word)
        for word in words:
            if len(alike[bones(word)]) > 1:
                self._need(word)

    def _need(self, name: str, spelling: Callable[[str], str] = bones) -> None:
        """An article that has all words of it, in this or in any spelling, is touched."""
        those = frozenset(map(spelling, words_of(name).split()))
        if not those:
            self._all = True
            return
        self._together[max(those, key=lambda one: (len(one), one))].append(those)
        self._wanted |= those

    def _among(self, word: str) -> tuple[str, ...]:
        """What of the words that are needed this one may be, behind proclitics."""
        rests = [word[cut:] for cut in range(min(MOST_BEFORE, len(word) - 1) + 1)]
        return tuple(one for rest in rests for one in (bones(rest), _exactly(rest)) if one in self._wanted)


def _exactly(word: str) -> str:
    return f"={word}"


def _changed(was: list[_Row], will: list[_Row]) -> list[_Row]:
    """The rows that are in one of them only."""
    before, now = ({repr(row): row for row in rows} for rows in (was, will))
    return [row for key, row in before.items() if key not in now] + [
        row for key, row in now.items() if key not in before
    ]


@lru_cache(maxsize=1 << 15)  # names of the news stand in many articles
def _of_name(kind: str, label: str) -> int:
    return _trace(kind, folded_name(label))


def _of_deed(kind: Kind, facts: Mapping[str, Iterable[str]]) -> set[int]:
    """As `known_deeds` looks them up."""
    if kind is Kind.MEETING:
        return {_trace(kind, day) for day in facts.get("date", ())}
    parties = " ".join(sorted(one for one in facts.get("parties", ()) if one))
    return {_trace(kind, called, parties) for called in facts.get("kind", ())}


@lru_cache(maxsize=1 << 13)
def _trace(*parts: str) -> int:
    told = "\0".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest(), signed=True)
