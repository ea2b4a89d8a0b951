"""What a project knows at one moment, as engines use it. Plain data, made by the workspace from the store."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import GazetteerEntry, Verdict


@dataclass(frozen=True, slots=True)
class KnownName:
    """One way a record is written. `country` is alpha-2 or "", `marks` how often the record (a sector: the words) was
    marked."""

    record: str
    kind: Kind
    text: str
    label: str
    label_en: str
    country: str
    marks: int


@dataclass(frozen=True, slots=True)
class KnownDeed:
    """An agreement or a meeting that has a record. `facts` by field: choices, dates as EDTF, countries as alpha-2,
    records by their ids."""

    record: str
    kind: Kind
    label: str
    label_en: str
    facts: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Names of records, the analyst's own list, and the answers given (the latest first).

    `stamp` is another one whenever any of that is: what was worked out with the same stamp is still so.
    """

    names: tuple[KnownName, ...] = ()
    own: tuple[GazetteerEntry, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    stamp: str = ""
    switched_off: frozenset[str] = frozenset()
    merged: Mapping[str, str] = field(default_factory=dict)
    """A merged record's id to the one that has its marks now."""
    deeds: tuple[KnownDeed, ...] = ()
