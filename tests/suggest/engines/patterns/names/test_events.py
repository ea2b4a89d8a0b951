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


@pytest.mark.parametrize("council", ["مجلس التعاون الاستراتيجي", "مجلس التنسيق الأعلى", "مجلس التعاون رفيع المستوى"])
def test_the_meeting_of_a_council_of_two_states_is_no_event(council: str) -> None:
    found = names(f"عقب الاجتماع الرابع ل{council} بين البلدين.")
    assert not any(one.kind is Kind.EVENT for one in found)
