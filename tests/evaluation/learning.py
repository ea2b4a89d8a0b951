"""A learner trained on annotated articles."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.model.suggestion import EngineName
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.learner.engine import Learner
from desktop_app.suggest.learner.features import flags_of
from desktop_app.suggest.learner.model import train
from desktop_app.suggest.learner.sinking import Counts
from desktop_app.suggest.learner.teaching import Lesson, lessons
from desktop_app.suggest.run import make_suggester
from tests.evaluation.truth import Truth


def taught_by(articles: Sequence[Truth], known: Knowledge) -> Learner:
    """Memory is not heard: of articles that taught it, it would know all."""
    suggester = make_suggester(replace(known, switched_off=frozenset({EngineName.MEMORY})))
    found: list[Lesson] = []
    counts = Counts()
    for one in articles:
        reading = one.reading()
        marks = [(mark.span, mark.kind) for mark in one.marks]
        counts.add(suggester.deeds(reading, [(*mark, None, "", "") for mark in marks]), marks)
        found += lessons(reading, marks, flags_of(reading, reading.heard))
    return Learner(train(found, "", 0, deeds=counts.tallies()), known)
