import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import EVENTS, lines, names, shown, wanted


@pytest.mark.parametrize("sentence", lines(EVENTS))
def test_what_braces_hold_is_found_and_nothing_else(sentence: str) -> None:
    text, found = wanted(sentence, Kind.EVENT)
    assert shown(names(text), Kind.EVENT) == found


def test_the_summit_alone_is_the_one_that_was_named() -> None:
    found = [one for one in names("في قمة بحر البلطيق قالوا كثيرا، ثم انتهت القمة.") if one.kind is Kind.EVENT]
    assert [one.label for one in found] == ["قمة بحر البلطيق", "قمة بحر البلطيق"]
