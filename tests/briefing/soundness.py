"""Walks every part of a Word file and of its workbooks; says what draws in, runs, points nowhere or leads out.

It knows the plain standard and none of our writer: what is found is compared with what the briefing asks for.
"""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from posixpath import dirname, join, normpath, split
from urllib.parse import unquote

from lxml import etree

from desktop_app.model.briefing import Briefing, Link

_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RUNNING = {"object", "control", "altChunk", "subDoc", "OLEObject", "movie", "audioFile", "videoFile", "entryMacro",
            "exitMacro", "attachedTemplate", "attachedSchema", "mailMerge", "dataBinding", "f", "hyperlinks",
            "ddeLink", "externalReference", "definedName", "webPublishing", "contentPart", "signatureline"}  # fmt: skip
_FIELDS = {"PAGE", "NUMPAGES", "STYLEREF"}
Parts = dict[str, bytes]


def parts_in(data: bytes) -> Parts:
    with zipfile.ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        names = package.namelist()
        assert len(names) == len({name.lower() for name in names})
        return {name: package.read(name) for name in names}


def faults(data: bytes, pages: frozenset[str] = frozenset()) -> list[str]:
    """One line for each fault. `pages`: addresses that a template's letterhead may lead to."""
    return [*_faults(parts_in(data), "", pages), *_notes(parts_in(data))]


def addresses(data: bytes) -> set[str]:
    """Every place outside the file that a relationship of any part leads to, workbooks included."""
    parts = parts_in(data)
    found = {target for name in parts for _, _, target, outside in relations(parts, name) if outside}
    return found.union(*(addresses(blob) for name, blob in parts.items() if name.endswith(".xlsx")))


def expected_addresses(briefing: Briefing) -> set[str]:
    """What the notes of the briefing lead to: marks of its project, nothing else."""
    pieces = (piece for note in briefing.notes for piece in note.content if isinstance(piece, Link))
    return {f"mujaz://{briefing.links}/{piece.annotation}" for piece in pieces}


def fields(data: bytes) -> list[str]:
    """The instruction of every field of every part, in order of the parts' names."""
    found = []
    for name, part in sorted(parts_in(data).items()):
        if name.endswith(".xml"):
            root = etree.fromstring(part)
            found += [node.get(f"{_W}instr", "").strip() for node in root.iter(f"{_W}fldSimple")]
            found += [(node.text or "").strip() for node in root.iter(f"{_W}instrText")]
    return found


def relations(parts: Parts, name: str) -> Iterator[tuple[str, str, str, bool]]:
    """Id, kind, target and whether outside, of what a part points to; "" is the package."""
    folder, file = split(name)
    rels = parts.get(join(folder, "_rels", f"{file}.rels"))
    for node in etree.fromstring(rels).iter(f"{_PACKAGE}Relationship") if rels is not None else ():
        outside = node.get("TargetMode") == "External"
        target = node.get("Target") if outside else normpath(join("/", folder, node.get("Target"))).lstrip("/")
        yield node.get("Id"), node.get("Type").rsplit("/", 1)[-1], target, outside


def _notes(parts: Parts) -> Iterator[str]:
    """Notes that are called and aren't there, or there and not called."""
    if "word/footnotes.xml" in parts:
        trees = [etree.fromstring(part) for name, part in parts.items() if name.endswith(".xml")]
        called = [one.get(f"{_W}id") for tree in trees for one in tree.iter(f"{_W}footnoteReference")]
        notes = etree.fromstring(parts["word/footnotes.xml"]).iter(f"{_W}footnote")
        if sorted(called) != sorted(one.get(f"{_W}id") for one in notes if one.get(f"{_W}type") is None):
            yield "notes are called that aren't there, or stand uncalled"


def _faults(parts: Parts, within: str, pages: frozenset[str]) -> Iterator[str]:
    for name, data in parts.items():
        where = f"{within}{name}"
        if not name.isascii() or normpath(name) != name or name.startswith(("/", "..")) or "\\" in name:
            yield f"{where}: a name that leads astray"
        if name.endswith((".xml", ".rels")):
            yield from (f"{where}: {fault}" for fault in _faults_in(parts, name, data, pages))
        if name.endswith(".xlsx"):
            yield from _faults(parts_in(data), f"{where}/", pages)
        if name.endswith(".rels"):
            yield from (f"{where}: {fault}" for fault in _astray(parts, name, pages))


def _astray(parts: Parts, rels: str, pages: frozenset[str]) -> Iterator[str]:
    folder, file = split(rels)
    for _, kind, target, outside in relations(parts, join(dirname(folder), file.removesuffix(".rels"))):
        if outside and not (kind == "hyperlink" and (target in pages or re.fullmatch(r"mujaz://\w+/\w+", target))):
            yield f"{kind} leads to {target}"
        if not outside and unquote(target) not in parts:
            yield f"{kind} leads to {target}, which isn't there"


def _local(name: str) -> str:
    """A name without its namespace; as `etree.QName` has it, at a tenth of the time."""
    return name.rpartition("}")[2]


def _faults_in(parts: Parts, name: str, data: bytes, pages: frozenset[str]) -> Iterator[str]:
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    if root.getroottree().docinfo.doctype:
        yield "a document type"
    known = {ident for ident, *_ in relations(parts, name)}
    for node in root.iter():
        if not isinstance(node.tag, str):
            yield "a comment or instruction"
            continue
        local = _local(node.tag)
        if name.startswith("word/charts/") and local == "f":
            if not re.fullmatch(r"Sheet1!\$[A-Z]\$\d+(:\$[A-Z]\$\d+)?", node.text or ""):
                yield f"a reference {node.text}"
        elif local in _RUNNING:
            yield f"an element {local}"
        for key, value in node.attrib.items():
            if key.startswith(_OFFICE) and value not in known:
                yield f"{local} points to {value}, which isn't there"
            if _local(key) in ("href", "src", "althref"):
                yield f"{local} has an address {value}"
        if local in ("fldSimple", "instrText"):
            code = node.get(f"{_W}instr", "") + (node.text or "" if local == "instrText" else "")
            if code.split()[:1] and code.split()[0] not in _FIELDS:
                yield f"a field {code}"
        yield from _unpaired(node) if node is root else ()


def _unpaired(root: "etree._Element") -> Iterator[str]:
    """Fields that are opened and not closed, or code that belongs to none."""
    depth = 0
    for node in root.iter(f"{_W}fldChar", f"{_W}instrText"):
        kind = node.get(f"{_W}fldCharType", "code")
        depth += {"begin": 1, "end": -1}.get(kind, 0)
        if depth < 0 or (depth == 0 and kind in ("code", "separate")):
            yield f"{kind} outside a field"
            return
    if depth:
        yield "a field that isn't closed"
