"""Accepting and refusing suggestions: ordinary steps of the history, each with the verdict beside the mark."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, is_entity, is_shared
from desktop_app.model.spans import Cover, Span
from desktop_app.model.steps import step_detail
from desktop_app.model.suggestion import Answer, ProposedField, Suggestion, Verdict
from desktop_app.model.things import Annotation, Record
from desktop_app.store import annotations, merging, records, verdicts
from desktop_app.store.journal import Writer
from desktop_app.store.store import moment, new_id
from desktop_app.workspace.belonging import add_article_pairs, pair_countries_marked, refresh_record
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.guessing import add_guesses
from desktop_app.workspace.marking import name_at, put_mark, take_up
from desktop_app.workspace.naming import learn_alias, make_record

if TYPE_CHECKING:  # read with the first mark, not at the start
    from desktop_app.suggest.passage import FieldGuess

_FEW = 20  # marks of one record of which each looks for values of its form


def accept(
    desk: Desk,
    suggestions: Sequence[Suggestion],
    span: Span | None = None,
    kind: Kind | None = None,
    record: str | None = None,
    new_label: str | None = None,
) -> list[Annotation]:
    """See `Suggestions.accept` and, for one with something else than was proposed, `accept_as`."""
    subject = suggestions[0].label if len({one.meant for one in suggestions}) == 1 else ""
    with desk.step("accept", step_detail(subject)) as writer:
        acceptance = Acceptance(desk, writer)
        for one in sorted(suggestions, key=_names_first):
            changed = replace(
                one,
                span=span or one.span,
                kind=kind or one.kind,
                record=record or (None if new_label or (kind and kind is not one.kind) else one.record),
                label=new_label or one.label,
                fields=one.fields if kind in (None, one.kind) else (),
            )
            acceptance.take(one, changed, overtaken_is_told=span is not None or kind is not None)
        acceptance.settle()
        desk.unnamed.fill_in(writer, acceptance.made)
        if not acceptance.made:
            raise UserError("suggestion_outdated")
        if len(acceptance.made) > 1:
            writer.call(step_detail(subject, len(acceptance.made)))
    for mark, fields in acceptance.proposed:
        desk.unnamed.remember(mark, fields)
    return acceptance.made


def refuse(desk: Desk, suggestions: Sequence[Suggestion]) -> None:
    """See `Suggestions.refuse`."""
    same = len({(one.kind, one.quote, one.meant) for one in suggestions}) == 1
    detail = step_detail(suggestions[0].quote if same else "", len(suggestions))
    with desk.step("refuse", detail) as writer:
        for one in suggestions:
            _note(writer, one, _verdict(one, Answer.REFUSED, "", desk.store.author))


def _names_first(one: Suggestion) -> bool:
    """What is made of names finds them marked by then: who speaks, who signs, which sectors it is about."""
    return not is_shared(one.kind)


class Acceptance:
    """One step in which suggestions become marks."""

    def __init__(self, desk: Desk, writer: Writer) -> None:
        self._desk, self._writer = desk, writer
        self.made: list[Annotation] = []
        self.proposed: list[tuple[Annotation, Sequence[ProposedField]]] = []  # with the marks whose forms are filled in
        self._records: dict[tuple[Kind, str], str] = {}
        self._marks: defaultdict[str, int] = defaultdict(int)
        self._covers: dict[str, dict[Kind, Cover]] = {}

    def take(self, proposed: Suggestion, meant: Suggestion, *, overtaken_is_told: bool) -> None:
        """Mark what is meant, and note the verdict on what was proposed."""
        text = self._desk.text(proposed.article)
        if proposed.span.of(text) != proposed.quote:
            raise UserError("suggestion_outdated")
        if annotations.marked_already(self._writer.connection, meant.article, meant.span, meant.kind, ""):
            if overtaken_is_told:
                raise UserError("already_marked")
            return
        if not overtaken_is_told and self._earlier(meant.article, meant.kind).meets(meant.span):
            return  # a mark made since lies across it; the edges that an analyst pulled may
        record = self._record(meant)
        author = self._desk.store.author
        mark = put_mark(
            self._writer, meant.article, text, meant.span, record, meant.kind, author, engine=str(meant.engine)
        )
        self.made.append(mark)
        self._marks[record.id] += 1
        learn_alias(self._writer, record, name_at(text, meant.span, self._desk.is_known))
        add_article_pairs(self._writer, record, meant.article)
        if self._marks[record.id] <= _FEW:
            add_guesses(self._writer, record, mark, text, _as_guesses(meant))
            self.proposed.append((mark, meant.fields))
        if meant.kind is proposed.kind:
            verdict = replace(_verdict(proposed, Answer.ACCEPTED, mark.id, author), meant=_kept(meant, record.id))
        else:  # what the words are here says what they are not here
            verdict = _verdict(proposed, Answer.REFUSED, mark.id, author)
        _note(self._writer, proposed, verdict)

    def settle(self) -> None:
        """What is said once of all that was marked."""
        for article in dict.fromkeys(mark.article for mark in self.made):
            take_up(self._writer, article)
        pair_countries_marked(self._writer, self.made)
        for record in self._marks:
            refresh_record(self._writer, record)

    def _earlier(self, article: str, kind: Kind) -> Cover:
        """The marks of the kind that the article had before this step: those of the step may lie in each other."""
        if article not in self._covers:
            spans: dict[Kind, list[Span]] = defaultdict(list)
            for span, of, *_ in verdicts.marks_in(self._writer.connection, [article])[article]:
                spans[of].append(span)
            self._covers[article] = {of: Cover(those) for of, those in spans.items()}
        return self._covers[article].get(kind) or Cover(())

    def _record(self, meant: Suggestion) -> Record:
        """The record the mark goes to: the proposed one, wherever it was merged into, one of that name, a new one."""
        connection = self._writer.connection
        if meant.record is not None:
            key = merging.survivor(connection, meant.record) or meant.record
            return records.get_record(connection, key)
        name = " ".join(fold(meant.label).split())
        key = self._records.get((meant.kind, name), "")
        if not key:
            there = records.records_named(connection, name, (meant.kind,))
            key = next((one for one in there if self._is_it(one, meant)), "")
        if not key:
            key = make_record(self._writer, meant.kind, " ".join(meant.label.split()), meant.label_en)
        self._records[meant.kind, name] = key
        return records.get_record(connection, key)

    def _is_it(self, record: str, meant: Suggestion) -> bool:
        """Whether a record of that name is what is meant: names, and meetings called by their day, mean one thing
        everywhere; words of an agreement, a figure or a statement do within their article."""
        if is_shared(meant.kind) or (meant.kind is Kind.MEETING and any(map(str.isdigit, meant.label))):
            return True
        marks = annotations.annotations_on(self._writer.connection, record)
        return any(mark.article == meant.article for mark in marks)


def _note(writer: Writer, one: Suggestion, verdict: Verdict) -> None:
    """Keep the answer, for each engine that proposed it."""
    writer.insert("verdict", verdicts.verdict_row(verdict))
    for voice in one.also:
        same = replace(verdict, id=new_id(), engine=voice.engine, version=voice.version, score=voice.score)
        writer.insert("verdict", verdicts.verdict_row(same))


def _kept(meant: Suggestion, record: str) -> str:
    """What an accepted reading is known by from now on; the same as that of the suggestions of its record."""
    return record if is_entity(meant.kind) or meant.kind is Kind.SECTOR else meant.record or fold(meant.label)


def _as_guesses(suggestion: Suggestion) -> "list[FieldGuess]":
    from desktop_app.suggest.passage import FieldGuess

    start = suggestion.span.start
    return [
        FieldGuess(one.field, one.value, one.words, (one.span.start if one.span else start) - start)
        for one in suggestion.fields
    ]


def _verdict(one: Suggestion, answer: Answer, annotation: str, author: str) -> Verdict:
    folded = " ".join(fold(one.quote).split())
    meant = one.record or " ".join(fold(one.label).split())
    return Verdict(
        new_id(),
        one.article,
        one.span,
        one.quote,
        folded,
        one.kind,
        meant,
        one.label,
        one.engine,
        one.version,
        one.score,
        answer,
        annotation,
        author,
        moment(),
    )
