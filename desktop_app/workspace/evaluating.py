"""How good the suggestions would have been for what is marked by now, each article taken as if nobody had seen it."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from desktop_app.arabic.clitics import name_under
from desktop_app.arabic.fold import fold
from desktop_app.model.errors import Cancelled
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import EngineName, EngineScore
from desktop_app.model.things import Annotation, ClaimState, Record
from desktop_app.store import annotations, records, reprints, verdicts
from desktop_app.suggest.evaluate import Tally, TrueMark, TrueRecord, compare
from desktop_app.suggest.reading import Reading
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.knowing import known
from desktop_app.workspace.learning import Learning
from desktop_app.workspace.looking import readings

if TYPE_CHECKING:  # the engines' lists are read when they are first asked
    from desktop_app.suggest.run import Suggester

_FOLDS = 10
_AGREED = (ClaimState.CONFIRMED, ClaimState.CHOSEN)
MakeSuggester = Callable[[Sequence[str]], "Suggester"]
"""Engines that know nothing of these articles."""


def evaluate(
    desk: Desk,
    make: MakeSuggester,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> list[EngineScore]:
    """By engine and kind, all engines together (None) first. Only articles that are done count, see `_Truth.articles`.

    Up to ten articles each is left out by itself; of more a tenth at a time; what prints the same goes with them.
    Fields are asked for where the analyst agreed to a value. Raises Cancelled.
    """
    truth = _Truth(desk)
    articles = truth.articles()
    folds = [articles[first :: min(_FOLDS, len(articles))] for first in range(min(_FOLDS, len(articles)))]
    tallies: dict[tuple[EngineName | None, Kind], Tally] = defaultdict(Tally)
    done = 0
    for fold_ in folds:
        suggester = make(truth.together(fold_))
        for reading, marks in truth.of(fold_):
            if cancelled():
                raise Cancelled
            for engine, some in suggester.apart(reading).items():
                for kind, tally in compare(reading, some, marks, truth.records).items():
                    tallies[engine, kind].add(tally)
            done += 1
            progress(done, len(articles))
    order = {kind: place for place, kind in enumerate(Kind)}
    return [
        EngineScore(engine, kind, one.right, one.proposed, one.wanted)
        for (engine, kind), one in sorted(
            tallies.items(), key=lambda item: (item[0][0] or "", order.get(item[0][1], len(order)), item[0][1])
        )
    ]


def maker(
    desk: Desk, switched_off: frozenset[EngineName], learning: Learning, cancelled: Callable[[], bool]
) -> MakeSuggester:
    """Engines that know what the project knows from other articles; the learner is trained on those for each."""
    from desktop_app.suggest.run import make_suggester

    def make(articles: Sequence[str]) -> "Suggester":
        without = frozenset(articles)
        knowledge = known(desk, switched_off, without=without)
        if EngineName.LEARNER in switched_off:
            return make_suggester(knowledge)
        learner = learning.engine_without(without, knowledge, cancelled)
        return make_suggester(knowledge, [learner] if learner is not None else [])

    return make


class _Truth:
    """The project's marks, as `compare` takes them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._marks: dict[str, list[Annotation]] = defaultdict(list)
        self._by_record: dict[str, list[Annotation]] = defaultdict(list)
        with desk.store.reading() as connection:
            for mark in annotations.list_annotations(connection):
                if mark.record is not None and not mark.lost:
                    self._marks[mark.article].append(mark)
                    self._by_record[mark.record].append(mark)
            everyone = records.list_records(connection)
        self.records = {one.id: self._record(one) for one in everyone}

    def articles(self) -> list[str]:
        """Those that are done: of others nobody knows whether what bears no mark was read. Where none is, all."""
        with self._desk.store.reading() as connection:
            states = verdicts.teaching_articles(connection)
        done = [article for article in self._marks if states.get(article) == "done"]
        return sorted(done or self._marks)

    def together(self, articles: Sequence[str]) -> list[str]:
        with self._desk.store.reading() as connection:
            return sorted(reprints.printed_together(connection, articles))

    def of(self, articles: Sequence[str]) -> Iterator[tuple[Reading, list[TrueMark]]]:
        """The pairs of countries are guessed anew: what the article has by now it may have from its marks."""
        from desktop_app.suggest.pairs import guess_pairs

        for article in articles:
            for reading, _marks in readings(self._desk, [article]):
                pairs = guess_pairs(reading.source, reading.title)
                reading.countries = tuple(dict.fromkeys(code for pair in pairs for code in pair.split("-")))
                yield reading, [TrueMark(one.span, one.kind, str(one.record)) for one in self._marks[article]]

    def _record(self, record: Record) -> TrueRecord:
        names = {" ".join(fold(name).split()) for name in (record.label, *(one.text for one in record.aliases))}
        for mark in self._by_record.get(record.id, ()):
            around = mark.before + mark.quote
            names.add(" ".join(fold(name_under(around, Span(len(mark.before), len(around)))).split()))
        fields: dict[str, set[str]] = defaultdict(set)
        for claim in record.claims:
            if claim.state in _AGREED:
                fields[claim.field].add(claim.value)
        told = {name: frozenset(values) for name, values in fields.items()}
        return TrueRecord(record.id, record.kind, frozenset(names), told)
