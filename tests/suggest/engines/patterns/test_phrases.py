"""Phrases found at words, behind proclitics and with or without their articles."""

import pytest

from desktop_app.suggest.engines.patterns.phrases import Found, Phrases

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
    ],
)
def test_at(words: str, expected: Found | None) -> None:
    assert _TABLE.at(words.split(), 0) == expected


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
    assert table.values == {""}
