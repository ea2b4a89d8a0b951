"""The tables of number words, folded."""

from desktop_app.arabic.fold import fold
from desktop_app.arabic.number_words import fraction_words, lone_words, scale_words, small_words


def test_all_are_folded_and_no_word_is_in_two_tables() -> None:
    tables = (small_words(), scale_words(), fraction_words())
    words = [word for table in tables for word in table]
    assert all(fold(word) == word for word in words)
    assert len(words) == len(set(words))
    assert set(words) >= lone_words()


def test_values() -> None:
    assert small_words()["ثلاثماءه"] == small_words()["ثلاثمءه"] == 300
    assert small_words()["تسعين"] == 90
    assert scale_words()["ملايين"] == 10**6
