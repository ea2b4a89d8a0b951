"""Suggestions as rows: they come back as they went in, and an article leaves none behind."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion, Voice
from desktop_app.store import survey_rows as rows

NAMED = Suggestion(
    "a", Span(3, 15), "هيئة المراعي", Kind.ORGANISATION, None, "هيئة المراعي", "", 0.9, EngineName.GAZETTEER, "1",
    Reason("list", {"list": "bodies", "name": "هيئة المراعي"}),
)  # fmt: skip
TOLD = replace(
    NAMED, span=Span(20, 26), quote="اتفاقية", kind=Kind.AGREEMENT, label="اتفاقية", record="r1",
    engine=EngineName.PATTERNS, also=(Voice(EngineName.LEARNER, "7", 0.5),),
    fields=(ProposedField("kind", "agreement", "اتفاقية", Span(20, 26)), ProposedField("parties", "EG")),
)  # fmt: skip


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    made = sqlite3.connect(":memory:")
    made.row_factory = sqlite3.Row
    made.executescript(rows.TABLES)
    yield made
    made.close()


def suggestions(connection: sqlite3.Connection) -> list[Suggestion]:
    return [rows.suggestion_of(row) for row in connection.execute(f"{rows.WHOLE} ORDER BY suggestion.id")]


def count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_suggestions_come_back_as_they_went_in(connection: sqlite3.Connection) -> None:
    rows.put(connection, [rows.Looked("a", 1, "s", 0.5, "", b"", [NAMED, TOLD])])
    rows.put(connection, [rows.Looked("b", 2, "s", 0.5, "", b"", [replace(NAMED, article="b")])])
    assert suggestions(connection) == [NAMED, TOLD, replace(NAMED, article="b")]
    assert (count(connection, "meaning"), count(connection, "seen")) == (2, 2)


def test_what_is_put_again_takes_the_place_of_what_was(connection: sqlite3.Connection) -> None:
    rows.put(connection, [rows.Looked("a", 1, "s", 0.5, "", b"", [NAMED, TOLD])])
    rows.put(connection, [rows.Looked("a", 1, "t", 0.5, "", b"", [TOLD])])
    assert suggestions(connection) == [TOLD]
    rows.forget(connection, "a")
    assert (count(connection, "suggestion"), count(connection, "seen")) == (0, 0)
    assert rows.numbers_of(connection, "a") == []


def test_rows_are_held_against_something_once_each(connection: sqlite3.Connection) -> None:
    rows.put(connection, [rows.Looked("a", 1, "s", 0.5, "", b"", [NAMED, TOLD])])
    held: list[rows.SurveyedRow] = []

    def state(row: rows.SurveyedRow) -> int:
        held.append(row)
        return rows.TAKEN if row.kind is Kind.AGREEMENT else 0

    [places] = rows.numbers_of(connection, "a")
    rows.judged(connection, connection.execute(f"{rows.HELD} WHERE suggestion.id BETWEEN ? AND ?", places), state)
    assert [(row.article, row.span, row.record, row.quote) for row in held] == [
        ("a", NAMED.span, None, NAMED.quote), ("a", TOLD.span, "r1", TOLD.quote),
    ]  # fmt: skip
    assert [row[0] for row in connection.execute("SELECT gone FROM suggestion ORDER BY id")] == [0, rows.TAKEN]
