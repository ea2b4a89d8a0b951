"""Numbers as documents write them, and plural categories."""

from decimal import InvalidOperation

import pytest
from babel import Locale

from desktop_app.arabic.number_format import format_amount, format_number, format_percent, plural_category


@pytest.mark.parametrize(
    ("value", "language", "digits", "text"),
    [
        ("1500000", "ar", "latin", "1,500,000"),
        ("1500000.5", "ar", "arabic", "١٬٥٠٠٬٠٠٠٫٥"),
        ("1500000.5", "en", "arabic", "1,500,000.5"),
        ("-3", "ar", "latin", "\u200e-3"),
        ("-3", "en", "latin", "-3"),
        ("0", "ar", "latin", "0"),
    ],
)
def test_numbers(value: str, language: str, digits: str, text: str) -> None:
    assert format_number(value, language, digits) == text


@pytest.mark.parametrize(
    ("value", "arabic", "english"),
    [
        ("1500000000", "1.5 مليار", "1.5 billion"),
        ("80000000", "80 مليون", "80 million"),
        ("1000000000", "مليار", "1 billion"),
        ("2000000000", "2 مليار", "2 billion"),
        ("1234567", "1,234,567", "1,234,567"),
        ("1234567000", "1,234.567 مليون", "1,234.567 million"),
        ("2000000000000", "2 تريليون", "2 trillion"),
        ("500000", "500,000", "500,000"),
        ("-5000000", "\u200e-5 مليون", "-5 million"),
    ],
)
def test_amounts(value: str, arabic: str, english: str) -> None:
    assert format_amount(value, "ar") == arabic
    assert format_amount(value, "en") == english


def test_percent() -> None:
    assert format_percent("20", "ar") == format_percent("20", "en") == "20%"
    assert format_percent("20.5", "ar", "arabic") == "٢٠٫٥٪"


def test_no_number_is_refused() -> None:
    with pytest.raises(InvalidOperation):
        format_number("عشرون", "ar")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_plural_categories_are_cldrs(language: str) -> None:
    rule = Locale(language).plural_form
    counts = [*range(1300), 10**6]
    assert [plural_category(count, language) for count in counts] == [rule(count) for count in counts]
