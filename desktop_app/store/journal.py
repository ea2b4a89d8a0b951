"""Every write goes through here: rows are changed and the way back is noted in one transaction.

The journal keeps each image once: an inserted row's image is the row itself until it is undone, a deleted
row's stays in the journal while it is gone, an update notes the columns that changed. So undo and redo
survive a restart and an import of long articles isn't stored twice.
"""

import base64
import json
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from desktop_app.model.changes import Changes
from desktop_app.model.things import Step
from desktop_app.store.schema import KEYS
from desktop_app.store.search import index_article, unindex_article

Row = Mapping[str, Any]

# Steps that were taken back are the last ones, so that no act has to look through the whole history for them.
_LAST_STANDING = "coalesce((SELECT number FROM step WHERE undone = 0 ORDER BY number DESC LIMIT 1), 0)"


class Writer:
    """One step being written, inside a transaction that the store began."""

    def __init__(self, connection: sqlite3.Connection, step: int) -> None:
        self.connection = connection
        self.step = step
        self.touched: dict[str, set[str]] = {"articles": set(), "annotations": set(), "records": set(), "pairs": set()}
        self._notes: list[tuple[object, ...]] = []

    def insert(self, table: str, row: Row) -> None:
        insert_row(self.connection, table, row)
        self._note(table, row, "insert", None, None)

    def update(self, table: str, key: str, values: Row) -> bool:
        """Set columns of the row with this id; nothing is noted where all have these values already."""
        before = self._row(table, (key,))
        if before is None:
            return False
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return False
        _set(self.connection, table, (key,), changed)
        earlier = {name: before[name] for name in changed}
        self._note(table, dict(before) | changed, "update", earlier, changed)
        self._touch(table, dict(before))
        return True

    def delete(self, table: str, *key: str) -> None:
        row = self._row(table, key)
        if row is None:
            return
        _remove(self.connection, table, row)
        self._note(table, row, "delete", row, None)

    def changes(self, name: str) -> Changes:
        return changes_of(self.touched, name)

    def _row(self, table: str, key: tuple[str, ...]) -> dict[str, Any] | None:
        return fetch_row(self.connection, table, key)

    def _note(self, table: str, row: Row, act: str, before: Row | None, after: Row | None) -> None:
        key = json.dumps([row[name] for name in KEYS[table]])
        self._notes.append((self.step, table, key, act, _image(before), _image(after)))
        self._touch(table, row)

    def write_notes(self) -> None:
        """Put the way back into the journal; the store does it before it commits."""
        insert = "INSERT INTO change (step, thing, row_key, act, before, after) VALUES (?, ?, ?, ?, ?, ?)"
        self.connection.executemany(insert, self._notes)
        self._notes.clear()

    def _touch(self, table: str, row: Row) -> None:
        touch(self.touched, table, row)


def changes_of(touched: dict[str, set[str]], step: str, focus: str | None = None) -> Changes:
    """What was touched, as the listeners get it."""
    ids = {what: frozenset(found) for what, found in touched.items()}
    return Changes(ids["articles"], ids["annotations"], ids["records"], ids["pairs"], step, focus)


def touch(touched: dict[str, set[str]], table: str, row: Row) -> None:
    """Note which things a view must look at again because this row changed."""
    if table == "article":
        touched["articles"].add(row["id"])
    elif table == "annotation":
        touched["annotations"].add(row["id"])
        touched["articles"].add(row["article"])
        if row["record"]:
            touched["records"].add(row["record"])
    elif table == "record":
        touched["records"].add(row["id"])
    elif table in ("alias", "claim"):
        touched["records"].add(row["record"])
    elif table in ("article_pair", "record_pair"):
        owner = table.removesuffix("_pair")
        touched[owner + "s"].add(row[owner])
        touched["pairs"].add(row["pair"])
    elif table == "relationship":
        touched["pairs"].add(row["id"])


def undo_step(connection: sqlite3.Connection, number: int) -> Changes:
    """Take the step back. The caller has begun a transaction."""
    return _replay(connection, number, "DESC", _undo_change, undone=1)


def redo_step(connection: sqlite3.Connection, number: int) -> Changes:
    """Do the step again. The caller has begun a transaction."""
    return _replay(connection, number, "ASC", _redo_change, undone=0)


def next_to_undo(connection: sqlite3.Connection) -> Step | None:
    """The latest step that stands."""
    return _step(connection, "WHERE undone = 0 ORDER BY number DESC")


def next_to_redo(connection: sqlite3.Connection) -> Step | None:
    """The earliest step that was taken back."""
    return _step(connection, f"WHERE number > {_LAST_STANDING} ORDER BY number ASC")


def list_steps(connection: sqlite3.Connection, limit: int) -> list[Step]:
    """The newest steps first."""
    rows = connection.execute("SELECT * FROM step ORDER BY number DESC LIMIT ?", (limit,))
    return [_as_step(row) for row in rows]


