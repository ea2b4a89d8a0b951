import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.cli.table import cut, lay_out, width

cells = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30)


@pytest.mark.parametrize(
    ("text", "columns"),
    [("نص", 2), ("نَصٌّ", 2), ("abc", 3), ("", 0), ("北京", 4), ("ا\u200fب\u200c", 2), ("e\u0301", 1), ("١٢", 2)],
)
def test_width_as_it_is_drawn(text: str, columns: int) -> None:
    assert width(text) == columns


@given(cells, st.integers(2, 20))
def test_what_is_cut_fits_and_says_so(text: str, columns: int) -> None:
    line = " ".join(text.split())
    shown = cut(text, columns)
    assert width(shown) <= columns
    assert shown == line or (shown.endswith("…") and line.startswith(shown[:-1]))


@pytest.mark.parametrize(
    ("text", "columns", "shown"),
    [
        ("قرض قدره 640 مليون", 11, "قرض قدره…"),
        ("قرض قدره 1,250 مليون", 12, "قرض قدره…"),
        ("قرض قدره 64 مليون", 12, "قرض قدره 64…"),
        ("١٢٣٤٥٦", 4, "١٢٣…"),
    ],
)
def test_no_part_of_a_number_is_left(text: str, columns: int, shown: str) -> None:
    assert cut(text, columns) == shown


def test_lines_become_one() -> None:
    assert cut("أول\nثان\t ثالث", 40) == "أول ثان ثالث"


@given(st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=6))
def test_columns_stand_under_their_heads(rows: list[tuple[str, str, str]]) -> None:
    kept = [column for column in range(3) if any(cut(row[column], 60) for row in rows)]
    lines = lay_out(["a", "b", "c"], rows, gap="|")
    assert len(lines) == len(rows) + 1
    spaces = [max(width(cut(row[column], 60)) for row in [*rows, ("a", "b", "c")]) for column in kept]
    for line, row in zip(lines[1:], rows, strict=True):
        place = 0
        for column, space in zip(kept, spaces, strict=True):
            cell = cut(row[column], 60)
            assert line[place : place + len(cell)] == cell
            place += len(cell) + space - width(cell) + 1


def test_columns_empty_in_every_row_are_left_out() -> None:
    assert lay_out(["a", "b", "c"], [("1", "", "2"), ("3", "", "")]) == ["a  c", "1  2", "3"]


def test_a_mirrored_table_begins_at_the_right() -> None:
    assert lay_out(["a", "bb"], [("111", "2"), ("3", "")], mirrored=True) == ["bb    a", " 2  111", "      3"]


def test_without_rows_there_is_the_head() -> None:
    assert lay_out(["a", "b"], []) == ["a  b"]


def test_cells_are_measured_after_they_are_shaped() -> None:
    assert lay_out(["x", "y"], [("لا", "1"), ("abc", "2")], shape=lambda cell: cell.replace("لا", "ﻻ")) == [
        "x    y", "ﻻ    1", "abc  2",
    ]  # fmt: skip
