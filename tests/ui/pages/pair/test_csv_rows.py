"""The tables as one table: every item of the page, whole, with what a spreadsheet can sort and count by."""

import pytest

from desktop_app.ui.language import speak
from desktop_app.ui.pages.pair.csv_rows import CsvRows
from tests.ui.pages.pair.pages import rich_page, words_of


@pytest.fixture(params=["ar", "en"])
def words(request, qapp, tmp_path):
    speak(request.param)
    yield words_of(tmp_path)
    speak("en")


def test_every_item_has_its_row_and_every_row_all_columns(words):
    page = rich_page(words)
    head, *rows = CsvRows(page, words).rows()
    things = (page.agreements, page.meetings, page.figures, page.statements, page.people, page.sectors, page.conflicts)
    assert len(rows) == sum(map(len, things)) + len(page.months) + len(page.missing)
    assert {len(row) for row in rows} == {len(head)}
    records = [row[-1] for row in rows if row[-1]]
    assert set(records) >= {item.record for group in things for item in group}


def test_dates_stand_as_words_and_as_edtf_and_numbers_bare(words):
    page = rich_page(words)
    head, *rows = CsvRows(page, words).rows()
    conflict = words.counted_things("conflict")
    at = {row[-1]: row for row in rows if row[0] != conflict}
    assert page.figures[0].value.value in at[page.figures[0].record]
    assert page.agreements[0].date.value in at[page.agreements[0].record]
    assert len(set(head)) == len(head)
