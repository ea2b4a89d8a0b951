"""What the library filters and sorts by: a short row for each article, so that no list has to read the articles.

An article's own row holds its text, and 100,000 of them are half a gigabyte; these are a few megabytes, and each
order of the library has an index that answers for its filters too. Derived data, kept with every row that it is
derived from (see `derived`) and no part of the history. `month` is the first part of `day`, for the headings;
`original` is the number of the article that this one prints again, 0 for none; in `kinds` each stands between spaces;
`words` are those of a title that its text doesn't hold, which the search index therefore can't find.
"""

import sqlite3
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from desktop_app.arabic.sorting import alphabetical
from desktop_app.model.edtf import sort_key
from desktop_app.model.things import ArticleState
from desktop_app.store.searching.index import words_of

STATES = tuple(ArticleState)
"""A state's place is the number that the shelf has for it."""

_PAIRS = "coalesce((SELECT group_concat(pair, ' ') FROM article_pair WHERE article = ?), '')"
_KINDS = """coalesce((SELECT group_concat(' ' || kind || ' ', '')
                      FROM (SELECT DISTINCT kind FROM annotation WHERE article = ?)), '')"""
_ORIGINAL = """coalesce((SELECT one.number FROM reprint JOIN article AS one ON one.id = reprint.original
                         WHERE reprint.article = ? AND reprint.origin <> 'refused'), 0)"""
_MARKS = "(SELECT count(*) FROM annotation WHERE article = ?)"
_KNOWN = f"SELECT {_MARKS}, {_ORIGINAL}, {_PAIRS}, {_KINDS}"
_COLUMNS = "number, month, day, title_key, outlet, outlet_key, state, words, marks, original, pairs, kinds"
# Asked first and written then: a write that asks makes SQLite open a savepoint, at which FTS5 writes out all that it
# has gathered, 0.4 ms for each article of an import.
_PUT = f"INSERT INTO shelf ({_COLUMNS}) VALUES ({', '.join('?' * 12)})"
_OWN = "number, id, title, outlet, agency, dateline_date, published, file_name, state, substr(text, 1, 1000) AS text"
_NAMES = ("number", "id", "title", "outlet", "agency", "dateline_date", "published", "file_name", "state", "text")
_TOP = 1000  # code points of an article in which its title stands, if it does
_FOLLOWED = frozenset({"title", "outlet", "agency", "dateline_date", "published", "file_name"})


def put_on_shelf(connection: sqlite3.Connection, row: Mapping[str, Any]) -> None:
    """The article of this row, with what is known of it in other tables."""
    known = connection.execute(_KNOWN, (row["id"],) * 4).fetchone()
    connection.execute(_PUT, (*_own(row), *known))
    copies = "SELECT article FROM reprint WHERE original = ? AND origin <> 'refused'"
    for copy in connection.execute(copies, (row["id"],)).fetchall():
        _set(connection, copy[0], "original", row["number"])


def take_off_shelf(connection: sqlite3.Connection, number: int) -> None:
    """The article isn't there any more."""
    connection.execute("DELETE FROM shelf WHERE number = ?", (number,))


def refresh_article(connection: sqlite3.Connection, article: str, values: Mapping[str, Any]) -> None:
    """After these columns of the article were set."""
    if values.keys() & _FOLLOWED:
        row = connection.execute(f"SELECT {_OWN} FROM article WHERE id = ?", (article,)).fetchone()
        take_off_shelf(connection, row[0])
        put_on_shelf(connection, dict(zip(_NAMES, row, strict=True)))
    elif "state" in values:
        _set(connection, article, "state", STATES.index(ArticleState(values["state"])))


def mark_added(connection: sqlite3.Connection, article: str, kind: str) -> None:
    """One more mark of the kind."""
    number = _number(connection, article)
    sign = f" {kind} "
    connection.execute("UPDATE shelf SET marks = marks + 1 WHERE number = ?", (number,))
    connection.execute(
        "UPDATE shelf SET kinds = kinds || ? WHERE number = ? AND NOT instr(kinds, ?)", (sign, number, sign)
    )


