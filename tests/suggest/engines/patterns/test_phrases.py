"""Phrases found at words, behind proclitics and with or without their articles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.suggest.engines.patterns.phrases import Found, Phrases, Standing

_TABLE = Phrases({"roadmap": ["خارطة طريق"], "plan": ["خطة"], "signed": ["الموقعة"]})


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("خارطه طريق", Found("roadmap", 0, 2, 0, False)),
        ("خارطه الطريق", Found("roadmap", 0, 2, 0, False)),
        ("الخارطه الطريق", Found("roadmap", 0, 2, 0, True)),
        ("وخطه", Found("plan", 0, 1, 1, False)),
        ("وبالخطه", Found("plan", 0, 1, 2, True)),
        ("للخطه", Found("plan", 0, 1, 1, True)),
        ("والموقعه", Found("signed", 0, 1, 1, True)),
        ("خارطه", None),
        ("خارطه الكنز", None),
        ("موقعه", None),
        ("كخطتنا", None),
        ("خارطه طريق جديده", Found("roadmap", 0, 2, 0, False)),
    ],
)
def test_at(words: str, expected: Found | None) -> None:
    assert _TABLE.at(words.split(), 0) == expected


def test_the_longest_phrase_behind_one_first_word() -> None:
    table = Phrases({"plan": ["خطة"], "action": ["خطة عمل"], "joint": ["خطة عمل مشتركة"]})
    for words, meant in (("خطه عمل مشتركه", "joint"), ("خطه العمل المشتركه", "joint"), ("خطه عمل", "action")):
        found = table.at([*words.split(), "مهمه"], 0)
        assert found is not None
        assert (found.value, found.after) == (meant, len(words.split()))


def test_among_finds_them_in_order_without_overlap_and_within_the_bounds() -> None:
    words = ["خطه", "ثم", "خارطه", "طريق", "وخطه", "خارطه"]
    assert [(one.value, one.first) for one in _TABLE.among(words, 0, len(words))] == [
        ("plan", 0),
        ("roadmap", 2),
        ("plan", 4),
    ]
    assert [one.first for one in _TABLE.among(words, 1, 3)] == []


def test_a_list_of_phrases_means_nothing_more_than_that_they_stand_there() -> None:
    table = Phrases(["خطة"])
    assert "وخطه" in table
    assert "خطط" not in table
    assert table.meanings == {""}


@given(st.lists(st.sampled_from(["خطه", "ثم", "خارطه", "طريق", "الطريق", "وخطه", "للخطه"]), max_size=12), st.data())
def test_what_stands_in_an_article_is_found_as_the_table_finds_it(words: list[str], data: st.DataObject) -> None:
    standing = Standing(_TABLE, words, lambda table: [place for place, word in enumerate(words) if word in table])
    for _ in range(3):  # also asked again
        first, after = sorted(data.draw(st.tuples(*[st.integers(0, len(words))] * 2)))
        assert list(standing.among(first, after)) == list(_TABLE.among(words, first, after))
    places = range(len(words))
    assert [standing.at(place) for place in places] == [_TABLE.at(words, place) for place in places]
