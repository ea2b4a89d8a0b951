"""Ordinals, parties and topics behind the names of events."""

import pytest

from desktop_app.suggest.engines.patterns.names.event_ends import between, ordinal, topic
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("الثالثة أمس", 1), ("الثانية عشرة أمس", 2), ("الرابعة والثلاثين أمس", 2), ("الـ 15 أمس", 2), ("الـ15 أمس", 1),
        ("الخمسين أمس", 1), ("الرابعة والأخيرة", 1),
    ],
)  # fmt: skip
def test_ordinals_of_one_word_and_two(words: str, size: int) -> None:
    assert ordinal(View(Reading("a", f"القمة {words}")), 1) == 1 + size


def test_what_is_no_ordinal() -> None:
    assert ordinal(View(Reading("a", "القمة العربية")), 1) == 0
    assert ordinal(View(Reading("a", "القمة")), 1) == 0


@pytest.mark.parametrize(
    ("words", "after"),
    [("بين غانا وكينيا أمس", 4), ("بين غانا وكينيا ورواندا أمس", 5), ("بين غانا أمس", 1), ("مع غانا وكينيا", 1)],
)
def test_parties_are_two_or_more(words: str, after: int) -> None:
    assert between(View(Reading("a", f"قمة {words}")), 1) == after


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("حول الطاقة أمس", 3),
        ("بشأن السلم والأمن في غانا أمس", 6),
        ("المعني بالغابات أمس", 3),
        ("حول الطاقة في أكرا", 3),
        ("حول أهمية الطاقة", 1),
        ("مع الطاقة", 1),
    ],
)
def test_what_it_is_about(words: str, after: int) -> None:
    assert topic(View(Reading("a", f"منتدى {words}")), 1) == after
