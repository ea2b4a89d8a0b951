"""Records: names, aliases, the values of their fields, and their mentions."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from desktop_app.arabic.fold import fold
from desktop_app.arabic.sorting import alphabetical
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, field_spec, fields_of
from desktop_app.model.pairs import parse_pair
from desktop_app.model.proposals import Mention, Proposal
from desktop_app.model.things import Merged, Record
from desktop_app.store import annotations, articles, merging
from desktop_app.store import records as store
from desktop_app.store.evidence import evidence_page, place_in_evidence
from desktop_app.store.store import new_id
from desktop_app.workspace.belonging import set_links
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.naming import learn_alias, make_record
from desktop_app.workspace.offering import named_in, offered
from desktop_app.workspace.paragraphs import ParagraphCounter
from desktop_app.workspace.proposing import search
from desktop_app.workspace.record_values import RecordValues
from desktop_app.workspace.tidying import remove_record


class Records(RecordValues):
    """What one does with records."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._counter = lru_cache(maxsize=64)(lambda article: ParagraphCounter(desk.text(article)))
        desk.listen(lambda changes: self._counter.cache_clear() if changes.articles else None)

    def list(self, kind: Kind | None = None, pair: str | None = None) -> Sequence[Record]:
        """By kind and name, in the order of the alphabet."""
        with self._desk.store.reading() as connection:
            found = store.list_records(connection, kind, pair)
        return sorted(found, key=lambda record: (record.kind, alphabetical(record.label), record.id))

    def search(self, kind: Kind, typed: str, most: int = 60) -> Sequence[Proposal]:
        """Records of the kind whose names hold what is typed, the likeliest first; without, by the alphabet."""
        with self._desk.store.reading() as connection:
            return search(connection, kind, typed, most)

    def offered(self, record: str, field: str, mark: str, *, parts: bool = False) -> Sequence[str]:
        """Values that the field may be meant to have, the likeliest first: what stands near the mark, one of the
        record's, and for fields of words what other records have; with `parts` more than one wants to read, for
        typing to choose from. Those that it has are left out. Some milliseconds.

        Raises UserError: record_unknown, annotation_unknown, field_unknown.
        """
        with self._desk.store.reading() as connection:
            known, place = store.get_record(connection, record), annotations.get_annotation(connection, mark)
            if (spec := field_spec(known.kind, field)) is None:
                raise UserError("field_unknown", field=field, kind=str(known.kind))
            return offered(connection, self._desk.text(place.article), known, spec, place, parts)

    def named_in(self, article: str) -> Sequence[str]:
        """What the persons, bodies and places that are marked in the article are called."""
        with self._desk.store.reading() as connection:
            return named_in(connection, article)

    def mentions(self, record: str) -> Sequence[Mention]:
        """Its marks, article by article as they were imported."""
        with self._desk.store.reading() as connection:
            marks = annotations.annotations_on(connection, record)
            known = {key: articles.get_article(connection, key) for key in {mark.article for mark in marks}}
        counters = {key: ParagraphCounter(self._desk.text(key)) for key in known}
        found: list[Mention] = []
        for mark in sorted(marks, key=lambda mark: (known[mark.article].number, mark.span)):
            article = known[mark.article]
            paragraph = counters[mark.article].paragraph_at(mark.span.start)
            source = article.outlet or article.agency
            found.append(Mention(mark, article.title, source, article.published, paragraph))
        return found

    def evidence_page(self, record: str, offset: int = 0, limit: int = 200) -> Sequence[Mention]:
        """As `mentions`, some at a time and the oldest article first; `paragraph` is 0, see `paragraph_of`."""
        with self._desk.store.reading() as connection:
            return evidence_page(connection, record, offset, limit)

    def place_in_evidence(self, annotation: str) -> int:
        """How many mentions of its record come before this one in `evidence_page`."""
        with self._desk.store.reading() as connection:
            return place_in_evidence(connection, annotation)

    def paragraph_of(self, article: str, position: int) -> int:
        """The number of the paragraph that holds a position of an article's text, as readers count."""
        return self._counter(article).paragraph_at(position)

    def places_of(self, marks: Iterable[str]) -> Sequence[Mention]:
        """These marks with their articles; one that is gone is left out."""
        from desktop_app.workspace.mentions import mentions

        return mentions(self._desk, tuple(marks))

    def evidence(self, record: str) -> tuple[int, int]:
        """How many marks it has, and in how many articles."""
        with self._desk.store.reading() as connection:
            return merging.evidence_of(connection, record)

    def create(self, kind: Kind, label: str, label_en: str = "") -> str:
        """A record without a mark yet; its id. Raises UserError("label_empty")."""
        with self._desk.step("create_record", label) as writer:
            return make_record(writer, kind, _needed(label), label_en.strip())

    def rename(self, record: str, label: str | None = None, label_en: str | None = None) -> None:
        """A new Arabic name, the earlier one kept as an alias; a new English one. Raises UserError("label_empty")."""
        values: dict[str, object] = {}
        if label is not None:
            values |= {"label": _needed(label), "folded": fold(_needed(label))}
        if label_en is not None:
            values["label_en"] = label_en.strip()
        known = self.get(record)
        with self._desk.step("edit_record", known.label) as writer:
            if writer.update("record", record, values):
                learn_alias(writer, self.get(record), known.label)

    def set_note(self, record: str, note: str) -> None:
        with self._desk.step("edit_record", self.get(record).label) as writer:
            writer.update("record", record, {"note": note.strip()})

    def set_key_point(self, record: str, key_point: bool) -> None:
        """Whether the record goes into the key points of a briefing."""
        with self._desk.step("edit_record", self.get(record).label) as writer:
            writer.update("record", record, {"key_point": int(key_point)})

    def delete(self, record: str) -> None:
        """Take the record away; its marks stay, without a record, and undo brings all back."""
        with self._desk.step("delete_record", self.get(record).label) as writer:
            remove_record(writer, record)

    def add_alias(self, record: str, text: str) -> None:
        """Another way the name is written. Nothing happens if it is known. Raises UserError("label_empty")."""
        alias = _needed(text)
        known = self.get(record)
        if fold(alias) in {fold(known.label), *(fold(one.text) for one in known.aliases)}:
            return
        with self._desk.step("alias", known.label) as writer:
            row = {"id": new_id(), "record": record, "text": alias, "folded": fold(alias), "origin": "analyst"}
            writer.insert("alias", row)

    def rename_alias(self, alias: str, text: str) -> None:
        """Write a spelling otherwise; from now on it is the analyst's. Raises UserError("label_empty")."""
        spelling = _needed(text)
        with self._desk.step("alias", spelling) as writer:
            writer.update("alias", alias, {"text": spelling, "folded": fold(spelling), "origin": "analyst"})

    def remove_alias(self, alias: str) -> None:
        with self._desk.step("alias") as writer:
            writer.delete("alias", alias)

    def merge(self, into: str, others: Iterable[str]) -> None:
        """Make the others part of the record: marks, values, spellings, judgements, all that names them.

        Values that differ stand as a conflict. Each can be split off again. Raises UserError: merge_itself,
        merge_needs_two, merge_kinds_differ, record_unknown, sector_circle.
        """
        from desktop_app.workspace.merging import merge

        with self._desk.step("merge_records", self.get(into).label) as writer:
            merge(writer, into, others)

    def differing(self, one: str, other: str) -> Sequence[str]:
        """The single fields on which the two say different things: what merging them would show as conflicts."""
        first, second = self.get(one), self.get(other)
        names = [spec.name for spec in fields_of(first.kind) if not spec.multiple]
        values = [{name: first.shown(name) for name in names}, {name: second.shown(name) for name in names}]
        return [
            name
            for name in names
            if (a := values[0][name]) and (b := values[1][name]) and (a.value, a.as_of) != (b.value, b.as_of)
        ]

    def merged_into(self, record: str) -> Sequence[Merged]:
        """What was merged into the record and can be split off, the latest first."""
        with self._desk.store.reading() as connection:
            return merging.merged_into(connection, record)

    def split(self, record: str, merged: str) -> None:
        """Bring back what was merged into the record, under its own id and name.

        It gets the marks, values, spellings and judgements that came with it and are the record's still, and what
        was read from its marks since. Other marks made since stay. Raises UserError("merged_unknown").
        """
        from desktop_app.workspace.splitting import split

        with self._desk.step("split_record", self.get(record).label) as writer:
            split(writer, record, merged)

    def split_off(self, record: str, marks: Iterable[str], label: str = "") -> str:
        """A new record for some of the record's marks and what was read from them; its id.

        Called by the words of the first mark where no `label` is given. Raises UserError: split_no_marks,
        split_all_marks, annotation_unknown, record_unknown.
        """
        from desktop_app.workspace.splitting import split_off

        with self._desk.step("split_off", self.get(record).label) as writer:
            return split_off(writer, record, tuple(marks), " ".join(label.split()))

    def move_marks(self, marks: Iterable[str], record: str) -> None:
        """Hang marks, and what was read from them, on another record.

        Raises UserError: kind_differs, record_unknown, annotation_unknown.
        """
        from desktop_app.workspace.splitting import move_marks

        with self._desk.step("move_marks", self.get(record).label) as writer:
            move_marks(writer, marks, record)

    def called(self, name: str, kind: Kind) -> Sequence[Record]:
        """The records of the kind that go by this name or spelling, the most mentioned first."""
        with self._desk.store.reading() as connection:
            return [store.get_record(connection, one) for one in store.records_named(connection, fold(name), (kind,))]

    def set_pairs(self, record: str, pairs: Iterable[str]) -> None:
        """The pairs the record belongs to, as the analyst says. Raises UserError("pair_unreadable")."""
        wanted: Sequence[str] = [parse_pair(pair) for pair in pairs]
        with self._desk.step("set_pairs", self.get(record).label) as writer:
            set_links(writer, "record", record, wanted, "confirmed")


def _needed(label: str) -> str:
    text = " ".join(label.split())
    if not text:
        raise UserError("label_empty")
    return text
