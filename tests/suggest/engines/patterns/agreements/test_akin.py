"""Words of titles by which two of them may tell of one thing."""

import pytest

from desktop_app.suggest.engines.patterns.agreements.akin import are_akin, is_akin_to


@pytest.mark.parametrize(
    ("told", "own", "akin"),
    [
        ("كهرباء", "كابل كهربائي", True),  # of one stem
        ("رموز", "رمز مشترك", True),  # a plural
        ("نقل", "تجاره تفضيليه", False),
        ("ماء", "هواء", False),  # too short to tell
        ("", "نقل", False),
    ],
)
def test_words_of_one_thing(told: str, own: str, akin: bool) -> None:
    assert are_akin(frozenset(told.split()), frozenset(own.split())) is akin


def test_nothing_is_told_that_is_not_said_again() -> None:
    assert is_akin_to(frozenset(("دفاعيه",)), frozenset(("دفاع", "مشترك"))) is True
    assert is_akin_to(frozenset(("دفاعيه", "بحريه")), frozenset(("دفاع", "مشترك"))) is False
