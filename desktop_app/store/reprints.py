"""Which articles print others again, as the rows have it."""

import sqlite3
from collections.abc import Iterable, Sequence

from desktop_app.arabic.shingles import sketch
from desktop_app.store import fingerprints
from desktop_app.store.searching.index import words_of

REFUSED = "refused"


def row_of(connection: sqlite3.Connection, article: str) -> sqlite3.Row | None:
    """What is said of the article: of which it is (or is not) a reprint, and who says so."""
    row: sqlite3.Row | None = connection.execute("SELECT * FROM reprint WHERE article = ?", (article,)).fetchone()
    return row


def original_of(connection: sqlite3.Connection, article: str) -> str | None:
    """The first printing that the article belongs to; None where it prints no other again."""
    seen = {article}
    while True:
        row = row_of(connection, article)
        if row is None or row["origin"] == REFUSED or row["original"] in seen:
            return article if len(seen) > 1 else None
        article = row["original"]
        seen.add(article)


def copies_of(connection: sqlite3.Connection, original: str) -> list[str]:
    """The articles that print this one again, in the order in which they were imported."""
    rows = connection.execute(
        """WITH RECURSIVE copy(id) AS (
             SELECT article FROM reprint WHERE original = ? AND origin <> 'refused'
             UNION SELECT article FROM reprint JOIN copy ON original = copy.id WHERE origin <> 'refused')
           SELECT article.id FROM copy JOIN article USING (id) ORDER BY number""",
        (original,),
    )
    return [row[0] for row in rows if row[0] != original]


def printed_together(connection: sqlite3.Connection, articles: Iterable[str]) -> set[str]:
    """These articles, and all that print the same."""
    heads = {original_of(connection, article) or article for article in articles}
    return heads.union(*(copies_of(connection, head) for head in heads))


def rows_naming(connection: sqlite3.Connection, article: str) -> list[sqlite3.Row]:
    """All rows that name the article, refused ones too."""
    sql = "SELECT * FROM reprint WHERE article = ?1 OR original = ?1 ORDER BY article"
    return connection.execute(sql, (article,)).fetchall()


def originals(connection: sqlite3.Connection) -> list[str]:
    """Ids of the articles that others print again, by import."""
    rows = connection.execute(
        """SELECT id FROM article WHERE id IN (SELECT original FROM reprint WHERE origin <> 'refused')
           AND id NOT IN (SELECT article FROM reprint WHERE origin <> 'refused') ORDER BY number"""
    )
    return [row[0] for row in rows]


def undecided(connection: sqlite3.Connection) -> list[str]:
    """Ids of the articles of which nothing is said, by import."""
    sql = "SELECT id FROM article WHERE NOT EXISTS (SELECT 1 FROM reprint WHERE reprint.article = id) ORDER BY number"
    return [row[0] for row in connection.execute(sql)]


def candidates(connection: sqlite3.Connection, article: str) -> list[str]:
    """Ids of other articles that may print the same text, the likeliest first."""
    number = connection.execute("SELECT number FROM article WHERE id = ?", (article,)).fetchone()[0]
    numbers = fingerprints.alike(connection, number)
    rows = [connection.execute("SELECT id FROM article WHERE number = ?", (one,)).fetchone() for one in numbers]
    return [row[0] for row in rows]


def sketch_of(connection: sqlite3.Connection, article: str) -> Sequence[int]:
    """The article's fingerprint, made from its text where none is kept."""
    kept = connection.execute(
        "SELECT hash FROM fingerprint WHERE number = (SELECT number FROM article WHERE id = ?)", (article,)
    ).fetchall()
    if kept:
        return [row[0] for row in kept if row[0]]
    text = connection.execute("SELECT text FROM article WHERE id = ?", (article,)).fetchone()[0]
    return sketch(words_of(text).split())
