from lxml import etree

from desktop_app.briefing.write_docx.escape import NAMESPACE, RELATIONS
from desktop_app.briefing.write_docx.paragraphs import Manner
from desktop_app.briefing.write_docx.tables import data_table, title_facts
from desktop_app.model.briefing import Cell, Column, Row, Table, TableForm, Text, TitleBlock

W = f"{{{NAMESPACE}}}"
ARABIC = Manner(True, "،")


def _table(xml):
    return etree.fromstring(f'<b xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}">{xml}</b>')[0]


def _rows(count, form=TableForm.DATA, **more):
    columns = (Column("number", "م", numeric=True), Column("title", "العنوان"))
    rows = tuple(Row((Cell(((Text(str(n)),),)), Cell(((Text("كلمة"),), (Text("أخرى"),))))) for n in range(count))
    return _table(data_table(Table(columns, rows, form), ARABIC, 480.0, **more))


def _kept(row):
    return row.find(f".//{W}keepNext") is not None


def test_a_heading_row_that_repeats_and_rows_that_do_not_break():
    first, *rest = _rows(3).findall(f"{W}tr")
    assert first.find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in (first, *rest))
    assert not any(row.find(f"{W}trPr/{W}tblHeader") is not None for row in rest)
    assert [len(cell.findall(f"{W}p")) for cell in rest[0].findall(f"{W}tc")] == [1, 2]


def test_no_row_stands_alone_at_either_end_and_small_tables_stay_whole():
    assert [_kept(row) for row in _rows(8).findall(f"{W}tr")[1:]] == [True, *[False] * 5, True, False]
    assert [_kept(row) for row in _rows(3).findall(f"{W}tr")[1:]] == [True, True, False]
    assert [_kept(row) for row in _rows(4).findall(f"{W}tr")[1:]] == [True, False, True, False]


def test_labels_and_values_have_no_heading_row():
    table = _rows(2, TableForm.PAIRS)
    assert len(table.findall(f"{W}tr")) == 2
    assert table.find(f"{W}tblPr/{W}tblLook").get(f"{W}firstRow") == "0"
    assert table.find(f".//{W}tblHeader") is None


def test_labels_and_values_part_as_others_do():
    """In one piece the snapshot went to the second page and left a third of the first one empty."""
    kept = [_kept(row) for row in _rows(7, TableForm.PAIRS).findall(f"{W}tr")]
    assert kept == [True, *[False] * 4, True, False]


def test_the_facts_of_the_title_stand_side_by_side():
    block = TitleBlock("موجز", "بلدان", (("الفترة", "من 2019 إلى 2025"), ("أعدّه", "قسم")))
    table = _table(title_facts(block, ARABIC, 480.0))
    cells = table.findall(f"{W}tr/{W}tc")
    assert [style.get(f"{W}val") for style in cells[0].iter(f"{W}pStyle")] == ["FactLabelArabic", "FactValueArabic"]
    assert sum(int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")) == 9600


def test_a_number_with_an_arabic_unit_stands_with_the_other_numbers_of_an_english_column():
    columns = (Column("value", "Value", numeric=True), Column("name", "Name"))
    cells = (Cell(((Text("8 "), Text("وثيقة", source=True)),)), Cell(((Text("وثيقة", source=True),),)))
    table = _table(data_table(Table(columns, (Row(cells),)), Manner(False, ", "), 480.0))
    styles = [style.get(f"{W}val") for style in table.iter(f"{W}pStyle")]
    assert styles == ["TableHead", "TableHead", "TableText", "TableTextArabic"]


def test_the_last_row_stays_with_what_explains_it():
    """The asterisks of a table once were explained on the next page."""
    assert [_kept(row) for row in _rows(8, explained=True).findall(f"{W}tr")[1:]][-2:] == [False, True]
    assert not _kept(_rows(8).findall(f"{W}tr")[-1])
