"""Tables for spreadsheets: whole, in UTF-8 that Excel knows, and no cell a formula."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange.table import safe_cell, write_table
from desktop_app.model.errors import UserError


@pytest.mark.parametrize("words", ["=1+1", "+cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", " =1", "\u200f=1", "＝1"])
def test_what_would_begin_a_formula_is_words(words):
    assert safe_cell(words) == f"'{words}"


@pytest.mark.parametrize("words", ["", "-3.5", "12", "اتفاق = شراكة", "a-b", "20%"])
def test_other_cells_stay(words):
    assert safe_cell(words) == words


@given(st.text(max_size=20))
def test_no_cell_begins_a_formula(words):
    shown = safe_cell(words)
    assert shown[:1] not in "=+@" or not shown
    assert shown.endswith(words)


def test_excel_knows_the_encoding_and_every_cell_comes_back(tmp_path):
    path = tmp_path / "table.csv"
    rows = [["العنوان", "قيمة"], ["مذكرة، «نص»", "1,5"], ['علامة " اقتباس', "سطر\nثان"]]
    assert write_table(path, rows) == 3
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [*rows[:2], ['علامة " اقتباس', "سطر ثان"]]


def test_an_earlier_file_stays_where_writing_fails(tmp_path):
    path = tmp_path / "gone" / "table.csv"
    with pytest.raises(UserError, match="export_failed"):
        write_table(path, [["a"]])
    kept = tmp_path / "table.csv"
    kept.write_text("before")

    def rows():
        yield ["a"]
        raise OSError(28, "No space left on device")

    with pytest.raises(UserError, match="export_failed"):
        write_table(kept, rows())
    assert kept.read_text() == "before"
    assert [one.name for one in tmp_path.iterdir()] == ["table.csv"]
