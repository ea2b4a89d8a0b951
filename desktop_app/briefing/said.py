"""What a briefing says of each record, as plain values; and what differs between two of them.

Only what marks of the pair support is compared: a record without evidence stands in section 11 and says nothing.
Values are compared as they are stored, so that another language, other digits or another wording make nothing new.
"""

from dataclasses import dataclass

from desktop_app.briefing import facts
from desktop_app.briefing.material import Material
from desktop_app.model.kinds import Kind, fields_of
from desktop_app.model.said import Said
from desktop_app.model.things import Record

KINDS = (Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT, Kind.PERSON, Kind.ORGANISATION)
"""The kinds that have a section of their own, in the order of the sections."""


@dataclass(frozen=True, slots=True)
class Difference:
    """What came, what is not as it was (with the fields that differ), and what is gone."""

    added: tuple[Record, ...]
    changed: tuple[tuple[Record, tuple[str, ...]], ...]
    withdrawn: tuple[Said, ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.withdrawn)


def said_of(material: Material) -> tuple[Said, ...]:
    """All records of the pair that the briefing speaks of, by kind and id."""
    return tuple(_said(material, record) for kind in KINDS for record in material.of_kind(kind))


def difference(material: Material, earlier: tuple[Said, ...]) -> Difference:
    """Between what an earlier briefing said and what this one says."""
    before = {said.record: said for said in earlier}
    here = [record for kind in KINDS for record in material.of_kind(kind)]
    changed = []
    for record in here:
        known = before.get(record.id)
        if known is not None and (fields := _differing(known, _said(material, record))):
            changed.append((record, fields))
    now = {record.id for record in here}
    return Difference(
        tuple(record for record in here if record.id not in before),
        tuple(changed),
        tuple(said for said in earlier if said.record not in now),
    )


def values_of(said: Said, field: str) -> tuple[str, ...]:
    """The values of a field, none where it had none."""
    return tuple(value for name, value in said.values if name == field)


def _said(material: Material, record: Record) -> Said:
    values: list[tuple[str, str]] = []
    for spec in fields_of(record.kind):
        if spec.multiple:
            shown = sorted({fact.value for fact in facts.facts(material, record, spec.name)})
        else:
            fact = facts.fact(material, record, spec.name)
            shown = [fact.value] if fact is not None else []
        values += [(spec.name, value) for value in shown if value]
    return Said(record.id, record.kind, record.label, record.label_en, tuple(values))


def _differing(before: Said, now: Said) -> tuple[str, ...]:
    fields = dict.fromkeys(name for name, _ in (*before.values, *now.values))
    found = [name for name in fields if values_of(before, name) != values_of(now, name)]
    return (*(("label",) if before.label != now.label else ()), *found)
