"""Joined forms in the order of the screen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.arabic.visual import visual

from .strategies import LETTERS


def test_letters_join_and_run_from_the_right() -> None:
    assert visual("سلام") == "\ufee1\ufefc\ufeb3"


@pytest.mark.parametrize("line", ["", "AFP 2023 (a)", "  –  "])
def test_lines_without_arabic_stay(line: str) -> None:
    assert visual(line) == line


def test_brackets_are_mirrored_and_numbers_keep_their_order() -> None:
    assert visual("عام (2023)").startswith("(2023) ")
    assert visual("نعم 20%").startswith("20% ") or visual("نعم 20%").startswith("%20 ")


def test_each_line_stands_for_itself() -> None:
    assert visual("سلام\nabc") == visual("سلام") + "\nabc"


def test_direction_signs_do_not_reach_the_terminal() -> None:
    shown = visual("\u2067سلام\u2069 \u200fabc\u202c")
    assert not any(unicodedata.category(letter) == "Cf" for letter in shown)


@given(st.text(alphabet=st.sampled_from(LETTERS + " ()،"), min_size=1, max_size=30).map(str.strip))
def test_no_letter_is_lost(line: str) -> None:
    def letters(text: str) -> list[str]:
        return sorted(letter for letter in fold(text) if letter.isalpha())

    assert letters(visual(line)) == letters(line)
