"""The vocabulary of sectors (resources/gazetteers/sector_words.json), with the forms that its words take."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import Any

from desktop_app.arabic.fold import fold
from desktop_app.settings.paths import resource

_ENDINGS = ("", "ه", "ين", "ون", "ات", "ا", "تين", "تان")  # of an adjective in ي, folded


class Strength(IntEnum):
    """How surely a word means its sector."""

    GOODS = 0  # only where no other word of its sentence names the sector
    BUILT = 1  # only where it is built: "a road" in "the project of a road"
    WEAK = 2  # only beside words such as "cooperation" or "field", or in a row with others
    SURE = 3


_TABLES = (
    ("words", Strength.SURE), ("weak", Strength.WEAK), ("built", Strength.BUILT), ("goods", Strength.GOODS),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sector:
    """A field of policy or the economy as news call it. `standard` is the one of the list that it belongs to, or ""."""

    label: str
    label_en: str
    standard: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way to name a sector: its folded words. `standard` is of the list, narrower than the sector's where it can
    be. `bare` says that it has no article."""

    words: tuple[str, ...]
    sector: Sector
    standard: str
    strength: Strength
    bare: bool


@dataclass(frozen=True, slots=True)
class Begun:
    """The phrases that begin with one word: `alone` is the word itself, `by_second` the longer ones by their second
    word, the longest first."""

    alone: Phrase | None
    by_second: Mapping[str, tuple[Phrase, ...]]

    def __iter__(self) -> Iterator[Phrase]:
        for phrases in self.by_second.values():
            yield from phrases
        if self.alone is not None:
            yield self.alone


@dataclass(frozen=True, slots=True)
class SectorWords:
    """`phrases` by their first word; `never` by their first and second words what only
    looks like a sector."""

    phrases: Mapping[str, Begun]
    never: Mapping[str, Mapping[str, list[tuple[str, ...]]]]
    context: frozenset[str]
    building: frozenset[str]


@cache
def sector_words() -> SectorWords:
    """The vocabulary, read once."""
    with resource("gazetteers", "sector_words.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    found: dict[str, dict[tuple[str, ...], Phrase]] = {}
    for entry in content["sectors"]:
        for phrase in _phrases(entry):
            known = found.setdefault(phrase.words[0], {})
            known.setdefault(phrase.words, phrase)
    never: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for text in content["never"]:
        words = tuple(fold(text).split())
        never.setdefault(words[0], {}).setdefault("".join(words[1:2]), []).append(words)
    return SectorWords(
        {
            first: _begun(sorted(of.values(), key=lambda one: (-len(one.words), one.words)))
            for first, of in found.items()
        },
        never,
        frozenset(map(fold, content["context"])),
        frozenset(map(fold, content["building"])),
    )


def _begun(phrases: list[Phrase]) -> Begun:
    by_second: dict[str, list[Phrase]] = {}
    for one in phrases:
        by_second.setdefault("".join(one.words[1:2]), []).append(one)
    alone = by_second.pop("", [None])[0]
    return Begun(alone, {second: tuple(of) for second, of in by_second.items()})


@cache
def _labels() -> Mapping[str, str]:
    phrases = (phrase for of in sector_words().phrases.values() for phrase in of)
    named = {" ".join(one.words): one.sector.label for one in phrases if one.strength > Strength.BUILT}
    return named | {fold(label): label for label in named.values()}


def sector_named(text: str) -> str:
    """The vocabulary's name for the sector that a folded text names, "" where it names none."""
    return _labels().get(text, "")


@cache
def standard_labels() -> frozenset[str]:
    """The names of the list of sectors, folded."""
    with resource("gazetteers", "sectors.json").open(encoding="utf-8") as file:
        tops = json.load(file)
    return frozenset(fold(one["ar"]) for top in tops for one in (top, *top["fields"]))


def _phrases(entry: dict[str, Any]) -> Iterator[Phrase]:
    sector = Sector(entry["ar"], entry["en"], entry["standard"])
    for standard, texts in entry.get("parts", {}).items():
        for text in texts:
            yield from _written(text, sector, standard, Strength.SURE)
    for table, strength in _TABLES:
        for text in entry.get(table, ()):
            yield from _written(text, sector, sector.standard, strength)
    for table, strength in (("adjectives", Strength.SURE), ("weak_adjectives", Strength.WEAK)):
        for stem in entry.get(table, ()):
            for ending in _ENDINGS:
                word = fold(stem) + ending
                yield Phrase((word,), sector, sector.standard, strength, True)
                yield Phrase((f"ال{word}",), sector, sector.standard, strength, False)


def _written(text: str, sector: Sector, standard: str, strength: Strength) -> Iterator[Phrase]:
    """A word without article is also meant with it; of several words that all have it, also without; "and" may stand
    for itself."""
    for words in _and_alone(tuple(fold(text).split())):
        yield from _with_article(words, sector, standard, strength)


def _and_alone(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    yield words
    apart = tuple(part for word in words for part in (("و", word[1:]) if word.startswith("وال") else (word,)))
    if apart != words:
        yield apart


def _with_article(words: tuple[str, ...], sector: Sector, standard: str, strength: Strength) -> Iterator[Phrase]:
    definite = [word for word in words if word.removeprefix("و").startswith("ال")]
    yield Phrase(words, sector, standard, strength, not definite)
    if len(words) == 1 and not definite:
        yield Phrase((f"ال{words[0]}",), sector, standard, strength, False)
    elif len(words) > 1 and len(definite) + words.count("و") == len(words):
        bare = tuple(word.replace("ال", "", 1) for word in words)
        yield Phrase(bare, sector, standard, strength, True)
