"""In which order records stand: newest first, then what more sources support, then by name."""

from collections.abc import Callable, Iterable

from desktop_app.arabic.fold import fold
from desktop_app.arabic.sorting import alphabetical
from desktop_app.briefing import facts
from desktop_app.briefing.material import Material
from desktop_app.model.edtf import extent, sort_key
from desktop_app.model.kinds import MEETING_LEVELS, RANKS, Kind
from desktop_app.model.things import Article, Record

_DATE_FIELDS = {
    Kind.AGREEMENT: ("signed", "years"),
    Kind.MEETING: ("date",),
    Kind.FIGURE: ("period",),
    Kind.STATEMENT: ("date",),
    Kind.EVENT: ("date",),
}

_MEETING_KINDS = (
    "state_visit", "summit", "official_visit", "talks", "working_visit", "forum", "other", "",
    "signing_ceremony", "invitation", "phone_call",
)  # fmt: skip
"""What a day is remembered for, first: a visit or talks before the signing at their end."""
_DONE_FIRST = (Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT)
_MINOR = frozenset({"signing_ceremony", "invitation"})


def date_of(material: Material, record: Record) -> str:
    """When it happened, as EDTF, "" where no source says."""
    for field in _DATE_FIELDS.get(record.kind, ()):
        if found := facts.value(material, record, field):
            return found
    if record.kind is Kind.AGREEMENT:
        status = facts.fact(material, record, "status")
        return status.as_of if status else ""
    return ""


def newest_first(material: Material, records: Iterable[Record]) -> list[Record]:
    """Dated ones newest first, undated ones last; among equals the better supported, then by name."""
    return _newest_first(material, sorted(records, key=lambda record: (alphabetical(record.label), record.id)))


def weightiest_of_the_newest(material: Material, records: Iterable[Record]) -> list[Record]:
    """As `newest_first`, but of those of one day that are supported alike what was done before what was said, and of
    meetings the one the day is remembered for."""

    def key(record: Record) -> tuple[int, int, str, str]:
        kind = _MEETING_KINDS.index(_meeting_kind(material, record))
        return _DONE_FIRST.index(record.kind), kind, alphabetical(record.label), record.id

    return _newest_first(material, sorted(records, key=key), as_new_as)


def _newest_first(
    material: Material, by_name: list[Record], day: Callable[[Material, Record], str] | None = None
) -> list[Record]:
    def support(record: Record) -> tuple[int, bool]:
        return -material.sources_behind(record), record.kind is Kind.FIGURE and not _names_measure(material, record)

    by_support = sorted(by_name, key=support)
    by_weight = sorted(by_support, key=lambda record: _meeting_kind(material, record) in _MINOR)
    return sorted(by_weight, key=lambda record: (day or _day)(material, record), reverse=True)


def _day(material: Material, record: Record) -> str:
    return _latest(date_of(material, record))


def as_new_as(material: Material, record: Record) -> str:
    """A key by the day it counts as news of: that of the newest article that speaks of it, where it is to come later;
    "" where no source says a date."""
    when, said = _day(material, record), last_said(material, record)
    return min(when, said) if said else when


def _names_measure(material: Material, figure: Record) -> bool:
    """Whether what a figure measures is confirmed, or named by its own words and not read off others near them."""
    measure = facts.fact(material, figure, "measure")
    if measure is None or measure.confirmed:
        return measure is not None
    return any(fold(measure.value) in fold(piece.words) for piece in material.evidence_of(figure))


def is_aim(material: Material, figure: Record) -> bool:
    """Whether a figure is to be reached after the newest article that gives it: "a billion by 2030"."""
    period = extent(facts.value(material, figure, "period"))
    days = [day for article in _saying(material, figure) if (day := extent(article.published)) is not None]
    return period is not None and bool(days) and period[0] > max(last for _, last in days)


def last_said(material: Material, record: Record) -> str:
    """A key by the day of the newest article that speaks of a record, "" where none is dated."""
    return max((sort_key(article.published) for article in _saying(material, record)), default="")


def _saying(material: Material, record: Record) -> list[Article]:
    found = (material.article(piece.article) for piece in material.evidence_of(record))
    return [article for article in found if article is not None]


def meetings_in_order(material: Material, records: Iterable[Record]) -> list[Record]:
    """As `newest_first`, but those of one day by their kind, then by their level."""
    levels = (*MEETING_LEVELS, "")

    def key(record: Record) -> tuple[int, int]:
        level = facts.value(material, record, "level")
        return _MEETING_KINDS.index(_meeting_kind(material, record)), levels.index(level if level in levels else "")

    by_kind = sorted(newest_first(material, records), key=key)
    return sorted(by_kind, key=lambda record: _latest(date_of(material, record)), reverse=True)


def _meeting_kind(material: Material, record: Record) -> str:
    kind = facts.value(material, record, "kind") if record.kind is Kind.MEETING else ""
    return kind if kind in _MEETING_KINDS else ""


def most_named_first(material: Material, records: Iterable[Record]) -> list[Record]:
    """By the number of marks, then by name."""
    return sorted(records, key=lambda r: (-len(material.evidence_of(r)), alphabetical(r.label), r.id))


def people_in_order(material: Material, records: Iterable[Record]) -> list[Record]:
    """By country in the pair's reading order, others last; then by rank, then by the number of marks, then by name."""
    both, last = material.dossier.countries, len(RANKS)

    def key(record: Record) -> tuple[int, int]:
        country, rank = facts.value(material, record, "country"), facts.value(material, record, "rank")
        side = both.index(country) if country in both else len(both)
        return side, RANKS.index(rank) if rank in RANKS else last

    return sorted(most_named_first(material, records), key=key)


def figures_in_order(material: Material, records: Iterable[Record]) -> list[Record]:
    """What measures the same thing stands together, newest period first; the group with the newest one leads. What is
    aimed at for later comes after what was counted."""
    groups: dict[str, list[Record]] = {}
    for record in sorted(newest_first(material, records), key=lambda record: is_aim(material, record)):
        groups.setdefault(measure_key(material, record), []).append(record)
    return [record for group in groups.values() for record in group]


def measure_key(material: Material, record: Record) -> str:
    """What a figure measures, folded for comparing."""
    return fold(facts.value(material, record, "measure") or record.label).strip()


def _latest(edtf: str) -> str:
    """A key by the end of a range: a figure for January to September is newer than one for August."""
    start, _, end = edtf.partition("/")
    return sort_key(end) or sort_key(start)
