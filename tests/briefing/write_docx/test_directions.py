import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.briefing.write_docx.directions import balanced, has_arabic, has_latin, split

ALPHABET = "ابلا ٣ABc 12.5%،«»()[]-–/:\u200f\u200e\u00a0é😀"


@given(st.text(ALPHABET, max_size=40), st.booleans())
def test_no_letter_is_lost_and_neighbours_differ(text, rtl):
    pieces = split(text, rtl)
    assert "".join(piece for piece, _ in pieces) == text
    assert all(one[1] != other[1] for one, other in pairwise(pieces))


@given(st.text(ALPHABET, max_size=40), st.booleans())
def test_a_run_never_goes_against_its_own_letters(text, rtl):
    for piece, direction in split(text, rtl):
        kinds = {unicodedata.bidirectional(letter) for letter in piece}
        assert not (kinds & {"AL", "R"} and not direction)
        assert not (has_latin(piece) and direction)


@given(st.text(ALPHABET, max_size=40))
def test_in_arabic_only_what_holds_latin_letters_runs_from_left_to_right(text):
    for piece, direction in split(text, True):
        assert direction or has_latin(piece)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("قال", [("قال", True)]),
        ("في 2023 (20%).", [("في 2023 (20%).", True)]),
        ("شركة Volga-Trans اليوم", [("شركة ", True), ("Volga-Trans", False), (" اليوم", True)]),
        ("AFP – باريس", [("AFP", False), (" – باريس", True)]),
        ("قمة G20.", [("قمة ", True), ("G20", False), (".", True)]),
        ("(COVID-19)", [("(", True), ("COVID-19", False), (")", True)]),
        ("موقع https://a.example/1 اليوم", [("موقع ", True), ("https://a.example/1", False), (" اليوم", True)]),
        ("World Bank 2023 report", [("World Bank 2023 report", False)]),
        ("وAFPو", [("و", True), ("AFP", False), ("و", True)]),
        ("", []),
    ],
)
def test_arabic_paragraphs(text, pieces):
    assert split(text, True) == pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Signed in 2023.", [("Signed in 2023.", False)]),
        ("the شراكة شاملة 2030 خطة, then", [("the ", False), ("شراكة شاملة 2030 خطة", True), (", then", False)]),
        ("(قمة)", [("(", False), ("قمة", True), (")", False)]),
        ("2023", [("2023", False)]),
    ],
)
def test_english_paragraphs(text, pieces):
    assert split(text, False) == pieces


def test_marks_of_direction_are_neither_arabic_nor_lost():
    assert not has_arabic("\u200f12") and has_arabic("\u200fأ")


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("\u202bأ", "\u202bأ\u202c"),
        ("\u2067أ\u2069", "\u2067أ\u2069"),
        ("\u2066\u202eأ", "\u2066\u202eأ\u202c\u2069"),
        ("أ\u202c\u2069", "أ"),
        ("\u200fأ", "\u200fأ"),
    ],
)
def test_what_a_text_opens_it_closes(text, closed):
    assert balanced(text) == closed
