"""The steps of the history: which stand, which were taken back, and which are let go of."""

import sqlite3

from desktop_app.model.steps import Step

# Steps that were taken back are the last ones, so that no act has to look through the whole history for them.
_LAST_STANDING = "coalesce((SELECT number FROM step WHERE undone = 0 ORDER BY number DESC LIMIT 1), 0)"


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


def count_changes(connection: sqlite3.Connection, first: int, last: int, most: int) -> int:
    """How many rows the steps from the first to the last changed; `most` where they are more."""
    rows = "SELECT 1 FROM change WHERE step >= ? AND step <= ? LIMIT ?"
    return int(connection.execute(f"SELECT count(*) FROM ({rows})", (first, last, most)).fetchone()[0])


def forget_until(connection: sqlite3.Connection, number: int) -> None:
    """Let go of the history up to and including this step, for good; what stands stays as it is.

    Where the step lies in a stretch that changes nothing, all of that goes: its last step holds the others' images.
    """
    ends = "SELECT max(number) FROM step WHERE back_to <= ? AND number > ? AND undone = 0"
    number = connection.execute(ends, (number, number)).fetchone()[0] or number
    connection.execute("DELETE FROM change WHERE step <= ?", (number,))
    connection.execute("DELETE FROM step WHERE number <= ?", (number,))
    connection.execute("UPDATE step SET back_to = NULL WHERE back_to <= ?", (number,))


def _step(connection: sqlite3.Connection, where: str) -> Step | None:
    row = connection.execute(f"SELECT * FROM step {where} LIMIT 1").fetchone()
    return _as_step(row) if row is not None else None


def _as_step(row: sqlite3.Row) -> Step:
    undone, back_to = bool(row["undone"]), row["back_to"]
    return Step(row["number"], row["name"], row["detail"], row["made_at"], undone, row["author"], back_to)
