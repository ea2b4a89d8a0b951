"""Amounts in Latin letters within Arabic."""

import pytest

from desktop_app.arabic.number_latin import latin_scales, money_after, money_before, short_scale


@pytest.mark.parametrize(
    ("before", "money"),
    [
        ("نحو us$ ", "us$"), ("نحو $", "$"), ("eur ", "eur"), ("usd", "usd"), ("5 دولار و€", "€"),
        ("نحو ", None), ("menus ", None), ("a ", None), ("", None),
    ],
)  # fmt: skip
def test_the_currency_before_a_number(before: str, money: str | None) -> None:
    found = money_before(f"{before}5", len(before), 0)
    assert (found.of(before) if found else None) == money


@pytest.mark.parametrize(
    ("behind", "money"),
    [
        (" dollars", "dollars"), (" us dollars", "us dollars"), ("€", "€"), (" us$ ", "us$"), (" euro،", "euro"),
        (" tonnes", None), (" eurozone", None), (" دولار", None), ("", None),
    ],
)  # fmt: skip
def test_the_currency_behind_a_number(behind: str, money: str | None) -> None:
    text = f"5{behind}"
    found = money_after(text, 1, len(text))
    assert (found.of(text) if found else None) == money


def test_a_letter_is_a_scale_of_money_only() -> None:
    assert short_scale("m", "$5m", 1) == 1_000_000
    assert short_scale("m", "بطول 5m", 5) is None
    assert latin_scales()["bn"] == 10**9
