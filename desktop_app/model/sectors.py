"""A sector with what stands under it."""

from dataclasses import dataclass

from desktop_app.model.things import Record


@dataclass(frozen=True, slots=True)
class SectorNode:
    """`mentions` counts the marks on the sector itself, not those on what stands under it."""

    record: Record
    children: tuple["SectorNode", ...]
    mentions: int
