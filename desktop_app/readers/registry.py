"""The one interface to all readers: which module reads a file, within which limits, and what every format shares.

A module of a format has `read(data, path, encoding) -> Body`. It is imported when its first file comes, because
trafilatura and python-docx take longer to import than the window takes to open.
"""

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop_app.arabic.canonical import canonical
from desktop_app.model.errors import UserError
from desktop_app.model.reading import ReadArticle
from desktop_app.readers.body import LETTER_LIMIT, Body
from desktop_app.readers.details import date_in_name, guess_details, guess_language

Read = Callable[[bytes, str, str | None], Body]


def _txt() -> Read:
    from desktop_app.readers import txt

    return txt.read


def _html() -> Read:
    from desktop_app.readers import html

    return html.read


def _docx() -> Read:
    from desktop_app.readers import docx

    return docx.read


@dataclass(frozen=True, slots=True)
class _Format:
    name: Literal["txt", "html", "docx"]
    suffixes: tuple[str, ...]
    byte_limit: int
    reader: Callable[[], Read]
    too_much: Literal["file_too_long", "file_too_big"]


_MB = 1_000_000
_FORMATS = (
    # Four bytes are the most that a letter takes in UTF-8 and UTF-16: a bigger file holds too many letters, unread.
    _Format("txt", (".txt",), 4 * LETTER_LIMIT + 4, _txt, "file_too_long"),
    _Format("html", (".html", ".htm"), 32 * _MB, _html, "file_too_big"),
    _Format("docx", (".docx",), 64 * _MB, _docx, "file_too_big"),
)

_PARTS_OF_PAGE = ("_files", "_ملفات")

_TEXT_TOO = (".pdf", ".doc", ".rtf", ".odt", ".mht", ".mhtml", ".epub", ".eml", ".msg", ".wps", ".pages", ".xps")
"""Endings of files that hold text too, which a person who adds a folder expects among its articles."""

SUPPORTED: tuple[str, ...] = tuple(suffix for kind in _FORMATS for suffix in kind.suffixes)
"""The endings of file names that can be read, in small letters, with the dot."""


def read_file(path: Path, *, encoding: str | None = None) -> ReadArticle:
    """The article in the file; `encoding` overrides the detection (see `detect.ENCODINGS` for the names).

    Raises UserError: file_missing, file_unreadable, folder_unreadable, file_format_unknown, and those of
    `read_bytes`. A file above the limits is refused before it is read.
    """
    return read_bytes(_bytes_of(path), path.name, encoding=encoding, path=str(path))


def read_bytes(data: bytes, file_name: str, *, encoding: str | None = None, path: str = "") -> ReadArticle:
    """The article in the bytes of a file of that name; `path` is what errors call it (else the name).

    Raises UserError: file_empty, file_binary, file_too_long(limit, letters), file_too_big(limit, MB), file_damaged,
    file_protected, page_without_article, encoding_wrong, encoding_unknown, file_format_unknown.
    """
    path = path or file_name
    kind = _format_of(path)
    if len(data) > kind.byte_limit:
        raise _too_much(kind, path)
    if not data:
        raise UserError("file_empty", path=path)
    body = kind.reader()(data, path, encoding)
    text = canonical(body.text)
    if not text.strip():
        raise UserError("file_empty", path=path)
    if len(text) > LETTER_LIMIT:
        raise UserError("file_too_long", path=path, limit=LETTER_LIMIT)
    return _article(text, body, file_name, kind.name, data)


def read_pasted(text: str) -> ReadArticle:
    """The article in words from the clipboard. Raises UserError: paste_empty, paste_too_long(limit, letters)."""
    text = canonical(text)
    if not text.strip():
        raise UserError("paste_empty")
    if len(text) > LETTER_LIMIT:
        raise UserError("paste_too_long", limit=LETTER_LIMIT)
    return _article(text, Body(text, "utf-8"), "", "pasted", text.encode("utf-8"))


def files_below(path: Path) -> Iterator[Path]:
    """The supported files below a folder, in the order of their names, folder by folder.

    Files of other kinds that hold text (PDF, old Word, mail) are in the list too, so that reading them says why they
    are none; pictures, tables and the like are passed over.

    Hidden files, Office's lock files, linked folders and the folder of parts that a browser puts beside a saved page
    ("x_files" beside "x.html") are left out. A folder that cannot be opened stands in the list itself, so that
    reading it says why. A path that is no folder is its own list.
    """
    try:
        with os.scandir(path) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError:
        yield path
        return
    of_pages = {
        Path(entry.name).stem + ending for entry in entries if _is_page(entry.name) for ending in _PARTS_OF_PAGE
    }
    for entry in entries:
        if entry.name.startswith((".", "~$")) or entry.name in of_pages:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from files_below(Path(entry.path))
        elif entry.name.lower().endswith((*SUPPORTED, *_TEXT_TOO)):
            yield Path(entry.path)


def _is_page(name: str) -> bool:
    return name.lower().endswith((".html", ".htm"))


def _bytes_of(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise UserError("folder_unreadable", path=str(path))
        kind = _format_of(str(path))
        if not stat.S_ISREG(found.st_mode):  # a pipe or a device would never end
            raise UserError("file_unreadable", path=str(path))
        if found.st_size > kind.byte_limit:
            raise _too_much(kind, str(path))
        with path.open("rb") as file:
            return file.read(kind.byte_limit + 1)  # it may have grown since
    except FileNotFoundError as error:
        raise UserError("file_missing", path=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise UserError("file_unreadable", path=str(path)) from error


def _format_of(path: str) -> _Format:
    for kind in _FORMATS:
        if path.lower().endswith(kind.suffixes):
            return kind
    raise UserError("file_format_unknown", path=path, known=", ".join(SUPPORTED))


def _too_much(kind: _Format, path: str) -> UserError:
    return UserError(kind.too_much, path=path, limit=LETTER_LIMIT if kind.name == "txt" else kind.byte_limit // _MB)


def _article(
    text: str, body: Body, file_name: str, kind: Literal["txt", "html", "docx", "pasted"], data: bytes
) -> ReadArticle:
    in_name = date_in_name(file_name)
    guess = guess_details(text, body.published or in_name, body.made)
    return ReadArticle(
        text=text,
        title=body.title or guess.title,
        outlet=body.outlet or guess.outlet,
        agency=guess.agency,
        dateline_place=guess.dateline_place,
        dateline_date=guess.dateline_date,
        published=body.published or guess.published or guess.dateline_date or in_name,
        url=body.url,
        language=body.language or guess_language(text),
        file_name=file_name,
        format=kind,
        encoding=body.encoding,
        original=data,
        sha256=hashlib.sha256(data).hexdigest(),
    )
