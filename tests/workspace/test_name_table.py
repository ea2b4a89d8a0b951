"""Tables of names as people keep them."""

from pathlib import Path

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.workspace.name_table import TableRow, read_table


def test_rows_are_counted_as_editors_count_them(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_bytes('\ufeffkind\tname\n\n#\n"Person"\t"سعاد"\r\nحدث\tالمعرض\tمعرض\tFair\tEG\t\t\n'.encode())
    assert read_table(path) == [
        TableRow(4, Kind.PERSON, "سعاد"),
        TableRow(5, Kind.EVENT, "المعرض", "معرض", "Fair", "EG"),
    ]
    assert read_table(path)[1].cells() == ("event", "المعرض", "معرض", "Fair", "EG")


@pytest.mark.parametrize("line", ["سعاد\tشخص", "sector\tالزراعة", "person", "person\ta\tb\tc\td\te"])
def test_a_line_that_is_none_is_named(tmp_path: Path, line: str) -> None:
    path = tmp_path / "names.tsv"
    path.write_text(f"place\tوادي\n{line}\n", encoding="utf-8")
    with pytest.raises(UserError, match="gazetteer_line") as told:
        read_table(path)
    assert told.value.values["line"] == 2
