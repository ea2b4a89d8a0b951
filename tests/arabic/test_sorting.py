"""Names in the order of the Arabic alphabet."""

import pytest
from hypothesis import given

from desktop_app.arabic.sorting import alphabetical

from .strategies import texts


def test_the_alphabet_without_hamza_forms_and_without_the_article() -> None:
    names = [
        "آسيا", "إيران", "الأردن", "الهند", "الصين", "ألمانيا", "أوزبكستان", "باكستان", "پامير", "تركيا", "المملكة",
        "مصر", "ٱليمن", "گيلان", "كوبا", "لبنان",
    ]  # fmt: skip
    assert sorted(names, key=alphabetical) == [
        "الأردن", "آسيا", "ألمانيا", "أوزبكستان", "إيران", "باكستان", "پامير", "تركيا", "الصين", "كوبا", "گيلان",
        "لبنان", "مصر", "المملكة", "الهند", "ٱليمن",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("الصّين", "صين"),
        ("اَلصين", "صين"),
        ("«الصين»", "«الصين»"),
        ("ألمانيا", "المانيا"),
        ("الله", "الله"),
        ("ال", "ال"),
        ("", ""),
        ("Al", "al"),
    ],
)
def test_only_a_plain_alif_begins_the_article(name: str, key: str) -> None:
    assert alphabetical(name) == key


@given(texts)
def test_any_text_has_a_key(text: str) -> None:
    assert alphabetical(f" {text}") == alphabetical(text)
