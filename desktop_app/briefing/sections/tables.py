"""Tables of records: rows numbered, empty columns dropped, empty cells said to be empty."""

from dataclasses import dataclass

from desktop_app.briefing import facts, phrases
from desktop_app.briefing.content import capitalised, filled, joined, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import Notes
from desktop_app.briefing.sections import listing
from desktop_app.briefing.support import evidence_ids, marks
from desktop_app.model.briefing import Cell, Column, Content, Count, Look, Paragraph, Role, Row, Table
from desktop_app.model.facts import Disagreement
from desktop_app.model.things import Claim, Record

Lines = list[Content]


@dataclass(frozen=True, slots=True)
class Spec:
    """A column to be: its key, its heading where that is not the words' own, what an empty cell says."""

    key: str
    head: str = ""
    numeric: bool = False
    absent: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A row to be, without its number: the record, the lines of each cell, the evidence, the counts."""

    record: Record
    cells: tuple[Lines, ...]
    evidence: tuple[str, ...]
    counts: tuple[Count, ...] = ()


def data_table(material: Material, key: str, specs: list[Spec], drafts: list[Draft]) -> Table:
    """The table, with a column of row numbers before the rest; columns that hold nothing are left out."""
    words, number = material.words, material.next_table()
    kept = [at for at in range(len(specs)) if any(any(draft.cells[at]) for draft in drafts)]
    rows = []
    for position, draft in enumerate(drafts, 1):
        material.seen.rows[draft.record.id] = (number, position)
        cells = [Cell((text(words.number(position)),))]
        cells += [_cell(material, specs[at], draft.cells[at]) for at in kept]
        rows.append(Row(tuple(cells), evidence=draft.evidence, record=draft.record.id, counts=draft.counts))
    columns = [Column("number", words.get("columns", "number"), numeric=True)]
    columns += [Column(specs[at].key, _head(material, specs[at]), specs[at].numeric) for at in kept]
    caption = words.fill("tables", "numbered", n=words.number(number), caption=words.get("tables", key))
    return Table(tuple(columns), tuple(rows), number=number, caption=caption)


def explanations(material: Material, notes: Notes, records: list[Record], shown: frozenset[str]) -> list[Paragraph]:
    """Under a table: what each asterisk means, value by value, each with its notes."""
    found = []
    for record in records:
        for disagreement in facts.disagreements(material, record):
            if disagreement.field in shown:
                row = material.words.fill("conflicts", "row", n=material.words.number(material.seen.rows[record.id][1]))
                found.append(_explained(material, notes, disagreement, text(row), "asterisk", Role.EXPLANATION))
    return found


def beyond(material: Material, notes: Notes, records: list[Record]) -> list[Paragraph]:
    """Under a table that the length has cut: how many more there are, with a note that lists them."""
    if not records:
        return []
    words, ids = material.words, tuple(record.id for record in records)
    counts = (Count(len(ids), "records", ids),)
    counted = words.count("counts", "of_kind", records[0].kind, n=len(ids))
    listed = filled(words.get("tables", "beyond_note"), list=listing.names(material, records))
    said = (*text(words.fill("tables", "beyond", count=counted)), *notes.listing(listed, counts))
    evidence = dict.fromkeys(mark for record in records for mark in evidence_ids(material, record))
    return [Paragraph(said, Role.EXPLANATION, evidence=tuple(evidence), counts=counts)]


def conflict(material: Material, notes: Notes, disagreement: Disagreement) -> Paragraph:
    """The same for section 11, where the record is named."""
    name = phrases.name(material, disagreement.record)
    return _explained(material, notes, disagreement, name, "line", Role.BULLET)


def _explained(
    material: Material, notes: Notes, disagreement: Disagreement, record: Content, key: str, role: Role
) -> Paragraph:
    words, by_value, counts = material.words, _by_value(disagreement), []
    parts: list[Content] = []
    evidence: list[str] = []
    for claims in by_value:
        read = [c.annotation for c in claims if c.annotation and c.annotation in material.evidence]
        articles = tuple(dict.fromkeys(material.evidence[annotation].article for annotation in read))
        said = phrases.claimed(material, disagreement.record, claims[0])
        if articles:
            counted = text(words.count("counts", "articles", n=len(articles)))
            said = filled(words.get("conflicts", "value"), value=said, articles=counted)
            counts.append(Count(len(articles), "articles", articles))
        parts.append((*said, *notes.marks(read)))
        evidence += read
    line = filled(
        words.get("conflicts", key),
        row=record,
        record=record,
        field=words.get("fields", disagreement.field),
        values=joined(parts, words.get("semicolon")),
    )
    if not evidence:  # all of them are the analyst's: the marks of the record lead to its source
        line = (*line, *marks(material, notes, disagreement.record, remarks=True))
    whole = tuple(dict.fromkeys(evidence)) or tuple(e.annotation for e in material.evidence_of(disagreement.record))
    return Paragraph(line, role, evidence=whole, counts=tuple(counts))


def _by_value(disagreement: Disagreement) -> list[list[Claim]]:
    groups: dict[str, list[Claim]] = {}
    for claim in disagreement.claims:
        groups.setdefault(claim.value, []).append(claim)
    return list(groups.values())


def _head(material: Material, spec: Spec) -> str:
    return spec.head or material.words.get("columns", spec.key)


def _cell(material: Material, spec: Spec, lines: Lines) -> Cell:
    said = tuple(capitalised(line) for line in lines if line)
    if said or not spec.absent:
        return Cell(said or ((),))
    if spec.absent == "not_stated":
        material.seen.dashes = True
    return Cell((capitalised(text(material.words.get(spec.absent), Look.SOFT)),))
