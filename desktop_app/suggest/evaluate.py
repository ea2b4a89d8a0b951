"""How good suggestions are: precision, recall and F1 against marks that an analyst made.

What counts as right, by kind: for persons, organisations, countries, places and events the very span; for figures a
span that overlaps and the same value; for meetings a span that overlaps; for statements a span that shares half of
the letters of both; for sectors the same record in the same sentence (a new one: called or written as it is); for
agreements, as records, their kind, status and both sides (`bodies`, where the states themselves sign `parties`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.model.kinds import ENTITY_KINDS, Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.reading import Reading
from desktop_app.suggest.resolve import fold_name
from desktop_app.suggest.sector_words import sector_named


@dataclass(frozen=True, slots=True)
class TrueMark:
    """A mark that stands: its span in code points, its kind, the id of its record."""

    span: Span
    kind: Kind
    record: str


@dataclass(frozen=True, slots=True)
class TrueRecord:
    """What a record is: `names` are folded ways to call it, `fields` hold values, for records their ids."""

    id: str
    kind: Kind
    names: frozenset[str]
    fields: Mapping[str, frozenset[str]] = field(default_factory=dict)


@dataclass(slots=True)
class Tally:
    """Counts of one kind. `missed` and `wrong` are (what, where) for whoever looks for the errors left."""

    right: int = 0
    proposed: int = 0
    wanted: int = 0
    missed: list[tuple[str, Span]] = field(default_factory=list)
    wrong: list[tuple[str, Span]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / self.proposed if self.proposed else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def add(self, other: "Tally") -> None:
        self.right += other.right
        self.proposed += other.proposed
        self.wanted += other.wanted
        self.missed += other.missed
        self.wrong += other.wrong


def compare(
    reading: Reading,
    suggestions: Sequence[Suggestion],
    marks: Sequence[TrueMark],
    records: Mapping[str, TrueRecord],
) -> dict[Kind, Tally]:
    """The counts of one article, by kind."""
    said: dict[Kind, list[Suggestion]] = defaultdict(list)
    true: dict[Kind, list[TrueMark]] = defaultdict(list)
    for one in suggestions:
        said[one.kind].append(one)
    for mark in marks:
        true[mark.kind].append(mark)
    judge = _Judge(reading, records)
    return {kind: judge.tally(kind, said[kind], true[kind]) for kind in {*said, *true}}


class _Judge:
    def __init__(self, reading: Reading, records: Mapping[str, TrueRecord]) -> None:
        self._reading, self._records = reading, records

    def tally(self, kind: Kind, said: Sequence[Suggestion], true: Sequence[TrueMark]) -> Tally:
        if kind is Kind.SECTOR:
            return self._sectors(said, true)
        if kind is Kind.AGREEMENT:
            return self._agreements(said, true)
        return self._mentions(kind, said, true)

    def _mentions(self, kind: Kind, said: Sequence[Suggestion], true: Sequence[TrueMark]) -> Tally:
        tally = Tally(proposed=len(said), wanted=len(true))
        left = list(true)
        for one in said:
            found = next((mark for mark in left if self._same(kind, one, mark)), None)
            if found is None:
                tally.wrong.append((one.quote, one.span))
            else:
                tally.right += 1
                left.remove(found)
        tally.missed = [(mark.span.of(self._reading.source), mark.span) for mark in left]
        return tally

    def _same(self, kind: Kind, one: Suggestion, mark: TrueMark) -> bool:
        if kind in ENTITY_KINDS or kind.own:
            return one.span == mark.span
        shared = min(one.span.end, mark.span.end) - max(one.span.start, mark.span.start)
        if shared <= 0:
            return False
        if kind is Kind.STATEMENT:
            return 2 * shared >= max(len(one.span), len(mark.span))
        if kind is Kind.FIGURE:
            values = {told.value for told in one.fields if told.field == "value"}
            return self._fields(mark.record, "value") <= values
        return True

    def _sectors(self, said: Sequence[Suggestion], true: Sequence[TrueMark]) -> Tally:
        sentence = self._sentence_of
        wanted = {(sentence(mark.span), mark.record): mark.span for mark in true}
        proposed: dict[tuple[int, str], Suggestion] = {}
        for one in said:
            proposed.setdefault((sentence(one.span), self._meant(one)), one)
        tally = Tally(len(wanted.keys() & proposed.keys()), len(proposed), len(wanted))
        tally.missed = [(span.of(self._reading.source), span) for key, span in wanted.items() if key not in proposed]
        tally.wrong = [(one.quote, one.span) for key, one in proposed.items() if key not in wanted]
        return tally

    def _sentence_of(self, span: Span) -> int:
        """The start of the sentence: by the length of the folded text before it, which is the same for one place."""
        ends = [self._reading.back(one.start, one.end).start for one in self._reading.sentences]
        return max((start for start in ends if start <= span.start), default=0)

    def _agreements(self, said: Sequence[Suggestion], true: Sequence[TrueMark]) -> Tally:
        """Records: of the suggestions that overlap marks of one, any may tell the kind, the sides and the status."""
        by_record: dict[str, list[Suggestion]] = {mark.record: [] for mark in true}
        groups: dict[str, list[Suggestion]] = defaultdict(list)
        for one in said:
            groups[self._group(one)].append(one)
        tally = Tally(proposed=len(groups), wanted=len(by_record))
        for group in groups.values():
            met = {mark.record for mark in true for one in group if one.span.overlaps(mark.span)}
            for record in met:
                by_record[record] += group
            if not any(self._same_agreement(group, record) for record in met):
                tally.wrong.append((group[0].quote, group[0].span))
        for record, found in by_record.items():
            if found and self._same_agreement(found, record):
                tally.right += 1
            else:
                first = next(mark.span for mark in true if mark.record == record)
                tally.missed.append((first.of(self._reading.source), first))
        tally.right = min(tally.right, tally.proposed)
        return tally

    def _group(self, one: Suggestion) -> str:
        return one.record or fold_name(one.label)

    def _same_agreement(self, said: Sequence[Suggestion], record: str) -> bool:
        return all(
            self._values(said, name) >= self._fields(record, name) for name in ("kind", "status", "bodies", "parties")
        )

    def _values(self, said: Iterable[Suggestion], name: str) -> frozenset[str]:
        """What the suggestions give for a field; a record named by words is the one that is called so."""
        found: set[str] = set()
        for told in (told for one in said for told in one.fields if told.field == name):
            there = told.span.of(self._reading.source) if told.span else ""
            found.add(told.value or self._called(told.words) or self._called(there))
        return frozenset(found)

    def _fields(self, record: str, name: str) -> frozenset[str]:
        return self._records[record].fields.get(name, frozenset())

    def _meant(self, one: Suggestion) -> str:
        if one.record is not None and one.record in self._records:
            return one.record
        return self._called(one.label, one.kind) or self._same_sector(one) or one.label

    def _same_sector(self, one: Suggestion) -> str:
        """The sector that is written with words of the same meaning: a new "oil and gas" means the analyst's "fuel and
        oil products"."""
        meant = sector_named(fold_name(one.label)) if one.kind is Kind.SECTOR else ""
        sectors = (record for record in self._records.values() if record.kind is Kind.SECTOR)
        return next(
            (record.id for record in sectors if meant and any(sector_named(name) == meant for name in record.names)), ""
        )

    def _called(self, words: str, kind: Kind | None = None) -> str:
        name = fold_name(words)
        return next(
            (key for key, one in self._records.items() if name in one.names and kind in (None, one.kind)), ""
        )
