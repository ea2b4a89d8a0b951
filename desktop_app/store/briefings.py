"""The briefings that were made: what was in each, as data, and the template whose look it has.

They are a log, not part of the history: taking a mark back doesn't unmake a file that was handed round.
"""

import sqlite3

from desktop_app.model.said import MadeBriefing

_OWN = "id, pair, made_at, author, language, as_of, file_name, sha256, template"


def note_briefing(connection: sqlite3.Connection, made: MadeBriefing, data: str, template: bytes) -> None:
    """Keep the briefing; a template is kept once, by its SHA-256."""
    connection.execute("INSERT OR IGNORE INTO template (sha256, bytes) VALUES (?, ?)", (made.template, template))
    values = [getattr(made, name.strip()) for name in _OWN.split(",")]
    connection.execute(f"INSERT INTO briefing ({_OWN}, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*values, data))


def list_briefings(connection: sqlite3.Connection, pair: str | None = None) -> list[MadeBriefing]:
    """The latest first."""
    where, values = ("WHERE pair = ?", (pair,)) if pair else ("", ())
    rows = connection.execute(f"SELECT {_OWN} FROM briefing {where} ORDER BY made_at DESC, rowid DESC", values)
    return [MadeBriefing(**dict(row)) for row in rows]


def last_before(connection: sqlite3.Connection, pair: str, day: str) -> str | None:
    """The data of the latest briefing of the pair that was made before the end of that day (ISO 8601)."""
    row = connection.execute(
        "SELECT data FROM briefing WHERE pair = ? AND substr(made_at, 1, 10) <= ? ORDER BY made_at DESC, rowid DESC",
        (pair, day),
    ).fetchone()
    return row["data"] if row is not None else None


def get_briefing(connection: sqlite3.Connection, briefing: str) -> tuple[MadeBriefing, str, bytes] | None:
    """The briefing with its data and its template."""
    kept = "(SELECT bytes FROM template WHERE template.sha256 = briefing.template) AS bytes"
    row = connection.execute(f"SELECT {_OWN}, data, {kept} FROM briefing WHERE id = ?", (briefing,)).fetchone()
    if row is None:
        return None
    made = MadeBriefing(**{name.strip(): row[name.strip()] for name in _OWN.split(",")})
    return made, row["data"], bytes(row["bytes"])
