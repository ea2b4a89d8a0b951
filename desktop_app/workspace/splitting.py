"""Making two records of one: what was merged comes back as it was; chosen marks go to another record."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.arabic.clitics import name_under
from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind, field_spec
from desktop_app.model.spans import Span
from desktop_app.model.things import Annotation, ClaimState, Merged, Record
from desktop_app.store import annotations, links, merging, records
from desktop_app.store.journal import Writer
from desktop_app.store.journal_rows import fetch_row
from desktop_app.workspace.belonging import add_article_pairs, refresh_record
from desktop_app.workspace.naming import learn_alias, make_record
from desktop_app.workspace.tidying import drop_aliases_of, tidy_record

Image = dict[str, Any]


def split(writer: Writer, record: str, merged_id: str) -> None:
    """Bring the merged record back; see `Records.split`."""
    connection = writer.connection
    merged = merging.get_merged(connection, record, merged_id)
    image: Image = json.loads(merged.image)
    kind = Kind(image["record"]["kind"])
    writer.insert("record", image["record"])
    _bring_marks(writer, record, merged_id, kind, image["marks"])
    _bring_claims(writer, record, merged_id, kind, image)
    _bring_names(writer, merged, image)
    for table, name in (("assessment", "assessments"), ("merged", "merged")):
        mine = {row["id"] for row in merging.rows_of(connection, table, record)}
        for row in image[name]:
            if row in mine:
                writer.update(table, row, {"record": merged_id})
    writer.delete("merged", merged_id)
    _bring_told_apart(writer, record, merged_id, image)
    _bring_pairs(writer, record, merged_id, image)
    _give_back(writer, record, image)
    for one in (record, merged_id):
        refresh_record(writer, one)


def split_off(writer: Writer, record_id: str, marks: Sequence[str], label: str) -> str:
    """The marks, and what was read from them, as a record of their own; see `Records.split_off`."""
    record = records.get_record(writer.connection, record_id)
    chosen = _marks_of(writer, record_id, marks)
    if len(chosen) >= links.mention_count(writer.connection, record_id):
        raise UserError("split_all_marks", record=record.label or record.label_en)
    made = make_record(writer, record.kind, label or " ".join(_name(chosen[0]).split()))
    _move(writer, record, made, chosen)
    return made


def move_marks(writer: Writer, marks: Iterable[str], target_id: str) -> None:
    """The marks, and what was read from them, go to another record; see `Records.move_marks`."""
    target = records.get_record(writer.connection, target_id)
    by_record: dict[str, list[str]] = {}
    for mark in marks:
        one = annotations.get_annotation(writer.connection, mark)
        if one.kind is not target.kind:
            raise UserError("kind_differs")
        by_record.setdefault(one.record or "", []).append(mark)
    for source, ids in by_record.items():
        if source == target_id:
            continue
        if source:
            record = records.get_record(writer.connection, source)
            _move(writer, record, target_id, _marks_of(writer, source, ids))
        else:
            _hang(writer, target_id, [annotations.get_annotation(writer.connection, one) for one in ids])


def _marks_of(writer: Writer, record: str, marks: Iterable[str]) -> list[Annotation]:
    """The annotations, each once. Raises UserError where there is none or one isn't the record's."""
    chosen = [annotations.get_annotation(writer.connection, one) for one in dict.fromkeys(marks)]
    if not chosen:
        raise UserError("split_no_marks")
    if any(one.record != record for one in chosen):
        raise UserError("annotation_unknown")
    return chosen


def _move(writer: Writer, source: Record, target: str, marks: Sequence[Annotation]) -> None:
    _hang(writer, target, marks)
    for mark in marks:
        for row in links.claims_from(writer.connection, mark.id):
            if row["record"] == source.id and row["value_record"] != target:
                writer.update("claim", row["id"], {"record": target})
    drop_aliases_of(writer, source.id, marks)
    tidy_record(writer, source.id)
    refresh_record(writer, target)


def _hang(writer: Writer, target: str, marks: Sequence[Annotation]) -> None:
    names = dict.fromkeys(_name(mark) for mark in marks)
    for mark in marks:
        writer.update("annotation", mark.id, {"record": target})
    for name in names:
        learn_alias(writer, records.get_record(writer.connection, target), name)
    for article in dict.fromkeys(mark.article for mark in marks):
        add_article_pairs(writer, records.get_record(writer.connection, target), article)


def _name(mark: Annotation) -> str:
    """The words of the mark as they are written alone."""
    text = mark.before + mark.quote
    return name_under(text, Span(len(mark.before), len(text)))


def _bring_marks(writer: Writer, record: str, back: str, kind: Kind, marks: Sequence[str]) -> None:
    """Those that came with it and are the survivor's still, as marks of this kind."""
    for mark in marks:
        row = fetch_row(writer.connection, "annotation", (mark,))
        if row is not None and row["record"] == record and row["kind"] == kind:
            writer.update("annotation", mark, {"record": back})


