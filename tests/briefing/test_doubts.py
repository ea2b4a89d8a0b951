from desktop_app.briefing import doubts, phrases
from desktop_app.briefing.content import joined, plain, text
from desktop_app.briefing.make import make_briefing
from desktop_app.briefing.material import Material
from desktop_app.briefing.sections.tables import Draft
from desktop_app.model.briefing import Length, Look, SectionName
from desktop_app.model.kinds import Kind
from tests.briefing import walk
from tests.briefing.dossiers import Builder, guess, options
from tests.briefing.sections.made import of

GUESSES = {"kind": guess("talks"), "level": guess("top"), "date": guess("2025-01-01")}


def _meeting(language="ar", **claims):
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    record = build.record(Kind.MEETING, "لقاء", "A meeting", **claims)
    build.mark(record, article, "لقاء", 1)
    material = Material(build.dossier(), options(language))
    return material, material.records[record]


def _said(material, record):
    return joined([phrases.said(material, record, field) for field in GUESSES], "، ")


def _line(language="ar", **claims):
    material, record = _meeting(language, **claims)
    said = doubts.line(material, lambda: (*_said(material, record), *text(".")))
    return material, said


def test_a_line_of_guesses_alone_bears_one_mark_before_its_full_stop():
    material, said = _line(**GUESSES)
    assert plain(said) == "محادثات، على مستوى القمة، 1 يناير 2025 (القيم غير مؤكدة)."
    assert [piece.text for piece in said if piece.look is Look.UNCONFIRMED] == ["(القيم غير مؤكدة)"]
    assert len(material.seen.unconfirmed) == 3 and material.seen.doubted_whole
    assert plain(_line("en", **GUESSES)[1]).endswith("1 January 2025 (values unconfirmed).")


def test_beside_a_confirmed_value_each_guess_keeps_its_own():
    material, said = _line(**GUESSES | {"level": "top"})
    assert plain(said) == "محادثات (غير مؤكد)، على مستوى القمة، 1 يناير 2025 (غير مؤكد)."
    assert not material.seen.doubted_whole


def test_a_single_guess_is_marked_where_it_stands():
    assert plain(_line(date=guess("2025-01-01"))[1]) == "1 يناير 2025 (غير مؤكد)."


def _row(**claims):
    material, record = _meeting(**claims)

    def compose():
        return Draft(record, ([phrases.said(material, record, "date")], [text("لقاء"), _said(material, record)]), ())

    return [[plain(said) for said in cell] for cell in doubts.row(material, 1, compose).cells]


def test_a_row_of_guesses_alone_is_marked_in_the_cell_of_its_name():
    assert _row(**GUESSES) == [
        ["1 يناير 2025"], ["لقاء", "محادثات، على مستوى القمة، 1 يناير 2025 (القيم غير مؤكدة)"],
    ]  # fmt: skip
    assert _row(**GUESSES | {"kind": "talks"})[0] == ["1 يناير 2025 (غير مؤكد)"]


def test_in_english_a_title_in_arabic_keeps_its_direction_and_the_mark_a_line_of_its_own():
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    known = {"status": guess("signed"), "signed": guess("2025-01-01")}
    build.mark(build.record(Kind.AGREEMENT, "اتفاق المرافئ", **known), article, "اتفاق", 1)
    build.mark(build.record(Kind.AGREEMENT, "اتفاق الجسور", "Bridges accord", **known), article, "اتفاق", 1)
    made = make_briefing(build.dossier(), options("en")).section(SectionName.AGREEMENTS)
    lines = [[plain(line) for line in row.cells[1].lines] for row in walk.table_of(made).rows]
    assert [[line.partition("[")[0] for line in one] for one in lines] == [
        ["Bridges accord"], ["اتفاق المرافئ", "(values unconfirmed)"],
    ]  # fmt: skip
    assert lines[0][0].endswith("] (values unconfirmed)")


def test_several_values_of_one_field_are_marked_once_in_a_row_with_confirmed_ones():
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    people = [build.record(Kind.PERSON, name) for name in ("ألف", "باء")]
    guests = [guess(person) for person in people]
    build.mark(build.record(Kind.MEETING, "لقاء", date="2025-01-01", participants=guests), article, "لقاء", 1)
    said = of(build.dossier(), SectionName.MEETINGS)
    assert "ألف، باء (كل ذلك غير مؤكد)" in said and "(غير مؤكد)" not in said


def test_every_row_that_holds_a_guess_says_so():
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    for number in range(6):
        build.mark(build.record(Kind.MEETING, f"لقاء {number}", **GUESSES), article, "لقاء", 1)
    assert of(build.dossier(), SectionName.MEETINGS).count("(القيم غير مؤكدة)") == 6
    assert "مرة واحدة بعبارة (القيم غير مؤكدة)" in of(build.dossier(), SectionName.METHOD)


def test_one_page_s_agreements_say_so_once_a_row():
    build = Builder()
    article = build.article("خبر", "صحيفة", "2025-01-01")
    known = {"status": guess("signed"), "signed": guess("2025-01-01")}
    build.mark(build.record(Kind.AGREEMENT, "اتفاق", **known), article, "اتفاق", 1)
    made = make_briefing(build.dossier(), options(length=Length.ONE_PAGE)).section(SectionName.AGREEMENTS)
    assert made is not None
    [row] = walk.table_of(made).rows
    assert walk.cells_of(row)[1:] == ["اتفاق[3] (القيم غير مؤكدة)", "موقّعة", "1\u00a0يناير\u00a02025"]
