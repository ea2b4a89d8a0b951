"""Names and words that a project knows."""

import sqlite3

from desktop_app.arabic.fold import fold
from desktop_app.store.searching.known import main_outlets, outlet_keys, records_called, vocabulary, years
from tests.store.searching.library import add, library, mark


def _project() -> sqlite3.Connection:
    connection = library()
    rows = (("صحيفة النهر", "2023-05-18"), ("صحيفة النهر", ""), ("الأفق", "2024"), ("", ""))
    for number, (outlet, day) in enumerate(rows, 1):
        add(connection, number, "قال الوزير كلاماً", outlet=outlet, published=day)
    mark(connection, 1, "الوزير", "person", "min")
    connection.execute("UPDATE record SET folded = ?, label_en = 'The Minister'", (fold("الوزير الأول"),))
    connection.execute(
        "INSERT INTO alias (id, record, text, folded, origin) VALUES ('x', 'min', 'سالم', ?, 'marked')", (fold("سالم"),)
    )
    return connection


def test_outlets_and_years() -> None:
    connection = _project()
    assert sorted(name for _key, name in outlet_keys(connection)) == ["الأفق", "صحيفة النهر"]
    assert main_outlets(connection, 1) == ["صحيفة النهر"]
    assert main_outlets(connection, 9) == ["الأفق", "صحيفة النهر"]
    assert years(connection) == ["2024", "2023"]


def test_records_by_name_other_spelling_english_id_or_part() -> None:
    connection = _project()
    for typed in ("الوزير الاول", "سالم", "the minister", "min", "الأول", "ministe"):
        assert records_called(connection, fold(typed), typed) == ["min"]
    assert records_called(connection, fold("زيد"), "زيد") == []
    assert records_called(connection, "", "") == []


def test_the_vocabulary_is_that_of_the_index_and_leaves_the_connection_as_it_was() -> None:
    connection = _project()
    connection.execute("PRAGMA query_only = ON")
    assert {"قال", "الوزير", "كلاما"} <= set(vocabulary(connection).split())
    assert vocabulary(connection).startswith("\n")
    assert connection.execute("PRAGMA query_only").fetchone()[0] == 1
