"""Rows of the tables that are read out and brought in as they are."""

import sqlite3
from collections.abc import Iterator

from desktop_app.model.rows import PLAIN_TABLES, PlainRow
from desktop_app.store.schema import KEYS


def rows_of(connection: sqlite3.Connection, table: str) -> Iterator[PlainRow]:
    """All rows, in the order of their keys."""
    columns = tuple(PLAIN_TABLES[table])
    for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {', '.join(KEYS[table])}"):
        yield PlainRow(table, dict(zip(columns, row, strict=True)))


def key_of(row: PlainRow) -> tuple[str, ...]:
    """What names the row in its table."""
    return tuple(str(row.values[name]) for name in KEYS[row.table])
