"""The learner's belief in what others say: what the analyst never marks sinks, and only where he has read all."""

from dataclasses import replace

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, Reason, Suggestion
from desktop_app.suggest.engines.engine import Weigher
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.learner.engine import Learner
from desktop_app.suggest.learner.features import flags_of
from desktop_app.suggest.learner.model import Model, train
from desktop_app.suggest.learner.teaching import Lesson, lessons
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.run import Suggester

_FIRST = ("مالك", "نبيل", "كاظم", "سمير", "هشام", "فاضل", "جلال", "وليد", "طارق", "رامي", "عادل", "بسام")
_LAST = ("سعدون", "حداد", "ربيع", "عطوان", "بدران", "نعمان", "شريف", "منصور", "جودت", "كرم")
TEXT = "أعلنت جريدة المرفأ أن السيد ماجد برهان زار هيئة الحقول."


def _taught(whole: bool = True) -> list[Lesson]:
    """Persons are marked, newspapers never, a body twice."""
    found: list[Lesson] = []
    for number, name in enumerate(f"{one} {other}" for one in _FIRST for other in _LAST):
        body = "هيئة الغابات" if number % 3 else "هيئة المناجم"
        text = f"أعلنت جريدة الساحل أن السيد {name} زار {body}."
        marks = [(Span(at, at + len(words)), kind) for words, kind, at in (
            (name, Kind.PERSON, text.index(name)), (body, Kind.ORGANISATION, text.index(body)),
        )]  # fmt: skip
        reading = Reading(str(number), text)
        found += lessons(reading, marks, flags_of(reading, ()))
    return [replace(one, whole=whole) for one in found]


@pytest.fixture(scope="module")
def model() -> Model:
    return train(_taught(), "", 0)


def _heard(words: str, kind: Kind, engine: EngineName = EngineName.PATTERNS, code: str = "head") -> Suggestion:
    at = TEXT.index(words)
    return Suggestion("a", Span(at, at + len(words)), words, kind, None, words, "", 0.8, engine, "1", Reason(code))


class _Says:
    """An engine that says what it was given."""

    name, version = EngineName.PATTERNS, "1"

    def __init__(self, *said: Suggestion) -> None:
        self._said = said

    def suggest(self, reading: Reading) -> tuple[Suggestion, ...]:
        return self._said


def _scores(model: Model, *said: Suggestion) -> dict[str, float]:
    learner = Learner(model, Knowledge())
    assert isinstance(learner, Weigher)
    reading = Reading("a", TEXT, heard=[*said])
    learner.suggest(reading)
    return {one.quote: one.score for one in learner.weigh(reading)}


PAPER, PERSON = _heard("جريدة المرفأ", Kind.ORGANISATION), _heard("ماجد برهان", Kind.PERSON)
BODY = _heard("هيئة الحقول", Kind.ORGANISATION)


def test_what_is_never_marked_goes_and_what_is_marked_stays(model: Model) -> None:
    scores = _scores(model, PAPER, PERSON, BODY)
    assert PAPER.quote not in scores
    assert scores[PERSON.quote] >= PERSON.score
    assert scores[BODY.quote] >= BODY.score


def test_what_was_marked_before_is_proposed_still_and_names_within_names_are_not_judged(model: Model) -> None:
    marked = replace(PAPER, engine=EngineName.MEMORY)
    assert _scores(model, marked) == {PAPER.quote: marked.score}
    nested = replace(PAPER, reason=Reason("nested"))
    assert _scores(model, nested) == {PAPER.quote: PAPER.score}
    within = _heard("الحقول", Kind.PLACE)  # of a kind that was never marked nobody knows anything
    assert _scores(model, within) == {"الحقول": within.score}


def test_half_read_articles_say_nothing_of_what_is_unmarked() -> None:
    unread = train(_taught(whole=False), "", 0)
    assert unread.head.confirmed == {}
    assert _scores(unread, PAPER, PERSON) == {PAPER.quote: PAPER.score, PERSON.quote: PERSON.score}


def test_the_article_gets_what_is_believed_and_an_engine_alone_is_measured_as_it_speaks(model: Model) -> None:
    suggester = Suggester([_Says(PAPER, BODY), Learner(model, Knowledge())], [], Knowledge())
    assert [one.quote for one in suggester.suggest(Reading("a", TEXT))] == [PERSON.quote, BODY.quote]
    apart = suggester.apart(Reading("a", TEXT))
    assert [one.quote for one in apart[EngineName.PATTERNS]] == [PAPER.quote, BODY.quote]
    assert [one.quote for one in apart[None]] == [PERSON.quote, BODY.quote]
