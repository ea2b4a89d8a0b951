"""Edges of words: no comma, no quotation mark, vowel signs and numbers whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.reader import words

TEXT = "قال: «مُحَمَّدٌ»، إن 12.5% من (Water-Board) و١٫٥ لن تكفي!"


@pytest.mark.parametrize(
    ("inside", "whole"),
    [
        ("قا", "قال"),
        ("مَّ", "مُحَمَّدٌ"),
        ("2.5", "12.5"),
        ("ter", "Water-Board"),
        ("٫", "و١٫٥"),
        ("كفي", "تكفي"),
    ],
)
def test_word_at_takes_the_word_without_its_neighbours(inside: str, whole: str) -> None:
    word = words.word_at(TEXT, TEXT.index(inside) + 1)
    assert word is not None
    assert word.of(TEXT) == whole


def test_at_the_end_of_a_word_it_is_still_that_word() -> None:
    word = words.word_at(TEXT, TEXT.index(":"))
    assert word is not None
    assert word.of(TEXT) == "قال"
    assert words.word_at("قال  !", 5) is None


@given(st.text(alphabet="قالمَ ،«»12.%aB\n", max_size=40), st.integers(0, 40))
def test_edges_lie_on_their_side_and_are_edges(text: str, place: int) -> None:
    place = min(place, len(text))
    starts = {word.start for word in words.words_near(text, place)}
    ends = {word.end for word in words.words_near(text, place)}
    assert words.next_end(text, place) in ends | {len(text)}
    assert words.next_start(text, place) in starts | {len(text)}
    assert words.previous_start(text, place) in starts | {0}
    assert words.previous_end(text, place) in ends | {0}
    assert words.previous_start(text, place) <= place <= words.next_start(text, place)
    assert words.previous_end(text, place) <= place <= words.next_end(text, place)
    if 0 < place < len(text):
        assert words.next_end(text, place) > place > words.previous_start(text, place)
