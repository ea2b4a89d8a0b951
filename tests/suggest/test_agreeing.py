"""Of several engines that say the same, each is named."""

from dataclasses import replace

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, ProposedField, Reason, Suggestion, Voice
from desktop_app.suggest.agreeing import with_voices

ONE = Suggestion(
    "a", Span(3, 8), "سالم", Kind.PERSON, None, "سالم", "", 0.9, EngineName.MEMORY, "1", Reason("marked_before")
)
LEARNT = replace(ONE, engine=EngineName.LEARNER, version="m", score=0.7)
PATTERN = replace(ONE, engine=EngineName.PATTERNS, version="2", score=0.8)


def test_the_others_are_named_in_one_order_whoever_spoke_first():
    [kept] = with_voices([ONE], [LEARNT, ONE, PATTERN, replace(LEARNT, score=0.6)])
    assert kept.also == (Voice(EngineName.PATTERNS, "2", 0.8), Voice(EngineName.LEARNER, "m", 0.7))
    assert kept.engines == (EngineName.MEMORY, EngineName.PATTERNS, EngineName.LEARNER)
    assert with_voices([ONE], [PATTERN, LEARNT])[0].also == kept.also


def test_who_says_something_else_of_these_words_does_not_agree():
    others = [
        replace(LEARNT, kind=Kind.PLACE), replace(LEARNT, span=Span(3, 9)), replace(PATTERN, record="other"),
    ]  # fmt: skip
    assert with_voices([replace(ONE, record="r")], others)[0].also == ()
    assert with_voices([replace(ONE, record="r")], [ONE, LEARNT])[0].also == (Voice(EngineName.LEARNER, "m", 0.7),)


def test_what_nobody_seconds_stays_the_very_same():
    assert with_voices([ONE], [ONE])[0] is ONE


def test_what_the_others_tell_of_something_new_is_told_too():
    country, role = ProposedField("country", "GH"), ProposedField("role", "وزير")
    mine, theirs = replace(ONE, fields=(country,)), replace(PATTERN, fields=(role, ProposedField("country", "NE")))
    assert with_voices([mine], [mine, theirs])[0].fields == (country, role)
    known = replace(mine, record="r")
    assert with_voices([known], [known, theirs])[0].fields == (country,)
