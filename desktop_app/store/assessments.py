"""The analyst's judgements: reading them out, and their rows."""

import sqlite3
from typing import Any

from desktop_app.model.errors import UserError
from desktop_app.model.things import Assessment, Confidence


def list_assessments(
    connection: sqlite3.Connection, *, record: str | None = None, pair: str | None = None
) -> list[Assessment]:
    """All, or those on a record or a pair; the oldest first."""
    column, value = ("record", record) if record is not None else ("pair", pair)
    where, values = (f"WHERE {column} = ?", (value,)) if value is not None else ("", ())
    rows = connection.execute(f"SELECT * FROM assessment {where} ORDER BY created_at, id", values)
    return [_as_assessment(row) for row in rows]


def get_assessment(connection: sqlite3.Connection, assessment: str) -> Assessment:
    """Raises UserError("assessment_unknown")."""
    row = connection.execute("SELECT * FROM assessment WHERE id = ?", (assessment,)).fetchone()
    if row is None:
        raise UserError("assessment_unknown")
    return _as_assessment(row)


def assessment_row(assessment: Assessment) -> dict[str, Any]:
    """The row of table `assessment`."""
    return {
        "id": assessment.id,
        "record": assessment.record,
        "pair": assessment.pair,
        "text": assessment.text,
        "confidence": str(assessment.confidence),
        "author": assessment.author,
        "created_at": assessment.created_at,
    }


def _as_assessment(row: sqlite3.Row) -> Assessment:
    return Assessment(
        row["id"],
        row["record"],
        row["pair"],
        row["text"],
        Confidence(row["confidence"]),
        row["author"],
        row["created_at"],
    )
