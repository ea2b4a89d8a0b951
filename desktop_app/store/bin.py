"""The recycle bin: what the history says was deleted, read out of the images that it keeps.

Nothing is stored twice: a deleted row's image stands in the journal while the row is gone, so the bin is a view
of the journal, and emptying it lets go of that part of the history.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.model.bin import BinItem
from desktop_app.model.kinds import Kind
from desktop_app.store.journal_rows import row_of

_RECORD_STEPS = ("delete_record", "delete_records")  # a record that went with its last mark comes back with that

_GONE = f"""
FROM change JOIN step ON step.number = change.step
WHERE change.act = 'delete' AND step.undone = 0
  AND ((change.thing = 'article' AND step.name <> 'taken_back')
       OR (change.thing = 'record' AND step.name IN {_RECORD_STEPS}))
  AND NOT EXISTS (SELECT 1 FROM article WHERE change.thing = 'article' AND id = json_extract(row_key, '$[0]'))
  AND NOT EXISTS (SELECT 1 FROM record WHERE change.thing = 'record' AND id = json_extract(row_key, '$[0]'))
  AND NOT EXISTS (SELECT 1 FROM change AS later JOIN step AS its ON its.number = later.step
                  WHERE later.thing = change.thing AND later.act = 'delete' AND later.number > change.number
                    AND later.row_key = change.row_key AND its.undone = 0 AND its.name <> 'taken_back')
"""


@dataclass(frozen=True, slots=True)
class Noted:
    """A change of the journal with its images as rows; `before` of an update holds the changed columns only."""

    table: str
    key: tuple[str, ...]
    act: str
    before: Mapping[str, Any]


def list_bin(connection: sqlite3.Connection, limit: int) -> list[BinItem]:
    """The latest first."""
    rows = connection.execute(
        f"""SELECT change.thing, json_extract(row_key, '$[0]') AS id, change.step, step.made_at, step.author,
                   coalesce(json_extract(before, '$.label'), nullif(json_extract(before, '$.title'), ''),
                            json_extract(before, '$.file_name')) AS label,
                   json_extract(before, '$.kind') AS kind
            {_GONE} ORDER BY change.number DESC LIMIT ?""",
        (limit,),
    ).fetchall()
    marks = _marks_gone(connection, {row["step"] for row in rows if row["thing"] == "article"})
    return [
        BinItem(
            row["id"], Kind(row["kind"]) if row["thing"] == "record" else None, row["label"] or "", row["step"],
            row["made_at"], row["author"], marks.get((row["step"], row["id"]), 0),
        )
        for row in rows
    ]  # fmt: skip


def _marks_gone(connection: sqlite3.Connection, steps: set[int]) -> dict[tuple[int, str], int]:
    """How many marks each of the steps deleted in each article: asked once, since a step may hold thousands."""
    rows = connection.execute(
        """SELECT step, json_extract(before, '$.article') AS article, count(*)
           FROM change WHERE step IN (SELECT value FROM json_each(?)) AND thing = 'annotation' AND act = 'delete'
           GROUP BY 1, 2""",
        (json.dumps(sorted(steps)),),
    )
    return {(row[0], row[1]): row[2] for row in rows}


def count_bin(connection: sqlite3.Connection) -> int:
    """How many things the bin holds."""
    return int(connection.execute(f"SELECT count(*) {_GONE}").fetchone()[0])


def last_deletion(connection: sqlite3.Connection) -> int | None:
    """The number of the latest step that put something into the bin."""
    number = connection.execute(f"SELECT max(change.step) {_GONE}").fetchone()[0]
    return None if number is None else int(number)


def last_image(connection: sqlite3.Connection, table: str, key: str) -> dict[str, Any] | None:
    """The row with this id as it was when it was deleted the last time; None where the history doesn't know."""
    row = connection.execute(
        "SELECT before FROM change WHERE thing = ? AND row_key = ? AND act = 'delete' ORDER BY number DESC LIMIT 1",
        (table, json.dumps([key])),
    ).fetchone()
    return row_of(row["before"]) if row is not None else None


def noted(connection: sqlite3.Connection, step: int) -> Iterator[Noted]:
    """What a step deleted and changed, in the order in which undoing goes."""
    rows = connection.execute(
        "SELECT * FROM change WHERE step = ? AND act <> 'insert' ORDER BY number DESC", (step,)
    ).fetchall()
    for row in rows:
        yield Noted(row["thing"], tuple(json.loads(row["row_key"])), row["act"], row_of(row["before"]))
