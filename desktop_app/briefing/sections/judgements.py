"""What the analyst thinks of the pair and of its records: always apart from what is reported, with how sure they are.

How sure is said in the words of ICD 203, "Analytic Standards", D.6.e.2: high, moderate or low confidence. A judgement
on a record that has a row or a line stands under it; all others stand with those on the pair, in section 3.
"""

from collections.abc import Iterable
from unicodedata import bidirectional

from desktop_app.briefing import phrases
from desktop_app.briefing.content import filled, joined, looking, source, text
from desktop_app.briefing.lengths import has_section
from desktop_app.briefing.material import Material
from desktop_app.briefing.outlets import closed
from desktop_app.model.briefing import About, Block, Content, Judgement, Look, Paragraph, Role, SectionName
from desktop_app.model.kinds import Kind
from desktop_app.model.things import Assessment, Record

_LRM = "\u200e"
_SECTIONS = {
    Kind.AGREEMENT: SectionName.AGREEMENTS,
    Kind.MEETING: SectionName.MEETINGS,
    Kind.SECTOR: SectionName.SECTORS,
    Kind.FIGURE: SectionName.FIGURES,
    Kind.STATEMENT: SectionName.STATEMENTS,
}
"""Where the records of a kind stand; all others are names, in section 9."""


def of_pair(material: Material) -> list[Block]:
    """Those on the pair, then those on records that stand in no section; with a heading of their own, or nothing."""
    known = {record.id: record for record in material.dossier.records}
    found: list[Block] = []
    for one in material.dossier.assessments:
        if one.record is None:
            found.append(_judgement(material, one, text(material.words.get("judgements", "pair"))))
    for one in material.dossier.assessments:
        record = known.get(one.record or "")
        if record is not None and not has_place(material, record):
            found.append(_named(material, one, record))
    if not found:
        return []
    heading = text(material.words.get("judgements", "heading"))
    return [Paragraph(heading, Role.SUBHEADING, about=About.ANALYST), *found]


def under_table(material: Material, records: Iterable[Record]) -> list[Block]:
    """Those on the records of a table that has just been made, in its order, each with the number of its row; one
    without a row has its name."""
    found: list[Block] = []
    for record in records:
        row = material.seen.rows.get(record.id)
        for one in material.assessments_on(record):
            if row is None:
                found.append(_named(material, one, record))
            else:
                about = material.words.fill("judgements", "row", n=material.words.number(row[1]))
                found.append(_judgement(material, one, text(about)))
    return found


def of_named(material: Material, records: Iterable[Record]) -> list[Block]:
    """Those on records that a line names."""
    return [_named(material, one, record) for record in records for one in material.assessments_on(record)]


def has_place(material: Material, record: Record) -> bool:
    """Whether a record is spoken of in a section that was asked for, under which its judgements stand."""
    section = _SECTIONS.get(record.kind, SectionName.PEOPLE)
    return bool(material.evidence_of(record)) and has_section(material.options, section)


def printed(material: Material) -> tuple[str, ...]:
    """The ids of those printed, for the method note."""
    known = {record.id: record for record in material.dossier.records}
    others = has_section(material.options, SectionName.SNAPSHOT)  # where those stand that have no other place
    found = []
    for one in material.dossier.assessments:
        record = known.get(one.record or "")
        placed = record is not None and has_place(material, record)
        if placed or (others and (record is not None or one.record is None)):
            found.append(one.id)
    return tuple(found)


def _named(material: Material, one: Assessment, record: Record) -> Judgement:
    about = filled(material.words.get("judgements", "record"), name=phrases.name(material, record))
    return _judgement(material, one, about)


def _judgement(material: Material, one: Assessment, about: Content) -> Judgement:
    words = material.words
    confidence = words.get("judgements", "confidence", one.confidence)
    heading = filled(words.get("judgements", "said"), about=about, confidence=confidence)
    lines = tuple(_own(material, line) for line in one.text.splitlines() if line.strip())
    return Judgement(looking(heading, Look.STRONG), lines, _byline(material, one), one.record or "")


def _own(material: Material, line: str) -> Content:
    """The analyst's words. Words of another script keep their full stop on their own side in an Arabic file."""
    return source(line) if material.words.language == "en" else source(_ended(line.strip()))


def _ended(line: str) -> str:
    return line if any(bidirectional(letter) in ("AL", "R") for letter in line) else line + _LRM


def _byline(material: Material, one: Assessment) -> Content:
    """Who thinks so, and since when; left out of a copy for circulation."""
    if material.options.circulation:
        return ()
    parts = (closed(source(one.author), material), text(material.date(one.created_at[:10])))
    return looking(joined(parts, material.words.get("comma")), Look.SOFT)
