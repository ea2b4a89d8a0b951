"""Rows of the project's tables by their keys: read, written with what is derived from them, and as images."""

import base64
import json
import sqlite3
from typing import Any

from desktop_app.store.derived import row_added, row_changed, row_removed
from desktop_app.store.schema import KEYS
from desktop_app.store.touched import Row


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


def remove_row(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """Take a row away, and what is derived from it."""
    where = " AND ".join(f'"{name}" = ?' for name in KEYS[table])
    connection.execute(f"DELETE FROM {table} WHERE {where}", tuple(row[name] for name in KEYS[table]))
    row_removed(connection, table, row)


def set_row(connection: sqlite3.Connection, table: str, key: tuple[str, ...], values: Row) -> None:
    """Set columns of the row with this key, and what is derived from them."""
    where = " AND ".join(f'"{name}" = ?' for name in KEYS[table])
    what = ", ".join(f'"{name}" = ?' for name in values)
    connection.execute(f"UPDATE {table} SET {what} WHERE {where}", (*values.values(), *key))
    row_changed(connection, table, key, values)


def image_of(row: Row | None) -> str | None:
    """The row, or some columns of it, as JSON; bytes in base64."""
    if row is None:
        return None
    plain = {k: {"base64": base64.b64encode(v).decode()} if isinstance(v, bytes) else v for k, v in row.items()}
    return json.dumps(plain, ensure_ascii=False)


def row_of(image: str) -> dict[str, Any]:
    """The row, or the columns of it, that an image of the journal holds."""
    row = json.loads(image)
    return {k: base64.b64decode(v["base64"]) if isinstance(v, dict) else v for k, v in row.items()}
