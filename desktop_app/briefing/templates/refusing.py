"""What a template must not be: a damaged file, one with macros, one that draws in something from elsewhere.

A template comes from outside. Nothing of it is taken over that isn't looked at here first, and what would travel
unseen into a file that is handed round is refused by name.
"""

import lzma
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from urllib.parse import unquote

from lxml import etree

from desktop_app.model.errors import UserError

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MAIN = {f"{_WORD}.document.main+xml", f"{_WORD}.template.main+xml"}
_OLD_WORD = b"\xd0\xcf\x11\xe0"  # the container of .doc, and of any Office file with a password
MOST_BYTES, _MOST_PARTS = 60_000_000, 2_000
_LINKS = ("https:", "http:", "mailto:")
_FOREIGN = {
    "attachedTemplate": "attachedTemplate",
    "aFChunk": "altChunk",
    "oleObject": "OLE",
    "package": "OLE",
    "control": "ActiveX",
    "subDocument": "subDocument",
    "frame": "frame",
    "mailMergeSource": "mailMerge",
}
"""Relationships by which a file draws in what isn't in it, or runs; with the name by which they are refused."""

_UNPACKING = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, RuntimeError, struct.error)
"""What unpacking a damaged or encrypted file raises; OSError is bzip2's."""

Parts = Mapping[str, bytes]
Relation = tuple[str, str, str, bool]  # id, kind (the last word of its address), target, whether outside the file


def parts_of(data: bytes, path: str) -> dict[str, bytes]:
    """The parts of a template by name.

    Raises UserError: file_protected, file_damaged, template_too_big, template_macros, template_unsafe.
    """
    if data.startswith(_OLD_WORD):
        raise UserError("file_protected", path=path)
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            entries = package.infolist()
            if sum(entry.file_size for entry in entries) > MOST_BYTES or len(entries) > _MOST_PARTS:
                raise UserError("template_too_big", path=path, limit=MOST_BYTES // 1_000_000)
            parts = {entry.filename: package.read(entry) for entry in entries if not entry.is_dir()}
    except _UNPACKING as error:
        raise UserError("file_damaged", path=path) from error
    _refuse(parts, path)
    return parts


class DoctypeFound(ValueError):
    """A part that declares a document type, with which it could name entities and files."""


def parsed(data: bytes) -> "etree._Element":
    """A part as a tree; nothing is fetched and no entity is put in. Raises XMLSyntaxError, DoctypeFound."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    if root.getroottree().docinfo.internalDTD is not None:
        raise DoctypeFound
    return root


def tree_of(parts: Parts, name: str, tag: str, path: str) -> "etree._Element":
    """A part as a tree, whose root must be that ("": any). Raises UserError: file_damaged, template_unsafe."""
    try:
        root = parsed(parts[name])
    except DoctypeFound as error:
        raise UserError("template_unsafe", path=path, what="DOCTYPE") from error
    except etree.XMLSyntaxError as error:
        raise UserError("file_damaged", path=path) from error
    if tag and root.tag != tag:
        raise UserError("file_damaged", path=path)
    return root


def relations(parts: Parts, name: str) -> list[Relation]:
    """What a part points to; "" is the package itself."""
    folder, file = posixpath.split(name)
    data = parts.get(posixpath.join(folder, "_rels", f"{file}.rels"))
    if data is None:
        return []
    found = []
    for node in parsed(data).iter(f"{{{PACKAGE}}}Relationship"):
        outside = node.get("TargetMode") == "External"
        target = node.get("Target", "")
        if not outside:
            target = _inside(folder, target, parts)
        found.append((node.get("Id", ""), node.get("Type", "").rsplit("/", 1)[-1], target, outside))
    return found


def _inside(folder: str, target: str, parts: Parts) -> str:
    """The name of the part that a relationship leads to; "a%20b.png" is "a b.png" where none has the first name."""
    name = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return name if name in parts else posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")


def main_part(parts: Parts) -> str:
    """The name of the document part, "" where there is none."""
    return next((target for _, kind, target, _ in relations(parts, "") if kind == "officeDocument"), "")


def _refuse(parts: Parts, path: str) -> None:
    markup = {name: data for name, data in parts.items() if name.endswith((".xml", ".rels"))}
    for name, data in markup.items():
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data or "<!DOCTYPE".encode("utf-16-le") in data:
            raise UserError("template_unsafe", path=path, what="DOCTYPE")
        tree_of(parts, name, "", path)
        if name.endswith(".rels") and _STRICT.encode() in data:
            raise UserError("template_strict", path=path)
    _refuse_kind(parts, path)
    for name in markup:
        if name.endswith(".rels"):
            folder, file = posixpath.split(name)
            _refuse_relations(parts, posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels")), path)


def _refuse_kind(parts: Parts, path: str) -> None:
    """By what the file says of itself: macros, or no Word document at all."""
    types = parsed(parts["[Content_Types].xml"]) if "[Content_Types].xml" in parts else None
    if types is None:
        raise UserError("file_damaged", path=path)
    declared = {node.get("ContentType", "") for node in types}
    if any("macroEnabled" in one or "vba" in one.lower() for one in declared) or any(
        "vba" in name.lower() for name in parts
    ):
        raise UserError("template_macros", path=path)
    main = main_part(parts)
    of_main = {node.get("ContentType", "") for node in types if node.get("PartName", "").lstrip("/") == main}
    if main not in parts or not of_main & _MAIN:
        raise UserError("file_damaged", path=path)


def _refuse_relations(parts: Parts, name: str, path: str) -> None:
    for _, kind, target, outside in relations(parts, name):
        if kind in _FOREIGN:
            raise UserError("template_unsafe", path=path, what=_FOREIGN[kind])
        if kind == "vbaProject":
            raise UserError("template_macros", path=path)
        if outside and not (kind == "hyperlink" and target.lower().startswith(_LINKS)):
            raise UserError("template_unsafe", path=path, what=f"{kind}: {target[:60]}")