def _bring_claims(writer: Writer, record: str, back: str, kind: Kind, image: Image) -> None:
    """Values that came with it, those read since from marks that go back, and those of others that named it."""
    connection = writer.connection
    for row in merging.rows_of(connection, "claim", record):
        mark = fetch_row(connection, "annotation", (row["annotation"],)) if row["annotation"] else None
        if row["id"] not in image["claims"] and (mark is None or mark["record"] != back):
            continue
        if field_spec(kind, row["field"]) is None or row["value_record"] == back:
            continue
        again = image["claims"].get(row["id"]) == ClaimState.CHOSEN and row["state"] == ClaimState.CONFIRMED
        state = str(ClaimState.CHOSEN) if again else row["state"]
        writer.update("claim", row["id"], {"record": back, "state": state})
    naming = set(links.claims_naming(connection, record)) & set(image["named"])
    for claim in sorted(naming):
        writer.update("claim", claim, {"value": back, "value_record": back})
    for row in image["dropped"]:
        _bring_dropped(writer, record, back, row)


def _bring_dropped(writer: Writer, record: str, back: str, row: Image) -> None:
    """A value by which the two named each other; without its place where the mark is gone."""
    if fetch_row(writer.connection, "claim", (row["id"],)) is not None:
        return
    owner, named = (back, record) if row["record"] == back else (record, back)
    gone = row["annotation"] and fetch_row(writer.connection, "annotation", (row["annotation"],)) is None
    if gone and row["state"] == ClaimState.GUESSED:
        return
    values = {"record": owner, "value": named, "value_record": named}
    writer.insert("claim", row | values | ({"annotation": None} if gone else {}))


def _bring_names(writer: Writer, merged: Merged, image: Image) -> None:
    """Its spellings go back; what the survivor's own marks are called stays one of its spellings."""
    mine = {row["id"]: row for row in merging.rows_of(writer.connection, "alias", merged.record)}
    for alias in image["aliases"]:
        if alias in mine:
            writer.update("alias", alias, {"record": merged.id})
    for row in image["same"]:
        if fetch_row(writer.connection, "alias", (row["id"],)) is None:
            writer.insert("alias", row | {"record": merged.id})
    for alias in image["added"]:
        if alias in mine:
            writer.delete("alias", alias)
    _forget_names(writer, merged.record, set(image["added"]))
    left = {row["folded"] for row in mine.values() if row["id"] in {*image["aliases"], *image["added"]}}
    for before, quote in links.quotes_on(writer.connection, merged.record):
        text = before + quote
        name = name_under(text, Span(len(before), len(text)))
        if fold(" ".join(name.split())) in left:
            learn_alias(writer, records.get_record(writer.connection, merged.record), name)


def _forget_names(writer: Writer, record: str, added: set[str]) -> None:
    """Others that were merged here don't bring back, as their own, names that this one's merge had given them."""
    for other in merging.merged_into(writer.connection, record):
        image = json.loads(other.image)
        kept = [row for row in image["same"] if row["id"] not in added]
        if len(kept) < len(image["same"]):
            row = merging.merged_row(other.id, record, other.label, image | {"same": kept}, other.made_at)
            writer.update("merged", other.id, {"image": row["image"]})


def _bring_told_apart(writer: Writer, record: str, back: str, image: Image) -> None:
    """It is told apart from what it was before, and from the survivor: who splits two says that they are two."""
    for third in image["told"]:
        writer.delete("distinct_records", *merging.in_order(record, third))
    for third in dict.fromkeys([*image["apart"], record]):
        if third != back and fetch_row(writer.connection, "record", (third,)) is not None:
            one, other = merging.in_order(back, third)
            if fetch_row(writer.connection, "distinct_records", (one, other)) is None:
                writer.insert("distinct_records", {"one": one, "other": other})


def _bring_pairs(writer: Writer, record: str, back: str, image: Image) -> None:
    """Its pairs as they were; the survivor's too, if nothing was said of them since."""
    for row in image["pairs"]:
        if fetch_row(writer.connection, "relationship", (row["pair"],)) is not None:
            writer.insert("record_pair", row | {"record": back})
    took = image["took"].get("pairs")
    now_there = merging.rows_of(writer.connection, "record_pair", record)
    if took is None or record != image["into"] or now_there != took["after"]:
        return
    for row in now_there:
        writer.delete("record_pair", record, row["pair"])
    for row in took["before"]:
        writer.insert("record_pair", row)


def _give_back(writer: Writer, record: str, image: Image) -> None:
    """The survivor loses what it took over, where that still is as it was taken."""
    took, back, known = image["took"], image["record"], records.get_record(writer.connection, record)
    values: dict[str, object] = {}
    if took.get("label_en") == known.label_en and "label_en" in took:
        values["label_en"] = ""
    if "note" in took:
        values["note"] = _without(known.note, back["note"])
    if "key_point" in took:
        values["key_point"] = 0
    if record == image["into"]:
        writer.update("record", record, values)


def _without(note: str, part: str) -> str:
    """The note without the lines that came with the other record; as it is where they were changed."""
    lines, others = note.split("\n"), part.split("\n")
    for start in range(len(lines) - len(others), -1, -1):
        if lines[start : start + len(others)] == others:
            return "\n".join(lines[:start] + lines[start + len(others) :])
    return note
