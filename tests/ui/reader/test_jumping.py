"""Where the quick jump goes."""

import pytest

from desktop_app.ui.reader.folded_page import folded_page, folded_place
from desktop_app.ui.reader.jumping import find_word

TEXT = (
    "دُوشنبه وطاجيكستان، للصين «والصين» شي جين بينغ\n"
    "وقّعت بـدوشنبه 1.5 مليار دولار (Water Board) ودي، وكالة، كازاخستان."
)


def _found(typed: str, position: int = 0, step: int = 1) -> str | None:
    span = find_word(TEXT, typed, position, step)
    return span.of(TEXT) if span is not None else None


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("دو", "دُوشنبه"),
        ("طا", "طاجيكستان"),
        ("جيك", None),
        ("صي", "لصين"),
        ("الص", "الصين"),
        ("شي", "شي"),
        ("شي ", "شي جين"),
        ("شي  ", "شي جين بينغ"),
        ("شي ب", None),
        ("شي ج ب", "شي جين بينغ"),
        ("بينغ ", None),
        ("وق", "وقّعت"),
        ("كا", "كازاخستان"),
        ("1 م ", "1.5 مليار دولار"),
        ("١", "1.5"),
        ("wa", "Water"),
        ("", None),
        ("ّ", None),
    ],
)
def test_the_next_word_that_begins_so(typed, words):
    assert _found(typed) == words


def test_on_and_back_and_round_the_ends():
    first = find_word(TEXT, "صي", 0)
    second = find_word(TEXT, "صي", first.end)
    assert second.start > first.start
    assert second.of(TEXT) == "الصين"
    assert find_word(TEXT, "صي", second.end) == first
    assert find_word(TEXT, "صي", second.start, -1) == first
    assert find_word(TEXT, "صي", first.start, -1) == second
    third = find_word(TEXT, "دو", 12)
    assert third.of(TEXT) == "دوشنبه"
    assert TEXT[third.start - 1] == "ـ"


def test_folded_places_go_forward_only():
    page = folded_page(TEXT)
    places = [folded_place(page, at) for at in range(len(TEXT) + 1)]
    assert places == sorted(places)
    assert places[-1] == len(page.text)
    assert page.text[folded_place(page, TEXT.index("Water"))] == "w"
