"""What a filter of the library asks of a row of the shelf, as SQL."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.arabic.sorting import alphabetical
from desktop_app.model.edtf import parse_edtf, sort_key
from desktop_app.model.library import LibraryFilter
from desktop_app.store.searching.index import words_of
from desktop_app.store.searching.row import forms_of
from desktop_app.store.shelf import STATES

_PREFIX = 3  # letters from which on the last word of a text may go on


@dataclass(frozen=True, slots=True)
class Condition:
    """A part of a WHERE clause over `shelf` and what stands for its question marks."""

    sql: str
    values: tuple[object, ...] = ()


def condition_of(connection: sqlite3.Connection, given: LibraryFilter) -> Condition:
    """The whole filter. Words are looked for first, and found articles kept until something is written."""
    if has_words := bool(words_of(given.text).split()):
        find_words(connection, given.text)
    own = all_of(*_parts(given, "shelf", has_words))
    states = Condition(f"shelf.state IN ({', '.join(str(STATES.index(one)) for one in given.states)})")
    asked = (states,) if given.states else ()
    if not given.collapsed:
        return all_of(own, *asked)
    head = all_of(*_parts(given, "head", has_words))
    alone = Condition(
        f"""(shelf.original = 0 OR NOT EXISTS
             (SELECT 1 FROM shelf AS head WHERE head.number = shelf.original AND {head.sql}))""",
        head.values,
    )
    return all_of(own, *asked, alone)


def _parts(given: LibraryFilter, table: str, has_words: bool) -> list[Condition]:
    """All but the states."""
    parts: list[Condition] = []
    pairs = [Condition(f"instr({table}.pairs, ?)", (pair,)) for pair in given.pairs]
    if given.without_pair:
        pairs.append(Condition(f"{table}.pairs = ''"))
    if pairs:
        parts.append(_joined(" OR ", pairs, "0"))
    if given.outlets:
        parts.append(Condition(f"{table}.outlet IN ({', '.join('?' * len(given.outlets))})", given.outlets))
    if given.since:
        parts.append(Condition(f"{table}.day >= ?", (sort_key(given.since),)))
    if given.until:
        parts.append(Condition(f"{table}.day BETWEEN '0' AND ?", (_last_key(given.until),)))
    parts += [Condition(f"instr({table}.kinds, ?)", (f" {kind} ",)) for kind in given.kinds]
    if has_words:
        parts.append(Condition(f"{table}.number IN temp.found"))
    return parts


def find_words(connection: sqlite3.Connection, text: str) -> None:
    """Put into a table of this connection's own the articles that hold the words, unless they are there still.

    The page, the counts and the next choice ask for the same words, and a frequent one costs more than all the rest.
    Where the project is open for reading the table lasts as long as the transaction.
    """
    query_only = connection.execute("PRAGMA query_only").fetchone()[0]
    connection.execute("PRAGMA query_only = OFF")  # the file stays as it is: only what is of this connection changes
    try:
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS found (number INTEGER PRIMARY KEY)")
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS found_for (text TEXT, version INTEGER, changes INTEGER)")
        version = connection.execute("PRAGMA data_version").fetchone()[0]
        kept = connection.execute("SELECT text, version, changes FROM found_for").fetchone()
        if kept is not None and tuple(kept) == (text, version, connection.total_changes):
            return
        connection.execute("DELETE FROM found_for")
        connection.execute("DELETE FROM found")
        for condition in _places_of(connection, text):
            connection.execute(f"INSERT OR IGNORE INTO found {condition.sql}", condition.values)
        changes = connection.total_changes + 1  # with the next line
        connection.execute("INSERT INTO found_for VALUES (?, ?, ?)", (text, version, changes))
    finally:
        connection.execute(f"PRAGMA query_only = {query_only}")


def _places_of(connection: sqlite3.Connection, text: str) -> list[Condition]:
    """In the articles' own words, in the outlet's name, or in a title that its text doesn't hold."""
    words = words_of(text).split()
    star = " *" if len(words[-1]) >= _PREFIX else ""
    terms = [" OR ".join(f'"{form}"' for form in forms_of(word)) for word in words[:-1]]
    terms.append(" OR ".join(f'"{form}"{star}' for form in forms_of(words[-1])))
    match = " AND ".join(f"words : ({term})" for term in terms)
    titled = " AND ".join("instr(words, ?)" for _word in words)
    found = [
        Condition("SELECT rowid FROM search WHERE search MATCH ?", (match,)),
        Condition(f"SELECT number FROM shelf INDEXED BY shelf_words WHERE words <> '' AND {titled}", tuple(words)),
    ]
    typed = fold(text).strip()
    outlets = tuple(one for one in known_outlets(connection) if typed in fold(one))
    if outlets:
        marks = ", ".join("?" * len(outlets))
        found.append(Condition(f"SELECT number FROM shelf WHERE outlet IN ({marks})", outlets))
    return found


def known_outlets(connection: sqlite3.Connection) -> list[str]:
    """Each outlet (or agency, where no outlet is known) once, in the order of the alphabet."""
    rows = connection.execute(
        """WITH RECURSIVE known(name) AS (
             SELECT min(outlet) FROM shelf
             UNION ALL SELECT (SELECT min(outlet) FROM shelf WHERE outlet > name) FROM known WHERE name IS NOT NULL)
           SELECT name FROM known WHERE name <> ''"""
    )
    return sorted((row[0] for row in rows), key=alphabetical)


def _last_key(date: str) -> str:
    """The key of the last day that the date may mean."""
    parsed = parse_edtf(date)
    point = (parsed.end or parsed.start) if parsed else None
    if point is None:
        return ""
    return f"{point.year.replace('X', '9')}-{point.month or 99:02}-{point.day or 99:02}"


def all_of(*parts: Condition) -> Condition:
    """Where each of the parts holds."""
    return _joined(" AND ", parts, "1")


def _joined(word: str, parts: Sequence[Condition], nothing: str) -> Condition:
    if not parts:
        return Condition(nothing)
    return Condition("(" + word.join(part.sql for part in parts) + ")", sum((part.values for part in parts), ()))
