"""Names in running text: behind proclitics, over line ends, in other spellings; never a part of a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.suggest.engines.finder import Finder, Hit, Words, longest, words_of
from desktop_app.suggest.engines.proclitics import with_alef
from desktop_app.suggest.reading import Reading
from tests.arabic.strategies import texts

NAMES = [
    "الصين",
    "جمهورية الصين الشعبية",
    "فيتنام",
    "البنك الدولي",
    "رحمان",
    "بال",
    "لي",
    "لبنان",
    "ليبيا",
    "غزة",
    "آسيا",
    "منظمة النور للتعاون",
]


def found(text: str, names: list[str] = NAMES, *, respelt: bool = False) -> list[str]:
    reading = Reading("article", text)
    hits = longest(Finder(map(words_of, names), respelt=respelt).find(Words(reading)))
    return [reading.back(hit.start, hit.end).of(text) for hit in hits]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("زار الصين", ["الصين"]),
        ("والصين فالصين بالصين كالصين وبالصين", ["الصين"] * 5),
        ("للصين وللصين فللصين", ["لصين"] * 3),
        ("لفيتنام والفيتنام وللفيتنام", ["فيتنام", "الفيتنام", "لفيتنام"]),
        ("للبنان ولليبيا وبلبنان ولبنان للالبنان", ["لبنان", "ليبيا", "لبنان", "لبنان"]),
        ("لغزة وبآسيا", ["غزة", "آسيا"]),
        ("لغزه", []),
        ("للبنك الدولي وبالبنك الدولي", ["لبنك الدولي", "البنك الدولي"]),
        ("جمهوريّة الصّين الشعبيَّة", ["جمهوريّة الصّين الشعبيَّة"]),
        ("لجمهورية\nالصين  الشعبية", ["جمهورية\nالصين  الشعبية"]),
        ("البنك، الدولي. البنك\n\nالدولي", []),
        ("البنك «الدولي» وقال", ["البنك «الدولي»"]),
        ("منظمة النور لالتعاون ومنظمة النور للتعاون", ["منظمة النور لالتعاون", "منظمة النور للتعاون"]),
        ("الصينية صيني الصينيين", []),
        ("كازالصين", []),
        ("الـصـيـن", ["الـصـيـن"]),
        ("😀 والصين 😀", ["الصين"]),
    ],
)
def test_names_are_found_whole(text: str, quotes: list[str]) -> None:
    assert found(text) == quotes


@pytest.mark.parametrize("text", ["ولي العهد", "قبال", "وبلي", "سلي"])
def test_a_word_of_the_language_is_no_proclitic_and_a_name(text: str) -> None:
    assert found(text) == []


def test_another_spelling_is_told_from_the_name_itself() -> None:
    finder = Finder([words_of("إمام علي رحمان"), "كاشغر"], respelt=True)
    [hit, other] = finder.find(Words(Reading("article", "قال إمام علي رحمن في كاشغر")))
    assert (hit.respelt, other.respelt) == (False, True) or (hit.respelt, other.respelt) == (True, False)
    assert found("قال وإمام علي رحمن", ["إمام علي رحمان"]) == []
    assert found("قال وإمام علي رحمن", ["إمام علي رحمان"], respelt=True) == ["إمام علي رحمن"]


def test_an_adjective_is_no_other_spelling_of_its_country() -> None:
    assert found("السفينة روسية", ["روسيا"], respelt=True) == []


def test_letters_that_the_automaton_has_no_byte_for_are_compared() -> None:
    assert found("Пекин и Токио", ["Токио"]) == ["Токио"]
    assert found("北京 东京", ["西京"]) == []


def test_names_of_one_word_at_the_same_place_give_way_to_the_longer() -> None:
    hits = [
        Hit("ا", 0, 1, 0, 3, "", False, False),
        Hit("ا ب", 0, 2, 0, 6, "", False, False),
        Hit("ب", 1, 2, 4, 6, "", False, False),
        Hit("ج", 2, 3, 7, 9, "", False, False),
    ]
    assert [hit.name for hit in longest(hits)] == ["ا ب", "ج"]


@given(st.text(alphabet=" \nوفبكلسايصنةن،«»\u064e\u0640ل😀aᄀ", max_size=60))
def test_any_text_gives_whole_words_and_the_same_twice(text: str) -> None:
    finder = Finder(map(words_of, NAMES), respelt=True)
    reading = Reading("article", text)
    hits = finder.find(Words(reading))
    assert hits == finder.find(Words(reading))
    for hit in hits:
        assert reading.spans[hit.first][0] <= hit.start < hit.end
        assert hit.end >= reading.spans[hit.after - 1][1]
        assert reading.back(hit.start, hit.end).end <= len(text)


@given(texts)
def test_a_name_is_its_folded_words(name: str) -> None:
    words = Reading("a", name).words
    assert words_of(name).split() == [with_alef(word) if "لل" in word[:3] else word for word in words]


def test_a_finder_that_lasts_finds_the_same() -> None:
    reading = Reading("a", "قمة للصين وروسيا، ثم للصين ولالصين والأمم المتحدة في لندن وبلندن")
    names = [words_of(name) for name in ("الصين", "روسيا", "الأمم المتحدة", "لندن")]
    words = Words(reading)
    found = Finder(names).find(words)
    assert Finder(names, lasting=True).find(words) == found
    assert [hit.name for hit in found] == ["الصين", "روسيا", "الصين", "الصين", "الامم المتحده", "لندن", "لندن"]


def test_stops_between_initials_part_no_name() -> None:
    assert found("قالت (أ.ف.ب) ذلك.", ["أ ف ب"]) == ["أ.ف.ب"]
    assert found("قالت (سي.آي.إيه) ذلك.", ["سي آي إيه"]) == ["سي.آي.إيه"]
    assert found("قال سي. آي إيه", ["سي آي إيه"]) == []
    assert found("قال النائب. ب. ص", ["النائب ب"]) == []


def test_a_name_that_begins_with_two_lams_behind_a_third() -> None:
    assert found("وصلوا للاذقية وللاذقية", ["اللاذقية"]) == ["لاذقية", "لاذقية"]
    assert found("قدم الشكر للجنة الأولمبية", ["اللجنة الأولمبية"]) == ["لجنة الأولمبية"]
