"""Dates as the screen shows them."""

import pytest

from desktop_app.ui.dates import brief_date, short_date
from desktop_app.ui.language import speak


@pytest.mark.parametrize(
    ("edtf", "brief"),
    [("2023-05-16", "16 May 2023"), ("2023-05", "May 2023"), ("2023", "2023"), ("", ""), ("bad", "")],
)
def test_a_brief_date_tells_years_apart(qapp, edtf, brief):
    speak("en")
    assert brief_date(edtf) == brief
    assert brief_date("2024-05-16") != brief_date("2025-05-16")
    assert short_date("2024-05-16") == short_date("2025-05-16") == "16 May"
