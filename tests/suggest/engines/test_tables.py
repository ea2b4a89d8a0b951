"""The tables of names as they stand in their files."""

from desktop_app.suggest.engines.tables import rows_of, split


def test_every_row_has_all_columns() -> None:
    rows = rows_of("doubtful")
    assert all(row.keys() >= {"kind", "name", "needs", "not_before", "not_after", "before", "after"} for row in rows)
    assert {row["kind"] for row in rows} >= {"country", "place", "person"}


def test_a_cell_is_split_without_its_question_marks() -> None:
    assert split("سوري|?مالي") == ["سوري", "مالي"]
    assert split("") == []
