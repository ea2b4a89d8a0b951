"""Persons called by one part of their name (شي, رحمان) in an article that has the whole of it."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Generic, TypeVar

from desktop_app.arabic.fold import fold
from desktop_app.arabic.radicals import is_radical
from desktop_app.arabic.spellings import alike_spellings
from desktop_app.settings.paths import resource
from desktop_app.suggest.engines.finder import Hit, Words

Person = TypeVar("Person")

_Form = tuple[str, list[str], str]
"""A spelling, its words behind the first, and the proclitics before it."""
_PROCLITICS = ("و", "ف", "ب", "ك", "ل", "وب", "ول", "فل")
_LAM = ("ل", "ول", "فل")
_LEAST = 3  # letters
_LEAST_RESPELT = 5  # letters of a name that may be spelt otherwise


@dataclass(frozen=True, slots=True)
class Full(Generic[Person]):
    """Somebody whose whole name stands in the article: all whole names (folded), the country (alpha-2 or "")."""

    person: Person
    names: Sequence[str]
    country: str
    shorts: Sequence[str] = ()  # further short forms that are known to be this person's


def short_places(
    words: Words, persons: Iterable[Full[Person]], taken: frozenset[int]
) -> Iterator[tuple[Hit, Person]]:
    """Where short forms stand outside the words that are taken. A form that two persons share means neither."""
    owners: dict[str, dict[int, Person]] = defaultdict(dict)
    for full in persons:
        for short in (*short_forms(tuple(full.names), full.country), *full.shorts):
            owners[short][id(full.person)] = full.person
    told = set(taken)
    for short, those in owners.items():
        if len(those) == 1:
            [person] = those.values()
            for hit in _places(words, short, told):
                told.update(range(hit.first, hit.after))
                yield hit, person


@lru_cache(maxsize=1 << 12)  # those who are in the news are so in many articles
def short_forms(names: tuple[str, ...], country: str) -> tuple[str, ...]:
    """The last part of each name, where family names come first the first; none that is a word of the language."""
    parts = _parts()
    found: dict[str, None] = {}
    for name in names:
        words = name.split()
        if len(words) < 2:
            continue
        if country in parts["family_first"]:
            found[words[0]] = None
        elif words[-2] in parts["joined"]:
            found[" ".join(words[-2:])] = None
        else:
            found[words[-1]] = None
    return tuple(short for short in found if _is_short(short, country))


def _is_short(short: str, country: str) -> bool:
    parts = _parts()
    if short in parts["never_short"]:
        return False
    if " " in short or short in parts["always_short"]:
        return True
    if country in parts["family_first"]:
        return len(short) > 1 and (short in parts["only_bare"] or not is_radical(short))
    return len(short) >= _LEAST and not is_radical(short)


def _places(words: Words, short: str, told: Set[int]) -> Iterator[Hit]:
    """Those of رحمان and of رحمن, but for words that are told of."""
    reading, forms = words.reading, _forms(short)
    for written in sorted(reading.where.keys() & forms.keys()):
        for spelling, rest, prefix in forms[written]:
            if prefix and not rest and is_radical(written):
                continue
            for at in reading.where[written]:
                after = at + 1 + len(rest)
                if told.isdisjoint(range(at, after)) and reading.words[at + 1 : after] == rest:
                    start = reading.spans[at][0] + len(prefix)
                    yield Hit(spelling, at, after, start, reading.spans[after - 1][1], prefix, False, False)


@lru_cache(maxsize=1 << 12)
def _forms(short: str) -> Mapping[str, list[_Form]]:
    """How the first word of a short form and of its other spellings is written behind proclitics, to those."""
    bare = _parts()["only_bare"]
    found: dict[str, list[_Form]] = defaultdict(list)
    for one in (short, *_alike(short)):
        first, *rest = one.split(" ")
        for written, prefix in _written(first, one in bare).items():
            found[written].append((one, rest, prefix))
    return dict(found)


def _alike(short: str) -> tuple[str, ...]:
    if len(short) < _LEAST_RESPELT or " " in short:
        return ()
    return tuple(other for other in alike_spellings(short) if other not in _parts()["never_short"])


def _written(word: str, bare: bool) -> Mapping[str, str]:
    """How a word is written behind the proclitics that may stand before it (للقمة), to those."""
    found = {word: ""}
    if not bare:
        found.update({prefix + word: prefix for prefix in _PROCLITICS})
        if word.startswith("ال"):
            found.update({prefix + word[1:]: prefix for prefix in _LAM})
    return found


@cache
def _parts() -> Mapping[str, frozenset[str]]:
    """resources/gazetteers/name_parts.json, folded: parts that a family name takes with it, those that are no short
    name, those that proclitics would make another word of, and the countries where family names come first."""
    with resource("gazetteers", "name_parts.json").open(encoding="utf-8") as file:
        table = json.load(file)
    return {key: frozenset(words if key == "family_first" else map(fold, words)) for key, words in table.items()}
