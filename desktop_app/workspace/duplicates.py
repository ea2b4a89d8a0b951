"""Records that may be one thing: proposed, never joined without the analyst; what was refused doesn't come back."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from desktop_app.arabic.fold import fold
from desktop_app.model.duplicates import DuplicatePair, comparable
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind, ValueType, fields_of, is_entity
from desktop_app.model.proposals import Proposal
from desktop_app.model.things import Record
from desktop_app.store import merging, records
from desktop_app.store.connection import Connection
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.proposing import propose

Progress = Callable[[int, int], None]
_DEEDS = frozenset({Kind.AGREEMENT, Kind.MEETING})
_NOT_COMPARED = frozenset({Kind.FIGURE, Kind.STATEMENT})  # two that say the same may well be two
_EVERY = 256
_NEAR = 40


class Duplicates:
    """What one does with likely duplicates."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def list(
        self,
        kind: Kind | None = None,
        *,
        progress: Progress = lambda done, total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Sequence[DuplicatePair]:
        """Pairs of records of one kind (None: each kind) that are likely one, the likeliest first.

        Figures and statements are left out. `one` is the record whose name should stay. `progress` gets per cent
        and 100. Raises Cancelled.
        """
        with self._desk.store.reading() as connection:
            listed = records.list_records(connection, kind)
            apart = merging.all_told_apart(connection)
            counts = merging.marks_by_record(connection)
            articles = merging.articles_by_record(connection)
        by_kind: defaultdict[Kind, list[Record]] = defaultdict(list)
        for record in listed:
            if record.kind not in _NOT_COMPARED:
                by_kind[record.kind].append(record)
        found: list[DuplicatePair] = []
        for number, (one_kind, some) in enumerate(by_kind.items()):
            told = _Telling(number, len(by_kind), progress, cancelled)
            found += _compared(one_kind, some, articles, told)
        progress(100, 100)
        kept = (pair for pair in found if (pair.one, pair.other) not in apart)
        labels = {record.id: record.label or record.label_en for record in listed}
        return sorted((_kept_first(pair, counts, labels) for pair in kept), key=lambda pair: (-pair.score, pair.one))

    def near(self, record: str, typed: str = "") -> Sequence[Proposal]:
        """Records that this one could be merged with: those of a like name first, then those with most marks.

        With `typed`, those whose names hold the typed letters.
        """
        with self._desk.store.reading() as connection:
            known = records.get_record(connection, record)
            found = propose(connection, known.label or known.label_en, known.kind, typed)
            near = [one for one in found if one.record not in (None, record)]
            if not typed and len(near) < _NEAR:
                there = {record, *(one.record for one in near)}
                near += [one for one in _fullest(connection, known.kind) if one.record not in there]
        return near[:_NEAR]

    def refuse(self, one: str, other: str) -> None:
        """These are two: never proposed again. Raises UserError: record_unknown, merge_itself."""
        with self._desk.step("told_apart") as writer:
            known = [records.get_record(writer.connection, record) for record in (one, other)]
            if one == other:
                raise UserError("merge_itself", record=known[0].label or known[0].label_en)
            first, second = merging.in_order(one, other)
            if (first, second) not in merging.all_told_apart(writer.connection):
                writer.insert("distinct_records", {"one": first, "other": second})


def _fullest(connection: Connection, kind: Kind) -> list[Proposal]:
    """All records of the kind, those with most marks first."""
    found = {row[0]: row for row in records.names_of(connection, (kind,))}
    ordered = sorted(found.values(), key=lambda row: (-row[4], row[1], row[0]))
    return [Proposal(row[0], kind, row[1], row[2], "typed", row[4]) for row in ordered[: 2 * _NEAR]]


class _Telling:
    """Progress of one kind as a part of the whole; asks now and then whether to go on."""

    def __init__(self, number: int, kinds: int, progress: Progress, cancelled: Callable[[], bool]) -> None:
        self._number, self._kinds, self._progress, self._cancelled = number, kinds, progress, cancelled

    def __call__(self, done: int, total: int) -> None:
        if done % _EVERY:
            return
        if self._cancelled():
            raise Cancelled
        self._progress(round(100 * (self._number + done / max(1, total)) / self._kinds), 100)


def _compared(
    kind: Kind, some: Sequence[Record], articles: dict[str, frozenset[str]], told: _Telling
) -> Iterator[DuplicatePair]:
    from desktop_app.suggest.like_deeds import Deed, like_deeds
    from desktop_app.suggest.like_names import Named, like_names

    told(0, 1)
    if is_entity(kind) or kind not in _DEEDS:
        named = [Named(one.id, _names(one), fold(one.label_en), _facts(one, fold)) for one in some]
        yield from like_names(named, told)
    else:
        deeds = [
            Deed(
                one.id, _names(one), _facts(one, str), frozenset(link.pair for link in one.pairs),
                articles.get(one.id, frozenset()),
            )
            for one in some
        ]  # fmt: skip
        yield from like_deeds(deeds, told)


def _names(record: Record) -> tuple[str, ...]:
    """Its names and spellings, folded, each once."""
    names = (fold(" ".join(name.split())) for name in (record.label, *(alias.text for alias in record.aliases)))
    return tuple(dict.fromkeys(name for name in names if name))


def _facts(record: Record, plain: Callable[[str], str]) -> dict[str, frozenset[str]]:
    """The live values of its fields, by field; words in the form of `plain`."""
    found: dict[str, frozenset[str]] = {}
    for spec in fields_of(record.kind):
        words = spec.type is ValueType.TEXT
        claims = record.live_claims(spec.name)
        if values := frozenset(plain(claim.value) if words else claim.value for claim in claims):
            found[spec.name] = values
    return found


def _kept_first(pair: DuplicatePair, counts: dict[str, int], labels: dict[str, str]) -> DuplicatePair:
    """The one with more marks; of a name within a name the longer, unless that hardly ever stands there."""
    one, other = counts.get(pair.one, 0), counts.get(pair.other, 0)
    turned = other > one
    if pair.reason == "part":
        longer = len(labels[pair.other].split()) > len(labels[pair.one].split())
        turned = longer if comparable(*((other, one) if longer else (one, other))) else turned
    if not turned:
        return pair
    return DuplicatePair(pair.other, pair.one, pair.score, pair.reason, pair.shared)
