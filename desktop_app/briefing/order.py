"""In which order records stand: newest first, then what more sources support, then by name."""

from collections.abc import Iterable

from desktop_app.arabic.fold import fold
from desktop_app.briefing import facts
from desktop_app.briefing.material import Material
from desktop_app.model.edtf import sort_key
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record

_DATE_FIELDS = {
    Kind.AGREEMENT: ("signed", "years"),
    Kind.MEETING: ("date",),
    Kind.FIGURE: ("period",),
    Kind.STATEMENT: ("date",),
    Kind.EVENT: ("date",),
}


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
    by_name = sorted(records, key=lambda record: (alphabetical(record.label), record.id))
    by_support = sorted(by_name, key=lambda record: -material.sources_behind(record))
    return sorted(by_support, key=lambda record: _latest(date_of(material, record)), reverse=True)


def most_named_first(material: Material, records: Iterable[Record]) -> list[Record]:
    """By the number of marks, then by name."""
    return sorted(records, key=lambda r: (-len(material.evidence_of(r)), alphabetical(r.label), r.id))


def figures_in_order(material: Material, records: Iterable[Record]) -> list[Record]:
    """What measures the same thing stands together, newest period first; the group with the newest one leads."""
    groups: dict[str, list[Record]] = {}
    for record in newest_first(material, records):
        groups.setdefault(measure_key(material, record), []).append(record)
    return [record for group in groups.values() for record in group]


def measure_key(material: Material, record: Record) -> str:
    """What a figure measures, folded for comparing."""
    return fold(facts.value(material, record, "measure") or record.label).strip()


def _latest(edtf: str) -> str:
    """A key by the end of a range: a figure for January to September is newer than one for August."""
    start, _, end = edtf.partition("/")
    return sort_key(end) or sort_key(start)


def alphabetical(label: str) -> str:
    """A key for sorting names as a reader of Arabic expects: without hamza forms, and without ال."""
    folded = fold(label).strip()
    return folded[2:] if folded.startswith("ال") and len(folded) > 4 else folded
