from dataclasses import replace

import pytest

from desktop_app.briefing.content import plain
from desktop_app.briefing.make import make_briefing
from desktop_app.model.briefing import About, Role, SectionName, TableForm, statements
from desktop_app.model.kinds import FIELDS, Kind
from tests.briefing import dossiers, walk

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])
ALL_BUT_NEW = [name for name in SectionName if name is not SectionName.NEW]


@LANGUAGES
def test_a_full_dossier_fills_every_section_in_order(language):
    briefing = make_briefing(dossiers.rich(), dossiers.options(language))
    assert [section.name for section in briefing.sections] == ALL_BUT_NEW
    assert briefing.left_out == ()


@LANGUAGES
@pytest.mark.parametrize(
    "dossier", [dossiers.rich(), dossiers.empty(), dossiers.large(120)], ids=["rich", "empty", "large"]
)
@pytest.mark.parametrize("leave_out", [False, True], ids=["all", "confirmed"])
def test_what_is_said_has_evidence_and_what_is_counted_has_its_list(language, dossier, leave_out):
    briefing = make_briefing(dossier, dossiers.options(language, leave_out_unconfirmed=leave_out))
    assert walk.faults(briefing) == []


@LANGUAGES
def test_notes_are_numbered_in_the_order_in_which_they_are_called(language):
    briefing = make_briefing(dossiers.rich(), dossiers.options(language))
    called = [n for section in briefing.sections for statement in statements(section) for n in walk.marks(statement)]
    assert called == list(range(1, len(briefing.notes) + 1))
    assert [note.number for note in briefing.notes] == called


def test_a_pair_without_records_says_what_it_left_out_and_what_was_looked_for():
    briefing = make_briefing(dossiers.empty(), dossiers.options())
    standing = [section.name for section in briefing.sections]
    assert standing == [SectionName.TITLE, SectionName.CONFLICTS, SectionName.SOURCES, SectionName.METHOD]
    method = walk.section_words(briefing.section(SectionName.METHOD))
    assert "لا مادة لهذه الأقسام فلم تُدرج: «أهم النقاط»، «لمحة عن العلاقة»" in method
    conflicts = walk.section_words(briefing.section(SectionName.CONFLICTS))
    assert "فلم يظهر تعارض" in conflicts and "فلم يُعثر على شيء" in conflicts
    assert briefing.notes == ()


def test_the_same_dossier_gives_the_same_briefing():
    options = dossiers.options()
    assert make_briefing(dossiers.rich(), options) == make_briefing(dossiers.rich(), options)


def test_the_order_of_the_dossier_does_not_change_the_briefing():
    dossier, options = dossiers.rich(), dossiers.options()
    turned = replace(dossier, records=dossier.records[::-1], evidence=dossier.evidence[::-1])
    assert make_briefing(turned, options).notes == make_briefing(dossier, options).notes


def test_as_of_is_the_newest_article_where_none_is_given():
    assert make_briefing(dossiers.rich(), dossiers.options(as_of="")).as_of == "2025-10-22"


@LANGUAGES
def test_a_copy_for_circulation_holds_no_link_no_file_name_no_reason_of_the_analyst(language):
    briefing = make_briefing(dossiers.rich(), dossiers.options(language, circulation=True))
    assert briefing.links == ""
    told = repr(briefing)
    assert "Link(" not in told
    assert "article-0" not in told and "خلاصة من فقرتين" not in told


def test_unconfirmed_values_are_marked_and_counted_or_left_out():
    dossier = dossiers.rich()
    printed = make_briefing(dossier, dossiers.options())
    assert repr(printed).count("(غير مؤكد)") > 3
    assert "وعددها 4" in walk.section_words(printed.section(SectionName.METHOD))
    without = make_briefing(dossier, dossiers.options(leave_out_unconfirmed=True))
    everything = "\n".join(walk.section_words(s) for s in without.sections)
    assert "(غير مؤكد)" not in everything and "240" not in everything and "وزيرة النقل" not in everything
    assert "حُذفت القيم غير المؤكدة، وعددها 4" in everything


def test_no_record_with_a_mark_is_missing_and_one_without_is_listed_as_a_gap():
    dossier = dossiers.rich()
    briefing = make_briefing(dossier, dossiers.options())
    said = {piece for section in briefing.sections for s in statements(section) for piece in getattr(s, "evidence", ())}
    supported = {piece.record for piece in dossier.evidence}
    marks = {piece.record for piece in dossier.evidence if piece.annotation in said}
    headings = [
        block
        for block in briefing.section(SectionName.SECTORS).blocks
        if getattr(block, "role", None) is Role.SUBHEADING
    ]
    named = {plain(heading.content) for heading in headings}
    assert {r.label for r in dossier.records if r.id in supported - marks} <= named
    unmarked = [record.label for record in dossier.records if record.id not in supported]
    assert unmarked == ["خطة بلا شاهد"]
    assert "خطة بلا شاهد" in walk.section_words(briefing.section(SectionName.CONFLICTS))
    assert all(
        "خطة بلا شاهد" not in walk.section_words(s) for s in briefing.sections if s.name != SectionName.CONFLICTS
    )


def test_every_agreement_meeting_figure_and_statement_has_one_row():
    dossier = dossiers.rich()
    briefing = make_briefing(dossier, dossiers.options())
    rows = [row.record for section in briefing.sections for row in statements(section) if getattr(row, "record", "")]
    wanted = {Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT, Kind.PERSON, Kind.ORGANISATION}
    marked = {piece.record for piece in dossier.evidence}
    assert sorted(rows) == sorted(r.id for r in dossier.records if r.kind in wanted and r.id in marked)


@LANGUAGES
def test_tables_are_numbered_through_and_hold_as_many_cells_as_columns(language):
    briefing = make_briefing(dossiers.rich(), dossiers.options(language))
    tables = [b for section in briefing.sections for b in section.blocks if hasattr(b, "rows")]
    numbered = [table.number for table in tables if table.form is TableForm.DATA]
    assert numbered == list(range(1, len(numbered) + 1))
    assert all(len(row.cells) == len(table.columns) for table in tables for row in table.rows)


@LANGUAGES
@pytest.mark.parametrize(
    "value", ["", "؟", "NaN", "-Infinity", "1E+999999", "ZZ", "2025-99", "2025/..", "e000000000000001"]
)
def test_no_value_of_any_field_breaks_it(language, value):
    build = dossiers.Builder()
    article = build.article("خبر", "صحيفة", "غداً")
    for kind, specs in FIELDS.items():
        record = build.record(kind, "سجل")
        claims = [build.claim_on(record, spec.name, value) for spec in specs]
        build.records[-1] = replace(build.records[-1], claims=tuple(claims))
        build.mark(record, article, "كلمات", 1)
    assert walk.faults(make_briefing(build.dossier(), dossiers.options(language))) == []


def test_sentences_about_the_material_are_typed_as_such():
    briefing = make_briefing(dossiers.rich(), dossiers.options())
    for name in (SectionName.TITLE, SectionName.SOURCES, SectionName.METHOD):
        assert {statement.about for statement in statements(briefing.section(name))} == {About.MATERIAL}
