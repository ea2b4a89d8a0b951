"""What a merge takes over and what it leaves behind: rows as they stand, merged records, pairs told apart."""

import json
import sqlite3
from typing import Any

from desktop_app.model.errors import UserError
from desktop_app.model.things import Merged

_ORDERS = {"alias": "id", "claim": "id", "assessment": "id", "merged": "id", "record_pair": "pair"}


def rows_of(connection: sqlite3.Connection, table: str, record: str) -> list[dict[str, Any]]:
    """The whole rows of a table (alias, claim, assessment, merged, record_pair) that belong to the record."""
    rows = connection.execute(f"SELECT * FROM {table} WHERE record = ? ORDER BY {_ORDERS[table]}", (record,))
    return [dict(row) for row in rows]


def mark_ids(connection: sqlite3.Connection, record: str) -> list[str]:
    """Ids of the annotations on the record."""
    return [row[0] for row in connection.execute("SELECT id FROM annotation WHERE record = ? ORDER BY id", (record,))]


def merged_into(connection: sqlite3.Connection, record: str) -> list[Merged]:
    """What was taken into the record, the latest first."""
    rows = connection.execute(
        "SELECT id, record, label, image, made_at FROM merged WHERE record = ? ORDER BY made_at DESC, id", (record,)
    )
    return [Merged(*row) for row in rows]


def survivor(connection: sqlite3.Connection, record: str) -> str | None:
    """The record that this one was merged into, None where it wasn't."""
    row = connection.execute("SELECT record FROM merged WHERE id = ?", (record,)).fetchone()
    return str(row["record"]) if row is not None else None


def survivors(connection: sqlite3.Connection) -> dict[str, str]:
    """Each record that was merged, and the one that it was merged into."""
    return {row[0]: row[1] for row in connection.execute("SELECT id, record FROM merged ORDER BY id")}


def get_merged(connection: sqlite3.Connection, record: str, merged: str) -> Merged:
    """Raises UserError("merged_unknown") where that was not taken into this record, or was split off since."""
    found = next((one for one in merged_into(connection, record) if one.id == merged), None)
    if found is None:
        raise UserError("merged_unknown")
    return found


def merged_row(record: str, into: str, label: str, image: dict[str, Any], made_at: str) -> dict[str, Any]:
    """The row of table `merged`."""
    text = json.dumps(image, ensure_ascii=False, sort_keys=True)
    return {"id": record, "record": into, "label": label, "image": text, "made_at": made_at}


def told_apart_from(connection: sqlite3.Connection, record: str) -> list[str]:
    """The records of which the analyst said that they are others than this one."""
    rows = connection.execute(
        """SELECT other FROM distinct_records WHERE one = ? UNION
           SELECT one FROM distinct_records WHERE other = ? ORDER BY 1""",
        (record, record),
    )
    return [row[0] for row in rows]


def all_told_apart(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """Every pair of records that the analyst told apart, the smaller id first."""
    return {(row[0], row[1]) for row in connection.execute("SELECT one, other FROM distinct_records")}


def in_order(one: str, other: str) -> tuple[str, str]:
    """Both ids as `distinct_records` keeps them."""
    return (one, other) if one < other else (other, one)


def marks_by_record(connection: sqlite3.Connection) -> dict[str, int]:
    """How many marks each record has; records without one are left out."""
    rows = connection.execute("SELECT record, count(*) FROM annotation WHERE record IS NOT NULL GROUP BY record")
    return {row[0]: row[1] for row in rows}


def articles_by_record(connection: sqlite3.Connection) -> dict[str, frozenset[str]]:
    """The articles in which each record is marked."""
    found: dict[str, set[str]] = {}
    for record, article in connection.execute(
        "SELECT DISTINCT record, article FROM annotation WHERE record IS NOT NULL"
    ):
        found.setdefault(record, set()).add(article)
    return {record: frozenset(articles) for record, articles in found.items()}


def evidence_of(connection: sqlite3.Connection, record: str) -> tuple[int, int]:
    """How many marks the record has, and in how many articles."""
    row = connection.execute("SELECT count(*), count(DISTINCT article) FROM annotation WHERE record = ?", (record,))
    marks, articles = row.fetchone()
    return int(marks), int(articles)
