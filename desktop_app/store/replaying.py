"""A step taken back or done again: the journal's images become rows."""

import json
import sqlite3
from collections.abc import Callable
from typing import Any

from desktop_app.model.changes import Changes
from desktop_app.store.journal_rows import fetch_row, image_of, insert_row, remove_row, row_of, set_row
from desktop_app.store.touched import Row, changes_of, nothing_touched, touch

Told = Callable[[int, int], None]
_TOLD_EVERY = 100  # changes between two reports


def undo_step(connection: sqlite3.Connection, number: int, told: Told = lambda done, total: None) -> Changes:
    """Take the step back. The caller has begun a transaction. `told` gets (changes done, changes in all)."""
    return _replay(connection, number, "DESC", _undo_change, undone=1, told=told)


def redo_step(connection: sqlite3.Connection, number: int, told: Told = lambda done, total: None) -> Changes:
    """Do the step again. The caller has begun a transaction. `told` as in `undo_step`."""
    return _replay(connection, number, "ASC", _redo_change, undone=0, told=told)


def _replay(
    connection: sqlite3.Connection,
    number: int,
    order: str,
    act: Callable[[sqlite3.Connection, sqlite3.Row], Row],
    undone: int,
    told: Told,
) -> Changes:
    touched = nothing_touched()
    changes = connection.execute(f"SELECT * FROM change WHERE step = ? ORDER BY number {order}", (number,)).fetchall()
    for done, change in enumerate(changes):
        if done % _TOLD_EVERY == 0:
            told(done, len(changes))
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
        row = row_of(change["before"])
        insert_row(connection, table, row)
        return row
    row = _present(connection, table, key)
    if change["act"] == "update":
        set_row(connection, table, key, row_of(change["before"]))
    else:
        connection.execute("UPDATE change SET after = ? WHERE number = ?", (image_of(row), change["number"]))
        remove_row(connection, table, row)
    return row


def _redo_change(connection: sqlite3.Connection, change: sqlite3.Row) -> Row:
    table, key = change["thing"], tuple(json.loads(change["row_key"]))
    if change["act"] == "insert":
        row = row_of(change["after"])
        insert_row(connection, table, row)
        connection.execute("UPDATE change SET after = NULL WHERE number = ?", (change["number"],))
        return row
    row = _present(connection, table, key)
    if change["act"] == "update":
        set_row(connection, table, key, row_of(change["after"]))
    else:
        remove_row(connection, table, row)
    return row


def _present(connection: sqlite3.Connection, table: str, key: tuple[str, ...]) -> dict[str, Any]:
    row = fetch_row(connection, table, key)
    if row is None:
        raise LookupError(f"the journal names a row that is not there: {table} {key}")
    return row
