"""The registry: what is asked of it, and its rows."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.model.kinds import FieldSpec, Kind, field_spec
from desktop_app.model.things import Record

NO_PAIR = "-"
"""In a query: records that belong to no pair."""
CONFLICT, UNCONFIRMED, WITHOUT_PAIR, SINGLE_SOURCE = "conflict", "unconfirmed", "without_pair", "single_source"
ONLY = (CONFLICT, UNCONFIRMED, WITHOUT_PAIR, SINGLE_SOURCE)
"""What the rows can be narrowed to: sources that disagree, guesses, no pair, one source."""

LABEL, LABEL_EN, PAIRS, MENTIONS = "label", "label_en", "pairs", "mentions"
_COLUMNS: Mapping[Kind, tuple[str, ...]] = {
    Kind.PERSON: (LABEL, MENTIONS, LABEL_EN, "role", "country", PAIRS),
    Kind.ORGANISATION: (LABEL, MENTIONS, LABEL_EN, "country", PAIRS),
    Kind.COUNTRY: (LABEL, MENTIONS, LABEL_EN, "code", PAIRS),
    Kind.PLACE: (LABEL, MENTIONS, LABEL_EN, "country", PAIRS),
    Kind.EVENT: (LABEL, MENTIONS, LABEL_EN, "date", "place", PAIRS),
    Kind.AGREEMENT: (LABEL, MENTIONS, "kind", "status", "signed", "bodies", "sectors", "value", PAIRS, LABEL_EN),
    Kind.SECTOR: (LABEL, MENTIONS, LABEL_EN, "parent", PAIRS),
    Kind.MEETING: (LABEL, MENTIONS, "kind", "date", "place", "participants", "level", PAIRS, LABEL_EN),
    Kind.FIGURE: (LABEL, MENTIONS, "value", "change", "period", "source", "sectors", PAIRS, LABEL_EN),
    Kind.STATEMENT: (LABEL, MENTIONS, "speaker", "kind", "date", "sectors", PAIRS),
}
_OWN = (LABEL, MENTIONS, LABEL_EN, "description", "date", "country", "sectors", PAIRS)


@dataclass(frozen=True, slots=True)
class RegistryQuery:
    """Which records, in which order. `pair` is "" for all, `NO_PAIR` for those without; `text` is found folded.

    Rows without a value in the column of `sort` stand last, whichever way it runs. `language` decides the order of
    the names of countries.
    """

    kind: Kind
    text: str = ""
    pair: str = ""
    only: frozenset[str] = frozenset()
    sort: str = LABEL
    descending: bool = False
    language: str = "ar"


@dataclass(frozen=True, slots=True)
class Named:
    """A record as others name it."""

    id: str
    kind: Kind
    label: str
    label_en: str


@dataclass(frozen=True, slots=True)
class RegistryRow:
    """A record with what is counted about it. `sources` counts reprints of one text once; `named` is by id."""

    record: Record
    mentions: int
    articles: int
    sources: int
    named: Mapping[str, Named]


@dataclass(frozen=True, slots=True)
class Found:
    """A record found by some letters of one of its names; `alias` is the other spelling that holds them, or ""."""

    record: Named
    alias: str


def columns_of(kind: Kind) -> tuple[str, ...]:
    """The names of the registry's columns for the kind: fields, and those of this module."""
    return _OWN if kind.own else _COLUMNS[kind]


def column_field(kind: Kind, column: str) -> FieldSpec | None:
    """The field that the column shows, None where it shows none."""
    return None if column in (LABEL, LABEL_EN, PAIRS, MENTIONS) else field_spec(kind, column)
