import pytest

from desktop_app.briefing.sections.listing import missing_months


@pytest.mark.parametrize(
    ("dates", "months", "ranges"),
    [
        ([], (), ()),
        (["", "2025"], (), ()),
        (["2025-01-09", "2025-02"], (), ()),
        (["2024-12-01", "2025-02-01"], ("2025-01",), ("2025-01",)),
        (
            ["2024-11", "2025-03", "2025-05"],
            ("2024-12", "2025-01", "2025-02", "2025-04"),
            ("2024-12/2025-02", "2025-04"),
        ),
    ],
)
def test_months_between_that_have_no_date(dates, months, ranges):
    assert missing_months(dates) == (months, ranges)
