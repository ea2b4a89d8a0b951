"""Spellings of names in news that folding does not make one."""

import pytest

from desktop_app.arabic.fold import fold
from desktop_app.arabic.spellings import alike_spellings


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("إمام علي رحمان", "إمام علي رحمن"),
        ("إمام علي رحمن", "إمام علي رحمان"),
        ("إمام علي رحمان", "إمامعلي رحمان"),
        ("أستانا", "أستانة"),
        ("قاسم توكاييف", "قاسم توكايف"),
        ("قاسم توكايف", "قاسم توكاييف"),
        ("الرحمان الطيب", "الرحمن الطيب"),
    ],
)
def test_the_other_spelling_is_among_them(name, other):
    assert fold(other) in alike_spellings(fold(name))


@pytest.mark.parametrize("name", ["شي", "علي", "20", "WTO", ""])
def test_short_words_numbers_and_latin_have_none(name):
    assert alike_spellings(fold(name)) == []


def test_a_name_of_one_word_has_no_common_word():
    assert fold("وزير") not in alike_spellings(fold("وازير"))
    assert fold("وزير علي") in alike_spellings(fold("وازير علي"))


def test_never_the_name_itself_and_never_too_many():
    for name in ("امام علي رحمان", " ".join(["طاجيكستان"] * 20)):
        found = alike_spellings(name)
        assert name not in found
        assert len(found) == len(set(found)) <= 60
