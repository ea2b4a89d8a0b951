import pytest

from desktop_app.briefing.period import in_period, is_period


@pytest.mark.parametrize(
    ("date", "period", "within"),
    [
        ("2024-05-18", "", True),
        ("", "", True),
        ("", "2024", False),
        ("2024-05-18", "2024", True),
        ("2024-05-18", "2024-05", True),
        ("2024-05-18", "2024-06", False),
        ("2024", "2024-05", True),  # it may have been in May
        ("2023/2025", "2024", True),
        ("2024-05-18", "2024-05-19/..", False),
        ("2024-05-18", "2024-05-18/..", True),
        ("2031", "2024/..", True),
        ("1990", "../2024", True),
        ("2025", "../2024", False),
        ("2024-05-18", "2023-12/2024-04", False),
        ("soon", "2024", False),
        ("0000", "2024", False),
    ],
)
def test_days_that_a_date_may_mean_are_compared(date, period, within):
    assert in_period(date, period) is within


@pytest.mark.parametrize(("period", "is_one"), [("2024", True), ("2024/..", True), ("../2024-05", True), ("", False),
                                                ("soon", False), ("2025/2024", False), ("0000", False)])  # fmt: skip
def test_what_can_be_asked_for(period, is_one):
    assert is_period(period) is is_one
