"""The tree of sectors: reading it, adding to it, moving in it, and a list to begin with."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from desktop_app.arabic.fold import fold
from desktop_app.arabic.sorting import alphabetical
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.sectors import SectorNode
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.settings.paths import resource
from desktop_app.store import merging, records
from desktop_app.store.journal import Writer
from desktop_app.store.store import new_id, now
from desktop_app.workspace import valuing
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.naming import make_record
from desktop_app.workspace.sector_tree import above, parents_of


class Sectors:
    """What one does with the tree of sectors."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def tree(self) -> list[SectorNode]:
        """The sectors at the top, each with those under it, in the order of the alphabet."""
        with self._desk.store.reading() as connection:
            listed = {record.id: record for record in records.list_records(connection, Kind.SECTOR)}
            mentions = merging.marks_by_record(connection)
        below: defaultdict[str | None, list[Record]] = defaultdict(list)
        for sector, parent in parents_of(listed).items():
            below[parent].append(listed[sector])

        def nodes(parent: str | None) -> tuple[SectorNode, ...]:
            ordered = sorted(below[parent], key=lambda one: (alphabetical(one.label or one.label_en), one.id))
            return tuple(SectorNode(one, nodes(one.id), mentions.get(one.id, 0)) for one in ordered)

        return list(nodes(None))

    def add(self, label: str, label_en: str = "", parent: str | None = None) -> str:
        """A sector, at the top or under another; its id. Raises UserError: label_empty, record_unknown."""
        name = " ".join(label.split())
        if not name:
            raise UserError("label_empty")
        with self._desk.step("add_sector", name) as writer:
            sector = make_record(writer, Kind.SECTOR, name, label_en.strip())
            if parent is not None:
                _put(writer, sector, parent)
        return sector

    def move(self, sector: str, parent: str | None) -> None:
        """Under another sector, or to the top. Raises UserError: sector_circle, kind_differs, record_unknown."""
        with self._desk.step("move_sector") as writer:
            known = records.get_record(writer.connection, sector)
            shown = known.shown("parent")
            if (shown.value if shown else None) != parent:
                _put(writer, sector, parent)

    def add_standard(self) -> int:
        """A list of common fields of cooperation, two levels deep; how many of them were not here yet.

        A sector that is here under the same name, in Arabic or English, is taken for that of the list: it gets
        what it lacks (an English name, a place in the tree) and keeps what it has. One that is here under a word
        for a part of a field of the list (its "also"), and has no place yet, comes to stand under that.
        """
        with self._desk.step("standard_sectors") as writer:
            known = _by_name(records.list_records(writer.connection, Kind.SECTOR))
            before = len({record.id for record in known.values()})
            for entry, parent in _standard():
                _add_entry(writer, entry, known, known[fold(parent["ar"])] if parent else None)
            return len({record.id for record in known.values()}) - before


def _standard() -> Iterator[tuple[dict[str, Any], dict[str, Any] | None]]:
    """Each field of the list with the one it stands under; that comes first."""
    fields = json.loads(resource("gazetteers", "sectors.json").read_text(encoding="utf-8"))
    for top in fields:
        yield top, None
        yield from ((entry, top) for entry in top["fields"])


def _by_name(sectors: Sequence[Record]) -> dict[str, Record]:
    """Sectors by each of their names, folded; the first where several have one."""
    found: dict[str, Record] = {}
    for record in sectors:
        for name in (record.label, record.label_en, *(alias.text for alias in record.aliases)):
            if name:
                found.setdefault(fold(name), record)
    return found


def _add_entry(writer: Writer, entry: dict[str, Any], known: dict[str, Record], parent: Record | None) -> None:
    here = next((known[fold(name)] for name in (entry["ar"], entry["en"]) if fold(name) in known), None)
    if here is None:
        made = make_record(writer, Kind.SECTOR, entry["ar"], entry["en"])
        here = records.get_record(writer.connection, made)
    elif not here.label_en:
        writer.update("record", here.id, {"label_en": entry["en"]})
    known[fold(entry["ar"])] = known[fold(entry["en"])] = here
    if parent is not None:
        _stand_under(writer, here.id, parent.id)
    for part in entry.get("also", ()):
        if fold(part) in known:
            _stand_under(writer, known[fold(part)].id, here.id)


def _stand_under(writer: Writer, sector: str, parent: str) -> None:
    """Unless it has a place in the tree already, or that would close a circle."""
    listed = {record.id: record for record in records.list_records(writer.connection, Kind.SECTOR)}
    parents = parents_of(listed)
    if sector == parent or listed[sector].live_claims("parent") or sector in above(parents, parent):
        return
    claim = Claim(new_id(), sector, "parent", parent, "", None, ClaimState.CONFIRMED, "", "", "", "", now())
    writer.insert("claim", records.claim_row(claim, Kind.SECTOR))


def _put(writer: Writer, sector: str, parent: str | None) -> None:
    valuing.set_value(writer, sector, valuing.Told("parent", parent or "", None, "", "", "", ""))
