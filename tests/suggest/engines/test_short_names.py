"""Persons by one part of their name."""

import pytest

from desktop_app.suggest.engines.finder import Words, words_of
from desktop_app.suggest.engines.short_names import Full, short_forms, short_places
from tests.suggest.engines.reading import read


@pytest.mark.parametrize(
    ("name", "country", "shorts"),
    [
        ("سعاد النجار", "EG", ["النجار"]),
        ("وانغ دا مينغ", "CN", ["وانغ"]),
        ("محمد بن فهد", "SA", ["بن فهد"]),
        ("نواف سلام", "LB", []),
        ("فلاديمير بوتين", "RU", ["بوتين"]),
        ("خديجة", "TN", []),
        ("قيس الأول", "IQ", []),
    ],
)
def test_the_part_by_which_somebody_is_called(name: str, country: str, shorts: list[str]) -> None:
    assert list(short_forms((words_of(name),), country)) == shorts


def places(text: str, *persons: Full[str], taken: frozenset[int] = frozenset()) -> list[tuple[str, str]]:
    words = Words(read(text))
    found = [(hit, person) for hit, person in short_places(words, persons, taken)]
    return sorted((words.reading.back(hit.start, hit.end).of(text), person) for hit, person in found)


def test_short_names_are_found_behind_proclitics_and_outside_what_is_taken() -> None:
    person = Full("سعاد", ["سعاد النجار"], "EG")
    assert places("قالت سعاد النجار وأضافت النجار للنجار", person, taken=frozenset({1, 2})) == [
        ("النجار", "سعاد"),
        ("لنجار", "سعاد"),
    ]


def test_a_name_that_two_share_means_neither() -> None:
    assert places("قال النجار", Full("أ", ["سعاد النجار"], ""), Full("ب", ["كمال النجار"], "")) == []
    assert places("قالت القمة وفي القمم", Full("قمة", (), "", ("القمه",))) == [("القمة", "قمة")]


def test_a_family_name_that_is_a_word_too_is_believed_only_bare() -> None:
    person = Full("لي", ["لي داه"], "CN")
    assert places("أضاف لي أن ولي العهد وللي", person) == [("لي", "لي")]


def test_other_spellings_are_found_but_no_other_word() -> None:
    person = Full("علي رحمان", ["علي رحمان"], "")
    assert places("قال رحمن لرحمان والرحمن", person) == [("رحمان", "علي رحمان"), ("رحمن", "علي رحمان")]
