"""What a survey found, held against what was marked, answered or taken back since: no engine is asked for it.

Rows that bear a mark by now, or were refused, are out of the count until that is taken back. Only articles in which
something changed are looked at, and words whose refusal is another; all of them where the project was worked on
while nobody asked (in a terminal, or in a session that didn't look at the library).
"""

import threading
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from desktop_app.model.changes import EVERY_ARTICLE, Changes
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Cover
from desktop_app.store import steps, verdicts
from desktop_app.store.survey import SurveyFile
from desktop_app.store.survey_rows import REFUSED, TAKEN, SurveyedRow
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.suggest.resolve import Refusals, fold_name
from desktop_app.workspace.desk import Desk

_AT_ONCE = 200  # articles between two chances for others


class Settling:
    """One for each survey. Any thread may ask; they take turns."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._turn, self._notes = threading.Lock(), threading.Lock()
        self._doubt = True  # whether the file may be of another state of the project; its stamp tells
        self._distrusted = False  # whether its stamp counts for nothing
        self._answered = False  # whether what is refused may be other
        self._dirty: set[str] = set()
        self._meanwhile: set[str] | None = None  # articles that changed while the library is being looked through
        self._refused: frozenset[tuple[Kind, str, str]] | None = None  # what the rows were held against last

    def changed(self, changes: Changes) -> None:
        """Something is other in the project."""
        articles = (changes.articles | changes.verdicts) - {EVERY_ARTICLE}
        with self._notes:
            self._dirty |= articles
            if self._meanwhile is not None:
                self._meanwhile |= articles
            self._answered |= bool(changes.verdicts or changes.records)

    def distrust(self) -> None:
        """All rows are held against the project with the next question."""
        self._distrusted, self._refused = True, None

    def begin(self) -> None:
        """The library is being looked through from now on."""
        self._meanwhile = set()

    def end(self) -> None:
        """It was: an article that changed meanwhile may have been written down as it was before."""
        with self._notes:
            self._dirty |= self._meanwhile or set()
            self._meanwhile, self._answered, self._refused = None, True, None

    def settle(
        self, file: SurveyFile, knowledge: Callable[[], Knowledge], cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        """Bring the file's rows up to date; cancelled, the rest is done with the next question."""
        with self._turn:
            stamp = self._stamp()
            if not (self._dirty or self._answered or self._doubt or self._distrusted):
                return
            with self._notes:
                dirty, self._dirty = self._dirty, set()
                answered, self._answered = self._answered, False
            if self._distrusted or (self._doubt and file.settled() != stamp):
                dirty, answered = set(file.articles()), True
            judge = _Judge(knowledge()) if answered else None
            for number, batch in enumerate(_batches(sorted(dirty))):
                if number and cancelled():  # a few are done before one could ask
                    with self._notes:
                        self._dirty |= dirty
                        self._answered |= answered
                    return
                file.judge(batch, self._taken(batch, judge))
            if judge is not None:
                self._refuse(file, judge)
            file.settle(stamp)
            self._doubt = self._distrusted = False

    def _stamp(self) -> str:
        """Another one after each step that is done, taken back or done again."""
        with self._desk.store.reading() as connection:
            return f"{steps.last_number(connection)} {steps.standing(connection)}"

    def _taken(self, articles: Sequence[str], judge: "_Judge | None") -> Callable[[SurveyedRow], int]:
        """Says of rows of these articles whether a mark is there by now, and whether they are refused."""
        with self._desk.store.reading() as connection:
            there = verdicts.covers_of(connection, articles)
        free = Cover(())

        def state(row: SurveyedRow) -> int:
            covers = there.get(row.article)
            taken = covers is None or covers.get(row.kind, free).meets(row.span)
            refused = judge.refuses(row) if judge is not None else bool(row.gone & REFUSED)
            return (TAKEN if taken else 0) | (REFUSED if refused else 0)

        return state

    def _refuse(self, file: SurveyFile, judge: "_Judge") -> None:
        """The rows of words that are refused by now, or no more, wherever they stand."""
        known, now = self._refused, judge.refused
        for kind, meant in _by_kind(now if known is None else known ^ now).items():
            file.judge_meaning(kind, judge.means(kind, meant), judge.state)
        if known is None:
            file.judge_refused(judge.state)
        self._refused = now


class _Judge:
    """What is refused as things stand."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._refusals = Refusals(knowledge.verdicts, knowledge.names, knowledge.merged)
        self.refused = self._refusals.strings
        self._records: dict[tuple[Kind, str], str] | None = None

    def refuses(self, row: SurveyedRow) -> bool:
        """A new one that was made since under that name is the record that the engines would propose now."""
        if not self._refusals:
            return False
        record = row.record or self._made_since(row)
        return replace(row, record=record) in self._refusals

    def state(self, row: SurveyedRow) -> int:
        return (row.gone & TAKEN) | (REFUSED if self.refuses(row) else 0)

    def means(self, kind: Kind, meant: Collection[str]) -> Callable[[str], bool]:
        """Whether what the file has for a meaning (`Suggestion.meant`) is one of these readings."""
        merged, before = self._knowledge.merged, f"{kind}:"

        def is_one(told: str) -> bool:
            if told.startswith(before):
                name = fold_name(told[len(before) :])
                return name in meant or self._named.get((kind, name), "") in meant
            return merged.get(told, told) in meant

        return is_one

    def _made_since(self, row: SurveyedRow) -> str | None:
        return self._named.get((row.kind, fold_name(row.label)))

    @property
    def _named(self) -> Mapping[tuple[Kind, str], str]:
        """Records by their names; a name that several have is none's."""
        if self._records is None:
            found: dict[tuple[Kind, str], set[str]] = defaultdict(set)
            for one in self._knowledge.names:
                found[one.kind, fold_name(one.text)].add(one.record)
            self._records = {name: min(records) for name, records in found.items() if len(records) == 1}
        return self._records


def _by_kind(strings: Iterable[tuple[Kind, str, str]]) -> dict[Kind, set[str]]:
    found: dict[Kind, set[str]] = defaultdict(set)
    for kind, _folded, meant in strings:
        found[kind].add(meant)
    return found


def _batches(articles: Sequence[str]) -> list[Sequence[str]]:
    return [articles[first : first + _AT_ONCE] for first in range(0, len(articles), _AT_ONCE)]
