"""What the project knows, made ready for the engines."""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, GazetteerEntry
from desktop_app.store import deeds, merging, verdicts
from desktop_app.suggest.knowledge import Knowledge, KnownDeed, KnownName
from desktop_app.workspace.desk import Desk


def known(
    desk: Desk,
    switched_off: frozenset[EngineName] = frozenset(),
    *,
    without: Collection[str] = (),
    own: "OwnList | None" = None,
) -> Knowledge:
    """As the project is now. Its stamp is the digest of all that is in it.

    `without` leaves out what only these articles taught: spellings that stand in no other mark, and answers in them.
    `own` is the analyst's list, where that was read before and is still the same.
    """
    own = own or own_list(desk)
    with desk.store.reading() as connection:
        rows = verdicts.names_known(connection, tuple(without))
        said = tuple(one for one in verdicts.list_verdicts(connection) if one.article not in without)
        merged = merging.survivors(connection)
        told = deeds.deeds_known(connection, tuple(without))
        if without:
            rows = _taught_elsewhere(rows, verdicts.marked_elsewhere(connection, tuple(without)))
    names = tuple(KnownName(row[0], Kind(row[1]), row[4], row[2], row[3], row[5], row[6]) for row in rows)
    stamp = _digest((rows, own.stamp, said, merged, sorted(switched_off), told))
    return Knowledge(
        names, own.entries, said, stamp, frozenset(map(str, switched_off)), merged, tuple(map(_deed, told))
    )


def _deed(row: deeds.DeedRow) -> KnownDeed:
    return KnownDeed(row[0], Kind(row[1]), row[2], row[3], deeds.told(row))


@dataclass(frozen=True, slots=True)
class OwnList:
    """The analyst's own names and their digest: a list may have 100,000, and is read again only when it changed."""

    entries: tuple[GazetteerEntry, ...]
    stamp: str


def own_list(desk: Desk) -> OwnList:
    """As it is now."""
    with desk.store.reading() as connection:
        entries = tuple(verdicts.list_entries(connection))
    return OwnList(entries, _digest(entries))


def _digest(what: object) -> str:
    return hashlib.sha256(repr(what).encode("utf-8", "surrogatepass")).hexdigest()


def _taught_elsewhere(
    rows: Sequence[verdicts.NameRow], elsewhere: Sequence[tuple[str, str]]
) -> list[verdicts.NameRow]:
    """The names that a mark elsewhere has; the لصين of للصين is the الصين of the record."""
    there = {(record, folded) for record, quote in elsewhere for folded in _ways(quote)}
    return [row for row in rows if (row[0], " ".join(fold(row[4]).split())) in there]


def _ways(quote: str) -> tuple[str, ...]:
    folded = " ".join(fold(quote).split())
    return (folded, f"ا{folded}") if folded.startswith("ل") else (folded,)
