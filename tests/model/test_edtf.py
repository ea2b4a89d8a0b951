"""EDTF: what is read, and that no date is padded to a day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.edtf import extent, known_day, parse_edtf, sort_key


@pytest.mark.parametrize(
    "text",
    ["2023", "2023-05", "2023-05-18", "2023/2025", "2017/..", "../2030", "201X", "2023?", "2023-05~", "2024-02-29"],
)
def test_read(text: str) -> None:
    assert parse_edtf(text) is not None


@pytest.mark.parametrize(
    "text", ["", "May", "2023-13", "2023-02-30", "2023-02-29", "../..", "2023/2024/2025", "18-05-2023", "٢٠٢٣-", "/"]
)
def test_refused(text: str) -> None:
    assert parse_edtf(text) is None
    assert sort_key(text) == ""


def test_parts_that_are_not_known_stay_unknown() -> None:
    date = parse_edtf("2023-05")
    assert date is not None
    assert date.start is not None
    assert (date.start.month, date.start.day) == (5, None)


@given(st.dates(), st.dates())
def test_days_sort_in_time(one: object, other: object) -> None:
    assert (str(one) < str(other)) == (sort_key(str(one)) < sort_key(str(other)))


def test_less_known_dates_stand_before_what_they_hold() -> None:
    dates = ["2023-05-18", "2023", "2023-05", "2022-12-31", "", "2023/2025"]
    assert sorted(dates, key=sort_key) == ["", "2022-12-31", "2023", "2023/2025", "2023-05", "2023-05-18"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2023-05-18", "2023-05-18", "2023-05-18"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023?", "2023-01-01", "2023-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("2023-05/2025", "2023-05-01", "2025-12-31"),
        ("2017/..", "2017-01-01", "2017-12-31"),
        ("../2030", "2030-01-01", "2030-12-31"),
    ],
)
def test_the_days_that_a_date_may_mean(text, first, last):
    assert extent(text) == (date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal())


@pytest.mark.parametrize("text", ["", "غداً", "0000", "2023-13"])
def test_no_date_no_days(text):
    assert extent(text) is None


def test_digits_are_those_of_the_standard() -> None:
    """What is typed in other digits is turned before; kept as it is, it would sort after every date."""
    assert parse_edtf("٢٠٢٤") is None
    assert parse_edtf("2024-٠٥") is None


def test_a_day_is_known_of_what_is_one_day_only() -> None:
    assert known_day("2023-05-18") == known_day("2023-05-18?") == date(2023, 5, 18)
    others = ("", "2023", "2023-05", "2023-05-XX", "201X-05-18", "2023-05/..", "2023-05-18/..", "2023-02-29", "no")
    assert [known_day(one) for one in others] == [None] * len(others)
