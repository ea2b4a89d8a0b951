"""What there is for the learner to learn in a project.

Taught are the articles that are done, and of those in progress the sentences that bear a mark: one without says
nothing while nobody knows whether it was read.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.model.errors import Cancelled
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Suggestion
from desktop_app.store import verdicts
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import fold_name
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.looking import readings

if TYPE_CHECKING:  # python-crfsuite and the lexicon are wanted by jobs only
    from desktop_app.suggest.learner.features import Analyse
    from desktop_app.suggest.learner.sinking import Tally
    from desktop_app.suggest.learner.teaching import Lesson

_AT_ONCE = 16


def lessons_of(
    desk: Desk, without: Collection[str], analyse: "Analyse | None", cancelled: Callable[[], bool]
) -> "tuple[list[Lesson], dict[str, Tally]]":
    """The lessons of all articles but those `without`, and what became of suggestions of deeds (see
    `learner.sinking`). Raises Cancelled.

    What an engine that fails in an article would have said there is not learnt from; the look through the library tells
    of it.
    """
    from desktop_app.suggest.learner.features import flags_of
    from desktop_app.suggest.learner.sinking import Counts
    from desktop_app.suggest.learner.teaching import lessons
    from desktop_app.suggest.run import make_suggester
    from desktop_app.workspace.knowing import known

    with desk.store.reading() as connection:
        states = verdicts.teaching_articles(connection)
    articles = [article for article in states if article not in without]
    suggester = make_suggester(known(desk, without=without))
    counts = Counts()
    where = _where_marked(desk, articles)
    taught: list[Lesson] = []
    for reading, marks in _readings(desk, articles):
        if cancelled():
            raise Cancelled
        spans = [(span, kind) for span, kind, *_ in marks]
        deeds = suggester.deeds(reading, marks, lambda _engine, _error: None)
        if states[reading.id] == "done":
            counts.add(deeds, spans)
        flags = flags_of(reading, _unbiased(reading.heard, where))
        found = lessons(reading, spans, flags, analyse)
        taught += found if states[reading.id] == "done" else _marked_only(found)
    return taught, counts.tallies()


def _readings(desk: Desk, articles: Sequence[str]) -> Iterator[tuple[Reading, list[verdicts.MarkRow]]]:
    for first in range(0, len(articles), _AT_ONCE):
        yield from readings(desk, articles[first : first + _AT_ONCE])


def _where_marked(desk: Desk, articles: Sequence[str]) -> dict[tuple[Kind, str], set[str]]:
    """Each marked string, as a kind, to the articles where it is marked."""
    found: dict[tuple[Kind, str], set[str]] = defaultdict(set)
    for reading, marks in _readings(desk, articles):
        for span, kind, *_ in marks:
            found[kind, fold_name(span.of(reading.source))].add(reading.id)
    return found


def _unbiased(
    heard: Sequence[Suggestion], where: Mapping[tuple[Kind, str], Collection[str]]
) -> Iterator[Suggestion]:
    """Without what memory knows from this very article: else the model would trust it more than it may elsewhere."""
    for one in heard:
        if one.engine is EngineName.MEMORY and not set(where.get((one.kind, fold_name(one.quote)), ())) - {one.article}:
            continue
        yield one


def _marked_only(lessons: "list[Lesson]") -> "list[Lesson]":
    marked = (one for one in lessons if any(label != "O" for labels in one.labels.values() for label in labels))
    return [replace(one, whole=False) for one in marked]
