"""What a filter of the library asks of a row of the shelf, as SQL."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.arabic.fold import fold
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


def condition_of(connection: sqlite3.Connection, given: LibraryFilter, *, one_by_one: bool = False) -> Condition:
    """What the filter asks of a row of the shelf. `one_by_one` asks the search index for each row by itself."""
    own = all_of(*_parts(connection, given, "shelf", one_by_one))
    states = Condition(f"shelf.state IN ({', '.join(str(STATES.index(one)) for one in given.states)})")
    asked = (states,) if given.states else ()
    if not given.collapsed:
        return all_of(own, *asked)
    head = all_of(*_parts(connection, given, "head", True))
    alone = Condition(
        f"""(shelf.original = 0 OR NOT EXISTS
             (SELECT 1 FROM shelf AS head WHERE head.number = shelf.original AND {head.sql}))""",
        head.values,
    )
    return all_of(own, *asked, alone)


def _parts(
    connection: sqlite3.Connection, given: LibraryFilter, table: str, one_by_one: bool
) -> list[Condition]:
    """All but the states."""
    parts: list[Condition] = []
    pairs = [Condition(f"instr({table}.pairs, ?)", (pair,)) for pair in given.pairs]
    if given.without_pair:
        pairs.append(Condition(f"{table}.pairs = ''"))
    if pairs:
        parts.append(_or(*pairs))
    if given.outlets:
        parts.append(Condition(f"{table}.outlet IN ({', '.join('?' * len(given.outlets))})", given.outlets))
    if given.since:
        parts.append(Condition(f"{table}.day >= ?", (sort_key(given.since),)))
    if given.until:
        parts.append(Condition(f"{table}.day BETWEEN '0' AND ?", (_last_key(given.until),)))
    parts += [Condition(f"instr({table}.kinds, ?)", (f" {kind} ",)) for kind in given.kinds]
    if words := words_of(given.text).split():
        parts.append(_or(*_text_parts(connection, given.text, words, table, one_by_one)))
    return parts


def _text_parts(
    connection: sqlite3.Connection, text: str, words: list[str], table: str, one_by_one: bool
) -> list[Condition]:
    """In the article's own words, in the outlet's name, or in a title that its text doesn't hold."""
    star = " *" if len(words[-1]) >= _PREFIX else ""
    terms = [" OR ".join(f'"{form}"' for form in forms_of(word)) for word in words[:-1]]
    terms.append(" OR ".join(f'"{form}"{star}' for form in forms_of(words[-1])))
    match = " AND ".join(f"words : ({term})" for term in terms)
    if one_by_one:
        inside = f"EXISTS (SELECT 1 FROM search WHERE search MATCH ? AND rowid = {table}.number)"
    else:
        inside = f"{table}.number IN (SELECT rowid FROM search WHERE search MATCH ?)"
    typed = fold(text).strip()
    outlets = tuple(one for one in known_outlets(connection) if typed in fold(one))
    found = [Condition(inside, (match,))]
    if outlets:
        found.append(Condition(f"{table}.outlet IN ({', '.join('?' * len(outlets))})", outlets))
    titled = " AND ".join("instr(words, ?)" for _word in words)
    retitled = f"SELECT number FROM shelf INDEXED BY shelf_words WHERE words <> '' AND {titled}"
    found.append(Condition(f"{table}.number IN ({retitled})", tuple(words)))
    return found


def known_outlets(connection: sqlite3.Connection) -> list[str]:
    """Each outlet (or agency, where no outlet is known) once, in the order of the alphabet."""
    rows = connection.execute(
        """WITH RECURSIVE next(key) AS (
             SELECT min(outlet_key) FROM shelf
             UNION ALL
             SELECT (SELECT min(outlet_key) FROM shelf WHERE outlet_key > key) FROM next WHERE key IS NOT NULL)
           SELECT DISTINCT outlet FROM next JOIN shelf ON outlet_key = key WHERE outlet <> '' ORDER BY outlet_key"""
    )
    return [row[0] for row in rows]


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


def _or(*parts: Condition) -> Condition:
    return _joined(" OR ", parts, "0")


def _joined(word: str, parts: Sequence[Condition], nothing: str) -> Condition:
    if not parts:
        return Condition(nothing)
    return Condition("(" + word.join(part.sql for part in parts) + ")", sum((part.values for part in parts), ()))
