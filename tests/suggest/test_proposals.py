"""Which record the words of a mark mean."""

import time

import pytest

from desktop_app.arabic.fold import fold
from desktop_app.suggest.proposals import rank_proposals

PEOPLE = [
    ("rahmon", "إمام علي رحمان"),
    ("xi", "شي جين بينغ"),
    ("tokayev", "قاسم جومارت توكاييف"),
    ("putin", "فلاديمير بوتين"),
    ("wang", "وانغ يي"),
]
PLACES = [
    ("cn", "الصين"),
    ("tj", "طاجيكستان"),
    ("ly", "ليبيا"),
    ("lr", "ليبيريا"),
    ("astana", "أستانا"),
    ("ae", "أبوظبي"),
]
BODIES = [
    ("agri_tj", "وزارة الزراعة والري في طاجيكستان"),
    ("agri_kz", "وزارة الزراعة والري في كازاخستان"),
    ("mofa", "وزارة الخارجية"),
]


def ranked(label: str, names: list[tuple[str, str]], typed: bool = False) -> list[tuple[str, str]]:
    return list(rank_proposals(fold(label), [(record, fold(name)) for record, name in names], typed=typed))


@pytest.mark.parametrize(
    ("label", "names", "expected"),
    [
        ("إمام علي رحمان", PEOPLE, [("rahmon", "same")]),
        ("إمام علي رحمن", PEOPLE, [("rahmon", "similar")]),
        ("اِمام عَلي رحمن", PEOPLE, [("rahmon", "similar")]),
        ("رحمن", PEOPLE, [("rahmon", "part")]),
        ("شي", PEOPLE, [("xi", "part")]),
        ("الرئيس شي جين بينغ", PEOPLE, [("xi", "part")]),
        ("قاسم توكاييف", PEOPLE, [("tokayev", "part")]),
        ("فلاديمر بوتين", PEOPLE, [("putin", "similar")]),
        ("محمد", PEOPLE, []),
        ("صين", PLACES, [("cn", "same")]),
        ("أستانة", PLACES, [("astana", "similar")]),
        ("أبو ظبي", PLACES, [("ae", "similar")]),
        ("تاجيكستان", PLACES, [("tj", "similar")]),
        ("ليبيا", PLACES, [("ly", "same")]),
        ("وزارة الزراعة والري في طاجيكستان", BODIES, [("agri_tj", "same")]),
        ("وزارة", BODIES, []),
        ("", PEOPLE, []),
    ],
)
def test_ranks(label: str, names: list[tuple[str, str]], expected: list[tuple[str, str]]) -> None:
    assert ranked(label, names) == expected


def test_the_name_itself_comes_before_its_spellings_and_parts() -> None:
    names = [("part", "علي"), ("similar", "إمام علي رحمان"), ("same", "إمام علي رحمن")]
    assert ranked("إمام علي رحمن", names) == [("same", "same"), ("similar", "similar"), ("part", "part")]


def test_a_record_stands_once_with_its_best_name() -> None:
    assert ranked("رحمن", [("r", "إمام علي رحمان"), ("r", "رحمن")]) == [("r", "same")]


@pytest.mark.parametrize(
    ("typed", "records"),
    [
        ("شي", ["xi"]),
        ("توك", ["tokayev"]),
        ("ج ب", ["xi"]),
        ("علي رح", ["rahmon"]),
        ("قاسم", ["tokayev"]),
        ("بوتن", []),
        ("فلاديمر", ["putin"]),
        ("انغ", ["wang"]),
    ],
)
def test_typing_searches_the_names(typed: str, records: list[str]) -> None:
    assert ranked(typed, PEOPLE, typed=True) == [(record, "typed") for record in records]


def test_typing_finds_the_beginning_first() -> None:
    names = [("inside", "معهد الصين"), ("start", "الصين"), ("longer", "الصين الشعبية")]
    assert [record for record, _ in ranked("صين", names, typed=True)] == ["start", "longer", "inside"]


def test_thousands_of_names_cost_little() -> None:
    names = [(str(number), fold(f"وزارة الزراعة والمياه رقم {number}")) for number in range(5000)]
    started = time.process_time()
    assert rank_proposals("وزاره الزراعه والمياه رقم 4999", names)[0] == ("4999", "same")
    assert time.process_time() - started < 2


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("رحمان", "رحمن", True),
        ("توكاييف", "توكايف", True),
        ("سيرغي", "سيرجي", True),
        ("سماعيلوف", "سمايلوف", True),
        ("السياسية", "السياحية", False),
        ("التعليم", "التعظيم", False),
        ("الزراعة", "الزعامة", False),
    ],
)
def test_one_other_letter_makes_another_word_where_the_word_is_short(one: str, other: str, alike: bool) -> None:
    found = [reason for _record, reason in rank_proposals(fold(one), [("r", fold(other))])]
    assert found == (["similar"] if alike else [])
