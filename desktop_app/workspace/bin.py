"""The recycle bin: deleted articles and records, brought back with all that went with them.

Undo takes the latest steps back in order; the bin brings one thing back out of the middle of the history. So
what has changed since is left as it is: a mark comes back without a record that is no more, a value of another
record only if that record is still there.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from desktop_app.model.bin import BinItem
from desktop_app.model.errors import UserError
from desktop_app.store import articles, bin, journal
from desktop_app.store.bin import Noted
from desktop_app.store.journal import Writer, fetch_row
from desktop_app.workspace.belonging import ensure_relationship
from desktop_app.workspace.desk import Desk

Key = tuple[str, tuple[str, ...]]

_OWNER: Mapping[str, tuple[tuple[str, str], ...]] = {
    "original": (("article", "article"),),
    "article_pair": (("article", "article"),),
    "annotation": (("article", "article"),),
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
            for item in wanted:
                _restore(writer, item)

    def empty(self) -> None:
        """Let go of all that is in the bin for good, and of the history up to the latest of those deletions."""
        with self._desk.store.transaction() as connection:
            last = bin.last_deletion(connection)
            if last is not None:
                journal.forget_until(connection, last)


def _restore(writer: Writer, item: BinItem) -> None:
    changes = list(bin.noted(writer.connection, item.step))
    deleted = {(one.table, one.key): one for one in changes if one.act == "delete"}
    root = ("record" if item.kind else "article", (item.id,))
    if root not in deleted or fetch_row(writer.connection, *root) is not None:
        return  # brought back before, by this very call
    coming = _with_what_belongs(deleted, root)
    for key, one in deleted.items():  # in the order of undoing: what is named stands before what names it
        if key in coming:
            _bring(writer, one)
    for one in changes:
        if one.act == "update":
            _mend(writer, one, coming)


def _with_what_belongs(deleted: Mapping[Key, Noted], root: Key) -> set[Key]:
    """The root, the rows it owns, those they name, and so on, as far as the same step deleted them."""
    coming, grown = {root}, True
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
    if row.get("pair") is not None:
        ensure_relationship(writer, row["pair"])
    for column, table in (*_OWNER.get(one.table, ()), *_NAMED.get(one.table, ())):
        if row[column] is None or fetch_row(writer.connection, table, (row[column],)) is not None:
            continue
        if (one.table, column) not in _MAY_BE_MISSING:
            return
        row[column] = None
    writer.insert(one.table, row)


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
