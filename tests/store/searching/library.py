"""A few articles in memory with their index, for tests of the search."""

import contextlib
import itertools
import sqlite3
from collections.abc import Iterable

from desktop_app.model.finding import FoundArticle
from desktop_app.model.query import Node
from desktop_app.store.schema import MIGRATIONS
from desktop_app.store.searching.hits import found
from desktop_app.store.searching.index import index_article
from desktop_app.store.shelf import mark_added, put_on_shelf, refresh_pairs

_NUMBERS = itertools.count(1)
_COLUMNS = (
    "title", "outlet", "agency", "dateline_place", "dateline_date", "published", "published_key", "url", "language",
    "file_name", "format", "encoding", "imported_at",
)  # fmt: skip


def library(*texts: str) -> sqlite3.Connection:
    """Articles a1, a2 ... with these texts."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.row_factory = sqlite3.Row
    for migration in MIGRATIONS:
        migration(connection)
    for number, text in enumerate(texts, 1):
        add(connection, number, text)
    return connection


def add(connection: sqlite3.Connection, number: int, text: str, **columns: str) -> None:
    """An article with that number; columns that aren't given are empty."""
    row = dict.fromkeys(_COLUMNS, "") | {"state": "new"} | columns
    row |= {"published_key": row["published"], "number": number, "id": f"a{number}", "sha256": str(number)}
    row |= {"length": len(text), "text": text}
    names, places = ", ".join(row), ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO article ({names}) VALUES ({places})", tuple(row.values()))
    index_article(connection, number, text)
    put_on_shelf(connection, row)


def mark(connection: sqlite3.Connection, number: int, words: str, kind: str, record: str | None = None) -> None:
    """A mark on the first place of the words in article `number`, with its record where there is none yet."""
    text = connection.execute("SELECT text FROM article WHERE number = ?", (number,)).fetchone()[0]
    start = text.index(words)
    if record is not None:
        row = (record, kind, words, words)
        connection.execute("INSERT OR IGNORE INTO record VALUES (?, ?, ?, ?, '', 0, '', '')", row)
    connection.execute(
        "INSERT INTO annotation VALUES (?, ?, ?, ?, ?, '', '', ?, ?, '', '', '', '', 0)",
        (f"m{next(_NUMBERS)}", f"a{number}", start, start + len(words), words, kind, record),
    )
    mark_added(connection, f"a{number}", kind)


def set_pairs(connection: sqlite3.Connection, number: int, pairs: Iterable[str]) -> None:
    for pair in pairs:
        connection.execute("INSERT OR IGNORE INTO relationship VALUES (?, ?)", (pair, pair[:2]))
        connection.execute("INSERT INTO article_pair VALUES (?, ?, 'guessed')", (f"a{number}", pair))
    refresh_pairs(connection, f"a{number}")


def all_found(connection: sqlite3.Connection, node: Node, after: int = 0) -> list[FoundArticle]:
    return list(found(lambda: contextlib.nullcontext(connection), node, after=after))


def quotes(connection: sqlite3.Connection, node: Node) -> list[tuple[int, str]]:
    """Number of the article and words of each hit."""
    return [(article.number, hit.quote) for article in all_found(connection, node) for hit in article.hits]
