"""The registry's rows in a table of their own in memory, so that filtering and sorting are questions to SQLite.

Nothing here is kept: it is made from the project when a kind is first looked at, and mended where records change.
`shown` holds the answer to the last question, one row a place, so that a window of it costs the same anywhere.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.model.kinds import Kind
from desktop_app.model.registry import CONFLICT, NO_PAIR, SINGLE_SOURCE, UNCONFIRMED, WITHOUT_PAIR

KEYS = 10
"""How many columns of a kind can be sorted by."""
_SORTS = ", ".join(f"s{number}" for number in range(KEYS))
_TABLES = f"""
CREATE TABLE row (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, name TEXT NOT NULL, mentions INTEGER NOT NULL,
  sources INTEGER NOT NULL, guesses INTEGER NOT NULL, conflicts INTEGER NOT NULL, country_en TEXT, {_SORTS}
) WITHOUT ROWID;
CREATE INDEX row_kind ON row (kind);
CREATE TABLE pair (record TEXT NOT NULL, pair TEXT NOT NULL, PRIMARY KEY (pair, record)) WITHOUT ROWID;
CREATE INDEX pair_record ON pair (record);
CREATE TABLE shown (place INTEGER PRIMARY KEY, id TEXT NOT NULL)
"""
_ONLY = {
    CONFLICT: "conflicts > 0",
    UNCONFIRMED: "guesses > 0",
    WITHOUT_PAIR: "id NOT IN (SELECT record FROM pair)",
    SINGLE_SOURCE: "sources = 1",
}


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A record as it is filtered and sorted. `sorts` has a key for each column of its kind, None for no value."""

    id: str
    kind: Kind
    text: str
    name: str
    mentions: int
    sources: int
    guesses: int
    conflicts: int
    country_en: str | None
    sorts: tuple[str | float | None, ...]
    pairs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """By which column: its number among the kind's, "name", "mentions" or "country_en"."""

    column: int | str
    descending: bool


class RegistryIndex:
    """One for an open project; whoever asks holds the store's turn."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        for statement in _TABLES.split(";\n"):
            self._connection.execute(statement)

    def close(self) -> None:
        self._connection.close()

    def put(self, rows: Iterable[IndexRow]) -> None:
        """Add these rows, or take them in place of those of the same ids."""
        places = ", ".join("?" * (9 + KEYS))
        listed = list(rows)
        self.drop(row.id for row in listed)
        self._connection.execute("BEGIN")
        self._connection.executemany(f"INSERT INTO row VALUES ({places})", (_values(row) for row in listed))
        self._connection.executemany(
            "INSERT INTO pair VALUES (?, ?)", ((row.id, pair) for row in listed for pair in row.pairs)
        )
        self._connection.execute("COMMIT")

    def drop(self, ids: Iterable[str]) -> None:
        keys = [(one,) for one in ids]
        self._connection.execute("BEGIN")
        self._connection.executemany("DELETE FROM row WHERE id = ?", keys)
        self._connection.executemany("DELETE FROM pair WHERE record = ?", keys)
        self._connection.execute("COMMIT")

    def drop_kind(self, kind: Kind) -> None:
        self._connection.execute("DELETE FROM pair WHERE record IN (SELECT id FROM row WHERE kind = ?)", (str(kind),))
        self._connection.execute("DELETE FROM row WHERE kind = ?", (str(kind),))

    def arrange(self, kind: Kind, words: Sequence[str], pair: str, only: Iterable[str], order: Order) -> int:
        """Make the answer; how many rows it has. `words` are folded, and a row holds them all."""
        clauses, values = ["kind = ?"], [str(kind)]
        for word in words:
            clauses.append("instr(text, ?)")
            values.append(word)
        if pair == NO_PAIR:
            clauses.append(_ONLY[WITHOUT_PAIR])
        elif pair:
            clauses.append("id IN (SELECT record FROM pair WHERE pair = ?)")
            values.append(pair)
        clauses += [_ONLY[one] for one in only]
        column = order.column if isinstance(order.column, str) else f"s{order.column}"
        turn = "DESC" if order.descending else "ASC"
        self._connection.execute("BEGIN")
        self._connection.execute("DELETE FROM shown")
        self._connection.execute(
            f"""INSERT INTO shown (id) SELECT id FROM row WHERE {" AND ".join(clauses)}
                ORDER BY {column} IS NULL, {column} {turn}, name, id""",
            values,
        )
        self._connection.execute("COMMIT")
        return int(self._connection.execute("SELECT count(*) FROM shown").fetchone()[0])

    def ids(self, offset: int, limit: int) -> list[str]:
        """Those at the places from `offset` on."""
        rows = self._connection.execute(
            "SELECT id FROM shown WHERE place > ? ORDER BY place LIMIT ?", (offset, limit if limit >= 0 else -1)
        )
        return [row[0] for row in rows]

    def places(self, ids: Sequence[str]) -> list[int]:
        """Where those of the records that are in the answer stand, from 0, in its order."""
        these = "SELECT value FROM json_each(?)"
        rows = self._connection.execute(
            f"SELECT place - 1 FROM shown WHERE id IN ({these}) ORDER BY place", (json.dumps(ids),)
        )
        return [int(row[0]) for row in rows]


def _values(row: IndexRow) -> tuple[object, ...]:
    sorts = (*row.sorts, *[None] * (KEYS - len(row.sorts)))
    counts = (row.mentions, row.sources, row.guesses, row.conflicts)
    return row.id, str(row.kind), row.text, row.name, *counts, row.country_en, *sorts
