"""A Word document: its paragraphs and tables in the order in which they stand.

python-docx opens the package; the walk over the body is ours, because its `Paragraph.text` leaves out insertions
under revision, content controls and text boxes. Left out on purpose: deleted words, headers, footers, notes,
comments and pictures. The zip's own list of sizes is checked before anything is unpacked.
"""

import io
import itertools
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree

from desktop_app.model.edtf import parse_edtf
from desktop_app.model.errors import UserError
from desktop_app.readers.body import LETTER_LIMIT, Body

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # a text box, a second time
_SKIPPED = frozenset(
    {_FALLBACK, *(_W + name for name in ("del", "moveFrom", "pPr", "rPr", "sdtPr", "tblPr", "trPr", "tcPr"))}
)
_LETTERS = {
    _W + "tab": "\t",
    _W + "br": "\n",
    _W + "cr": "\n",
    _W + "noBreakHyphen": "\u2011",
    _W + "softHyphen": "\u00ad",
}
_CREATED = re.compile(rb"<dcterms:created[^>]{0,200}>(\d{4}-\d\d-\d\d)")
_TITLE_STYLES = frozenset({"Title", "Heading1"})
_OLD_WORD = b"\xd0\xcf\x11\xe0"  # the container of .doc, and of any Office file with a password
_XML_LIMIT = 25_000_000  # bytes of one part of markup, unpacked; five million Arabic letters are ten of them
_WHOLE_LIMIT = 300_000_000  # bytes of all parts, pictures too
_PARTS_LIMIT = 20_000
_DAMAGED = (
    zipfile.BadZipFile, zlib.error, etree.LxmlError, struct.error,
    KeyError, ValueError, EOFError, RuntimeError, AttributeError,  # of zipfile and python-docx, for parts that lack
)  # fmt: skip


def read(data: bytes, path: str, encoding: str | None) -> Body:
    """The text of the document; `encoding` has no meaning here. The title is the first line styled as one.

    Raises UserError: file_damaged, file_protected, file_too_long.
    """
    if data.startswith(_OLD_WORD):
        raise UserError("file_protected", path=path)
    body = _body(data, path)
    return Body("\n".join(_lines(body)), title=_title(body), made=_made(data))


def _body(data: bytes, path: str) -> Any:
    """The w:body element of the document."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_sizes(package.infolist(), path)
        import docx

        body = docx.Document(io.BytesIO(data)).element.body
    except _DAMAGED as error:
        raise UserError("file_damaged", path=path) from error
    if body is None:
        raise UserError("file_damaged", path=path)
    return body


def _made(data: bytes) -> str:
    """The day on which the document was made, as EDTF; "" where its properties don't say. After `_body` only."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        try:
            found = _CREATED.search(package.read("docProps/core.xml"))
        except KeyError:
            return ""
    day = found[1].decode("ascii") if found else ""
    return day if parse_edtf(day) else ""


def _check_sizes(parts: Sequence[zipfile.ZipInfo], path: str) -> None:
    markup = max((part.file_size for part in parts if part.filename.endswith((".xml", ".rels"))), default=0)
    whole = sum(part.file_size for part in parts)
    if markup > _XML_LIMIT or whole > _WHOLE_LIMIT or len(parts) > _PARTS_LIMIT:
        raise UserError("file_too_long", path=path, limit=LETTER_LIMIT)


def _lines(container: Any) -> Iterator[str]:
    """The lines below a body, a cell, a content control or a text box."""
    for element in container:
        if element.tag == _W + "p":
            yield from _paragraph(element)
        elif element.tag == _W + "tbl":
            yield from _table(element)
        elif element.tag not in _SKIPPED:
            yield from _lines(element)


def _paragraph(paragraph: Any) -> Iterator[str]:
    """The paragraph's line, then the lines of the text boxes anchored in it."""
    boxes: list[Any] = []
    yield "".join(_letters(paragraph, boxes))
    for box in boxes:
        yield from _lines(box)


def _letters(element: Any, boxes: list[Any]) -> Iterator[str]:
    for child in element:
        if child.tag == _W + "t":
            yield child.text or ""
        elif child.tag in _LETTERS:
            yield _LETTERS[child.tag]
        elif child.tag == _W + "txbxContent":
            boxes.append(child)
        elif child.tag not in _SKIPPED:
            yield from _letters(child, boxes)


def _table(table: Any) -> Iterator[str]:
    """A line for each row, its cells parted by tabs; a row with a cell of several lines gives each its own line."""
    for row in table.iter(_W + "tr"):
        if next(row.iterancestors(_W + "tbl")) is not table:
            continue  # of a table inside a cell, which comes with its cell
        cells = [list(_lines(cell)) for cell in row.iter(_W + "tc") if next(cell.iterancestors(_W + "tr")) is row]
        filled = [[line for line in lines if line.strip()] for lines in cells]
        if all(len(lines) <= 1 for lines in filled):
            yield "\t".join(lines[0] if lines else "" for lines in filled)
        else:
            yield from (line for lines in filled for line in lines)


def _title(body: Any) -> str:
    for paragraph in itertools.islice(body.iter(_W + "p"), 50):
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        text = " ".join("".join(_letters(paragraph, [])).split())
        if text:
            return text if style is not None and style.get(_W + "val") in _TITLE_STYLES else ""
    return ""
