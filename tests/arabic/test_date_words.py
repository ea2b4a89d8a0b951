"""EDTF as words of documents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.date_words import format_date
from desktop_app.arabic.dates import read_dates
from desktop_app.arabic.months import MONTHS


@pytest.mark.parametrize(
    ("edtf", "arabic", "english"),
    [
        ("2023-05-18", "18 مايو 2023", "18 May 2023"),
        ("2023-05", "مايو 2023", "May 2023"),
        ("2023", "2023", "2023"),
        ("2023/2025", "من 2023 إلى 2025", "2023–2025"),
        ("2017/..", "منذ 2017", "since 2017"),
        ("../2030", "حتى 2030", "until 2030"),
        ("2023-05-18/2023-05-20", "من 18 إلى 20 مايو 2023", "18–20 May 2023"),
        ("2023-05-28/2023-06-02", "من 28 مايو إلى 2 يونيو 2023", "28 May – 2 June 2023"),
        ("2023-05/2023-07", "من مايو إلى يوليو 2023", "May – July 2023"),
        ("2022-12-30/2023-01-02", "من 30 ديسمبر 2022 إلى 2 يناير 2023", "30 December 2022 – 2 January 2023"),
        ("2023~", "نحو 2023", "about 2023"),
        ("2023-05?", "مايو 2023 (؟)", "May 2023 (?)"),
        ("201X", "عقد 2010", "2010s"),
        ("20XX", "القرن 21", "21st century"),
        ("2023-XX-XX", "2023", "2023"),
        ("قريبا", "قريبا", "قريبا"),
        ("", "", ""),
    ],
)
def test_words(edtf: str, arabic: str, english: str) -> None:
    assert format_date(edtf, "ar") == arabic
    assert format_date(edtf, "en") == english


def test_month_names_and_digits_are_settings() -> None:
    assert format_date("2023-05-18", "ar", months="levant", digits="arabic") == "١٨ أيار ٢٠٢٣"
    assert format_date("2023-05-18", "ar", months="maghreb") == "18 ماي 2023"
    assert format_date("2023-05-18", "en", months="levant", digits="arabic") == "18 May 2023"


@given(st.dates(), st.sampled_from(sorted(MONTHS)), st.sampled_from(["latin", "arabic"]))
def test_what_is_written_is_read_back(day: object, months: str, digits: str) -> None:
    edtf = str(day)
    if "1600" <= edtf < "2200":
        assert [date.edtf for date in read_dates(format_date(edtf, "ar", months, digits))] == [edtf]
