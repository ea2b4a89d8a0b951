"""Rows hold the letters of their place and nothing of another paragraph; the model makes those that are seen."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from desktop_app.model.spans import Span
from desktop_app.ui.dock.concordance.rows import CONTEXT, ConcordanceModel, RowState, make_row, spoken

TEXT = "قال المسؤول.\nزار الوفد وكازاخستان 😀 أمس، ثم عاد.\nانتهى"


def test_a_prefix_belongs_to_the_word_and_not_to_the_mark():
    at = TEXT.index("كازاخستان")
    row = make_row(TEXT, "a", Span(at, at + 9), form="و")
    assert (row.before, row.quote, row.after) == ("زار الوفد و", "كازاخستان", " 😀 أمس، ثم عاد.")
    assert (row.prefix, row.suffix) == (1, 0)
    part = make_row(TEXT, "a", Span(at, at + 4))
    assert (part.prefix, part.suffix) == (1, 5)
    assert make_row(TEXT, "a", Span(0, 3)).before == ""
    assert make_row(TEXT, "a", Span(len(TEXT) - 5, len(TEXT))).after == ""


def test_what_is_cut_says_so():
    long = "كلمة " * 200
    row = make_row(long, "a", Span(500, 504))
    assert row.before == "…" + long[500 - CONTEXT : 500]
    assert row.after == long[504 : 504 + CONTEXT] + "…"


@given(st.text("ابوكل. \n😀َ", min_size=1, max_size=60), st.data())
def test_the_pieces_are_the_articles_own_letters(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    row = make_row(text, "a", Span(start, end))
    assert text[start - len(row.before) : end + len(row.after)] == row.before + row.quote + row.after
    assert "\n" not in row.before + row.after
    assert 0 <= row.prefix <= len(row.before)
    assert 0 <= row.suffix <= len(row.after)


def test_the_model_asks_for_rows_that_are_wanted_only(qapp):
    asked = []

    def row_at(number):
        asked.append(number)
        return make_row(TEXT, "a", Span(0, 3), state=RowState.TICKED)

    model = ConcordanceModel()
    model.set_rows(50_000, row_at)
    assert (model.rowCount(), asked) == (50_000, [])
    assert model.data(model.index(7, 0)) == "قال"
    assert model.data(model.index(7, 0), Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
    assert asked == [7]
    model.forget(7)
    model.row(7)
    assert asked == [7, 7]
    model.grow(60_000)
    assert model.rowCount() == 60_000


def test_a_row_is_spoken_as_a_sentence(qapp):
    at = TEXT.index("الوفد")
    row = make_row(TEXT, "a", Span(at, at + 5), state=RowState.MARKED, form="رسم آخر", source="وكالة")
    assert spoken(row).startswith("زار الوفد وكازاخستان")
    assert spoken(row).splitlines()[2:] == ["رسم آخر", "وكالة"]
    assert len(spoken(row).splitlines()[1]) > 3
