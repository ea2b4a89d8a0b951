from desktop_app.model.briefing import (
    MATERIAL_SECTIONS,
    SECTION_NUMBERS,
    Cell,
    Column,
    Paragraph,
    Role,
    Row,
    Section,
    SectionName,
    Table,
    Text,
    statements,
)


def test_sections_bear_the_numbers_of_the_design():
    assert SECTION_NUMBERS[SectionName.TITLE] == 1
    assert SECTION_NUMBERS[SectionName.METHOD] == 13
    assert sorted(SECTION_NUMBERS[name] for name in MATERIAL_SECTIONS) == [1, 4, 11, 12, 13]


def test_rows_are_statements_and_subheadings_are_not():
    row = Row((Cell(((Text("a"),),)),))
    said = Paragraph((Text("b"),))
    heading = Paragraph((Text("c"),), Role.SUBHEADING)
    section = Section(SectionName.FIGURES, "x", (heading, Table((Column("k", "h"),), (row, row)), said))
    assert list(statements(section)) == [row, row, said]
