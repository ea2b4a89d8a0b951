"""The tables of months hold together."""

from desktop_app.arabic.months import ENGLISH, MONTHS, month_numbers


def test_each_table_has_twelve_different_names() -> None:
    for names in (*MONTHS.values(), ENGLISH):
        assert len(set(names)) == 12


def test_a_name_means_one_month_everywhere() -> None:
    numbers = month_numbers()
    assert numbers["مايو"] == numbers["ايار"] == numbers["ماي"] == 5
    assert set(numbers.values()) == set(range(1, 13))
