"""Making one record of two. What the other was is kept whole, so that it can be split off again.

The image of a merged record (see `Merged`) is a JSON object:

    into         the record it was merged into
    record       its row
    pairs        its rows of `record_pair`
    marks        ids of its annotations
    claims       its claims, id to state
    named        ids of other records' claims whose value it was
    dropped      rows of claims by which the two named each other; nothing names itself
    aliases      ids of its aliases
    same         rows of aliases that the other had too
    added        ids of the aliases that its names became
    assessments  ids
    merged       ids of the records it had taken in itself
    apart        ids of the records it was told apart from
    told         those of them from which the other is told apart because of it
    took         what the other took over of its names, note, star and pairs
"""

from collections.abc import Iterable
from typing import Any

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, field_spec
from desktop_app.model.things import AliasOrigin, ClaimState, Record
from desktop_app.store import links, merging, records
from desktop_app.store.journal import Writer
from desktop_app.store.journal_rows import fetch_row
from desktop_app.store.store import new_id, now
from desktop_app.workspace.belonging import refresh_record
from desktop_app.workspace.sector_tree import refuse_circle

Image = dict[str, Any]


def merge(writer: Writer, into: str, others: Iterable[str]) -> None:
    """Take the others into the record, one after another; see `Records.merge` for what is raised."""
    wanted = list(dict.fromkeys(others))
    kept = records.get_record(writer.connection, into)
    if into in wanted:
        raise UserError("merge_itself", record=kept.label or kept.label_en)
    if not wanted:
        raise UserError("merge_needs_two")
    for other in wanted:
        _merge_one(writer, into, other)
    refresh_record(writer, into)
    if kept.kind is Kind.SECTOR:
        refuse_circle(writer.connection, into)


def _merge_one(writer: Writer, into_id: str, other_id: str) -> None:
    connection = writer.connection
    into, other = records.get_record(connection, into_id), records.get_record(connection, other_id)
    if into.kind is not other.kind:
        raise UserError(
            "merge_kinds_differ", one=into.label or into.label_en, other=other.label or other.label_en
        )
    image: Image = {"into": into_id, "record": fetch_row(connection, "record", (other_id,))}
    image["marks"] = merging.mark_ids(connection, other_id)
    for mark in image["marks"]:
        writer.update("annotation", mark, {"record": into_id})
    _take_claims(writer, into, other, image)
    _take_aliases(writer, into, other, image)
    _take_assessments(writer, into_id, other_id, image)
    _take_told_apart(writer, into_id, other_id, image)
    image["took"] = _take_rest(writer, into, other) | _take_pairs(writer, into_id, other_id, image)
    writer.delete("record", other_id)
    writer.insert("merged", merging.merged_row(other_id, into_id, other.label or other.label_en, image, now()))


def _take_claims(writer: Writer, into: Record, other: Record, image: Image) -> None:
    """All values go over and stand beside those that are there; where they differ, that is a conflict to be seen."""
    connection = writer.connection
    image["claims"], image["named"], image["dropped"] = {}, [], []
    for row in merging.rows_of(connection, "claim", other.id):
        if row["value_record"] in (into.id, other.id):
            image["dropped"].append(row)
            writer.delete("claim", row["id"])
            continue
        image["claims"][row["id"]] = row["state"]
        yields = row["state"] == ClaimState.CHOSEN and _chosen(into, row["field"])
        state = str(ClaimState.CONFIRMED) if yields else row["state"]
        writer.update("claim", row["id"], {"record": into.id, "state": state})
    for claim in links.claims_naming(connection, other.id):
        row = fetch_row(connection, "claim", (claim,)) or {}
        if row["record"] == into.id:
            image["dropped"].append(row)
            writer.delete("claim", claim)
        else:
            image["named"].append(claim)
            writer.update("claim", claim, {"value": into.id, "value_record": into.id})


def _chosen(record: Record, field: str) -> bool:
    """Whether the analyst has chosen among the values of the record's single field."""
    spec = field_spec(record.kind, field)
    return bool(spec and not spec.multiple) and any(
        claim.field == field and claim.state is ClaimState.CHOSEN for claim in record.claims
    )


def _take_aliases(writer: Writer, into: Record, other: Record, image: Image) -> None:
    """Its spellings go over; its own names become spellings too."""
    image["aliases"], image["same"], image["added"] = [], [], []
    known = {fold(into.label), fold(into.label_en), *(fold(alias.text) for alias in into.aliases)}
    for row in merging.rows_of(writer.connection, "alias", other.id):
        if row["folded"] in known:
            image["same"].append(row)
            writer.delete("alias", row["id"])
        else:
            known.add(row["folded"])
            image["aliases"].append(row["id"])
            writer.update("alias", row["id"], {"record": into.id})
    for text in (other.label, other.label_en if into.label_en else ""):
        if text and fold(text) not in known:
            known.add(fold(text))
            row = {"id": new_id(), "record": into.id, "text": text, "folded": fold(text)}
            writer.insert("alias", row | {"origin": str(AliasOrigin.ANALYST)})
            image["added"].append(row["id"])


def _take_assessments(writer: Writer, into: str, other: str, image: Image) -> None:
    """What the analyst thinks of it, and the records it had taken in."""
    for table, name in (("assessment", "assessments"), ("merged", "merged")):
        image[name] = [row["id"] for row in merging.rows_of(writer.connection, table, other)]
        for row in image[name]:
            writer.update(table, row, {"record": into})


def _take_told_apart(writer: Writer, into: str, other: str, image: Image) -> None:
    """What is another thing than the one is another thing than both."""
    image["apart"], image["told"] = merging.told_apart_from(writer.connection, other), []
    known = merging.told_apart_from(writer.connection, into)
    for third in image["apart"]:
        writer.delete("distinct_records", *merging.in_order(other, third))
        if third != into and third not in known:
            one, two = merging.in_order(into, third)
            writer.insert("distinct_records", {"one": one, "other": two})
            image["told"].append(third)


def _take_rest(writer: Writer, into: Record, other: Record) -> Image:
    """The English name where there was none, the note below the other, the star; what was taken."""
    took: Image = {}
    if other.label_en and not into.label_en:
        took["label_en"] = other.label_en
    if other.note and other.note not in into.note:
        took["note"] = "\n".join(filter(None, (into.note, other.note)))
    if other.key_point and not into.key_point:
        took["key_point"] = 1
    writer.update("record", into.id, took)
    return took


def _take_pairs(writer: Writer, into: str, other: str, image: Image) -> Image:
    """What the analyst said of either holds; guesses are left to `refresh_record` where nothing was said."""
    before = merging.rows_of(writer.connection, "record_pair", into)
    image["pairs"] = merging.rows_of(writer.connection, "record_pair", other)
    known = {row["pair"]: row["origin"] for row in before}
    for row in image["pairs"]:
        writer.delete("record_pair", other, row["pair"])
        if row["origin"] == "confirmed" and known.get(row["pair"]) != "confirmed":
            writer.delete("record_pair", into, row["pair"])
            writer.insert("record_pair", row | {"record": into})
    after = merging.rows_of(writer.connection, "record_pair", into)
    return {"pairs": {"before": before, "after": after}} if after != before else {}
