"""Walks a briefing and says where it breaks the two promises: evidence behind what is said, lists behind counts."""

import re
from collections.abc import Iterator

from desktop_app.briefing.content import plain
from desktop_app.model.briefing import (
    MATERIAL_SECTIONS,
    About,
    Briefing,
    Chart,
    Content,
    Judgement,
    NoteMark,
    Paragraph,
    Quotation,
    Row,
    Section,
    Statement,
    Table,
    Timeline,
    TitleBlock,
    statements,
)

_CONFIDENCE = re.compile(r"\((?:(?:high|moderate|low) confidence|بثقة (?:عالية|متوسطة|منخفضة))\)$")
_NUMBER = re.compile(r"\d+")


def faults(briefing: Briefing) -> list[str]:
    """One line for each statement without evidence, each that stands in the wrong section, each wrong count."""
    found = []
    for section in briefing.sections:
        for statement in statements(section):
            where = f"{section.name}: {words_of(statement)[:60]}"
            if statement.about is About.MATERIAL and section.name not in MATERIAL_SECTIONS:
                found.append(f"about the material: {where}")
            if (statement.about is About.ANALYST) != isinstance(statement, Judgement):
                found.append(f"the analyst's among reports, or a report among the analyst's: {where}")
            if isinstance(statement, Judgement):
                found += [f"{fault}: {where}" for fault in _not_told_apart(statement)]
            if statement.about is About.COUNTRIES:
                found += [f"{fault}: {where}" for fault in _without_evidence(briefing, statement)]
            found += [f"{fault}: {where}" for fault in _wrong_counts(statement)]
    for note in briefing.notes:
        found += [f"note {note.number}: {count}" for count in note.counts if count.value != len(set(count.items))]
    return found


def contents(statement: Statement) -> Iterator[Content]:
    """The pieces of content that a statement is made of, in the order of reading."""
    if isinstance(statement, Row):
        for cell in statement.cells:
            yield from cell.lines
    elif isinstance(statement, Quotation):
        yield statement.content
        yield statement.byline
    elif isinstance(statement, Paragraph):
        yield statement.content
    elif isinstance(statement, Chart | Timeline):
        yield statement.caption
    elif isinstance(statement, Judgement):
        yield from (statement.heading, *statement.lines, statement.byline)


def marks(statement: Statement) -> list[int]:
    """The numbers of the notes that a statement calls."""
    return [piece.note for content in contents(statement) for piece in content if isinstance(piece, NoteMark)]


def words_of(statement: Statement) -> str:
    """A statement as text, cells parted by a bar."""
    if isinstance(statement, TitleBlock):
        return " | ".join([statement.label, statement.title, *(f"{a}: {b}" for a, b in statement.facts)])
    return " | ".join(plain(content) for content in contents(statement) if content)


def section_words(section: Section | None) -> str:
    """A section as text, a line for each statement; figures in square brackets are notes."""
    assert section is not None
    return "\n".join(words_of(statement) for statement in statements(section))


def table_of(section: Section | None, at: int = 0) -> Table:
    """The section's table, or the one at that place among its tables."""
    assert section is not None
    return [block for block in section.blocks if isinstance(block, Table)][at]


def cells_of(row: Row) -> list[str]:
    """The cells of a row as text, their lines parted by a slash."""
    return [" / ".join(plain(line) for line in cell.lines) for cell in row.cells]


def _without_evidence(briefing: Briefing, statement: Statement) -> Iterator[str]:
    evidence = getattr(statement, "evidence", ())
    if not evidence:
        yield "no evidence"
    called = [briefing.notes[number - 1] for number in marks(statement)]
    if not called:
        yield "no note"
    cited = {citation.annotation for note in called for citation in note.citations}
    lists = {count.items for note in called for count in note.counts if not note.citations}
    if not lists and not cited & set(evidence):
        yield "notes that cite none of its evidence"


def _not_told_apart(judgement: Judgement) -> Iterator[str]:
    """A judgement says whose it is and how sure, and calls no source to witness."""
    heading = plain(judgement.heading)
    if not _CONFIDENCE.search(heading) or not re.search("analyst|المحلل", heading):
        yield "whose it is, or how sure, is not said"
    if not judgement.lines:
        yield "says nothing"
    if marks(judgement):
        yield "calls a note"


def _wrong_counts(statement: Statement) -> Iterator[str]:
    for count in getattr(statement, "counts", ()):
        if count.value != len(set(count.items)):
            yield f"count {count}"
