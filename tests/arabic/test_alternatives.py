"""Many words as one regex."""

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.alternatives import any_of

_WORDS = st.lists(st.text("ابت ", min_size=1, max_size=4).map(lambda word: " ".join(word.split())).filter(bool))


@given(_WORDS, st.text("ابت ", max_size=5))
def test_it_fits_each_of_the_words_and_no_other(words: list[str], text: str) -> None:
    plain = " ".join(text.split())
    assert (re.fullmatch(any_of(words), plain) is not None) == (plain in words if words else plain == "")


def test_the_longest_word_that_fits_is_taken_and_any_space_stands_for_a_space() -> None:
    pattern = re.compile(any_of(["كانون", "كانون الأول", "كان"]))
    found = {text: match[0] for text in ("كانون\xa0الأول", "كانونان", "كانت") if (match := pattern.match(text))}
    assert found == {"كانون\xa0الأول": "كانون\xa0الأول", "كانونان": "كانون", "كانت": "كان"}
