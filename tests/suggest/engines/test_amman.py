import pytest

from desktop_app.suggest.engines.amman import is_amman
from desktop_app.suggest.engines.finder import Finder, Words
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("عمان 3 آذار (بترا) - بحث الوزير الملف.", True),
        ("وصل الوفد الأردني إلى عمان.", True),
        ("رحلات بين عمان وباكو.", True),
        ("وقعت سلطنة عمان الاتفاق.", False),
        ("تستورد الهند النفط من عمان.", False),
        ("بحث وزير الخارجية العماني ونظيره الأردني في مسقط علاقات عمان.", False),
    ],
)
def test_the_capital_or_the_state(text: str, city: bool) -> None:
    words = Words(Reading("a", text))
    [hit] = Finder(["عمان"]).find(words)[-1:]
    assert is_amman(words, hit) is city
