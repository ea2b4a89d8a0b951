"""A few numbers of each article by which those that print the same text are found among 100,000 others."""

import sqlite3
from collections import Counter
from collections.abc import Iterable

from desktop_app.arabic.shingles import sketch
from desktop_app.store.searching.index import words_of

_TOO_COMMON = 40  # articles with one number: a line that stands under all articles of an outlet
_NOTHING = 0
"""Stands for an article whose text is too short for a sketch, so that it counts as looked at."""


def keep_fingerprint(connection: sqlite3.Connection, number: int, text: str) -> None:
    """Note what the article is known by."""
    rows = [(value, number) for value in sketch(words_of(text).split()) or [_NOTHING]]
    connection.executemany("INSERT OR IGNORE INTO fingerprint (hash, number) VALUES (?, ?)", rows)


def drop_fingerprint(connection: sqlite3.Connection, number: int) -> None:
    """The article isn't there any more."""
    connection.execute("DELETE FROM fingerprint WHERE number = ?", (number,))


def alike(connection: sqlite3.Connection, number: int, limit: int = 6) -> list[int]:
    """Numbers of other articles that may print the same text, those with most in common first."""
    found: Counter[int] = Counter()
    hashes = connection.execute("SELECT hash FROM fingerprint WHERE number = ? AND hash <> 0", (number,)).fetchall()
    for (value,) in hashes:
        rows = connection.execute("SELECT number FROM fingerprint WHERE hash = ? LIMIT ?", (value, _TOO_COMMON + 1))
        numbers = [row[0] for row in rows]
        if len(numbers) <= _TOO_COMMON:
            found.update(numbers)
    del found[number]
    return [other for other, _times in sorted(found.items(), key=lambda item: (-item[1], item[0]))[:limit]]


def without_fingerprint(connection: sqlite3.Connection, limit: int = 500) -> list[int]:
    """Numbers of articles that came in before there were fingerprints."""
    rows = connection.execute(
        """SELECT number FROM article WHERE NOT EXISTS (SELECT 1 FROM fingerprint WHERE number = article.number)
           ORDER BY number LIMIT ?""",
        (limit,),
    )
    return [row[0] for row in rows]


def fingerprints_sound(connection: sqlite3.Connection) -> bool:
    """Whether all are of articles that are there; an article without any is one that nobody has looked at."""
    stray = "SELECT 1 FROM fingerprint WHERE number NOT IN (SELECT number FROM article) LIMIT 1"
    return connection.execute(stray).fetchone() is None


def fill_fingerprints(connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
    """Make those of these articles."""
    for number in numbers:
        row = connection.execute("SELECT text FROM article WHERE number = ?", (number,)).fetchone()
        keep_fingerprint(connection, number, row[0])
