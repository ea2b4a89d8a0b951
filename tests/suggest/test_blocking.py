"""What is compared with what: everything alike meets, and the work grows with the things."""

import string

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.suggest.blocking import name_keys, pairs_sharing_a_key, sounds

WORDS = st.text("ابتجحدرسصطعغفقكلمنهوي", min_size=1, max_size=9)


@given(st.lists(WORDS, min_size=1, max_size=4), st.data())
def test_names_that_differ_in_one_word_or_one_letter_meet(words: list[str], data: st.DataObject) -> None:
    other = list(words)
    at = data.draw(st.integers(0, len(words) - 1))
    if len(words) > 1:
        other[at] = data.draw(WORDS)
        assert set(name_keys(" ".join(words))) & set(name_keys(" ".join(other)))
    else:
        assert name_keys(*words)


IDS = st.text(string.ascii_lowercase, min_size=1, max_size=3)


@given(st.dictionaries(IDS, st.sets(st.integers(0, 5)), max_size=30))
def test_each_pair_comes_once_and_shares_a_key(keys: dict[str, set[int]]) -> None:
    pairs = list(pairs_sharing_a_key(keys))
    assert len(pairs) == len(set(pairs))
    assert all(one < other and keys[one] & keys[other] for one, other in pairs)
    if len(keys) <= 24:
        assert set(pairs) == {(a, b) for a in keys for b in keys if a < b and keys[a] & keys[b]}


def test_a_key_of_thousands_costs_thousands() -> None:
    keys = {f"{number:05}": ("all",) for number in range(5000)}
    assert len(list(pairs_sharing_a_key(keys))) < 20_000


def test_spellings_of_foreign_names_sound_alike() -> None:
    for one, other in (("غورباتشوف", "جورباتشوف"), ("رحمان", "رحمن"), ("بيترسبورغ", "بطرسبورج"), ("السيد", "سيد")):
        assert sounds(one) == sounds(other)
    assert sounds("2007") == "2007"
    assert sounds("رحمان") != sounds("سليمان")
