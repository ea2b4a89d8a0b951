"""What the rest of the store and the counter use of the search; the search itself is `store.searching`."""

import contextlib
import sqlite3

from desktop_app.model.query import Match, Words
from desktop_app.model.things import SearchHit
from desktop_app.store.searching.hits import found
from desktop_app.store.searching.index import index_article, unindex_article, words_of
from desktop_app.store.searching.row import make_row

__all__ = ["index_article", "search", "unindex_article", "words_of"]


def search(connection: sqlite3.Connection, text: str, *, exact: bool, limit: int) -> list[SearchHit]:
    """Up to `limit` hits of words in a row, in reading order: articles as imported, places as they stand in them."""
    text = text.strip().strip('"«»“”')
    words = Words(text.rstrip("*"), Match.EXACT if exact else Match.FOLDED, text.endswith("*"))
    hits: list[SearchHit] = []
    if make_row(words) is None or limit <= 0:
        return hits
    for article in found(lambda: contextlib.nullcontext(connection), words):
        hits += article.hits[: limit - len(hits)]
        if len(hits) >= limit:
            break
    return hits