def mark_removed(connection: sqlite3.Connection, article: str, kind: str) -> None:
    """One mark of the kind less."""
    number = _number(connection, article)
    connection.execute("UPDATE shelf SET marks = marks - 1 WHERE number = ?", (number,))
    others = "SELECT 1 FROM annotation WHERE article = ? AND kind = ? LIMIT 1"
    if connection.execute(others, (article, kind)).fetchone() is None:
        connection.execute("UPDATE shelf SET kinds = replace(kinds, ?, '') WHERE number = ?", (f" {kind} ", number))


def refresh_kinds(connection: sqlite3.Connection, article: str) -> None:
    """After a mark became one of another kind."""
    _set(connection, article, "kinds", _asked(connection, _KINDS, article))


def refresh_pairs(connection: sqlite3.Connection, article: str) -> None:
    """After a pair came or went."""
    _set(connection, article, "pairs", _asked(connection, _PAIRS, article))


def refresh_original(connection: sqlite3.Connection, article: str) -> None:
    """After the article was found to print another again, or not to."""
    _set(connection, article, "original", _asked(connection, _ORIGINAL, article))


def _number(connection: sqlite3.Connection, article: str) -> int | None:
    row = connection.execute("SELECT number FROM article WHERE id = ?", (article,)).fetchone()
    return row[0] if row is not None else None


def _asked(connection: sqlite3.Connection, what: str, article: str) -> object:
    return connection.execute(f"SELECT {what}", (article,)).fetchone()[0]


def _set(connection: sqlite3.Connection, article: str, column: str, value: object) -> None:
    """An article that isn't there (its row comes after those that name it) gets it all when it comes."""
    number = _number(connection, article)
    if number is not None:
        connection.execute(f"UPDATE shelf SET {column} = ? WHERE number = ?", (value, number))


def fill_shelf(connection: sqlite3.Connection) -> None:
    """Every article anew: for projects made before there was a shelf."""
    connection.execute("DELETE FROM shelf")
    for row in connection.execute(f"SELECT {_OWN} FROM article").fetchall():
        put_on_shelf(connection, dict(zip(_NAMES, row, strict=True)))


def shelf_complete(connection: sqlite3.Connection) -> bool:
    """Whether the shelf says of each article what would be put there now, and nothing of others."""
    marks, pairs = (part.replace("?", "article.id") for part in (_MARKS, _PAIRS))
    original, kinds = (part.replace("?", "article.id") for part in (_ORIGINAL, _KINDS))
    derived = f"SELECT {_OWN}, {marks}, {original}, {pairs}, {kinds} FROM article ORDER BY number"
    wanted = (
        (*_own(dict(zip(_NAMES, row, strict=False))), *_unordered(tuple(row)[len(_NAMES) :]))
        for row in connection.execute(derived)
    )
    kept = connection.execute(f"SELECT {_COLUMNS} FROM shelf ORDER BY number")
    there = ((*tuple(row)[:8], *_unordered(tuple(row)[8:])) for row in kept)
    return all(one == other for one, other in zip(wanted, there, strict=False)) and _as_many(connection)


def _own(row: Mapping[str, Any]) -> tuple[object, ...]:
    """What the shelf holds of the article's own row."""
    day = sort_key(row["published"] or row["dateline_date"])
    outlet = row["outlet"] or row["agency"]
    title = alphabetical(row["title"] or row["file_name"] or row["id"])
    words = "" if row["title"] in row["text"][:_TOP] else words_of(row["title"])
    state = STATES.index(ArticleState(row["state"]))
    return row["number"], day[:7], day, title, outlet, _outlet_key(outlet), state, words


@lru_cache(maxsize=1024)
def _outlet_key(outlet: str) -> str:
    return alphabetical(outlet)


def _unordered(row: tuple[Any, ...]) -> tuple[object, ...]:
    marks, original, pairs, kinds = row
    return marks, original, frozenset(pairs.split()), frozenset(kinds.split())


def _as_many(connection: sqlite3.Connection) -> bool:
    counts = connection.execute("SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM shelf)").fetchone()
    return bool(counts[0] == counts[1])
