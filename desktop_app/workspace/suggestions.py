"""Help: what engines propose to mark, accepted or refused by the analyst. Nothing here marks by itself."""

import threading
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, EngineRate, Suggestion, Verdict
from desktop_app.model.things import Annotation
from desktop_app.store import verdicts
from desktop_app.workspace.answering import accept, refuse
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.knowing import known

if TYPE_CHECKING:  # the engines' lists are read when they are first asked
    from desktop_app.suggest.run import Suggester


class Suggestions:
    """What one does with suggestions.

    Asking takes some 30 ms an article (the learner some more), so the window asks from a job; answering is an
    ordinary act. All methods may be called from any thread, by several at a time.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._turn = threading.Lock()
        self._suggester: Suggester | None = None
        self._state = 0
        self._off: frozenset[EngineName] = frozenset()
        self._kept = lru_cache(maxsize=64)(self._worked_out)
        self._stop = desk.listen(self._look_again)

    def of(self, article: str, *, cancelled: Callable[[], bool] = lambda: False) -> Sequence[Suggestion]:
        """What may be marked in the article, in reading order; never over a mark of the same kind, nothing refused.

        Cancelled, it is empty. Raises UserError("article_unknown").
        """
        found = self._kept(article, self._state, cancelled)
        if cancelled():
            self._kept.cache_clear()
        return found

    def accept(self, suggestions: Sequence[Suggestion]) -> Sequence[Annotation]:
        """Mark them, in one step; those whose place bears such a mark by now are passed over.

        A suggestion without a record goes to the known one of that name, else to a new one; several of the same name
        to one. Fields are filled in as guesses. Raises UserError: suggestion_outdated where none could be marked.
        """
        return accept(self._desk, suggestions)

    def accept_as(
        self,
        suggestion: Suggestion,
        *,
        span: Span | None = None,
        kind: Kind | None = None,
        record: str | None = None,
        new_label: str | None = None,
    ) -> Annotation:
        """Mark it with another span, kind or record than proposed. Raises as `Marks.annotate` does."""
        return accept(self._desk, [suggestion], span, kind, record, new_label)[0]

    def refuse(self, suggestions: Sequence[Suggestion]) -> None:
        """Say no, in one step: these words are not proposed in this reading again, see `suggest.resolve.Refusals`."""
        refuse(self._desk, suggestions)

    def verdicts(self) -> Sequence[Verdict]:
        """What was answered, the latest first."""
        with self._desk.store.reading() as connection:
            return verdicts.list_verdicts(connection)

    def rates(self) -> Sequence[EngineRate]:
        """How many suggestions of each engine and kind were taken."""
        with self._desk.store.reading() as connection:
            return verdicts.rates(connection)

    def switch_off(self, engines: frozenset[EngineName]) -> None:
        """Ask these no more; the others on. The window keeps this as a setting."""
        if engines != self._off:
            self._off = engines
            self._forget()

    @property
    def switched_off(self) -> frozenset[EngineName]:
        return self._off

    def close(self) -> None:
        self._stop()

    def _look_again(self, changes: Changes) -> None:
        if changes.records or changes.verdicts or changes.annotations or changes.articles or changes.kinds:
            self._forget()

    def _forget(self) -> None:
        """What was worked out is of an earlier state; a run that is under way ends with the one it began with."""
        self._state += 1
        self._kept.cache_clear()

    def _worked_out(self, article: str, _state: int, cancelled: Callable[[], bool]) -> tuple[Suggestion, ...]:
        from desktop_app.suggest.reading import Reading

        with self._desk.store.reading() as connection:
            rows = verdicts.bundles(connection, [article])
            marks = verdicts.marks_in(connection, [article])[article]
        if not rows:
            raise UserError("article_unknown", id=article)
        [row] = rows
        countries = tuple(dict.fromkeys(code for pair in row["pairs"].split() for code in pair.split("-")))
        reading = Reading(row["id"], row["text"], row["day"], row["title"], countries)
        with self._turn:
            return tuple(self._engines().suggest(reading, marks, cancelled))

    def _engines(self) -> "Suggester":
        """Made anew where the project knows something else by now. The caller has the turn."""
        from desktop_app.suggest.run import make_suggester

        knowledge = known(self._desk, self._off)
        if self._suggester is None or self._suggester.knowledge.stamp != knowledge.stamp:
            self._suggester = make_suggester(knowledge)
        return self._suggester


