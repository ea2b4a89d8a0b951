"""A table of names as people keep them in a spreadsheet: tabs between the cells, a name a line."""

from dataclasses import astuple, dataclass
from pathlib import Path

from desktop_app.arabic.fold import fold
from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind

COLUMNS = ("kind", "name", "label", "label_en", "country")
_ARABIC = {
    Kind.PERSON: "شخص أشخاص",
    Kind.ORGANISATION: "منظمة جهة هيئة مؤسسة منظمات جهات organization",
    Kind.COUNTRY: "دولة بلد دول",
    Kind.PLACE: "مكان مدينة أماكن موضع",
    Kind.EVENT: "حدث أحداث فعالية",
}
_KINDS = {fold(word): kind for kind, words in _ARABIC.items() for word in [*words.split(), str(kind)]}
_HEADS = {
    "kind": "kind, type, category, النوع, نوع, الصنف, الفئة, التصنيف",
    "name": "name, names, text, spelling, term, الاسم, اسم, الأسماء, اللفظ, الصيغة, الاسم في النص, الاسم العربي, "
    "الاسم بالعربية",
    "label": "label, record, stands for, what it stands for, full name, التسمية, المسمى, السجل, المقصود به, المقصود, "
    "يدل على, الاسم الكامل",
    "label_en": "label en, english, in english, english label, english name, name en, بالإنجليزية, الإنجليزية, "
    "التسمية الإنجليزية, الاسم الإنجليزي, الاسم بالإنجليزية, الاسم اللاتيني",
    "country": "country, country code, code, الدولة, دولة, البلد, رمز الدولة, رمز البلد, الرمز",
}
_WORD_BREAKS = str.maketrans("_-", "  ")


def _plain(cell: str) -> str:
    """A cell as it is compared."""
    return " ".join(fold(cell).casefold().translate(_WORD_BREAKS).split())


_COLUMN_OF = {_plain(word): column for column, words in _HEADS.items() for word in words.split(", ")}


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


@dataclass(frozen=True, slots=True)
class NameTable:
    """The rows of a file, and the number of the line that names its columns, 0 where none does."""

    rows: tuple[TableRow, ...]
    heading: int = 0


def read_table(path: Path) -> NameTable:
    """A file in any encoding that articles may have; empty lines and those that begin with # are passed over.

    The columns are kind, name, label, English label and country, unless the first line names them, in English or
    Arabic, in another order; then columns of other names are passed over. Raises UserError: gazetteer_line,
    gazetteer_line_kind, gazetteer_empty, file_missing, file_unreadable, gazetteer_binary.
    """
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
    columns: tuple[str, ...] = COLUMNS
    heading = 0
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        cells = [_unquoted(cell.strip()) for cell in line.lstrip("\ufeff").split("\t")]
        if not any(cells) or cells[0].startswith("#"):
            continue
        if not rows and not heading and (named := _columns(cells)):
            columns, heading = named, number
        else:
            rows.append(_row(number, cells, columns))
    if not rows:
        raise UserError("gazetteer_empty", path=path)
    return NameTable(tuple(rows), heading)


def _unquoted(cell: str) -> str:
    """Without the quotation marks that spreadsheets put around a cell, in which those of its own stand twice."""
    inner = cell[1:-1]
    around = len(cell) > 1 and cell[0] == cell[-1] == '"' and '"' not in inner.replace('""', "")
    return inner.replace('""', '"') if around else cell


def _columns(cells: list[str]) -> tuple[str, ...]:
    """The columns that a line names, "" for one of none of our names; empty for a line that is no heading."""
    named = tuple(_COLUMN_OF.get(_plain(cell), "") for cell in cells)
    known = [name for name in named if name]
    whole = {"kind", "name"} <= set(known) and len(known) == len(set(known))
    if not whole or (not named[0] and _plain(cells[0]) in _KINDS):
        return ()
    return COLUMNS if named == COLUMNS[: len(named)] else named


def _row(number: int, cells: list[str], columns: tuple[str, ...]) -> TableRow:
    given = dict(zip(columns, cells, strict=False))
    kind = _KINDS.get(_plain(given.get("kind", "")))
    if kind is None:
        raise UserError("gazetteer_line_kind", line=number, kind=given.get("kind", "")[:40])
    if "name" not in given or any(cells[len(columns) :]):
        raise UserError("gazetteer_line", line=number, row=" | ".join(cells)[:80])
    return TableRow(number, kind, given["name"], *(given.get(name, "") for name in COLUMNS[2:]))
