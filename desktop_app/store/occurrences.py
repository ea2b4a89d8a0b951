"""Where any of several names stands: the articles that the index names for them, and the places in a text.

What a name matches is the search's own rule (`searching.row`); here its rows are asked all at once.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.query import Match, Words
from desktop_app.model.spans import Span
from desktop_app.store.searching.letters import Letters
from desktop_app.store.searching.row import expression, make_row, places


class NameRows:
    """Names ready to be looked for. One without a letter or digit finds nothing."""

    def __init__(self, names: Sequence[str], exact: bool = False) -> None:
        match = Match.EXACT if exact else Match.FOLDED
        self._rows = [make_row(Words(name, match)) for name in names]

    @property
    def can_find(self) -> bool:
        """Whether any of the names holds a word."""
        return any(row is not None for row in self._rows)

    def expression(self) -> str:
        """The FTS5 query that finds every article with one of the names, and some without."""
        return " OR ".join(f"({expression(row)})" for row in self._rows if row is not None)

    def places(self, text: str) -> Iterator[tuple[int, Span]]:
        """(number of the name, span), name by name; proclitics of the first word are not part of a place."""
        letters = Letters(text)
        for number, row in enumerate(self._rows):
            if row is not None:
                for span in places(letters, row):
                    yield number, span


def articles_named(connection: sqlite3.Connection, rows: NameRows) -> list[int]:
    """The numbers of all articles that the index names, in order: the question costs more than the answer."""
    query = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid"
    return [row[0] for row in connection.execute(query, (rows.expression(),))]


def numbers_of(connection: sqlite3.Connection, articles: Iterable[str]) -> list[int]:
    """The numbers of the articles with these ids, in order."""
    query = "SELECT number FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number"
    return [row[0] for row in connection.execute(query, (json.dumps(list(articles)),))]


def texts_of(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[sqlite3.Row]:
    """Number, id, text and published_key of those that are still here, in order."""
    query = """SELECT number, id, text, published_key FROM article
               WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number"""
    return connection.execute(query, (json.dumps(numbers),)).fetchall()


def count_articles(connection: sqlite3.Connection) -> int:
    """How many articles the project has."""
    return int(connection.execute("SELECT count(*) FROM article").fetchone()[0])


def marks_of_kind(
    connection: sqlite3.Connection, articles: Iterable[str], kind: Kind
) -> dict[str, list[tuple[Span, str | None, str]]]:
    """The marks of a kind in these articles, as (span, record, id); those that lost their place are left out."""
    found: defaultdict[str, list[tuple[Span, str | None, str]]] = defaultdict(list)
    query = """SELECT article, start, "end", record, id FROM annotation
               WHERE article IN (SELECT value FROM json_each(?)) AND kind = ? AND lost = 0"""
    for row in connection.execute(query, (json.dumps(list(articles)), str(kind))):
        found[row["article"]].append((Span(row["start"], row["end"]), row["record"], row["id"]))
    return found


def names_of_others(connection: sqlite3.Connection, kind: Kind, record: str | None) -> list[tuple[str, str, str]]:
    """(record, label, folded name) for each label and alias of the other records of the kind."""
    rows = connection.execute(
        """SELECT record.id, record.label, record.folded FROM record WHERE kind = :kind AND id IS NOT :record
           UNION SELECT record.id, record.label, alias.folded FROM alias JOIN record ON record.id = alias.record
           WHERE kind = :kind AND record.id IS NOT :record""",
        {"kind": str(kind), "record": record},
    )
    return [tuple(row) for row in rows]


def kind_named(connection: sqlite3.Connection, folded_name: str) -> Kind | None:
    """The kind of the record of that name or alias, the most mentioned where there are several; None for none."""
    row = connection.execute(
        """SELECT kind FROM record
           WHERE folded = :name OR id IN (SELECT record FROM alias WHERE folded = :name)
           ORDER BY (SELECT count(*) FROM annotation WHERE annotation.record = record.id) DESC, created_at, id
           LIMIT 1""",
        {"name": folded_name},
    ).fetchone()
    return Kind(row[0]) if row is not None else None
