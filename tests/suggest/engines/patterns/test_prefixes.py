import pytest

from desktop_app.suggest.engines.patterns.prefixes import readings, with_prefixes, without_article


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("تجاره", [(0, "تجاره")]),
        ("والتجاره", [(0, "والتجاره"), (1, "التجاره")]),
        ("للتجاره", [(0, "للتجاره"), (1, "التجاره"), (1, "لتجاره")]),
        ("وللري", [(0, "وللري"), (1, "للري"), (2, "الري"), (2, "لري")]),
        ("وقود", [(0, "وقود"), (1, "قود")]),
        ("", [(0, "")]),
    ],
)
def test_readings(word: str, expected: list[tuple[int, str]]) -> None:
    assert list(readings(word)) == expected


def test_all_ways_to_write_words_are_read_back() -> None:
    words = {"الطاقه", "نفط", "لجنه", "اللجنه", "وزاره", "كليه"}
    forms = with_prefixes(words)
    assert {"الطاقه", "والطاقه", "للطاقه", "وللطاقه", "بالطاقه", "نفط", "ونفط", "لنفط"} <= forms
    assert all(any(rest in words for _, rest in readings(form)) for form in forms)


@pytest.mark.parametrize(("word", "plain"), [("والزراعي", "زراعي"), ("للري", "للري"), ("للطاقه", "طاقه"), ("ال", "ال")])
def test_without_article(word: str, plain: str) -> None:
    assert without_article(word) == plain
