"""The briefings that were made: what was in each, as data, and the template whose look it has.

They are a log, not part of the history: taking a mark back doesn't unmake a file that was handed round.
"""

import sqlite3
import zlib

from desktop_app.model.said import MadeBriefing

_LARGEST = 1 << 28  # bytes of what was in a briefing; a thousand times that fits into a packed megabyte
_OWN = "id, pair, made_at, author, language, as_of, file_name, sha256, template"


def pack(data: str) -> bytes:
    """What was in a briefing, a tenth as large: tens of megabytes in one transaction would hold up every mark."""
    return zlib.compress(data.encode(), 1)


def unpack(row: sqlite3.Row) -> str:
    """The data of a row, as older versions wrote it or packed; "" where that is damaged, or made to fill the memory."""
    if row["data"] or row["packed"] is None:
        return str(row["data"])
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(row["packed"], _LARGEST).decode()
    except (zlib.error, UnicodeDecodeError):
        return ""
    return data if unpacker.eof else ""


def note_briefing(connection: sqlite3.Connection, made: MadeBriefing, packed: bytes, template: bytes) -> None:
    """Keep the briefing, its data by `pack`; a template is kept once, by its SHA-256."""
    connection.execute("INSERT OR IGNORE INTO template (sha256, bytes) VALUES (?, ?)", (made.template, template))
    values = [getattr(made, name.strip()) for name in _OWN.split(",")]
    places = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO briefing ({_OWN}, data, packed) VALUES ({places}, '', ?)", (*values, packed))


def list_briefings(connection: sqlite3.Connection, pair: str | None = None) -> list[MadeBriefing]:
    """The latest first."""
    where, values = ("WHERE pair = ?", (pair,)) if pair else ("", ())
    rows = connection.execute(f"SELECT {_OWN} FROM briefing {where} ORDER BY made_at DESC, rowid DESC", values)
    return [MadeBriefing(**dict(row)) for row in rows]


def last_before(connection: sqlite3.Connection, pair: str, day: str) -> str | None:
    """The data of the latest briefing of the pair that was made before the end of that day (ISO 8601)."""
    row = connection.execute(
        """SELECT data, packed FROM briefing WHERE pair = ? AND substr(made_at, 1, 10) <= ?
           ORDER BY made_at DESC, rowid DESC""",
        (pair, day),
    ).fetchone()
    return unpack(row) if row is not None else None


def get_briefing(connection: sqlite3.Connection, briefing: str) -> tuple[MadeBriefing, str, bytes] | None:
    """The briefing with its data and its template."""
    kept = "(SELECT bytes FROM template WHERE template.sha256 = briefing.template) AS bytes"
    row = connection.execute(f"SELECT {_OWN}, data, packed, {kept} FROM briefing WHERE id = ?", (briefing,)).fetchone()
    if row is None:
        return None
    made = MadeBriefing(**{name.strip(): row[name.strip()] for name in _OWN.split(",")})
    return made, unpack(row), bytes(row["bytes"])
