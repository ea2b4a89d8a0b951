"""The recycle bin: deleted articles and records, brought back with all that went with them.

Undo takes the latest steps back in order; the bin brings one thing back out of the middle of the history. So
what has changed since is left as it is: a mark comes back without a record that is no more, a value of another
record only if that record is still there.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from desktop_app.model.bin import BinItem
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.store import articles, bin, merging, steps
from desktop_app.store.bin import Noted
from desktop_app.store.journal import Writer
from desktop_app.store.journal_rows import fetch_row
from desktop_app.workspace.belonging import ensure_relationship
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.grouping import stand_together

Key = tuple[str, tuple[str, ...]]

_OWNER: Mapping[str, tuple[tuple[str, str], ...]] = {
    "original": (("article", "article"),),
    "article_pair": (("article", "article"),),
    "annotation": (("article", "article"),),
    "verdict": (("article", "article"),),
    "reprint": (("article", "article"), ("original", "article")),
    "alias": (("record", "record"),),
    "record_pair": (("record", "record"),),
    "merged": (("record", "record"),),
    "assessment": (("record", "record"),),
    "distinct_records": (("one", "record"), ("other", "record")),
    "claim": (("record", "record"), ("value_record", "record"), ("annotation", "annotation")),
}
"""Table to (column, table it names): a row comes back when something it names comes back and all of them are there."""
_NAMED = {"annotation": (("record", "record"),), "claim": (("value_record", "record"),)}
"""Rows that these name come back with them."""
_MAY_BE_ANOTHER = {("annotation", "record"), ("claim", "record"), ("claim", "value_record")}
_MAY_BE_MISSING = {("annotation", "record"), ("claim", "annotation")}


class Bin:
    """What one does with what was deleted."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(self, limit: int = 1000) -> Sequence[BinItem]:
        """The latest first."""
        with self._desk.store.reading() as connection:
            return bin.list_bin(connection, limit)

    def count(self) -> int:
        with self._desk.store.reading() as connection:
            return bin.count_bin(connection)

    def restore(self, items: Iterable[BinItem]) -> None:
        """Bring these back, as one step. Raises UserError("bin_article_here") where a file was imported again."""
        wanted = tuple(items)
        with self._desk.step("restore", wanted[0].label if len(wanted) == 1 else str(len(wanted))) as writer:
            for step in dict.fromkeys(item.step for item in wanted):
                _restore(writer, step, [item for item in wanted if item.step == step])

    def empty(self) -> None:
        """Let go of all that is in the bin for good, and of the history up to the latest of those deletions."""
        with self._desk.store.transaction() as connection:
            last = bin.last_deletion(connection)
            if last is not None:
                steps.forget_until(connection, last)


def _restore(writer: Writer, step: int, items: Sequence[BinItem]) -> None:
    """What one step deleted of these; its images are read once, for there may be thousands."""
    changes = list(bin.noted(writer.connection, step))
    deleted = {(one.table, one.key): one for one in changes if one.act == "delete"}
    roots: set[Key] = {("record" if item.kind else "article", (item.id,)) for item in items}
    roots = {key for key in roots & deleted.keys() if fetch_row(writer.connection, *key) is None}
    if not roots:
        return  # brought back before, by this very call
    coming = _with_what_belongs(deleted, roots)
    for key, one in deleted.items():  # in the order of undoing: what is named stands before what names it
        if key in coming:
            _bring(writer, one)
    for one in changes:
        if one.act == "update":
            _mend(writer, one, coming)
    for table, (first, *_) in sorted(coming):
        if table == "article":
            stand_together(writer, first)


