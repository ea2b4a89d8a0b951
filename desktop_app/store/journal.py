"""Every write goes through here: rows are changed and the way back is noted in one transaction.

The journal keeps each image once: an inserted row's image is the row itself until it is undone, a deleted
row's stays in the journal while it is gone, an update notes the columns that changed. So undo and redo
survive a restart and an import of long articles isn't stored twice.

Nothing is forgotten: where work goes on after steps were taken back, those stay in the history as done, and a
step "taken_back" after them undoes them once more (`back_to` is the first of them). Together they change nothing,
so undo and redo pass over such a stretch as one; the history can go into it step by step.
"""

import json
import sqlite3
from typing import Any

from desktop_app.model.changes import Changes
from desktop_app.store.journal_rows import fetch_row, image_of, insert_row, remove_row, set_row
from desktop_app.store.schema import KEYS
from desktop_app.store.steps import next_to_redo
from desktop_app.store.touched import Row, changes_of, nothing_touched, touch


class Writer:
    """One step being written, inside a transaction that the store began."""

    def __init__(self, connection: sqlite3.Connection, step: int) -> None:
        self.connection = connection
        self.step = step
        self.touched = nothing_touched()
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
        set_row(self.connection, table, (key,), changed)
        earlier = {name: before[name] for name in changed}
        self._note(table, dict(before) | changed, "update", earlier, changed)
        self._touch(table, dict(before))
        return True

    def delete(self, table: str, *key: str) -> None:
        row = self._row(table, key)
        if row is None:
            return
        remove_row(self.connection, table, row)
        self._note(table, row, "delete", row, None)

    def call(self, detail: str) -> None:
        """What the history calls the step, where that is known only at its end."""
        self.connection.execute("UPDATE step SET detail = ? WHERE number = ?", (detail, self.step))

    def changes(self, name: str) -> Changes:
        return changes_of(self.touched, name)

    def _row(self, table: str, key: tuple[str, ...]) -> dict[str, Any] | None:
        return fetch_row(self.connection, table, key)

    def _note(self, table: str, row: Row, act: str, before: Row | None, after: Row | None) -> None:
        key = json.dumps([row[name] for name in KEYS[table]])
        self._notes.append((self.step, table, key, act, image_of(before), image_of(after)))
        self._touch(table, row)

    def write_notes(self) -> None:
        """Put the way back into the journal; the store does it before it commits."""
        insert = "INSERT INTO change (step, thing, row_key, act, before, after) VALUES (?, ?, ?, ?, ?, ?)"
        self.connection.executemany(insert, self._notes)
        self._notes.clear()

    def _touch(self, table: str, row: Row) -> None:
        touch(self.touched, table, row)


def begin_step(connection: sqlite3.Connection, name: str, detail: str, author: str, made_at: str) -> int:
    """A new step; those that were taken back stay in the history, see above."""
    first = next_to_redo(connection)
    if first is not None:
        _keep_taken_back(connection, first.number, author, made_at)
    return _insert_step(connection, name, detail, author, made_at)


def _insert_step(connection: sqlite3.Connection, name: str, detail: str, author: str, made_at: str) -> int:
    cursor = connection.execute(
        "INSERT INTO step (name, detail, author, made_at, undone) VALUES (?, ?, ?, ?, 0)",
        (name, detail, author, made_at),
    )
    assert cursor.lastrowid is not None  # an insert without a conflict clause always has one
    return cursor.lastrowid


def _keep_taken_back(connection: sqlite3.Connection, first: int, author: str, made_at: str) -> None:
    """Turn the steps from `first` on, which are undone, into done ones and one that takes them back.

    Stretches among them that change nothing are left out of it, so that the history grows no faster than the work.
    An undone insert holds its row's image, which goes over to the deletion that now stands for it.
    """
    undone = connection.execute("SELECT * FROM step WHERE number >= ? ORDER BY number", (first,)).fetchall()
    idle = [(row["back_to"], row["number"]) for row in undone if (row["back_to"] or 0) >= first]
    meant = [row["number"] for row in undone if not any(low <= row["number"] <= high for low, high in idle)]
    number = _insert_step(connection, "taken_back", str(len(meant)), author, made_at)
    connection.execute("UPDATE step SET back_to = NULL WHERE number >= ? AND back_to < ?", (first, first))
    connection.execute("UPDATE step SET back_to = ? WHERE number = ?", (first, number))
    for one in reversed(meant):
        connection.execute(
            """INSERT INTO change (step, thing, row_key, act, before, after)
               SELECT ?, thing, row_key,
                      CASE act WHEN 'insert' THEN 'delete' WHEN 'delete' THEN 'insert' ELSE 'update' END,
                      CASE act WHEN 'delete' THEN NULL ELSE after END,
                      CASE act WHEN 'update' THEN before END
               FROM change WHERE step = ? ORDER BY number DESC""",
            (number, one),
        )
    connection.execute(
        "UPDATE change SET after = NULL WHERE step >= ? AND step < ? AND act = 'insert'", (first, number)
    )
    connection.execute("UPDATE step SET undone = 0 WHERE number >= ?", (first,))
