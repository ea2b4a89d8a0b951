"""Numbers in words, as either language counts them."""

import pytest

from desktop_app.briefing import amounts
from desktop_app.briefing.content import plain
from desktop_app.briefing.material import Material
from tests.briefing.dossiers import empty, options


def _material(language="ar", **changes):
    return Material(empty(), options(language, **changes))


@pytest.mark.parametrize(
    ("value", "unit", "arabic", "english"),
    [
        ("20", "%", "20%", "20%"),
        ("12.5", "في المئة", "12.5%", "12.5%"),
        ("1500000000", "دولار", "1.5 مليار دولار", "1.5 billion US dollars"),
        ("1000000000", "دولار", "مليار دولار", "1 billion US dollars"),
        ("2000000000", "دولار", "2 مليار دولار", "2 billion US dollars"),
        ("3000000000", "دولار", "3 مليارات دولار", "3 billion US dollars"),
        ("240000000", "طن", "240 مليون طن", "240 million tonnes"),
        ("1234", "طالب", "1,234 طالباً", "1,234 students"),
        ("1234567", "", "1,234,567", "1,234,567"),
        ("7", "مصنعاً", "7 مصنعاً", "7 مصنعاً"),
        ("كثير", "%", "كثير", "كثير"),
    ],
)
def test_sums_in_words(value, unit, arabic, english):
    assert plain(amounts.amount(_material(), value, unit)) == arabic
    assert plain(amounts.amount(_material("en"), value, unit)) == english


def test_currencies_and_arabic_digits():
    assert plain(amounts.amount(_material(), "5000000", currency="USD")) == "5 ملايين دولار أمريكي"
    assert plain(amounts.amount(_material("en"), "5000000", currency="USD")) == "5 million US dollars"
    assert plain(amounts.amount(_material(digits="arabic"), "1900000000", "دولار")) == "١٫٩ مليار دولار"


@pytest.mark.parametrize(
    ("unit", "said"), [("مقعد", "900 places"), ("عامًا", "900 years"), ("وحدة قياس", "900 وحدة قياس")]
)
def test_common_units_are_english_in_english(unit: str, said: str) -> None:
    """ "900 مقعد" stood in an English sentence; a unit that is not known stays as the article has it."""
    assert plain(amounts.amount(_material("en"), "900", unit=unit)) == said


@pytest.mark.parametrize(
    ("value", "unit", "said"),
    [
        ("10", "مركز", "10 مراكز"), ("3", "مدرسة", "3 مدارس"), ("105", "شركة", "105 شركات"), ("12", "مركز", "12 مركزاً"),
        ("1250", "طالب", "1,250 طالباً"), ("99", "شركة", "99 شركة"), ("100", "مركز", "100 مركز"),
        ("12", "لوح", "12 لوح"),
        ("2", "مركز", "2 مركز"), ("5", "ميغاواط", "5 ميغاواط"), ("3.5", "طن", "3.5 طن"),
    ],
)  # fmt: skip
def test_few_things_stand_in_the_plural(value, unit, said):
    assert plain(amounts.amount(_material(), value, unit=unit)).replace("\u00a0", " ") == said
    assert "مراكز" not in plain(amounts.amount(_material("en"), value, unit=unit))
