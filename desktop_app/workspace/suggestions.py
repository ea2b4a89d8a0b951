"""Help: what engines propose to mark, accepted or refused by the analyst. Nothing here marks by itself."""

import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.model.changes import EVERY_ARTICLE, Changes
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, EngineRate, EngineScore, Suggestion, SuggestionGroup, Verdict
from desktop_app.model.things import Annotation, Claim
from desktop_app.store import verdicts
from desktop_app.workspace.answering import accept, refuse
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.engines import Engines
from desktop_app.workspace.learning import Learning
from desktop_app.workspace.made_once import MadeOnce

if TYPE_CHECKING:  # nobody looks through a library at the start
    from desktop_app.workspace.surveying import Survey

_KEPT = 63  # articles beside the latest whose suggestions are remembered until something changes


class Suggestions:
    """What one does with suggestions.

    Asking takes some 10 ms an article (the learner some more), so the window asks from a job; answering is an
    ordinary act. All methods may be called from any thread, by several at a time.
    """

    def __init__(self, desk: Desk, learning: Learning) -> None:
        self._desk = desk
        self._learning = learning
        self._engines = Engines(desk, learning)
        self._turn = threading.Lock()
        self._kept: dict[str, tuple[int, tuple[Suggestion, ...]]] = {}  # with the state that they are of
        self._stop = desk.listen(self._look_again)
        learning.when_another(self._forget)

    def of(self, article: str, *, cancelled: Callable[[], bool] = lambda: False) -> Sequence[Suggestion]:
        """What may be marked in the article, in reading order; never over a mark of the same kind, nothing refused.

        Cancelled, it is empty. Raises UserError("article_unknown").
        """
        state = self._engines.state
        if (kept := self._kept.get(article)) is not None and kept[0] == state:
            return kept[1]
        found = self._worked_out(article, cancelled)
        if not cancelled():
            self._kept = {**dict(list(self._kept.items())[-_KEPT:]), article: (state, found)}
        return found

    def accept(self, suggestions: Sequence[Suggestion]) -> Sequence[Annotation]:
        """Mark them, in one step; those that meet a mark of their kind by now are passed over.

        A suggestion without a record goes to the known one of that name, else to a new one; several of the same name
        to one. Fields are filled in as guesses. Raises UserError: suggestion_outdated where none could be marked.
        """
        return accept(self._desk, suggestions)

    def would_fill(self, suggestion: Suggestion) -> Sequence[Claim]:
        """The values that accepting it would write into the form of its record, as guesses; nothing is written. Empty
        where it could not be accepted, and in a project for reading only."""
        from desktop_app.workspace.trying import would_fill

        return would_fill(self._desk, suggestion)

    def accept_as(
        self,
        suggestion: Suggestion,
        *,
        span: Span | None = None,
        kind: Kind | None = None,
        record: str | None = None,
        new_label: str | None = None,
    ) -> Annotation:
        """Mark it with another span, kind or record than proposed; another kind refuses the proposed one at this place.
        Raises as `Marks.annotate` does."""
        return accept(self._desk, [suggestion], span, kind, record, new_label)[0]

    def refuse(self, suggestions: Sequence[Suggestion]) -> None:
        """Say no, in one step: these words are not proposed in this reading again, see `suggest.resolve.Refusals`."""
        refuse(self._desk, suggestions)

    def survey(
        self,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> int:
        """Look through the library, for `groups`: each article that was not looked at, or in which something else may
        be said by now (see `suggest.touching`).

        How many those were; `progress` counts them. Some 8 ms an article. Raises Cancelled, and at the end
        UserError("engine_failed") where an engine failed in an article; what was found stays.
        """
        suggester = self._engines.make()  # the other stays free for the open article
        asked = self._engines.asked(frozenset(map(EngineName, suggester.knowledge.switched_off)))
        return self._survey.run(suggester, asked, progress, cancelled)

    def survey_lacks(self) -> bool:
        """Whether an engine that is asked now wasn't when the library was looked through, or the learner has learnt
        anew since: `waiting`, `groups` and `of_group` miss what it would say, or are as sure as it was then. Of one
        that is asked no more they say nothing, as soon as that is so."""
        asked = self._engines.asked()
        if self._survey.lacks(asked):
            return True
        return EngineName.LEARNER in asked and self._survey.taught_otherwise(self._learning.version)

    def silent(self) -> frozenset[EngineName]:
        """Engines that could not say anything, switched on or not: the learner before it has learnt, the recogniser
        without a model."""
        learner = frozenset() if self._learning.version else {EngineName.LEARNER}
        return frozenset(learner) | (frozenset() if self._engines.neural_folder else {EngineName.NEURAL})

    def survey_rest(self) -> int:
        """How many articles nobody has looked at, of which `waiting`, `groups` and `of_group` say nothing: a look that
        was stopped, killed or ran while articles came and went leaves some, an import adds others."""
        return self._survey.unseen()

    def waiting(self, *, cancelled: Callable[[], bool] = lambda: False) -> int | None:
        """How many suggestions the library has of those that were there when it was looked through; None where it
        never was. Answers, marks and their undoing since then count, as they do in `groups` and `of_group`."""
        self._survey.settle(self._engines.knowledge, cancelled)
        return self._survey.waiting(self._engines.asked())

    def groups(
        self,
        *,
        least: float = 0.0,
        kinds: Collection[Kind] | None = None,
        engines: Collection[EngineName] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Sequence[SuggestionGroup]:
        """What the survey found, by what it means, the largest group first. `least` is the lowest score to count."""
        self._survey.settle(self._engines.knowledge, cancelled)
        return self._survey.groups(least, kinds, engines, self._engines.asked())

    def of_group(self, group: SuggestionGroup, *, least: float = 0.0, limit: int = 2000) -> Sequence[Suggestion]:
        """The group's suggestions that still hold, in the order of articles and of reading."""
        self._survey.settle(self._engines.knowledge)
        return self._survey.of_group(group, least, limit, self._engines.asked())

    def next_article(self, *, but: str | None = None) -> str | None:
        """The article not yet done in which answers would teach most, by the survey."""
        with self._desk.store.reading() as connection:
            articles = [one for one in verdicts.unfinished(connection) if one != but]
        return self._survey.next_article(articles, self._engines.asked())

    def verdicts(self) -> Sequence[Verdict]:
        """What was answered, the latest first."""
        with self._desk.store.reading() as connection:
            return verdicts.list_verdicts(connection)

    def rates(self) -> Sequence[EngineRate]:
        """How many suggestions of each engine and kind were taken."""
        with self._desk.store.reading() as connection:
            return verdicts.rates(connection)

    def evaluate(
        self,
        *,
        progress: Callable[[int, int], None] = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Sequence[EngineScore]:
        """How right the engines would have been about what is marked by now, see `workspace.evaluating`."""
        from desktop_app.workspace.evaluating import evaluate, maker

        made = maker(self._desk, self._engines.off, self._learning, cancelled)
        return evaluate(self._desk, made, progress, cancelled)

    def switch_off(self, engines: frozenset[EngineName]) -> None:
        """Ask these no more; the others on. The window keeps this as a setting."""
        if engines != self._engines.off:
            self._engines.off = engines
            self._forget()

    @property
    def switched_off(self) -> frozenset[EngineName]:
        return self._engines.off

    def use_neural(self, folder: Path | None) -> None:
        """Ask camel-tools' recogniser too, with the model in this folder; None asks it no more.

        It is loaded with the next question (seconds); where that can't be it is left out, see `check_neural`.
        """
        if self._engines.use_neural(folder):
            self._forget()

    def check_neural(self) -> None:
        """Load the recogniser now, if one is to be asked. Raises UserError: neural_missing, neural_unfit."""
        self._engines.check_neural()

    def close(self) -> None:
        self._stop()
        if "_survey" in self.__dict__:
            self._survey.close()

    def _look_again(self, changes: Changes) -> None:
        if EVERY_ARTICLE in changes.verdicts:
            self._engines.list_changed()
        if "_survey" in self.__dict__:
            self._survey.changed(changes)
        if changes.records or changes.verdicts or changes.annotations or changes.articles or changes.kinds:
            self._forget()

    def _forget(self) -> None:
        """What was worked out is of an earlier state; a run that is under way ends with the one it began with."""
        self._engines.forget()
        self._kept = {}

    def _worked_out(self, article: str, cancelled: Callable[[], bool]) -> tuple[Suggestion, ...]:
        from desktop_app.workspace.looking import readings

        found = next(readings(self._desk, [article]), None)
        if found is None:
            raise UserError("article_unknown", id=article)
        with self._turn:
            return tuple(self._engines.suggester().suggest(*found, cancelled))

    @MadeOnce
    def _survey(self) -> "Survey":
        from desktop_app.workspace.surveying import Survey

        return Survey(self._desk, self._desk.store.meta("id") or "")
