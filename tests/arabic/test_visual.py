"""Joined forms in the order of the screen."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.fold import fold
from desktop_app.arabic.visual import visual

from .strategies import LETTERS, texts


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


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("نص \u2068.docx\u2069 بلا", "ﻼﺑ .docx ﺺﻧ"),
        ("ملف \u2068/a/b.txt\u2069 هنا", "ﺎﻨﻫ /a/b.txt ﻒﻠﻣ"),
        ("\u2068/a/b.txt\u2069 هنا", "ﺎﻨﻫ /a/b.txt"),
        ("(\u2068.txt\u2069، \u2068.html\u2069) هنا", "ﺎﻨﻫ (.html ،.txt)"),
        ("لا: \u2068ملف \u2068.htm\u2069\u2069.", "..htm ﻒﻠﻣ :ﻻ"),
        ("هنا \u2068.docx", ".docx ﺎﻨﻫ"),
        ("a \u2068هنا.\u2069 b", "a .ﺎﻨﻫ b"),
    ],
)
def test_isolates_keep_their_own_direction(words: str, shown: str) -> None:
    assert visual(words) == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("وَقَّعَ", "\ufecaَ\ufed7َّ\ufeedَ"),
        ("طاجيكستانَ", "\ufee5َ\ufe8e\ufe98\ufeb4\ufedc\ufef4\ufe9f\ufe8e\ufec3"),
        ("سَلامٌ a", "a \ufee1ٌ\ufefc\ufeb3َ"),
        ("سلَام", "\ufee1\ufefcَ\ufeb3"),
    ],
)
def test_vowel_signs_follow_their_letter(words: str, shown: str) -> None:
    assert visual(words) == shown


def test_a_joiner_joins_and_does_not_disturb_what_follows() -> None:
    assert visual("١٤٤٦ ه\u200d) لا") == "\ufefb (\ufeeb ١٤٤٦"
    assert visual("ه\u200dُ بلا") == "\ufefc\ufe91 \ufeebُ"


@pytest.mark.parametrize("words", ["لا", "لأ", "لإ", "لآ", "بلا", "بلأ", "بلإ", "بلآ"])
def test_lam_alif_is_one_letter_in_all_its_forms(words: str) -> None:
    shown = visual(words)
    assert len(shown) == len(words) - 1
    assert unicodedata.normalize("NFKC", shown[0]) == words[-2:]


def test_letters_without_a_known_direction_are_no_failure() -> None:
    assert visual("سلام \U000efff0") == "\ufffd \ufee1\ufefc\ufeb3"


@given(texts)
def test_no_text_is_too_odd_and_no_sign_is_lost(text: str) -> None:
    def signs(text: str) -> list[str]:
        return sorted(letter for letter in text if "\u064b" <= letter <= "\u0652")

    shown = visual(text)
    assert shown.count("\n") == text.count("\n")
    assert signs(shown) == signs(text)


@given(st.text(alphabet=st.sampled_from(LETTERS + " ()،"), min_size=1, max_size=30).map(str.strip))
def test_no_letter_is_lost(line: str) -> None:
    def letters(text: str) -> list[str]:
        return sorted(letter for letter in fold(text) if letter.isalpha())

    assert letters(visual(line)) == letters(line)
