"""Questions about the file itself."""

import sqlite3


def damaged(connection: sqlite3.Connection) -> list[str]:
    """What SQLite's own integrity check says, nothing where it says "ok"."""
    try:
        return [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except sqlite3.DatabaseError as error:
        return [str(error)]


def dangling(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    """(table, table it should refer to) for each reference that leads nowhere."""
    return [(row[0], row[2]) for row in connection.execute("PRAGMA foreign_key_check")]


def search_index_complete(connection: sqlite3.Connection) -> bool:
    """Whether each article, and nothing else, is in the index (which keeps their sizes by article)."""
    numbers = [row[0] for row in connection.execute("SELECT number FROM article ORDER BY number")]
    return [row[0] for row in connection.execute("SELECT id FROM search_docsize ORDER BY id")] == numbers