def begin_step(connection: sqlite3.Connection, name: str, detail: str, author: str, made_at: str) -> int:
    """A new step; what was undone before it can't be redone any more."""
    connection.execute(f"DELETE FROM change WHERE step > {_LAST_STANDING}")
    connection.execute(f"DELETE FROM step WHERE number > {_LAST_STANDING}")
    cursor = connection.execute(
        "INSERT INTO step (name, detail, author, made_at, undone) VALUES (?, ?, ?, ?, 0)",
        (name, detail, author, made_at),
    )
    assert cursor.lastrowid is not None  # an insert without a conflict clause always has one
    return cursor.lastrowid


def fetch_row(connection: sqlite3.Connection, table: str, key: tuple[str, ...]) -> dict[str, Any] | None:
    """The whole row with this key, or None."""
    where = " AND ".join(f'"{name}" = ?' for name in KEYS[table])
    row = connection.execute(f"SELECT * FROM {table} WHERE {where}", key).fetchone()
    return dict(row) if row is not None else None


def insert_row(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """Write a row, and an article's words into the search index."""
    names = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(row.values()))
    if table == "article":
        index_article(connection, row["number"], row["text"])


def _remove(connection: sqlite3.Connection, table: str, row: Row) -> None:
    if table == "article":
        unindex_article(connection, row["number"], row["text"])
    where = " AND ".join(f'"{name}" = ?' for name in KEYS[table])
    connection.execute(f"DELETE FROM {table} WHERE {where}", tuple(row[name] for name in KEYS[table]))


def _set(connection: sqlite3.Connection, table: str, key: tuple[str, ...], values: Row) -> None:
    where = " AND ".join(f'"{name}" = ?' for name in KEYS[table])
    what = ", ".join(f'"{name}" = ?' for name in values)
    connection.execute(f"UPDATE {table} SET {what} WHERE {where}", (*values.values(), *key))


def _replay(
    connection: sqlite3.Connection,
    number: int,
    order: str,
    act: Callable[[sqlite3.Connection, sqlite3.Row], Row],
    undone: int,
) -> Changes:
    touched: dict[str, set[str]] = {"articles": set(), "annotations": set(), "records": set(), "pairs": set()}
    for change in connection.execute(
        f"SELECT * FROM change WHERE step = ? ORDER BY number {order}", (number,)
    ).fetchall():
        before = act(connection, change)
        touch(touched, change["thing"], before)
        after = fetch_row(connection, change["thing"], tuple(json.loads(change["row_key"])))
        if after is not None:
            touch(touched, change["thing"], after)
    connection.execute("UPDATE step SET undone = ? WHERE number = ?", (undone, number))
    name = connection.execute("SELECT name FROM step WHERE number = ?", (number,)).fetchone()["name"]
    focus = next(iter(touched["articles"])) if len(touched["articles"]) == 1 else None
    return changes_of(touched, name, focus)


def _undo_change(connection: sqlite3.Connection, change: sqlite3.Row) -> Row:
    table, key = change["thing"], tuple(json.loads(change["row_key"]))
    if change["act"] == "delete":
        row = _row_of(change["before"])
        insert_row(connection, table, row)
        return row
    row = _present(connection, table, key)
    if change["act"] == "update":
        _set(connection, table, key, _row_of(change["before"]))
    else:
        connection.execute("UPDATE change SET after = ? WHERE number = ?", (_image(row), change["number"]))
        _remove(connection, table, row)
    return row


def _redo_change(connection: sqlite3.Connection, change: sqlite3.Row) -> Row:
    table, key = change["thing"], tuple(json.loads(change["row_key"]))
    if change["act"] == "insert":
        row = _row_of(change["after"])
        insert_row(connection, table, row)
        connection.execute("UPDATE change SET after = NULL WHERE number = ?", (change["number"],))
        return row
    row = _present(connection, table, key)
    if change["act"] == "update":
        _set(connection, table, key, _row_of(change["after"]))
    else:
        _remove(connection, table, row)
    return row


def _present(connection: sqlite3.Connection, table: str, key: tuple[str, ...]) -> dict[str, Any]:
    row = fetch_row(connection, table, key)
    if row is None:
        raise LookupError(f"the journal names a row that is not there: {table} {key}")
    return row


def _step(connection: sqlite3.Connection, where: str) -> Step | None:
    row = connection.execute(f"SELECT * FROM step {where} LIMIT 1").fetchone()
    return _as_step(row) if row is not None else None


def _as_step(row: sqlite3.Row) -> Step:
    return Step(row["number"], row["name"], row["detail"], row["made_at"], bool(row["undone"]))


def _image(row: Row | None) -> str | None:
    if row is None:
        return None
    plain = {k: {"base64": base64.b64encode(v).decode()} if isinstance(v, bytes) else v for k, v in row.items()}
    return json.dumps(plain, ensure_ascii=False)


def _row_of(image: str) -> dict[str, Any]:
    row = json.loads(image)
    return {k: base64.b64decode(v["base64"]) if isinstance(v, dict) else v for k, v in row.items()}
