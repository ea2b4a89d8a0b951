"""Rows of the tables that are read out and brought in as they are."""

import base64
import sqlite3
from collections.abc import Iterator

from desktop_app.model.rows import PLAIN_TABLES, PlainRow
from desktop_app.store.briefings import pack, unpack
from desktop_app.store.schema import KEYS

_LOGGED_KEYS = {"template": ("sha256",), "briefing": ("id",)}


def rows_of(connection: sqlite3.Connection, table: str) -> Iterator[PlainRow]:
    """All rows, in the order of their keys; bytes as base64."""
    columns = tuple(PLAIN_TABLES[table])
    for row in connection.execute(f"SELECT * FROM {table} ORDER BY {', '.join(_keys(table))}"):
        values = dict(row) | ({"data": unpack(row)} if table == "briefing" else {})
        yield PlainRow(table, {name: _as_text(values[name]) for name in columns})


def _as_text(value: str | int | bytes | None) -> str | int | None:
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def key_of(row: PlainRow) -> tuple[str, ...]:
    """What names the row in its table."""
    return tuple(str(row.values[name]) for name in _keys(row.table))


def add_to_log(connection: sqlite3.Connection, row: PlainRow) -> None:
    """Bring in a row of a table outside the history; one that is here already stays. Raises ValueError for base64."""
    values: dict[str, str | int | bytes | None] = dict(row.values)
    if row.table == "template":
        values["bytes"] = base64.b64decode(str(values["bytes"]), validate=True)
    elif row.table == "briefing":
        values |= {"data": "", "packed": pack(str(values["data"]))}
    names, places = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
    connection.execute(f"INSERT OR IGNORE INTO {row.table} ({names}) VALUES ({places})", tuple(values.values()))


def _keys(table: str) -> tuple[str, ...]:
    return _LOGGED_KEYS.get(table) or KEYS[table]
