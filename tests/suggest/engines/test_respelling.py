"""Words in another spelling than the names that are known."""

import pytest

from desktop_app.suggest.engines.respelling import Respeller

RESPELLER = Respeller(["امام علي رحمان", "كاشغر", "روسيا", "خجند", "توكاييف", "قصر", "سماعيل", "اسماعيل"])


@pytest.mark.parametrize(
    ("word", "other"),
    [("رحمن", "رحمان"), ("ورحمن", "ورحمان"), ("توكايف", "توكاييف"), ("لتوكايف", "لتوكاييف"), ("خجاند", "خجند")],
)
def test_a_word_is_led_to_the_name(word: str, other: str) -> None:
    assert RESPELLER.respell({"قال": [0], word: [1]}) == {1: other}
    assert RESPELLER.respell({word: [0]}) == {0: other}


@pytest.mark.parametrize("word", ["رحمان", "روسيه", "قاصر", "قصور", "كاتب", "", "ا"])
def test_other_words_stay(word: str) -> None:
    assert RESPELLER.respell({word: [0]}) == {}
