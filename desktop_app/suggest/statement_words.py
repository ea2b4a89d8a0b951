"""The vocabulary of saying (resources/gazetteers/statement_words.json): verbs in their forms, and what follows them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.arabic.fold import fold
from desktop_app.settings.paths import resource

_OTHER_SORTS = (("nouns", "noun"), ("careful", "careful"), ("reported", "reported"), ("possessed", "possessed"))
_SUFFIXES = ("ه", "ها", "هما", "هم", "نا", "ا")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that leads to something said.

    `links` are the ways to it: "that" (أن), a folded preposition, "attitude" (اهتمامه), "object", "visit" (لزيارة).
    `kind` is the statement's where the word decides it. `joined`: و or ف stands before it. `sort`: "verb",
    "participle", "noun" (where "it was" stands before: تم التأكيد), "reported" (with its place: جاء في البيان),
    "possessed" (تأكيده) or "careful" (another word too, unless its subject stands right behind: أبرز الوزير أن).
    """

    links: frozenset[str]
    kind: str
    joined: bool
    sort: str


@dataclass(frozen=True, slots=True)
class StatementWords:
    """`triggers` by their `forms`; the other tables as in the file, folded; `attitudes` with their endings."""

    triggers: Mapping[str, Trigger]
    forms: frozenset[str]
    that: frozenset[str]
    attitudes: frozenset[str]
    attitude_stems: frozenset[str]
    levels: Mapping[str, tuple[tuple[str, ...], ...]]
    _tables: Mapping[str, frozenset[str]]

    def of(self, table: str) -> frozenset[str]:
        """A plain table of the file."""
        return self._tables[table]


@cache
def statement_words() -> StatementWords:
    """The vocabulary, read once."""
    with resource("gazetteers", "statement_words.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    stems = frozenset(map(fold, content["attitudes"]))
    levels: dict[str, list[tuple[str, ...]]] = {}
    for text in content["levels"]:
        words = tuple(fold(text).split())
        levels.setdefault(words[0], []).append(words)
    plain = {
        name: frozenset(map(fold, table))
        for name, table in content.items()
        if isinstance(table, list) and table and isinstance(table[0], str)
    }
    triggers = _triggers(content)
    return StatementWords(
        triggers,
        frozenset(triggers),
        plain["that"],
        frozenset(_of_somebody(stem) + ending for stem in stems for ending in _SUFFIXES),
        stems,
        {first: tuple(sorted(of, key=len, reverse=True)) for first, of in levels.items()},
        plain,
    )


def _of_somebody(stem: str) -> str:
    """The form that endings follow: ثقه becomes ثقت(ه)."""
    return f"{stem[:-1]}ت" if stem.endswith("ه") else stem


def _triggers(content: dict[str, Any]) -> dict[str, Trigger]:
    found: dict[str, Trigger] = {}

    def add(words: Iterable[str], entry: dict[str, Any], sort: str) -> None:
        links = frozenset(link if link.isascii() else fold(link) for link in entry["links"])
        for word in words:
            found.setdefault(word, Trigger(links, entry.get("kind", ""), False, sort))
            for prefix in ("و", "ف"):
                found.setdefault(prefix + word, Trigger(links, entry.get("kind", ""), True, sort))

    for entry in content["verbs"]:
        for verb in map(fold, entry["perfect"]):
            add(_perfect(verb), entry, "verb")
        for stem in map(fold, entry["imperfect"]):
            add((f"{person}{stem}{ending}" for person in "يت" for ending in ("", "ون", "ان")), entry, "verb")
        for word in map(fold, entry["participle"]):
            endings = ("", "ين", "ه") if word.endswith("ا") else ("",)
            add((word.removesuffix("ا") + ending if ending else word for ending in endings), entry, "participle")
        add(map(fold, entry.get("other", ())), entry, "verb")
    for table, sort in _OTHER_SORTS:
        for entry in content[table]:
            add(map(fold, entry["words"]), entry, sort)
    return found


def _perfect(verb: str) -> list[str]:
    """He, she, both, they; of a weak verb (دعا) without its last letter."""
    if verb.endswith(("ا", "ي")):
        return [verb, *(verb[:-1] + ending for ending in ("ت", "تا", "يا", "وا"))]
    return [verb + ending for ending in ("", "ت", "ا", "تا", "وا")]
