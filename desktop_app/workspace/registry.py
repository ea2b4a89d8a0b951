"""The registry: records of a kind as rows that are filtered and sorted at once, a window of them at a time."""

from collections.abc import Sequence
from threading import Lock

from desktop_app.arabic.fold import fold
from desktop_app.model.changes import Changes
from desktop_app.model.kinds import Kind, ValueType, fields_of
from desktop_app.model.registry import (
    LABEL,
    MENTIONS,
    Found,
    RegistryQuery,
    RegistryRow,
    column_field,
    columns_of,
)
from desktop_app.store import registry as store
from desktop_app.store.records import records_by_id
from desktop_app.store.registry_index import Order, RegistryIndex
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.registry_acts import RegistryActs
from desktop_app.workspace.registry_rows import index_row

_AT_ONCE = 800  # records read in one go: some 50 ms
_MANY = 400  # records changed at once from which all are read anew


class Registry(RegistryActs):
    """What one does with many records. `rows`, `place` and `ids` are of the question that `count` asked last."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._index = RegistryIndex()
        self._ready: set[Kind] = set()
        self._waiting: dict[Kind, list[str]] = {}
        self._changed: set[str] = set()
        self._articles: set[str] = set()
        self._noting = Lock()
        self._state: int | None = None
        self._asked: RegistryQuery | None = None
        self._count = 0
        desk.listen(self._note)

    def close(self) -> None:
        self._index.close()

    def kinds(self) -> dict[Kind, int]:
        """How many records there are of each kind that has any."""
        with self._desk.store.reading() as connection:
            return store.count_by_kind(connection)

    def prepare(self, kind: Kind) -> tuple[int, int]:
        """Read in some more of a kind that was not looked at yet; how many are in, and of how many.

        `count` reads in what is left. Called again and again it keeps a window alive while thousands are read.
        """
        with self._desk.store.reading() as connection:
            self._mend()
            if kind in self._ready:
                return 1, 1
            if kind not in self._waiting:
                self._index.drop_kind(kind)
                self._waiting[kind] = store.ids_of_kind(connection, kind)
            waiting = self._waiting[kind]
            total = max(1, store.count_by_kind(connection).get(kind, 0))
            self._read(kind, waiting[:_AT_ONCE])
            return max(0, total - len(self._waiting.get(kind, ()))), total

    def count(self, query: RegistryQuery) -> int:
        """How many rows answer the question."""
        with self._desk.store.reading():
            self._freshen(query.kind)
            if query != self._asked:
                order = _order(query)
                words = fold(query.text).split()
                self._count = self._index.arrange(query.kind, words, query.pair, sorted(query.only), order)
                self._asked = query
            return self._count

    def rows(self, query: RegistryQuery, offset: int, limit: int) -> Sequence[RegistryRow]:
        """The rows at those places."""
        with self._desk.store.reading() as connection:
            self.count(query)
            ids = self._index.ids(offset, limit)
            found = {one.id: one for one in records_by_id(connection, ids)}
            counts = store.counts_of(connection, ids)
            naming = {spec.name for spec in fields_of(query.kind) if spec.type is ValueType.RECORD}
            values = {claim.value for one in found.values() for claim in one.claims if claim.field in naming}
            named = store.named(connection, values)
        return [RegistryRow(found[one], *counts.get(one, (0, 0, 0)), named) for one in ids if one in found]

    def place(self, query: RegistryQuery, record: str) -> int | None:
        """Where the record stands among the rows, None where it isn't."""
        return next(iter(self.places(query, [record])), None)

    def places(self, query: RegistryQuery, records: Sequence[str]) -> Sequence[int]:
        """Where those of the records that are among the rows stand, in their order."""
        with self._desk.store.reading():
            self.count(query)
            return self._index.places(records)

    def ids(self, query: RegistryQuery) -> Sequence[str]:
        """All records that answer, for an act on all of them."""
        with self._desk.store.reading():
            self.count(query)
            return self._index.ids(0, -1)

    def find(self, typed: str, limit: int = 6) -> Sequence[Found]:
        """Records of every kind one of whose names holds the letters, the likeliest first."""
        wanted = fold(typed).strip()
        if not wanted:
            return []
        with self._desk.store.reading() as connection:
            return store.find(connection, wanted, limit)

    # --- keeping the rows true

    def _note(self, changes: Changes) -> None:
        with self._noting:  # a job's step is told in the job's thread
            self._changed |= changes.records
            self._articles |= changes.articles

    def _freshen(self, kind: Kind) -> None:
        self._mend()
        while kind not in self._ready:
            self.prepare(kind)

    def _mend(self) -> None:
        """Read anew what has changed since the last question."""
        with self._noting:
            changed, articles = self._changed, self._articles
            self._changed, self._articles = set(), set()
        state = self._desk.store.others_state()
        if state != self._state:  # another process writes, and nobody tells what
            self._state = state
            self._forget()
        if not changed and not articles:
            return
        with self._desk.store.reading() as connection:
            changed |= store.marked_in(connection, articles)
            if len(changed) > _MANY:
                self._forget()
                return
            changed |= store.naming(connection, changed)
            self._index.drop(changed)
            known = self._ready | set(self._waiting)
            self._index.put(index_row(one) for one in store.gather(connection, changed) if one.kind in known)
            self._asked = None

    def _read(self, kind: Kind, ids: list[str]) -> None:
        with self._desk.store.reading() as connection:
            self._index.put(index_row(one) for one in store.gather(connection, ids) if one.kind is kind)
        del self._waiting[kind][: len(ids)]
        if not self._waiting[kind]:
            del self._waiting[kind]
            self._ready.add(kind)
        self._asked = None

    def _forget(self) -> None:
        self._ready.clear()
        self._waiting.clear()
        self._asked = None


def _order(query: RegistryQuery) -> Order:
    columns = columns_of(query.kind)
    if query.sort not in columns or query.sort == LABEL:
        return Order("name", query.descending)
    if query.sort == MENTIONS:
        return Order(MENTIONS, query.descending)
    spec = column_field(query.kind, query.sort)
    if query.language == "en" and spec is not None and spec.type is ValueType.COUNTRY:
        return Order("country_en", query.descending)
    return Order(columns.index(query.sort), query.descending)
