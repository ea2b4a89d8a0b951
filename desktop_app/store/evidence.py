"""A record's marks with the articles they stand in, a page at a time: some have marks in thousands of articles."""

import sqlite3

from desktop_app.model.proposals import Mention
from desktop_app.store.annotations import as_annotation

_COLUMNS = """annotation.*, article.title AS article_title, article.outlet AS article_outlet,
              article.agency AS article_agency, article.published AS article_published"""
_ORDER = 'article.published_key, article.number, annotation.start, annotation."end" DESC, annotation.id'


def evidence_page(connection: sqlite3.Connection, record: str, offset: int, limit: int) -> list[Mention]:
    """Some of its mentions, the oldest first, an article's in reading order; `paragraph` is 0: it needs the text."""
    rows = connection.execute(
        f"""SELECT {_COLUMNS} FROM annotation JOIN article ON article.id = annotation.article
            WHERE annotation.record = ? ORDER BY {_ORDER} LIMIT ? OFFSET ?""",
        (record, limit, offset),
    )
    return [
        Mention(
            as_annotation(row),
            row["article_title"],
            row["article_outlet"] or row["article_agency"],
            row["article_published"],
            0,
        )
        for row in rows
    ]


def place_in_evidence(connection: sqlite3.Connection, annotation: str) -> int:
    """How many mentions of its record come before this one in the order of `evidence_page`."""
    row = connection.execute(
        f"""SELECT place FROM (
              SELECT annotation.id, row_number() OVER (ORDER BY {_ORDER}) - 1 AS place
              FROM annotation JOIN article ON article.id = annotation.article
              WHERE annotation.record = (SELECT record FROM annotation WHERE id = ?))
            WHERE id = ?""",
        (annotation, annotation),
    ).fetchone()
    return int(row[0]) if row is not None else 0
