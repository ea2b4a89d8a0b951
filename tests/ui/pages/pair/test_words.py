"""Plurals, lists and remarks in both languages."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.pair_page import Item, Sign
from desktop_app.ui.language import speak
from tests.ui.pages.pair.pages import words_of


@pytest.fixture
def english(qapp, tmp_path):
    speak("en")
    return words_of(tmp_path)


@pytest.fixture
def arabic(qapp, tmp_path):
    speak("ar")
    yield words_of(tmp_path)
    speak("en")


def test_lists_have_the_commas_of_the_language(english, arabic):
    assert english.list(["a", "", "b"]) == "a, b"
    assert arabic.list(["أ", "", "ب"]) == "أ، ب"


def test_what_runs_against_a_line_is_set_apart_in_it(english, arabic):
    """ "نادر سليم, 14 March" was drawn with the 14 before the name."""
    assert english.line(["نادر سليم", "14 March", "position"]) == "\u2068نادر سليم\u2069, 14 March, position"
    assert arabic.line(["Nadir", "14 مارس", ""]) == "\u2068Nadir\u2069، 14 مارس"


def test_values_that_disagree_are_set_apart_too(english):
    assert english.either(["ألف", "2"]) == "\u2068ألف\u2069 or 2"


def test_values_that_disagree_are_joined_by_or(english):
    assert english.either(["1"]) == "1"
    assert english.either(["1", "2", "3"]) == "1, 2 or 3"


def test_so_many_of_so_many_is_said_only_where_some_are_missing(english):
    assert english.shown_of(8, 13) == "8 of 13"
    assert english.shown_of(13, 13) == ""


def test_remarks_stand_in_one_order(english):
    signs = frozenset({Sign.UNCONFIRMED, Sign.CONFLICT, Sign.ONE_SOURCE})
    item = Item("r", Kind.FIGURE, "x", ("m",), 1, signs)
    assert english.remarks(item) == "Sources disagree, one source, not confirmed"


def test_digits_of_the_setting_are_for_arabic_only(qapp, tmp_path):
    speak("en")
    assert words_of(tmp_path, digits="arabic").number(12) == "12"
    speak("ar")
    assert words_of(tmp_path, digits="arabic").number(12) == "١٢"
    speak("en")


@pytest.mark.parametrize(
    ("months", "name"), [("egypt", "يناير"), ("levant", "كانون الثاني"), ("maghreb", "جانفي")]
)
def test_months_are_the_readers_own(qapp, tmp_path, months, name):
    speak("ar")
    words = words_of(tmp_path, months=months)
    assert words.month_name(1) == name
    assert name in words.date("2025-01")
    speak("en")
