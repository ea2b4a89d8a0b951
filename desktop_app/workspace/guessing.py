"""Filling a record's form from the words of a new mark: each value a guess until the analyst agrees."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import FieldSpec, Kind, ValueType, field_spec, is_shared
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, Article, Claim, ClaimState, Record
from desktop_app.store import annotations, articles, offers, records
from desktop_app.store.journal import Writer
from desktop_app.store.store import moment, new_id
from desktop_app.workspace.belonging import refresh_record
from desktop_app.workspace.granting import granted, places_to_look

if TYPE_CHECKING:  # read with the first mark, not at the start
    from desktop_app.suggest.passage import FieldGuess, NearName

_BEFORE = 2000  # code points that a guess may look at: the verb of a list stands above its last item
_AFTER = 200
_COMPARABLE = frozenset({ValueType.DATE, ValueType.NUMBER})


def add_guesses(
    writer: Writer, record: Record, annotation: Annotation, text: str, proposed: "Sequence[FieldGuess]" = ()
) -> None:
    """Claims in state guessed, each with the words it was read from; the words of a record only if it is known.

    What an engine `proposed` for a field goes before what the words of the mark give for it, and that before words
    that the analyst agreed to in other records.
    """
    article = articles.get_article(writer.connection, annotation.article, counted=False)
    guesses = read_fields(writer, annotation, text, article.published or article.dateline_date)
    added = False
    for guess in _first_of_each(proposed, guesses, _as_before(writer, annotation)):
        spec = field_spec(annotation.kind, guess.field)
        if spec is None:
            continue
        value = _named(writer, spec, guess) if spec.type is ValueType.RECORD else guess.value
        if value and _worth_adding(record, spec, value):
            claim = guessed_claim(annotation, guess.field, value, guess.words)
            side = records.country_of(writer.connection, value) if spec.sided else ""
            writer.insert("claim", records.claim_row(claim, annotation.kind) | {"side": side})
            added = True
    added |= _add_granted(writer, records.get_record(writer.connection, record.id), annotation, text, article)
    if added:
        refresh_record(writer, record.id)


def read_fields(writer: Writer, annotation: Annotation, text: str, day: str = "") -> "Sequence[FieldGuess]":
    """What the words of the mark and the names marked around it give; `day` is that of the news (EDTF)."""
    from desktop_app.suggest.forms.guessing import guess_fields

    return guess_fields(
        annotation.kind,
        annotation.quote,
        text[max(0, annotation.span.start - _BEFORE) : annotation.span.start],
        text[annotation.span.end : annotation.span.end + _AFTER],
        day,
        _names_near(writer, annotation),
    )


def _first_of_each(*sources: "Sequence[FieldGuess]") -> "Iterator[FieldGuess]":
    """For each field what the first of the sources gives that has something for it."""
    told: set[str] = set()
    for source in sources:
        yield from (one for one in source if one.field not in told)
        told |= {one.field for one in source}


def _as_before(writer: Writer, annotation: Annotation) -> "Sequence[FieldGuess]":
    """A measure that was agreed to before, where the mark speaks of it."""
    if annotation.kind is not Kind.FIGURE:
        return ()
    from desktop_app.suggest.forms.known import known_measure

    return known_measure(annotation.quote, offers.values_of(writer.connection, Kind.FIGURE, "measure"))


def _names_near(writer: Writer, annotation: Annotation) -> "list[NearName]":
    """Names that are marked around, for what is made of names."""
    if annotation.kind is not Kind.EVENT and is_shared(annotation.kind):
        return []
    from desktop_app.suggest.passage import NearName

    span = annotation.span
    near = Span(max(0, span.start - _BEFORE), span.end + _AFTER)
    return [
        NearName(start - span.start, end - span.start, kind, record, rank, country)
        for start, end, kind, record, rank, country in offers.names_near(writer.connection, annotation.article, near)
    ]


def _add_granted(writer: Writer, record: Record, annotation: Annotation, text: str, article: Article) -> bool:
    """The same for what no words say: see `granting`."""
    values = {claim.field: claim.value for claim in record.claims}
    there = {(claim.field, claim.value) for claim in record.claims}
    made = [
        guessed_claim(annotation, field, value, "")
        for field, value in granted(
            annotation.kind, values, article.published or article.dateline_date, [link.pair for link in article.pairs]
        )
        if value and field not in values
    ]
    for field, kind, span in places_to_look(annotation, text):
        for mark in annotations.annotations_within(writer.connection, annotation.article, span, kind):
            if mark.record and (field, mark.record) not in there:
                there.add((field, mark.record))
                made.append(guessed_claim(annotation, field, mark.record, mark.quote))
    if not any(claim.field == "sectors" for claim in (*record.claims, *made)):
        taught = _taught_sectors(writer, annotation, values)
        made += [guessed_claim(annotation, "sectors", sector, "") for sector in taught]
    for claim in made:
        spec = field_spec(annotation.kind, claim.field)
        side = records.country_of(writer.connection, claim.value) if spec is not None and spec.sided else ""
        writer.insert("claim", records.claim_row(claim, annotation.kind) | {"side": side})
    return bool(made)


def _taught_sectors(writer: Writer, annotation: Annotation, values: Mapping[str, str]) -> list[str]:
    """The sector that other figures of the same measure have."""
    if annotation.kind is not Kind.FIGURE or not values.get("measure"):
        return []
    return offers.beside(writer.connection, Kind.FIGURE, "measure", values["measure"], "sectors")[:1]


def guessed_claim(annotation: Annotation, field: str, value: str, words: str) -> Claim:
    """Read at the mark, for its record. Claims are shown in the order in which they were made."""
    record, state = str(annotation.record), ClaimState.GUESSED
    return Claim(new_id(), record, field, value, words, annotation.id, state, "", "", "", "", moment())


def _named(writer: Writer, spec: FieldSpec, guess: "FieldGuess") -> str:
    """The record a guess means: the one it gives, if that is still there, else the one its words name."""
    known = [] if not guess.value else records.records_by_id(writer.connection, [guess.value])
    return known[0].id if known and known[0].kind in spec.of else _resolve(writer, spec, guess.words)


def _resolve(writer: Writer, spec: FieldSpec, words: str) -> str:
    named = records.records_named(writer.connection, fold(" ".join(words.split())), spec.of)
    return named[0] if named else ""


def _worth_adding(record: Record, spec: FieldSpec, value: str) -> bool:
    """A value that is new to an empty or multiple field, or that another source gives otherwise (a date, a sum)."""
    known = record.live_claims(spec.name)
    if any(claim.value == value for claim in record.claims if claim.field == spec.name):
        return False
    return spec.multiple or not known or spec.type in _COMPARABLE