def _with_what_belongs(deleted: Mapping[Key, Noted], roots: set[Key]) -> set[Key]:
    """The roots, the rows they own, those they name, and so on, as far as the same step deleted them."""
    coming, grown = set(roots), True
    while grown:
        more = {key for key, one in deleted.items() if key not in coming and _belongs(one, coming)}
        more |= {key for known in coming | more for key in _names(deleted[known], _NAMED) if key in deleted} - coming
        grown = bool(more)
        coming |= more
    marked = {deleted[key].before["record"] for key in coming if key[0] == "annotation"}
    learnt = ("alias", "record_pair")  # what the marks had taught about a record that stayed
    return coming | {key for key, one in deleted.items() if one.table in learnt and one.before["record"] in marked}


def _belongs(one: Noted, coming: set[Key]) -> bool:
    return any(key in coming for key in _names(one, _OWNER))


def _names(one: Noted, columns: Mapping[str, tuple[tuple[str, str], ...]]) -> Iterator[Key]:
    for column, table in columns.get(one.table, ()):
        if one.before.get(column) is not None:
            yield table, (one.before[column],)


def _bring(writer: Writer, one: Noted) -> None:
    """Insert the row again, if nothing has taken its place and all it needs is there."""
    row: dict[str, Any] = dict(one.before)
    if fetch_row(writer.connection, one.table, one.key) is not None:
        return
    if one.table == "article":
        _find_room(writer, row)
    elif one.table == "record":
        writer.delete("merged", row["id"])  # a load said that it was merged; now it is a record of its own again
    elif one.table == "merged" and fetch_row(writer.connection, "record", (row["id"],)) is not None:
        return  # it is a record of its own by now
    if _lead(writer, one.table, row):
        if row.get("pair") is not None:
            ensure_relationship(writer, row["pair"])
        if one.table in ("record", "annotation"):
            _bring_kind(writer, row["kind"])
        writer.insert(one.table, row)


def _lead(writer: Writer, table: str, row: dict[str, Any]) -> bool:
    """See to it that all that the row names is there; whether it is.

    A record that was merged into another since is named by that one.
    """
    for column, named in (*_OWNER.get(table, ()), *_NAMED.get(table, ())):
        if row[column] is None or fetch_row(writer.connection, named, (row[column],)) is not None:
            continue
        into = merging.survivor(writer.connection, row[column]) if (table, column) in _MAY_BE_ANOTHER else None
        itself = into in (row.get("record"), row.get("value_record"))
        if into is not None and not itself and _fits(writer, table, row, into):
            row[column] = into
            if column == "value_record":
                row["value"] = into
        elif (table, column) in _MAY_BE_MISSING:
            row[column] = None
        else:
            return False
    return True


def _bring_kind(writer: Writer, kind: str) -> None:
    """One of the analyst's own may have been taken away when nothing was of it any more."""
    if Kind(kind).own and fetch_row(writer.connection, "kind", (kind,)) is None:
        known = bin.last_image(writer.connection, "kind", kind)
        if known is not None:
            writer.insert("kind", known)


def _find_room(writer: Writer, row: dict[str, Any]) -> None:
    """An article keeps its number unless another has it now."""
    if articles.known_hashes(writer.connection, [row["sha256"]]):
        raise UserError("bin_article_here", title=row["title"] or row["file_name"])
    if articles.number_taken(writer.connection, row["number"]):
        row["number"] = articles.next_number(writer.connection)


def _mend(writer: Writer, one: Noted, coming: set[Key]) -> None:
    """A mark that lost its record, or a value its place, gets it again if it has had no other since."""
    for column, table in (*_NAMED.get(one.table, ()), *_OWNER.get(one.table, ())):
        earlier = one.before.get(column)
        row = fetch_row(writer.connection, one.table, one.key) if (table, (earlier,)) in coming else None
        if row is not None and row[column] is None and _fits(writer, one.table, row, str(earlier)):
            writer.update(one.table, one.key[0], {column: earlier})


def _fits(writer: Writer, table: str, row: Mapping[str, Any], record: str) -> bool:
    """A mark's record is of the mark's kind, which may be another since."""
    if table != "annotation":
        return True
    known = fetch_row(writer.connection, "record", (record,))
    return known is not None and known["kind"] == row["kind"]
