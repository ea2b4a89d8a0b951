"""Tables of names as people keep them."""

from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.settings.words import sentence
from desktop_app.workspace.name_table import NameTable, TableRow, read_table


def test_rows_are_counted_as_editors_count_them(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_bytes('\ufeffkind\tname\n\n#\n"Person"\t"سعاد"\r\nحدث\tالمعرض\tمعرض\tFair\tEG\t\t\n'.encode())
    assert read_table(path).rows == (
        TableRow(4, Kind.PERSON, "سعاد"),
        TableRow(5, Kind.EVENT, "المعرض", "معرض", "Fair", "EG"),
    )
    assert read_table(path).rows[1].cells() == ("event", "المعرض", "معرض", "Fair", "EG")


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ('شركة "الزهراء"', 'شركة "الزهراء"'), ('"شركة ""الزهراء"""', 'شركة "الزهراء"'), ('"الزهراء"', "الزهراء"),
        ('"الزهراء" للنقل', '"الزهراء" للنقل'), ('"الزهراء" و"النور"', '"الزهراء" و"النور"'),
    ],
)  # fmt: skip
def test_quotation_marks_of_a_name_stay_and_those_around_a_cell_go(tmp_path: Path, cell: str, name: str) -> None:
    path = tmp_path / "names.tsv"
    path.write_text(f"organisation\t{cell}\n", encoding="utf-8")
    assert [row.text for row in read_table(path).rows] == [name]


@pytest.mark.parametrize("kind", ["sector", "Persons", "سعاد"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_kind_that_is_none_is_told_with_the_line_and_those_there_are(
    tmp_path: Path, kind: str, language: str
) -> None:
    path = tmp_path / "names.tsv"
    path.write_text(f"place\tوادي\n\n{kind}\tالزراعة\n", encoding="utf-8")
    with pytest.raises(UserError, match="gazetteer_line_kind") as told:
        read_table(path)
    said = sentence(told.value, language)
    assert "3" in said and kind in said
    assert all(word in said for word in ("person", "organisation", "country", "place", "event"))
    assert language == "en" or all(word in said for word in ("شخص", "مؤسسة", "دولة", "مكان", "حدث"))


@pytest.mark.parametrize(
    "head",
    [
        "Kind\tName", "KIND\tNAME\tLABEL", "النوع\tالاسم\tالتسمية", "نوع\tاسم", "Type\tName\tIn English",
        "Category\tSpelling\tWhat it stands for\tEnglish name\tCountry code",
        "النوع\tالاسم\tالمقصود به\tبالإنجليزية\tرمز الدولة", "النّوع\tالإسم\t\tالإنجليزيّة",
    ],
)  # fmt: skip
def test_a_line_of_column_names_is_passed_over_however_it_is_written(tmp_path: Path, head: str) -> None:
    path = tmp_path / "names.tsv"
    path.write_text(f"{head}\nplace\tوادي\n", encoding="utf-8")
    assert [row.text for row in read_table(path).rows] == ["وادي"]


@pytest.mark.parametrize("line", ["person", "person\ta\tb\tc\td\te"])
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "names.tsv"
    path.write_text(f"place\tوادي\n{line}\n", encoding="utf-8")
    with pytest.raises(UserError, match="gazetteer_line") as told:
        read_table(path)
    assert told.value.values["line"] == 2


def test_a_line_of_column_names_says_their_order_and_other_columns_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    head = "# x\nالدولة\tملاحظات\tالاسم\tالنوع\nTJ\tمهم\tوادي\tمكان\n"
    path.write_text(head, encoding="utf-8")
    assert read_table(path) == NameTable((TableRow(3, Kind.PLACE, "وادي", country="TJ"),), 2)
    path.write_text(f"{head}\t\tسد\tمكان\tزيادة\n", encoding="utf-8")
    with pytest.raises(UserError, match="gazetteer_line") as told:
        read_table(path)
    assert told.value.values["line"] == 4


@pytest.mark.parametrize("line", ["person\tType\tName", "شخص\tالنوع\tالاسم", "place\tname"])
def test_a_name_that_reads_like_a_column_is_a_name(tmp_path: Path, line: str) -> None:
    path = tmp_path / "names.tsv"
    path.write_text(f"{line}\n", encoding="utf-8")
    table = read_table(path)
    assert table.heading == 0 and [row.text for row in table.rows] == [line.split("\t")[1]]
