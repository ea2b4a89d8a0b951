"""Every write goes through here: rows are changed and the way back is noted in one transaction.

The journal keeps each image once: an inserted row's image is the row itself until it is undone, a deleted
row's stays in the journal while it is gone, an update notes the columns that changed. So undo and redo
survive a restart and an import of long articles isn't stored twice.

Nothing is forgotten: where work goes on after steps were taken back, those stay in the history as done, and a
step "taken_back" after them undoes them once more (`back_to` is the first of them). Together they change nothing,
so undo and redo pass over such a stretch as one; the history can go into it step by step.
"""

import base64
import json
import sqlite3
from collections.abc import Callable
from typing import Any

from desktop_app.model.changes import Changes
from desktop_app.model.things import Step
from desktop_app.store.derived import row_added, row_changed, row_removed
from desktop_app.store.schema import KEYS
from desktop_app.store.touched import Row, changes_of, nothing_touched, touch

Told = Callable[[int, int], None]
_TOLD_EVERY = 100  # changes between two reports

# Steps that were taken back are the last ones, so that no act has to look through the whole history for them.
_LAST_STANDING = "coalesce((SELECT number FROM step WHERE undone = 0 ORDER BY number DESC LIMIT 1), 0)"


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

    def call(self, detail: str) -> None:
        """What the history calls the step, where that is known only at its end."""
        self.connection.execute("UPDATE step SET detail = ? WHERE number = ?", (detail, self.step))

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


def undo_step(connection: sqlite3.Connection, number: int, told: Told = lambda done, total: None) -> Changes:
    """Take the step back. The caller has begun a transaction. `told` gets (changes done, changes in all)."""
    return _replay(connection, number, "DESC", _undo_change, undone=1, told=told)


def redo_step(connection: sqlite3.Connection, number: int, told: Told = lambda done, total: None) -> Changes:
    """Do the step again. The caller has begun a transaction. `told` as in `undo_step`."""
    return _replay(connection, number, "ASC", _redo_change, undone=0, told=told)


def count_changes(connection: sqlite3.Connection, first: int, last: int, most: int) -> int:
    """How many rows the steps from the first to the last changed; `most` where they are more."""
    rows = "SELECT 1 FROM change WHERE step >= ? AND step <= ? LIMIT ?"
    return int(connection.execute(f"SELECT count(*) FROM ({rows})", (first, last, most)).fetchone()[0])


def next_to_undo(connection: sqlite3.Connection) -> Step | None:
    """The latest step that stands."""
    return _step(connection, "WHERE undone = 0 ORDER BY number DESC")


def next_to_redo(connection: sqlite3.Connection) -> Step | None:
    """The earliest step that was taken back."""
    return _step(connection, f"WHERE number > {_LAST_STANDING} ORDER BY number ASC")


def step_after(connection: sqlite3.Connection, number: int) -> Step | None:
    """The step that follows this one."""
    row = connection.execute("SELECT * FROM step WHERE number > ? ORDER BY number LIMIT 1", (number,)).fetchone()
    return _as_step(row) if row is not None else None


def standing(connection: sqlite3.Connection) -> int:
    """The number of the latest step that stands, 0 where none does."""
    return int(connection.execute(f"SELECT {_LAST_STANDING}").fetchone()[0])


def last_number(connection: sqlite3.Connection) -> int:
    """The number of the latest step, whether it stands or not; 0 where there is none."""
    return int(connection.execute("SELECT coalesce(max(number), 0) FROM step").fetchone()[0])


def numbers_between(connection: sqlite3.Connection, low: int, high: int) -> list[int]:
    """The steps after the first, up to and with the second."""
    rows = connection.execute("SELECT number FROM step WHERE number > ? AND number <= ? ORDER BY number", (low, high))
    return [row[0] for row in rows]


def idle_end(connection: sqlite3.Connection, first: int) -> int | None:
    """The last step of the stretch that begins with this one and changes nothing; None where none begins here."""
    row = connection.execute("SELECT max(number) FROM step WHERE back_to = ?", (first,)).fetchone()
    return row[0] if row[0] is not None else None


def list_steps(connection: sqlite3.Connection, limit: int, before: int | None = None) -> list[Step]:
    """The newest steps first; with `before`, those with a smaller number."""
    rows = connection.execute(
        "SELECT * FROM step WHERE number < ? ORDER BY number DESC LIMIT ?",
        (before if before is not None else 1 << 62, limit),
    )
    return [_as_step(row) for row in rows]


def count_steps(connection: sqlite3.Connection) -> int:
    """How many steps the history holds."""
    return int(connection.execute("SELECT count(*) FROM step").fetchone()[0])


def forget_until(connection: sqlite3.Connection, number: int) -> None:
    """Let go of the history up to and including this step, for good; what stands stays as it is.

    Where the step lies in a stretch that changes nothing, all of that goes: its last step holds the others' images.
    """
    ends = "SELECT max(number) FROM step WHERE back_to <= ? AND number > ? AND undone = 0"
    number = connection.execute(ends, (number, number)).fetchone()[0] or number
    connection.execute("DELETE FROM change WHERE step <= ?", (number,))
    connection.execute("DELETE FROM step WHERE number <= ?", (number,))
    connection.execute("UPDATE step SET back_to = NULL WHERE back_to <= ?", (number,))


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


def fetch_row(connection: sqlite3.Connection, table: str, key: tuple[str, ...]) -> dict[str, Any] | None:
    """The whole row with this key, or None."""
    where = " AND ".join(f'"{name}" = ?' for name in KEYS[table])
    row = connection.execute(f"SELECT * FROM {table} WHERE {where}", key).fetchone()
    return dict(row) if row is not None else None


def insert_row(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """Write a row, and what is derived from it."""
    names = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(row.values()))
    row_added(connection, table, row)


def _remove(connection: sqlite3.Connection, table: str, row: Row) -> None:
    where = " AND ".join(f'"{name}" = ?' for name in KEYS[table])
    connection.execute(f"DELETE FROM {table} WHERE {where}", tuple(row[name] for name in KEYS[table]))
    row_removed(connection, table, row)


def _set(connection: sqlite3.Connection, table: str, key: tuple[str, ...], values: Row) -> None:
    where = " AND ".join(f'"{name}" = ?' for name in KEYS[table])
    what = ", ".join(f'"{name}" = ?' for name in values)
    connection.execute(f"UPDATE {table} SET {what} WHERE {where}", (*values.values(), *key))
    row_changed(connection, table, key, values)


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
        _set(connection, table, key, row_of(change["before"]))
    else:
        connection.execute("UPDATE change SET after = ? WHERE number = ?", (_image(row), change["number"]))
        _remove(connection, table, row)
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
        _set(connection, table, key, row_of(change["after"]))
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
    undone, back_to = bool(row["undone"]), row["back_to"]
    return Step(row["number"], row["name"], row["detail"], row["made_at"], undone, row["author"], back_to)


def _image(row: Row | None) -> str | None:
    if row is None:
        return None
    plain = {k: {"base64": base64.b64encode(v).decode()} if isinstance(v, bytes) else v for k, v in row.items()}
    return json.dumps(plain, ensure_ascii=False)


def row_of(image: str) -> dict[str, Any]:
    """The row, or the columns of it, that an image of the journal holds."""
    row = json.loads(image)
    return {k: base64.b64decode(v["base64"]) if isinstance(v, dict) else v for k, v in row.items()}
