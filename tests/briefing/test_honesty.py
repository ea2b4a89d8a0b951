"""The promises, over projects of any make: evidence behind what is said, lists behind counts, nothing missing.

Both the `Briefing` and the Word file are walked; the second knows nothing of the first.
"""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.briefing.content import plain
from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.write_docx import default_template
from desktop_app.briefing.write_docx.assemble import word_file
from desktop_app.model.briefing import Briefing, Length, Paragraph, Role, SectionName, Table, statements
from desktop_app.model.dossier import Dossier
from desktop_app.model.things import PairOrigin
from tests.briefing import dossiers, soundness, walk, walk_file
from tests.briefing.generated import dossiers as generated
from tests.briefing.templates.foreign import changed

TEMPLATE = default_template()
LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])
MADE = {"rich": dossiers.rich, "charted": dossiers.charted, "timed": dossiers.timed, "judged": dossiers.judged,
        "empty": dossiers.empty, "large": lambda: dossiers.large(120)}  # fmt: skip
OPTIONS = st.fixed_dictionaries({
    "language": st.sampled_from(["ar", "en"]),
    "leave_out_unconfirmed": st.booleans(),
    "circulation": st.booleans(),
    "digits": st.sampled_from(["latin", "arabic"]),
    "period": st.sampled_from(["", "", "2025", "2023/2025"]),
})  # fmt: skip


def made(dossier: Dossier, **changes: object) -> Briefing:
    return make_briefing(dossier, dossiers.options(**{"embed_fonts": False, "as_of": "2026-01-01"} | changes))


def faults(briefing: Briefing) -> list[str]:
    """What the walks through the data and through the file find, and what is unsound in the file."""
    data = word_file(briefing, TEMPLATE)
    found = [*walk.faults(briefing), *walk_file.faults(data, briefing.language), *soundness.faults(data)]
    cited = {citation.annotation for note in briefing.notes for citation in note.citations}
    linked = walk_file.leads_to(data, briefing.language)
    if linked - cited or (not briefing.links and linked):
        found.append("a note of the file leads to a mark that the briefing doesn't cite")
    return found


def printed(briefing: Briefing) -> set[str]:
    """The ids of all records and marks that the briefing speaks of or counts."""
    said = {one for section in briefing.sections for s in statements(section) for one in getattr(s, "evidence", ())}
    said |= {one for section in briefing.sections for s in statements(section) for count in getattr(s, "counts", ())
             for one in count.items}  # fmt: skip
    said |= {citation.annotation for note in briefing.notes for citation in note.citations}
    rows = {row.record for section in briefing.sections for block in section.blocks if isinstance(block, Table)
            for row in block.rows}  # fmt: skip
    return said | rows


def missing(dossier: Dossier, briefing: Briefing) -> list[str]:
    """The labels of confirmed records of the pair that it says nothing of."""
    there = printed(briefing)
    marks: dict[str, set[str]] = {}
    for piece in dossier.evidence:
        marks.setdefault(piece.record, set()).add(piece.annotation)
    words = "\n".join(walk.section_words(section) for section in briefing.sections)
    words += "\n".join(plain(block.content) for section in briefing.sections for block in section.blocks
                       if isinstance(block, Paragraph) and block.role is Role.SUBHEADING)  # fmt: skip
    return [
        f"{record.kind}: {record.label}"
        for record in dossier.records
        if any(link.pair == dossier.pair and link.origin is PairOrigin.CONFIRMED for link in record.pairs)
        and record.id not in there and not marks.get(record.id, set()) & there
        and not any(label.strip() and label in words for label in (record.label, record.label_en))
    ]  # fmt: skip


@LANGUAGES
@pytest.mark.parametrize("length", list(Length))
@pytest.mark.parametrize("name", MADE)
def test_both_walks_find_nothing(name, length, language):
    for circulation in (False, True):
        assert faults(made(MADE[name](), language=language, length=length, circulation=circulation)) == []


@settings(max_examples=25)
@given(generated(), OPTIONS)
def test_both_walks_find_nothing_whatever_was_marked(dossier, options):
    if options["period"]:
        dossier = replace(dossier, articles=tuple(replace(one, published="2025-01-01") for one in dossier.articles))
    for length in Length:
        assert faults(made(dossier, length=length, **options)) == []


@settings(max_examples=40)
@given(generated(), st.sampled_from(["ar", "en"]))
def test_no_confirmed_record_is_missing_from_the_full_length(dossier, language):
    assert missing(dossier, made(dossier, language=language, length=Length.FULL)) == []


@settings(max_examples=30)
@given(generated(), OPTIONS)
def test_sections_on_conflicts_and_method_always_stand(dossier, options):
    for length in Length:
        standing = {section.name for section in made(dossier, length=length, **options | {"period": ""}).sections}
        assert {SectionName.CONFLICTS, SectionName.METHOD} <= standing


def test_the_walk_through_the_file_sees_a_note_that_is_gone():
    data = word_file(made(dossiers.rich()), TEMPLATE)
    parts = soundness.parts_in(data)
    document = parts["word/document.xml"]
    numbers = re.findall(rb'<w:footnoteReference w:id="(\d+)"/>', document)
    told = 0
    for number in numbers:
        without = document.replace(b'<w:footnoteReference w:id="%s"/>' % number, b"")
        seen = walk_file.faults(changed(data, {"word/document.xml": without}), "ar")
        assert f"note {number.decode()} stands uncalled" in seen
        told += any("no note" in one for one in seen)
    assert told > len(numbers) / 3  # the others stand beside further notes, or speak of the material
