"""Marking: a span of an article becomes evidence for a record."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.arabic.clitics import snap
from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Proposal
from desktop_app.model.spans import Span
from desktop_app.model.steps import step_detail
from desktop_app.model.things import Annotation
from desktop_app.store import annotations as store
from desktop_app.store import links, records
from desktop_app.store.journal import Writer
from desktop_app.workspace.belonging import add_article_pairs, pair_countries_marked, refresh_record
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.guessing import add_guesses
from desktop_app.workspace.marking import name_at, put_mark, take_up
from desktop_app.workspace.naming import learn_alias, make_record, retype_record
from desktop_app.workspace.proposing import propose
from desktop_app.workspace.tidying import drop_alias_of, drop_claims_from, remove_annotations, tidy_record


class Marks:
    """What one does with marks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, article: str) -> list[Annotation]:
        """In reading order, the longer first where two begin together."""
        with self._desk.store.reading() as connection:
            return store.annotations_of(connection, article)

    def get(self, annotation: str) -> Annotation:
        with self._desk.store.reading() as connection:
            return store.get_annotation(connection, annotation)

    def list(self) -> Sequence[Annotation]:
        """All of the project, article by article."""
        with self._desk.store.reading() as connection:
            return store.list_annotations(connection)

    def snap(self, article: str, span: Span) -> Span:
        """The span at its words' edges, without the proclitics of the first; empty if it holds no word."""
        return snap(self._desk.text(article), span, self._desk.is_known)

    def propose(self, article: str, span: Span, kind: Kind, typed: str = "") -> Sequence[Proposal]:
        """Records that the words under the span may belong to, the likeliest first, a new one among them.

        With `typed`, the records of that kind whose names hold the typed letters.
        """
        words = self._name(article, span)
        with self._desk.store.reading() as connection:
            return propose(connection, words, kind, typed, article)

    def annotate(
        self,
        article: str,
        span: Span,
        kind: Kind,
        *,
        record: str | None = None,
        new_label: str | None = None,
        exact: bool = False,
        note: str = "",
    ) -> Annotation:
        """Mark the span as evidence for `record`, or for a new one called `new_label` (by default its words).

        Unless `exact`, the span goes to the edges of its words, proclitics left out. The form's fields are filled
        with guesses. Raises UserError: span_empty, span_outside, already_marked, kind_differs.
        """
        place = self._place(article, span, exact)
        with self._desk.step("annotate", place.of(self._desk.text(article))[:60]) as writer:
            self._refuse_twice(writer, article, place, kind)
            name = self._name(article, place)
            record_id = record or make_record(writer, kind, _one_line(new_label or "") or _one_line(name))
            known = records.get_record(writer.connection, record_id)
            annotation = put_mark(
                writer, article, self._desk.text(article), place, known, kind, self._desk.store.author, note
            )
            learn_alias(writer, known, name)
            add_article_pairs(writer, known, article)
            add_guesses(writer, known, annotation, self._desk.text(article))
            self._desk.unnamed.fill_in(writer, [annotation])
            pair_countries_marked(writer, [annotation])
            take_up(writer, article)
        self._desk.unnamed.remember(annotation, ())
        return annotation

    def delete(self, annotations: Sequence[str]) -> None:
        """Unmark; the letters stay as they are."""
        with self._desk.step("delete_marks", self._words_of(annotations)) as writer:
            remove_annotations(writer, [store.get_annotation(writer.connection, one) for one in annotations])

    def change_kind(self, annotation: str, kind: Kind) -> None:
        """Make the mark another kind of thing; its record goes with it if this mark is all it stands on."""
        with self._desk.step("change_kind", self._words_of([annotation])) as writer:
            old = store.get_annotation(writer.connection, annotation)
            if old.kind is kind:
                return
            self._refuse_twice(writer, old.article, old.span, kind)
            if old.record and retype_record(writer, old.record, kind):
                drop_claims_from(writer, annotation)
                writer.update("annotation", annotation, {"kind": str(kind)})
                changed = replace(old, kind=kind)
            else:
                name = self._name(old.article, old.span)
                named = records.records_named(writer.connection, fold(name), (kind,))
                record = named[0] if named else make_record(writer, kind, _one_line(name))
                changed = replace(old, kind=kind, record=record)
                self._rehang(writer, old, changed)
            self._guess(writer, changed)

    def move(self, annotation: str, span: Span) -> None:
        """Give the mark other edges, exactly these. Raises UserError: span_empty, span_outside, already_marked."""
        with self._desk.step("move_edge", self._words_of([annotation])) as writer:
            old = store.get_annotation(writer.connection, annotation)
            place = self._place(old.article, span, exact=True)
            if place == old.span:
                return
            self._refuse_twice(writer, old.article, place, old.kind, but=annotation)
            text = self._desk.text(old.article)
            writer.update("annotation", annotation, store.anchor(text, place))
            if old.record:
                self._rename_with(writer, old, _one_line(self._name(old.article, place)))

    def set_note(self, annotation: str, note: str) -> None:
        with self._desk.step("note", self._words_of([annotation])) as writer:
            writer.update("annotation", annotation, {"note": note.strip()})

    def set_record(self, annotation: str, record: str | None, *, new_label: str | None = None) -> None:
        """Hang the mark on another record, on a new one, or on none. Raises UserError("kind_differs")."""
        with self._desk.step("set_record", self._words_of([annotation])) as writer:
            old = store.get_annotation(writer.connection, annotation)
            if label := _one_line(new_label or ""):
                record = make_record(writer, old.kind, label)
            if record == old.record:
                return
            changed = replace(old, record=record)
            self._rehang(writer, old, changed)
            self._guess(writer, changed)

    def _words_of(self, annotations: Sequence[str]) -> str:
        """What the history calls an act on marks: the words of one, the number of several."""
        return step_detail(self.get(annotations[0]).quote if len(annotations) == 1 else "", len(annotations))

    def _name(self, article: str, span: Span) -> str:
        """The words under the span as they are written alone: in للصين the span begins at the ل that stands for ال."""
        return name_at(self._desk.text(article), span, self._desk.is_known)

    def _place(self, article: str, span: Span, exact: bool) -> Span:
        text = self._desk.text(article)
        if span.end > len(text):
            raise UserError("span_outside", start=span.start, end=span.end, length=len(text))
        place = span if exact else self.snap(article, span)
        if not place.of(text).strip():
            raise UserError("span_empty")
        return place

    def _guess(self, writer: Writer, annotation: Annotation) -> None:
        if annotation.record:
            record = records.get_record(writer.connection, annotation.record)
            add_guesses(writer, record, annotation, self._desk.text(annotation.article))
            self._desk.unnamed.fill_in(writer, [annotation])

    def _rehang(self, writer: Writer, old: Annotation, new: Annotation) -> None:
        """Move the mark from one record to another, with what belongs to it."""
        record = records.get_record(writer.connection, new.record) if new.record else None
        if record is not None and record.kind is not new.kind:
            raise UserError("kind_differs")
        drop_claims_from(writer, old.id)
        writer.update("annotation", old.id, {"record": new.record, "kind": str(new.kind)})
        if record is not None:
            learn_alias(writer, record, self._name(new.article, new.span))
            add_article_pairs(writer, record, new.article)
        if old.record:
            drop_alias_of(writer, old)
            tidy_record(writer, old.record)

    def _rename_with(self, writer: Writer, old: Annotation, quote: str) -> None:
        """A record that was called by this mark's words, and stands on it alone, goes by the new words."""
        record = records.get_record(writer.connection, str(old.record))
        if (
            record.label == _one_line(self._name(old.article, old.span))
            and links.mention_count(writer.connection, record.id) == 1
        ):
            writer.update("record", record.id, {"label": quote, "folded": fold(quote)})
        else:
            drop_alias_of(writer, old)
            learn_alias(writer, record, quote)
        refresh_record(writer, record.id)

    def _refuse_twice(self, writer: Writer, article: str, span: Span, kind: Kind, but: str = "") -> None:
        if store.marked_already(writer.connection, article, span, kind, but):
            raise UserError("already_marked")


def _one_line(text: str) -> str:
    return " ".join(text.split())
