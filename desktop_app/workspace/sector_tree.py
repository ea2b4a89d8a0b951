"""Which sector stands under which: a tree, whatever the values of the field say."""

from collections.abc import Mapping

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Record
from desktop_app.store import records
from desktop_app.store.connection import Connection


def parents_of(sectors: Mapping[str, Record]) -> dict[str, str | None]:
    """The sector that each stands under, None for one at the top; a circle is cut where it is first closed."""
    found: dict[str, str | None] = {}
    for sector, record in sectors.items():
        claim = record.shown("parent")
        found[sector] = claim.value if claim and claim.value in sectors else None
    for sector in sorted(found):
        if sector in above(found, sector):
            found[sector] = None
    return found


def refuse_circle(connection: Connection, sector: str) -> None:
    """Raises UserError("sector_circle") where the sector stands under itself."""
    listed = {record.id: record for record in records.list_records(connection, Kind.SECTOR)}
    shown = {key: claim.value if (claim := record.shown("parent")) else None for key, record in listed.items()}
    if sector in above(shown, sector):
        raise UserError("sector_circle", sector=listed[sector].label or listed[sector].label_en)


def above(parents: Mapping[str, str | None], sector: str) -> set[str]:
    """All that the sector stands under; itself among them where it stands in a circle."""
    found: set[str] = set()
    above = parents.get(sector)
    while above is not None and above not in found:
        found.add(above)
        above = parents.get(above)
    return found
