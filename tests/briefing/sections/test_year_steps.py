"""Steps of an axis of years."""

from desktop_app.briefing.sections.year_steps import every, with_gaps


def test_every_year_of_a_short_time_and_the_latest_of_a_long_one() -> None:
    assert list(every({"2022", "2025"}, 4)) == [2022, 2023, 2024, 2025]
    assert list(every({"1992", "2025"}, 4)) == [2023, 2024, 2025]


def test_gaps_stand_where_years_were_left_out() -> None:
    assert with_gaps({"2022", "2020"}, 4) == ["2020", "2021", "2022"]
    assert with_gaps({"2022", "2010", "2021"}, 4) == ["2010", "", "2021", "2022"]
    assert with_gaps({"2022", "2010-05"}, 4) == ["2010-05", "2022"]
