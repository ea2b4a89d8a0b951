"""What the analyst said of suggestions, and what the project knows that engines can use."""

import json
import sqlite3
from collections.abc import Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Cover, Span
from desktop_app.model.suggestion import Answer, EngineName, EngineRate, GazetteerEntry, Verdict


def verdict_row(verdict: Verdict) -> dict[str, object]:
    """As the table has it; the score in thousandths."""
    return {
        "id": verdict.id,
        "article": verdict.article,
        "start": verdict.span.start,
        "end": verdict.span.end,
        "quote": verdict.quote,
        "folded": verdict.folded,
        "kind": str(verdict.kind),
        "meant": verdict.meant,
        "label": verdict.label,
        "engine": str(verdict.engine),
        "version": verdict.version,
        "score": round(verdict.score * 1000),
        "answer": str(verdict.answer),
        "annotation": verdict.annotation,
        "author": verdict.author,
        "created_at": verdict.created_at,
    }


def list_verdicts(connection: sqlite3.Connection, answer: Answer | None = None) -> list[Verdict]:
    """The latest first; only those of one answer, where that is given."""
    where, values = ("", ()) if answer is None else ("WHERE answer = ?", (str(answer),))
    rows = connection.execute(f"SELECT * FROM verdict {where} ORDER BY created_at DESC, id", values)
    return [_verdict(row) for row in rows]


def ids_in(connection: sqlite3.Connection, article: str) -> list[str]:
    """The verdicts on suggestions in an article."""
    return [row[0] for row in connection.execute("SELECT id FROM verdict WHERE article = ? ORDER BY id", (article,))]


def rates(connection: sqlite3.Connection) -> list[EngineRate]:
    """For each engine and kind how many were taken and how many refused."""
    rows = connection.execute(
        """SELECT engine, kind, sum(answer = 'accepted') AS accepted, sum(answer = 'refused') AS refused
           FROM verdict GROUP BY engine, kind ORDER BY engine, kind"""
    )
    return [EngineRate(EngineName(row[0]), Kind(row[1]), row[2], row[3]) for row in rows]


def entry_row(entry: GazetteerEntry, folded: str) -> dict[str, object]:
    """As the table has it."""
    return {
        "id": entry.id,
        "kind": str(entry.kind),
        "text": entry.text,
        "folded": folded,
        "label": entry.label,
        "label_en": entry.label_en,
        "country": entry.country,
        "created_at": entry.created_at,
    }


def list_entries(connection: sqlite3.Connection) -> list[GazetteerEntry]:
    """The analyst's own names, the latest first."""
    rows = connection.execute(
        """SELECT id, kind, text, label, label_en, country, created_at FROM gazetteer_entry
           ORDER BY created_at DESC, rowid DESC"""
    )
    return [GazetteerEntry(row[0], Kind(row[1]), *row[2:]) for row in map(tuple, rows)]


def entry_there(connection: sqlite3.Connection, kind: Kind, folded: str, label: str) -> str | None:
    """The id of the entry with this name for this thing."""
    found = connection.execute(
        "SELECT id FROM gazetteer_entry WHERE kind = ? AND folded = ? AND label = ?", (str(kind), folded, label)
    ).fetchone()
    return found[0] if found is not None else None


MarkRow = tuple[Span, Kind, str | None, str, str]
"""(span, kind, record, label, country or "")"""
NameRow = tuple[str, str, str, str, str, str, int]
"""(record, kind, label, English label, how it is written, country or "", marks)"""


def names_known(connection: sqlite3.Connection, without: Sequence[str] = ()) -> list[NameRow]:
    """How each record is written: labels and spellings of named things, the words of the marks of sectors.

    The names of a record stand together, its label first. The number of marks is the record's, for a sector's words
    that of the words. Marks in the articles `without` aren't counted, nor is a country that was read there.
    """
    left_out = "article IN (SELECT value FROM json_each(:without))" if without else "FALSE"
    rows = connection.execute(
        f"""WITH used AS (SELECT record, count(*) AS marks FROM annotation
                          WHERE record IS NOT NULL AND NOT {left_out} GROUP BY record),
                coded AS (SELECT record, min(value) AS country FROM claim
                          WHERE field IN ('code', 'country') AND state <> 'set_aside'
                                AND coalesce(annotation, '') NOT IN (SELECT id FROM annotation WHERE {left_out})
                          GROUP BY record)
           SELECT record.id, record.kind, record.label, record.label_en, name.text, coalesce(coded.country, ''),
                  coalesce(name.marks, used.marks, 0)
           FROM record
           JOIN (SELECT id AS record, label AS text, NULL AS marks, 0 AS place FROM record
                 UNION ALL SELECT record, text, NULL, 1 FROM alias
                 UNION ALL SELECT record, quote, count(*), 2 FROM annotation
                           WHERE kind = 'sector' AND record IS NOT NULL AND lost = 0 AND NOT {left_out}
                           GROUP BY record, quote) AS name
             ON name.record = record.id
           LEFT JOIN used ON used.record = record.id LEFT JOIN coded ON coded.record = record.id
           WHERE name.text <> '' AND (record.kind IN ('person', 'organisation', 'country', 'place', 'event', 'sector')
                                      OR record.kind LIKE 'own\\_%' ESCAPE '\\')
           ORDER BY record.id, name.place, name.text""",
        {"without": json.dumps(list(without))},
    )
    return [tuple(row) for row in rows]


