"""What goes when a mark goes: its guesses, names read from it alone, and a record that nothing supports any more."""

from collections.abc import Iterable, Sequence

from desktop_app.arabic.clitics import name_under
from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import is_entity
from desktop_app.model.spans import Span
from desktop_app.model.things import AliasOrigin, Annotation, ClaimState, PairOrigin
from desktop_app.store import links, merging, records
from desktop_app.store.annotations import annotations_on
from desktop_app.store.journal import Writer
from desktop_app.workspace.belonging import refresh_record


def remove_annotations(writer: Writer, annotations: Iterable[Annotation]) -> None:
    """Guesses read from the marks go with them. Values agreed to stay, without their place."""
    supported: dict[str, list[Annotation]] = {}
    for annotation in annotations:
        drop_claims_from(writer, annotation.id)
        writer.delete("annotation", annotation.id)
        if annotation.record:
            supported.setdefault(annotation.record, []).append(annotation)
    for record, gone in supported.items():
        drop_aliases_of(writer, record, gone)
        tidy_record(writer, record)


def drop_claims_from(writer: Writer, annotation: str) -> None:
    """Guesses read from the mark go; values agreed to stay without their place."""
    for claim in links.claims_from(writer.connection, annotation):
        if claim["state"] == ClaimState.GUESSED:
            writer.delete("claim", claim["id"])
        else:
            writer.update("claim", claim["id"], {"annotation": None})


def drop_alias_of(writer: Writer, annotation: Annotation) -> None:
    """An alias that was learnt from this mark's words goes if no other mark has them."""
    drop_aliases_of(writer, str(annotation.record), [annotation])


def drop_aliases_of(writer: Writer, record_id: str, annotations: Sequence[Annotation]) -> None:
    """As `drop_alias_of`, for many marks of one record at once."""
    record = records.get_record(writer.connection, record_id)
    if not is_entity(record.kind):
        return
    gone: set[str] = set()
    for annotation in annotations:
        gone |= _names(annotation.before, annotation.quote)
    for before, quote in links.quotes_on(writer.connection, record.id):
        gone -= _names(before, quote)
    for alias in record.aliases:
        if alias.origin is AliasOrigin.MARKED and fold(alias.text) in gone:
            writer.delete("alias", alias.id)


def _names(before: str, quote: str) -> set[str]:
    """What a mark may have taught: its words, and الصين where they are the لصين of للصين."""
    text = before + quote
    return {fold(" ".join(quote.split())), fold(name_under(text, Span(len(before), len(text))))}


def tidy_record(writer: Writer, record_id: str) -> None:
    """Remove a record that no mark supports, unless the analyst has put work into it or others refer to it."""
    if links.mention_count(writer.connection, record_id):
        refresh_record(writer, record_id)
        return
    record = records.get_record(writer.connection, record_id)
    worked_on = [
        record.note or record.label_en or record.key_point,
        any(claim.state is not ClaimState.GUESSED for claim in record.claims),
        any(link.origin is PairOrigin.CONFIRMED for link in record.pairs),
        any(alias.origin is AliasOrigin.ANALYST for alias in record.aliases),
        merging.rows_of(writer.connection, "assessment", record_id),
        merging.rows_of(writer.connection, "merged", record_id),
    ]
    if any(worked_on) or links.claims_naming(writer.connection, record_id):
        refresh_record(writer, record_id)
    else:
        remove_record(writer, record_id)


def remove_record(writer: Writer, record_id: str) -> None:
    """The record with all that is its own. Claims of others that name it go too; marks on it stay without."""
    connection = writer.connection
    record = records.get_record(connection, record_id)
    for claim_id in links.claims_naming(connection, record_id):
        writer.delete("claim", claim_id)
    for claim in record.claims:
        writer.delete("claim", claim.id)
    for alias in record.aliases:
        writer.delete("alias", alias.id)
    for link in record.pairs:
        writer.delete("record_pair", record_id, link.pair)
    for table in ("assessment", "merged"):
        for row in merging.rows_of(connection, table, record_id):
            writer.delete(table, row["id"])
    for third in merging.told_apart_from(connection, record_id):
        writer.delete("distinct_records", *merging.in_order(record_id, third))
    for annotation in annotations_on(connection, record_id):
        writer.update("annotation", annotation.id, {"record": None})
    writer.delete("record", record_id)
