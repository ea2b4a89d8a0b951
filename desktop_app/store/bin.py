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
from desktop_app.store.journal import row_of

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
                   json_extract(before, '$.kind') AS kind,
                   (SELECT count(*) FROM change AS mark
                    WHERE mark.step = change.step AND mark.thing = 'annotation' AND mark.act = 'delete'
                      AND json_extract(mark.before, '$.article') = json_extract(change.row_key, '$[0]')) AS marks
            {_GONE} ORDER BY change.number DESC LIMIT ?""",
        (limit,),
    )
    return [
        BinItem(
            row["id"], Kind(row["kind"]) if row["thing"] == "record" else None, row["label"] or "", row["step"],
            row["made_at"], row["author"], row["marks"],
        )
        for row in rows
    ]  # fmt: skip


def count_bin(connection: sqlite3.Connection) -> int:
    """How many things the bin holds."""
    return int(connection.execute(f"SELECT count(*) {_GONE}").fetchone()[0])


def last_deletion(connection: sqlite3.Connection) -> int | None:
    """The number of the latest step that put something into the bin."""
    number = connection.execute(f"SELECT max(change.step) {_GONE}").fetchone()[0]
    return None if number is None else int(number)


def noted(connection: sqlite3.Connection, step: int) -> Iterator[Noted]:
    """What a step deleted and changed, in the order in which undoing goes."""
    rows = connection.execute(
        "SELECT * FROM change WHERE step = ? AND act <> 'insert' ORDER BY number DESC", (step,)
    ).fetchall()
    for row in rows:
        yield Noted(row["thing"], tuple(json.loads(row["row_key"])), row["act"], row_of(row["before"]))
