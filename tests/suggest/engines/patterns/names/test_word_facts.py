import pytest

from desktop_app.suggest.engines.patterns.names.word_facts import (
    ARTICLE,
    BEGINS,
    JOINED,
    LETTERS,
    asian_starts,
    facts,
    has_ending,
    joined_in,
)
from desktop_app.suggest.engines.patterns.words import Sort


@pytest.mark.parametrize(
    ("word", "sort", "size", "asks"),
    [
        ("الحسيني", Sort.FAMILY, 0, ARTICLE),
        ("مدينه", Sort.NOUN, 0, 0),
        ("بوريطه", Sort.UNKNOWN, 0, LETTERS),
        ("علي", Sort.GIVEN, 0, LETTERS | BEGINS),
        ("ايفانوف", Sort.UNKNOWN, 0, BEGINS),
        ("الجزاءروتونس", Sort.FAMILY, 0, ARTICLE | JOINED),
        ("والدولي", Sort.DEFINITE, 1, 0),
    ],
)
def test_what_is_asked_of_a_word(word: str, sort: Sort, size: int, asks: int) -> None:
    assert facts[word] == (sort, size, asks)


def test_endings_of_families_are_no_endings_of_short_words() -> None:
    assert has_ending("ايفانوف")
    assert not has_ending("ضعيف")


def test_a_surname_begins_a_name_behind_and_too() -> None:
    assert {"وانغ", "ووانغ"} <= asian_starts()


def test_countries_joined_by_a_missing_blank_know_their_letters() -> None:
    assert [(start, end) for start, end, _ in joined_in("الجزاءروتونس")] == [(0, 7), (8, 12)]
    assert joined_in("المشروعات") == ()
