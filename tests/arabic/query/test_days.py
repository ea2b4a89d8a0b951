"""What filters of dates cover."""

import pytest

from desktop_app.arabic.query.days import covered
from desktop_app.model.query import FilterName

_KEYS = ("2022-12-31", "2023-00-00", "2023-05-00", "2023-05-17", "2023-05-18", "2023-05-31", "2023-06-01", "2024-00-00",
         "2024-01-01")  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value", "within"),
    [
        ("date", "2023", _KEYS[1:7]),
        ("date", "٢٠٢٣", _KEYS[1:7]),
        ("date", "2023-05", _KEYS[2:6]),
        ("date", "مايو 2023", _KEYS[2:6]),
        ("date", "2023-05-18", _KEYS[4:5]),
        ("date", "18/5/2023", _KEYS[4:5]),
        ("date", "2023-05-18..2023-06", _KEYS[4:7]),
        ("date", "..2022", _KEYS[:1]),
        ("date", "2023-06..", _KEYS[6:]),
        ("date", "2022/2023-05-17", _KEYS[:4]),
        ("after", "2023", _KEYS[7:]),
        ("after", "2023-05-18", _KEYS[5:]),
        ("before", "2023", _KEYS[:1]),
        ("before", "2023-05-18", _KEYS[:4]),
        ("before", "2023-05", _KEYS[:2]),
    ],
)
def test_days_that_are_covered(name: str, value: str, within: tuple[str, ...]) -> None:
    bounds = covered(FilterName(name), value)
    assert bounds is not None
    assert tuple(key for key in _KEYS if bounds[0] <= key <= bounds[1]) == within
    assert not bounds[0] <= "" <= bounds[1]  # an article without a date is in no period


@pytest.mark.parametrize("value", ["", "أمس", "2023-13", "..", "x..2023", "2023..y"])
def test_what_is_no_date(value: str) -> None:
    assert covered(FilterName.DATE, value) is None
