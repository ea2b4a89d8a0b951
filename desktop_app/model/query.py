"""What is searched for: the tree that the words typed into the search box stand for.

`arabic.query` makes it of what was typed, with filters as they were written; `workspace.meaning` puts what they mean
in a project in their places; `store.searching` finds it.
"""

from dataclasses import dataclass
from enum import StrEnum


class Match(StrEnum):
    """How words are compared: across spelling and behind prefixes, letter by letter, or in all forms of their lemma."""

    FOLDED = "folded"
    EXACT = "exact"
    FORMS = "forms"


class FilterName(StrEnum):
    """What a filter asks about."""

    KIND = "kind"
    RECORD = "record"
    PAIR = "pair"
    OUTLET = "outlet"
    DATE = "date"
    AFTER = "after"
    BEFORE = "before"
    STATE = "state"


ON_MARKS = frozenset({FilterName.KIND, FilterName.RECORD})
"""Filters that ask about marks; the others ask about articles."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words side by side; `prefix` lets the last go on. `place` is where they were typed, in code points."""

    text: str
    match: Match = Match.FOLDED
    prefix: bool = False
    place: int = 0
    forms: tuple[frozenset[str], ...] = ()
    """For `Match.FORMS`: the folded words that each of the words may stand as."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression over the author's own letters."""

    text: str
    place: int = 0


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter as it was typed: any of `values`."""

    name: FilterName
    values: tuple[str, ...]
    place: int = 0


@dataclass(frozen=True, slots=True)
class Limit:
    """A filter as a project understands it.

    `values` are ids of kinds and records, pairs ("CN-TJ"; "" for no pair), sort keys of outlets, states; for the
    three filters of dates (all FilterName.DATE) sort keys of the first and the last day, both included.
    """

    name: FilterName
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class All:
    """All of the parts."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of the parts."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Articles without the part; beside words, a filter on marks under it leaves out hits inside such marks."""

    part: "Node"


Node = Words | Pattern | Filter | Limit | All | Either | Not
