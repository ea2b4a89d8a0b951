"""How much a briefing says: one page that is one, tables cut with their counts, nothing missing from the full one."""

from dataclasses import replace

import pytest

from desktop_app.briefing import lengths, phrases
from desktop_app.briefing.content import plain, text
from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.material import Material
from desktop_app.briefing.one_page import SCALES, height
from desktop_app.briefing.words import Words
from desktop_app.briefing.write_docx import default_template, own_template
from desktop_app.briefing.write_docx.measures import measures
from desktop_app.model.briefing import Briefing, Length, Paragraph, Role, SectionName, Table, TableForm, statements
from desktop_app.model.dossier import Dossier
from desktop_app.model.kinds import FIELDS, Kind
from tests.briefing import dossiers, walk
from tests.briefing.dossiers import Builder, large, rich
from tests.briefing.templates import foreign
from tests.briefing.write_docx.test_measures import plain_template

LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])
OWN = Kind("own_0000abcd")


def made(dossier: Dossier, language: str = "ar", **changes: object) -> Briefing:
    return make_briefing(dossier, dossiers.options(language, **changes))


def evidence(briefing: Briefing) -> set[str]:
    """The marks behind all that a briefing says."""
    return {
        mark
        for section in briefing.sections
        for statement in statements(section)
        for mark in getattr(statement, "evidence", ())
    }


def every_kind(count: int) -> Dossier:
    """So many records of each kind there is and of one of the analyst's own, each with a mark."""
    build = Builder()
    article = build.article("خبر", "صحيفة", "2024-05-01")
    for kind in (*FIELDS, OWN):
        for number in range(count):
            record = build.record(kind, f"{kind.value} {number}", f"{kind.value} no. {number}", date="2024-05-01")
            build.mark(record, article, f"{kind.value} {number}", number + 1)
    return replace(build.dossier(), kinds=((OWN, "المشاريع", "Projects"),))


@LANGUAGES
@pytest.mark.parametrize("dossier", [every_kind(3), every_kind(60), rich(), large(400)], ids=["3", "60", "rich", "400"])
def test_no_confirmed_record_is_missing_from_the_full_length(dossier, language):
    briefing = made(dossier, language, length=Length.FULL)
    assert walk.faults(briefing) == []
    behind, known = evidence(briefing), Material(dossier, dossiers.options(language))
    named = "\n".join(plain(b.content) for s in briefing.sections for b in s.blocks if isinstance(b, Paragraph))
    rows = {row.record for s in briefing.sections for b in s.blocks if isinstance(b, Table) for row in b.rows}
    for record in dossier.records:
        marks = {piece.annotation for piece in dossier.evidence if piece.record == record.id}
        name = plain(phrases.name(known, record))
        heading = record.kind is Kind.SECTOR and name in named  # above what is said of it
        assert record.id in rows or marks & behind or heading or (not marks and name in named), record.label
        in_a_table = record.kind in (Kind.AGREEMENT, Kind.MEETING, Kind.FIGURE, Kind.STATEMENT)
        assert not (marks and in_a_table) or record.id in rows, record.label
        assert record.id in rows or name in named, record.label


@LANGUAGES
def test_records_of_an_own_kind_stand_under_the_name_of_their_kind(language):
    people = walk.section_words(made(every_kind(2), language).section(SectionName.PEOPLE))
    assert {"ar": "المشاريع: own_0000abcd 0", "en": "Projects: own_0000abcd no. 0"}[language] in people


@LANGUAGES
def test_in_the_standard_length_what_is_cut_is_counted_and_listed(language):
    dossier = every_kind(60)
    briefing = made(dossier, language)
    assert walk.faults(briefing) == []
    for name, most in lengths.ROWS.items():
        section = briefing.section(name)
        assert section is not None
        for table in (block for block in section.blocks if isinstance(block, Table)):
            assert len(table.rows) == most
        beyond = [b for b in section.blocks if isinstance(b, Paragraph) and b.role is Role.EXPLANATION]
        counts = [count for block in beyond for count in block.counts]
        assert {count.value for count in counts} == {60 - most}
        noted = [briefing.notes[n - 1] for block in beyond for n in walk.marks(block)]
        assert [note.counts for note in noted] == [block.counts for block in beyond]
    shown = {row.record for s in briefing.sections for b in s.blocks if isinstance(b, Table) for row in b.rows}
    said = [one for section in briefing.sections for one in statements(section)]
    told = {item for one in said for count in getattr(one, "counts", ()) for item in count.items}
    assert {r.id for r in dossier.records if r.kind in (Kind.AGREEMENT, Kind.PERSON, Kind.FIGURE)} <= shown | told


