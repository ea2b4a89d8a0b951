"""A learner trained on annotated articles."""

from collections.abc import Sequence

from desktop_app.model.suggestion import EngineName
from desktop_app.suggest.engines.registry import name_engines
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.learner.engine import Learner
from desktop_app.suggest.learner.features import flags_of
from desktop_app.suggest.learner.model import train
from desktop_app.suggest.learner.teaching import Lesson, lessons
from tests.evaluation.truth import Truth


def taught_by(articles: Sequence[Truth], known: Knowledge) -> Learner:
    """Memory is not heard: of articles that taught it, it would know all."""
    engines = [engine for engine in name_engines(known) if engine.name is not EngineName.MEMORY]
    found: list[Lesson] = []
    for one in articles:
        reading = one.reading()
        heard = [said for engine in engines for said in engine.suggest(reading)]
        found += lessons(reading, [(mark.span, mark.kind) for mark in one.marks], flags_of(reading, heard))
    return Learner(train(found, "", 0), known)
