"""What belongs to one pair of countries, read without going through what belongs to others."""

import json
import sqlite3
from collections.abc import Iterable
from typing import Any

from desktop_app.model.kinds import Kind, is_shared
from desktop_app.model.things import Annotation, Article, PairLink, PairOrigin
from desktop_app.store.annotations import as_annotation
from desktop_app.store.articles import COLUMNS, as_article

_OF_PAIR = """FROM annotation JOIN record_pair ON record_pair.record = annotation.record
              WHERE record_pair.pair = ?"""


def marks_of(connection: sqlite3.Connection, pair: str, own: set[str]) -> list[Annotation]:
    """The marks on the pair's records, in article order.

    A named thing or a sector, which many pairs share, brings those in the pair's own articles (`own`) only.
    """
    rows = connection.execute(f'SELECT annotation.* {_OF_PAIR} ORDER BY article, start, "end" DESC, id', (pair,))
    return [as_annotation(row) for row in rows if row["article"] in own or not is_shared(Kind(row["kind"]))]


def places_of(connection: sqlite3.Connection, pair: str, own: set[str]) -> list[tuple[Any, ...]]:
    """As `marks_of`, without what stands around them: (id, article, record, kind, quote, start)."""
    shared: dict[str, bool] = {}
    found = []
    for row in connection.execute(
        f"""SELECT annotation.id, annotation.article, annotation.record, annotation.kind, annotation.quote,
                   annotation.start {_OF_PAIR} ORDER BY article, start, "end" DESC, annotation.id""",
        (pair,),
    ):
        kind = row[3]
        if kind not in shared:
            shared[kind] = is_shared(Kind(kind))
        if row[1] in own or not shared[kind]:
            found.append(tuple(row))
    return found


def articles_by_id(connection: sqlite3.Connection, wanted: Iterable[str]) -> list[Article]:
    """The articles with these ids, without their texts, in no order."""
    values = (json.dumps(list(wanted)),)
    links: dict[str, tuple[PairLink, ...]] = {}
    for row in connection.execute(
        "SELECT * FROM article_pair WHERE article IN (SELECT value FROM json_each(?)) ORDER BY article, pair", values
    ):
        link = PairLink(row["pair"], PairOrigin(row["origin"]))
        links[row["article"]] = (*links.get(row["article"], ()), link)
    rows = connection.execute(
        f"SELECT {COLUMNS} FROM article WHERE id IN (SELECT value FROM json_each(?))", values
    ).fetchall()
    return [as_article(row, links.get(row["id"], ())) for row in rows]


def annotations_by_id(connection: sqlite3.Connection, wanted: Iterable[str]) -> list[Annotation]:
    """The annotations with these ids that are there, in no order."""
    rows = connection.execute(
        "SELECT * FROM annotation WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(wanted)),)
    )
    return [as_annotation(row) for row in rows]


def without_pair(connection: sqlite3.Connection) -> dict[str, int]:
    """Ids of the records that belong to no pair, each with the number of its marks."""
    rows = connection.execute(
        """SELECT id, (SELECT count(*) FROM annotation WHERE annotation.record = record.id)
           FROM record WHERE NOT EXISTS (SELECT 1 FROM record_pair WHERE record_pair.record = record.id)"""
    )
    return dict(map(tuple, rows))


def loose_in(connection: sqlite3.Connection, pair: str) -> list[str]:
    """Ids of the records that belong to no pair though marks in the pair's own articles speak of them."""
    rows = connection.execute(
        """SELECT DISTINCT annotation.record FROM article_pair
           JOIN annotation ON annotation.article = article_pair.article
           WHERE article_pair.pair = ? AND annotation.record IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM record_pair WHERE record_pair.record = annotation.record)""",
        (pair,),
    )
    return [row[0] for row in rows]
