"""A table of names as people keep them in a spreadsheet: tabs between the cells, a name a line."""

from dataclasses import astuple, dataclass
from pathlib import Path

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind

COLUMNS = ("kind", "name", "label", "label_en", "country")
_ARABIC = {
    Kind.PERSON: "شخص أشخاص",
    Kind.ORGANISATION: "منظمة جهة هيئة مؤسسة منظمات جهات",
    Kind.COUNTRY: "دولة بلد دول",
    Kind.PLACE: "مكان مدينة أماكن موضع",
    Kind.EVENT: "حدث أحداث فعالية",
}
_KINDS = {fold(word): kind for kind, words in _ARABIC.items() for word in [*words.split(), str(kind)]}


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row as it was read; `line` counts from 1, as editors do."""

    line: int
    kind: Kind
    text: str
    label: str = ""
    label_en: str = ""
    country: str = ""

    def cells(self) -> tuple[str, ...]:
        return tuple(str(cell) for cell in astuple(self)[1:])


def read_table(path: Path) -> list[TableRow]:
    """The rows of a file in any encoding that articles may have; empty lines and those that begin with # are passed
    over. Raises UserError: gazetteer_line, gazetteer_line_kind, gazetteer_empty, file_missing, file_unreadable,
    gazetteer_binary."""
    from desktop_app.readers.detect import decode

    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise UserError("file_missing", path=path) from error
    except OSError as error:
        raise UserError("file_unreadable", path=path) from error
    try:
        text, _encoding = decode(data, str(path))
    except UserError as error:
        raise UserError("gazetteer_binary", path=path) from error
    rows: list[TableRow] = []
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        cells = [cell.strip().strip('"') for cell in line.lstrip("\ufeff").split("\t")]
        if not any(cells) or cells[0].startswith("#") or (not rows and _is_head(cells)):
            continue
        rows.append(_row(number, cells))
    if not rows:
        raise UserError("gazetteer_empty", path=path)
    return rows


def _is_head(cells: list[str]) -> bool:
    return tuple(cell.casefold() for cell in cells[:2]) in (COLUMNS[:2], ("النوع", "الاسم"))


def _row(number: int, cells: list[str]) -> TableRow:
    kind = _KINDS.get(fold(cells[0]).casefold())
    if kind is None:
        raise UserError("gazetteer_line_kind", line=number, kind=cells[0][:40])
    if len(cells) < 2 or len([cell for cell in cells if cell]) > len(COLUMNS):
        raise UserError("gazetteer_line", line=number, row=" | ".join(cells)[:80])
    return TableRow(number, kind, *cells[1 : len(COLUMNS)])
