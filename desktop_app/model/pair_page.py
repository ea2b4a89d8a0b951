"""The page of a pair of countries as plain frozen data: what its marks say, each thing with what it rests on.

Every `Item` carries ids of annotations, so that whatever is drawn of it leads back to the words. Words are in the
language the page was made for; dates stand beside them as EDTF.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.model.briefing import Count
from desktop_app.model.kinds import AGREEMENT_STATUSES, Kind
from desktop_app.model.thin import Thin
from desktop_app.model.things import Assessment

STEPS = 5
"""The steps of the ladder that are drawn: proposed, under negotiation, announced, signed, in force."""
_STEP = dict(zip(AGREEMENT_STATUSES, (1, 2, 3, 4, 4, 5, 5, 5), strict=True))
_PAST = frozenset({"expired", "suspended"})


def step_of(status: str) -> int:
    """How far up the ladder an agreement of that status is, 0 to `STEPS`."""
    return _STEP.get(status, 0)


def is_past(status: str) -> bool:
    """Whether an agreement of that status holds no longer."""
    return status in _PAST


class Sign(StrEnum):
    """What must be known of an item before it is relied on."""

    CONFLICT = "conflict"  # its sources disagree on a value
    ONE_SOURCE = "one_source"
    UNDATED = "undated"
    UNCONFIRMED = "unconfirmed"  # a value is read off and nobody has agreed to it
    NO_EVIDENCE = "no_evidence"  # no mark supports it; the analyst has made it


@dataclass(frozen=True, slots=True)
class Said:
    """One value: in words, as it is kept, and how sure it is. False where there is none."""

    words: str = ""
    value: str = ""
    confirmed: bool = True
    disputed: bool = False

    def __bool__(self) -> bool:
        return bool(self.words)


@dataclass(frozen=True, slots=True)
class Item:
    """A record on the page. `evidence` are annotation ids, `sources` counts the texts behind them, reprints once."""

    record: str
    kind: Kind
    label: str
    evidence: tuple[str, ...]
    sources: int = 0
    signs: frozenset[Sign] = frozenset()


@dataclass(frozen=True, slots=True)
class AgreementRow(Item):
    """An agreement. `status.value` is one of AGREEMENT_STATUSES or ""."""

    type: Said = Said()
    status: Said = Said()
    date: Said = Said()
    place: Said = Said()
    amount: Said = Said()
    sectors: tuple[str, ...] = ()

    @property
    def step(self) -> int:
        """How many of the `STEPS` are taken, 0 where the status is not known."""
        return _STEP.get(self.status.value, 0)

    @property
    def past(self) -> bool:
        """Whether it holds no longer."""
        return self.status.value in _PAST


@dataclass(frozen=True, slots=True)
class MeetingRow(Item):
    """A meeting or visit."""

    type: Said = Said()
    level: Said = Said()
    date: Said = Said()
    place: Said = Said()
    people: tuple[str, ...] = ()
    top: bool = False


@dataclass(frozen=True, slots=True)
class FigureRow(Item):
    """One number of one who says so; two reporters' numbers are two rows."""

    value: Said = Said()
    change: Said = Said()
    period: Said = Said()
    source: Said = Said()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow(Item):
    """A person or an organisation. `side` is one of the pair's codes, "" for others."""

    side: str = ""
    role: str = ""
    country: Said = Said()
    head: bool = False

    @property
    def mentions(self) -> int:
        return len(self.evidence)


@dataclass(frozen=True, slots=True)
class StatementRow(Item):
    """What was said. `what` is the gist, else the words themselves (`quoted`)."""

    speaker: Said = Said()
    addressee: Said = Said()
    date: Said = Said()
    type: Said = Said()
    what: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Happening(Item):
    """A meeting or a signing on the time axis. `first` and `last` are the days it may mean, as ordinals."""

    date: Said = Said()
    first: int = 0
    last: int = 0
    weight: int = 0  # what is labelled first where there is little room

    @property
    def signing(self) -> bool:
        return self.kind is Kind.AGREEMENT


@dataclass(frozen=True, slots=True)
class Month:
    """The articles of one month (EDTF), and the marks in them that belong to the pair."""

    month: str
    articles: tuple[str, ...]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SectorBar(Item):
    """A field of cooperation, weighed by the marks that speak of it. `months`: EDTF month ("" unknown) to marks."""

    months: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def weight(self) -> int:
        return len(self.evidence)


@dataclass(frozen=True, slots=True)
class Claimed:
    """One of the values that sources give, with how many articles do. `who` says so, for figures of reporters."""

    words: str
    articles: int
    evidence: tuple[str, ...]
    who: str = ""


@dataclass(frozen=True, slots=True)
class Conflict(Item):
    """A field on which sources disagree ("" for reporters who give different numbers for one thing)."""

    field: str = ""
    field_words: str = ""
    values: tuple[Claimed, ...] = ()


@dataclass(frozen=True, slots=True)
class PairPage:
    """All of it. `period` is EDTF or "" for all time; `years` are those that can be asked for, newest first."""

    pair: str
    countries: tuple[str, str]
    names: tuple[str, str]  # of the countries, in reading order
    period: str
    years: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    span: Said = Said()  # from the oldest to the newest article
    marks: int = 0
    level: Item | None = None
    counts: tuple[Count, ...] = ()
    agreements: tuple[AgreementRow, ...] = ()
    meetings: tuple[MeetingRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    statements: tuple[StatementRow, ...] = ()
    people: tuple[PersonRow, ...] = ()  # persons, then organisations, by side
    timeline: tuple[Happening, ...] = ()
    months: tuple[Month, ...] = ()
    missing: tuple[str, ...] = ()  # months between the first and the last without an article
    missing_ranges: tuple[Said, ...] = ()
    sectors: tuple[SectorBar, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    thin: tuple[Item, ...] = ()  # one source, undated or unconfirmed
    unmarked: tuple[Item, ...] = ()  # records without a mark
    assessments: tuple[Assessment, ...] = field(default=())
    points: Thin | None = None  # what to look at before it is briefed on, of all time

    def count(self, what: str) -> int:
        """The printed number of that name, 0 where there is none."""
        return next((count.value for count in self.counts if count.what == what), 0)

    def items(self) -> Iterator[Item]:
        """Everything that rests on marks."""
        for group in (
            self.agreements, self.meetings, self.figures, self.statements, self.people, self.timeline, self.sectors,
            self.conflicts, self.thin,
        ):  # fmt: skip
            yield from group
        if self.level is not None:
            yield self.level
