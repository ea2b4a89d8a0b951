"""Annotations: reading them out, and their rows."""

import sqlite3

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation

CONTEXT = 32  # code points kept on either side of a quote

_IN_ORDER = 'ORDER BY article, start, "end" DESC, id'


def annotations_of(connection: sqlite3.Connection, article: str) -> list[Annotation]:
    """In reading order, the longer first where two begin together."""
    return _all(connection, "WHERE article = ?", (article,))


def annotations_on(connection: sqlite3.Connection, record: str) -> list[Annotation]:
    """The marks that are evidence for a record."""
    return _all(connection, "WHERE record = ?", (record,))


def list_annotations(connection: sqlite3.Connection) -> list[Annotation]:
    """All marks of the project, in the order of `annotations_of` within an article."""
    return _all(connection, "", ())


def annotations_within(connection: sqlite3.Connection, article: str, span: Span, kind: Kind) -> list[Annotation]:
    """The marks of a kind that lie inside a span; costs what stands there, not what the article holds."""
    where = 'WHERE article = ? AND start >= ? AND start < ? AND "end" <= ? AND +kind = ?'
    rows = connection.execute(
        f"SELECT * FROM annotation {where} {_IN_ORDER}", (article, span.start, span.end, span.end, str(kind))
    )
    return [as_annotation(row) for row in rows]


def without_value(connection: sqlite3.Connection, article: str, kind: Kind, field: str, near: Span) -> list[Annotation]:
    """The marks of a kind that meet a stretch of the article and whose record has nothing in a field, nor had what was
    put aside."""
    where = """WHERE article = ? AND kind = ? AND start < ? AND "end" > ? AND lost = 0 AND record IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.record = annotation.record AND claim.field = ?)"""
    values = (article, str(kind), near.end, near.start, field)
    return [as_annotation(row) for row in connection.execute(f"SELECT * FROM annotation {where} {_IN_ORDER}", values)]


def last_record_of_words(connection: sqlite3.Connection, article: str, kind: Kind, quote: str) -> str | None:
    """The record for which the article's last mark of these very words stands, if one of the kind does."""
    row = connection.execute(
        """SELECT record FROM annotation WHERE article = ? AND +kind = ? AND quote = ? AND record IS NOT NULL
           ORDER BY start DESC LIMIT 1""",
        (article, str(kind), quote),
    ).fetchone()
    return row["record"] if row is not None else None


def annotation_there(connection: sqlite3.Connection, annotation: str) -> Annotation | None:
    """The annotation, if it is still there."""
    return next(iter(_all(connection, "WHERE id = ?", (annotation,))), None)


def get_annotation(connection: sqlite3.Connection, annotation: str) -> Annotation:
    """Raises UserError("annotation_unknown")."""
    found = annotation_there(connection, annotation)
    if found is None:
        raise UserError("annotation_unknown", annotation=annotation)
    return found


def anchor(text: str, span: Span) -> dict[str, object]:
    """The columns that say where an annotation stands and by which letters it can be found again."""
    return {
        "start": span.start,
        "end": span.end,
        "quote": span.of(text),
        "before": text[max(0, span.start - CONTEXT) : span.start],
        "after": text[span.end : span.end + CONTEXT],
        "lost": 0,
    }


def annotation_row(annotation: Annotation) -> dict[str, object]:
    """The row of table `annotation`."""
    return {
        "id": annotation.id,
        "article": annotation.article,
        "start": annotation.span.start,
        "end": annotation.span.end,
        "quote": annotation.quote,
        "before": annotation.before,
        "after": annotation.after,
        "kind": str(annotation.kind),
        "record": annotation.record,
        "note": annotation.note,
        "author": annotation.author,
        "engine": annotation.engine,
        "created_at": annotation.created_at,
        "lost": int(annotation.lost),
    }


def _all(connection: sqlite3.Connection, where: str, values: tuple[str, ...]) -> list[Annotation]:
    return [as_annotation(row) for row in connection.execute(f"SELECT * FROM annotation {where} {_IN_ORDER}", values)]


def as_annotation(row: sqlite3.Row) -> Annotation:
    """The annotation of a row."""
    return Annotation(
        id=row["id"],
        article=row["article"],
        span=Span(row["start"], row["end"]),
        quote=row["quote"],
        before=row["before"],
        after=row["after"],
        kind=Kind(row["kind"]),
        record=row["record"],
        note=row["note"],
        author=row["author"],
        engine=row["engine"],
        created_at=row["created_at"],
        lost=bool(row["lost"]),
    )


def marked_already(connection: sqlite3.Connection, article: str, span: Span, kind: Kind, but: str) -> bool:
    """Whether these very letters bear a mark of the kind, leaving one annotation out of account."""
    row = connection.execute(
        # "+": by its place, not by the index of kinds, which would go through all marks of the kind in the article
        'SELECT 1 FROM annotation WHERE article = ? AND start = ? AND "end" = ? AND +kind = ? AND id <> ?',
        (article, span.start, span.end, str(kind), but),
    ).fetchone()
    return row is not None
