"""What the index holds of a text."""

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.store.searching.index import stems_of, words_of


@given(st.text("ابلوفكس ", max_size=20), st.text("ابلوفكسدن", min_size=1, max_size=6))
def test_stems_do_not_depend_on_proclitics(text: str, word: str) -> None:
    """The stem of a word is the stem of the word with anything strippable before it; words keep their places."""
    assert len(stems_of(words_of(text)).split()) == len(text.split())
    for before in ("و", "ف", "ب", "ك", "ل", "س", "ال", "لل"):
        assert stems_of(words_of(before + word)) == stems_of(words_of(word))


@given(st.text(max_size=60))
def test_the_index_holds_the_words_of_the_folded_text(text: str) -> None:
    assert words_of(text).split() == re.findall(r"[^\W_]+", fold(text))