def marked_elsewhere(connection: sqlite3.Connection, without: Sequence[str]) -> list[tuple[str, str]]:
    """(record, quote) of the marks outside these articles, each once."""
    places = ", ".join("?" * len(without))
    rows = connection.execute(
        f"SELECT DISTINCT record, quote FROM annotation WHERE record IS NOT NULL AND article NOT IN ({places})",
        tuple(without),
    )
    return [(row[0], row[1]) for row in rows]


def _verdict(row: sqlite3.Row) -> Verdict:
    return Verdict(
        row["id"],
        row["article"],
        Span(row["start"], row["end"]),
        row["quote"],
        row["folded"],
        Kind(row["kind"]),
        row["meant"],
        row["label"],
        EngineName(row["engine"]),
        row["version"],
        row["score"] / 1000,
        Answer(row["answer"]),
        row["annotation"],
        row["author"],
        row["created_at"],
    )


def article_numbers(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    """(id, order of import) of all articles, in that order."""
    return [(row[0], row[1]) for row in connection.execute("SELECT id, number FROM article ORDER BY number")]


def unfinished(connection: sqlite3.Connection) -> list[str]:
    """The articles that nobody has done yet, by number."""
    return [row[0] for row in connection.execute("SELECT id FROM article WHERE state <> 'done' ORDER BY number")]


def bundles(connection: sqlite3.Connection, articles: Sequence[str]) -> list[sqlite3.Row]:
    """id, text, title, day (EDTF or "") and pairs ("CN-TJ KZ-TJ") of these articles, by number."""
    return connection.execute(
        """SELECT id, text, title, CASE published WHEN '' THEN dateline_date ELSE published END AS day,
                  (SELECT coalesce(group_concat(pair, ' '), '') FROM
                     (SELECT pair FROM article_pair WHERE article = article.id ORDER BY pair)) AS pairs
           FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY number""",
        (json.dumps(list(articles)),),
    ).fetchall()


def marks_in(connection: sqlite3.Connection, articles: Sequence[str]) -> dict[str, list[MarkRow]]:
    """The marks of these articles that have their place."""
    found: dict[str, list[MarkRow]] = {article: [] for article in articles}
    for row in connection.execute(
        """SELECT article, start, "end", annotation.kind, record, coalesce(record.label, quote) AS label,
                  coalesce((SELECT min(value) FROM claim WHERE claim.record = annotation.record
                            AND field IN ('code', 'country') AND state <> 'set_aside'), '') AS country
           FROM annotation LEFT JOIN record ON record.id = annotation.record
           WHERE article IN (SELECT value FROM json_each(?)) AND lost = 0 ORDER BY article, start, "end" DESC""",
        (json.dumps(list(articles)),),
    ):
        mark = (Span(row["start"], row["end"]), Kind(row["kind"]), row["record"], row["label"], row["country"])
        found[row["article"]].append(mark)
    return found


def covers_of(connection: sqlite3.Connection, articles: Sequence[str]) -> dict[str, dict[Kind, Cover]]:
    """What the marks of each kind cover in these articles; articles that are no more are left out."""
    asked = (json.dumps(list(articles)),)
    there = connection.execute("SELECT id FROM article WHERE id IN (SELECT value FROM json_each(?))", asked)
    found: dict[str, dict[str, list[Span]]] = {row[0]: {} for row in there}
    for article, kind, start, end in connection.execute(
        """SELECT article, kind, start, "end" FROM annotation
           WHERE article IN (SELECT value FROM json_each(?)) AND lost = 0""",
        asked,
    ):
        found[article].setdefault(kind, []).append(Span(start, end))
    return {
        article: {Kind(kind): Cover(spans) for kind, spans in kinds.items()} for article, kinds in found.items()
    }


def teaching_articles(connection: sqlite3.Connection) -> dict[str, str]:
    """The articles that bear marks, by number, with their state."""
    rows = connection.execute(
        """SELECT id, state FROM article WHERE id IN (SELECT article FROM annotation WHERE lost = 0) ORDER BY number"""
    )
    return {row[0]: row[1] for row in rows}


def count_teaching(connection: sqlite3.Connection) -> int:
    """How many marks a learner could learn from."""
    return int(connection.execute("SELECT count(*) FROM annotation WHERE lost = 0").fetchone()[0])
