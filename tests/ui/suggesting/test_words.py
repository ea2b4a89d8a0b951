"""Every reason has its sentence, every engine its name."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import REASONS, EngineName, LearnerState, Reason, Suggestion, Voice
from desktop_app.ui.suggesting.words import (
    ENGINE_ICONS,
    engine_about,
    engine_name,
    learner_words,
    made_words,
    maker_words,
    reason_sentence,
)


@pytest.mark.parametrize("code", REASONS)
def test_a_reason_is_one_sentence_with_what_it_names(qapp, code):
    given = {name: "3" if name in ("count", "percent") else "كلمة" for name in REASONS[code]}
    words = reason_sentence(Reason(code, given))
    assert words.endswith(".") and "{" not in words
    assert ("كلمة" in words) == ("كلمة" in given.values())


def test_what_a_reason_lacks_and_does_not_know(qapp):
    assert "{" not in reason_sentence(Reason("title"))
    assert reason_sentence(Reason("marked_before"))
    assert reason_sentence(Reason("nobody_said_so")) == ""


def test_what_sank_by_the_articles_that_are_done_says_so(qapp):
    words = reason_sentence(Reason("sector_words", {"words": "الطاقة", "taken": "1", "of": "24"}))
    assert words.startswith(reason_sentence(Reason("sector_words", {"words": "الطاقة"})))
    assert words.endswith("Seldom marked in articles that are done: 1 of 24.")


def test_engines_are_called_by_name(qapp):
    assert len({engine_name(one) for one in EngineName}) == len(EngineName)
    assert all(engine_about(one) and ENGINE_ICONS[one] for one in EngineName)
    assert (maker_words("memory"), maker_words("other"), maker_words("")) == ("Memory", "other", "")


def test_who_says_so_too_is_named(qapp):
    one = Suggestion(
        "a", Span(0, 4), "سالم", Kind.PERSON, None, "سالم", "", 0.93, EngineName.MEMORY, "1", Reason("marked_before"),
        also=(Voice(EngineName.PATTERNS, "1", 0.8), Voice(EngineName.LEARNER, "m", 0.7)),
    )  # fmt: skip
    parts = made_words(one).replace("\u2068", "").replace("\u2069", "").replace("،", ",").split(" · ")
    assert parts == ["Memory", "93%", "also Patterns, Learner"]


@pytest.mark.parametrize("status", ["none", "damaged", "outdated", "without_lexicon"])
def test_a_learner_that_has_nothing_to_say(qapp, status):
    assert learner_words(LearnerState(status)).endswith(".")


def test_a_learner_that_was_taught(qapp):
    state = LearnerState("ready", "2026-01-02T03:04:05Z", "1", 20, 300, 340)
    assert "300" in learner_words(state) and "340" in learner_words(state)
