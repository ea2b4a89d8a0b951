"""What is kept beside the rows because it can be made from them: search index, shelf of the library, fingerprints.

Called for every row that is written, taken away or changed, by a step, its undoing or its redoing alike; so none of
it is part of the history.
"""

import sqlite3
from collections.abc import Mapping
from typing import Any

from desktop_app.store import fingerprints, shelf
from desktop_app.store.searching.index import index_article, unindex_article

Row = Mapping[str, Any]


def row_added(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """A row was written."""
    if table == "article":
        index_article(connection, row["number"], row["text"])
        shelf.put_on_shelf(connection, row)
        fingerprints.keep_fingerprint(connection, row["number"], row["text"])
    elif table == "annotation":
        shelf.mark_added(connection, row["article"], row["kind"])
    else:
        _refresh(connection, table, row)


def row_removed(connection: sqlite3.Connection, table: str, row: Row) -> None:
    """A row, as it was, is no more."""
    if table == "article":
        unindex_article(connection, row["number"], row["text"])
        shelf.take_off_shelf(connection, row["number"])
        fingerprints.drop_fingerprint(connection, row["number"])
    elif table == "annotation":
        shelf.mark_removed(connection, row["article"], row["kind"])
    else:
        _refresh(connection, table, row)


def row_changed(connection: sqlite3.Connection, table: str, key: tuple[str, ...], values: Row) -> None:
    """These columns of the row were set."""
    if table == "article":
        shelf.refresh_article(connection, key[0], values)
    elif table == "annotation" and "kind" in values:
        article = connection.execute("SELECT article FROM annotation WHERE id = ?", key).fetchone()[0]
        shelf.refresh_kinds(connection, article)
    elif table == "reprint":
        shelf.refresh_original(connection, key[0])


def _refresh(connection: sqlite3.Connection, table: str, row: Row) -> None:
    if table == "article_pair":
        shelf.refresh_pairs(connection, row["article"])
    elif table == "reprint":
        shelf.refresh_original(connection, row["article"])