@LANGUAGES
@pytest.mark.parametrize("length", list(Length))
def test_each_length_states_its_rule(language, length):
    words = walk.section_words(made(rich(), language, length=length).section(SectionName.METHOD))
    said = {
        (Length.ONE_PAGE, "ar"): "صفحة واحدة", (Length.ONE_PAGE, "en"): "one page",
        (Length.STANDARD, "ar"): "الاتفاقيات 40", (Length.STANDARD, "en"): "agreements 40",
        (Length.FULL, "ar"): "الطول: كامل", (Length.FULL, "en"): "Length: full",
    }  # fmt: skip
    assert said[length, language] in words


def extreme() -> Dossier:
    """Names that would fill the page by themselves."""
    dossier = rich()
    long = [replace(r, label=f"{r.label} " + "كلمة طويلة " * 900, label_en="word " * 2000) for r in dossier.records]
    return replace(dossier, records=tuple(long))


@LANGUAGES
@pytest.mark.parametrize(
    "dossier", [rich(), dossiers.charted(), dossiers.empty(), large(1500), every_kind(30), extreme()],
    ids=["rich", "charted", "empty", "large", "kinds", "extreme"],
)  # fmt: skip
def test_one_page_is_one(dossier, language):
    briefing = made(dossier, language, length=Length.ONE_PAGE)
    assert walk.faults(briefing) == []
    assert briefing.scale in SCALES
    page = measures(default_template())
    assert height(briefing, briefing.scale, page) <= page.height  # in LibreOffice, looked at: one page each
    names = [section.name for section in briefing.sections]
    assert set(names) <= lengths.ONE_PAGE and names[-2:] == [SectionName.CONFLICTS, SectionName.METHOD]
    tables = [b for s in briefing.sections for b in s.blocks if isinstance(b, Table) and b.form is TableForm.DATA]
    assert all(1 <= len(table.rows) <= 5 for table in tables)


@LANGUAGES
@pytest.mark.parametrize("template", [foreign.template(), plain_template()], ids=["letter", "narrow"])
def test_one_page_in_another_look_is_fitted_to_its_page(template, language):
    """Letter paper and wide margins once made two pages of it; what has no room is told."""
    look = own_template(template, "").data
    page, options = measures(look), dossiers.options(language, length=Length.ONE_PAGE)
    briefing = make_briefing(rich(), options, template=look)
    assert height(briefing, briefing.scale, page) <= page.height
    assert walk.faults(briefing) == []
    [method] = briefing.section(SectionName.METHOD).blocks
    told = {count.what: count.value for count in method.counts}
    points, table = briefing.section(SectionName.KEY_POINTS), briefing.section(SectionName.AGREEMENTS)
    assert len(points.blocks) + told.get("points", 0) == 3
    shown = len(table.blocks[0].rows) if table else 0
    assert shown + told["agreements"] == len(Material(rich(), options).of_kind(Kind.AGREEMENT))
    words = Words(language)
    snapshot = briefing.section(SectionName.SNAPSHOT).blocks[0]
    lines = ("level", "last_meeting", "agreements", "trade", "heads", "sectors")
    labels = [plain(row.cells[0].lines[0]) for row in snapshot.rows]
    assert labels == [words.get("snapshot", line) for line in lines][: len(labels)]
    left = [words.count("counts", what, n=told[what]) for what in ("points", "agreements") if what in told]
    left += [words.fill("titled", text=words.get("snapshot", line)) for line in lines[len(labels) :]]
    assert plain(words.enumerated([text(one) for one in left])) in plain(method.content)


def test_one_page_says_as_much_as_fits():
    fewer = made(rich(), length=Length.ONE_PAGE)
    points = fewer.section(SectionName.KEY_POINTS)
    assert points is not None and 1 <= len(points.blocks) <= 3
    assert made(dossiers.empty(), length=Length.ONE_PAGE).scale == 1.0


@LANGUAGES
def test_conflicts_and_gaps_of_one_page_are_counts_with_their_lists(language):
    section = made(rich(), language, length=Length.ONE_PAGE).section(SectionName.CONFLICTS)
    [block] = section.blocks
    assert {count.what for count in block.counts} >= {"disputed", "single", "undated", "months"}
    words = Words(language)
    told = [words.count("conflicts", "short", count.what, n=count.value) for count in block.counts]
    assert all(said in plain(block.content)[:1].lower() + plain(block.content)[1:] for said in told)


def test_one_more_than_a_line_names_is_named_too():
    options = dossiers.options()
    assert lengths.named(options, range(13)) == (list(range(13)), [])
    assert lengths.named(options, range(14)) == (list(range(12)), [12, 13])
    assert lengths.named(replace(options, length=Length.FULL), range(99)) == (list(range(99)), [])


def test_an_unconfirmed_value_that_only_the_snapshot_prints_is_counted():
    made_of = make_briefing(rich(), dossiers.options(length=Length.ONE_PAGE, most_agreements=1, most_points=1))
    assert "(غير مؤكد)" in walk.section_words(made_of.section(SectionName.SNAPSHOT))
    assert "ليس في هذا الموجز قيمة غير مؤكدة" not in walk.section_words(made_of.section(SectionName.METHOD))
