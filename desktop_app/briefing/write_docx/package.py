"""The package: a template's parts, ours in their places, and a zip file that has no clock in it."""

import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.opc.pkgwriter import _ContentTypesItem
from docx.package import Package
from lxml import etree

_STAMP = (0 << 9 | 1 << 5 | 1, 0)  # 1 January 1980, midnight: the first moment a zip file knows
_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


@dataclass
class Template:
    """A template opened through python-docx, whose parts are then replaced one by one.

    `packed` holds the compressed bytes of its faces, which are the bulk of the file and never change.
    """

    package: Package
    packed: dict[str, tuple[int, int, bytes]] = field(default_factory=dict)

    @classmethod
    def opened(cls, data: bytes) -> "Template":
        package = Package.open(BytesIO(data))
        faces = [part.partname.membername for part in package.iter_parts() if part.content_type == _FONT]
        return cls(package, _compressed(data, faces))

    @property
    def main(self) -> Part:
        """The document part, whose text is ours and whose relationships are kept."""
        part: Part = self.package.main_document_part
        return part

    def related(self, kind: str) -> Part | None:
        """The part that the document points to by that kind of relationship."""
        return next((rel.target_part for rel in self.main.rels.values() if rel.reltype == kind), None)

    def put(self, name: str, kind: str, content_type: str, xml: str) -> Part:
        """A part of ours in the place of the template's of that kind, or added."""
        known = self.related(kind)
        if known is None:
            part = self.add(name, content_type, xml)
            self.main.relate_to(part, kind)
            return part
        part = Part(known.partname, content_type, xml.encode("utf-8"), self.package)
        for rel in self.main.rels.values():
            if rel.reltype == kind:
                rel._target = part
        return part

    def relate(self, name: str, kind: str, content_type: str, xml: str) -> str:
        """A new part of that name; the id of the document's relationship to it."""
        return self.main.relate_to(self.add(name, content_type, xml), kind)

    def attach(self, name: str, content_type: str, blob: bytes) -> Part:
        """A new part that isn't XML, to which nothing points yet."""
        return Part(PackURI(name), content_type, blob, self.package)

    def add(self, name: str, content_type: str, xml: str) -> Part:
        """A new part, to which nothing points yet."""
        return Part(PackURI(name), content_type, xml.encode("utf-8"), self.package)

    def rewrite(self, kind: str, change: Callable[[bytes], str]) -> None:
        """Change the part that the document points to by that kind of relationship, if there is one."""
        known = self.related(kind)
        if known is not None:
            self.put(str(known.partname), kind, known.content_type, change(known.blob))

    def exchange(self, part: Part, xml: str) -> None:
        """Other content for a part that keeps its name and what it points to."""
        made = Part(part.partname, part.content_type, xml.encode("utf-8"), self.package)
        for ident, rel in part.rels.items():
            made.rels[ident] = rel
        for rel in self.main.rels.values():
            if not rel.is_external and rel._target is part:
                rel._target = made

    def without_faces(self) -> None:
        """Take the embedded faces out: their parts, and the places that point to them."""
        table = self.related(RT.FONT_TABLE)
        if table is not None:
            bare = _without_embedding(table.blob)
            self.put(str(table.partname), RT.FONT_TABLE, table.content_type, bare)

    def zipped(self, document: str, core: str) -> bytes:
        """The file: the document in place of the template's, and the properties."""
        main = self.main
        parts = {part.partname.membername: part for part in self.package.iter_parts()}
        blobs = {name: part.blob for name, part in parts.items() if name not in self.packed}
        blobs[main.partname.membername] = document.encode("utf-8")
        for rel in self.package.rels.values():
            if rel.reltype == RT.CORE_PROPERTIES:
                blobs[rel.target_part.partname.membername] = core.encode("utf-8")
        for part in parts.values():
            if len(part.rels):
                blobs[part.partname.rels_uri.membername] = bytes(part.rels.xml)
        blobs["_rels/.rels"] = bytes(self.package.rels.xml)
        blobs["[Content_Types].xml"] = _content_types(list(parts.values()))
        entries = {name: deflated(blob) for name, blob in blobs.items()}
        entries |= {name: packed for name, packed in self.packed.items() if name in parts}
        return zip_bytes({name: entries[name] for name in sorted(entries, key=_place)})


def zip_bytes(entries: dict[str, tuple[int, int, bytes]]) -> bytes:
    """A zip file of (CRC-32, size, deflated bytes) by name, the same for the same entries on any day.

    Python's own writer can't take bytes that are compressed already.
    """
    out, directory, offset = [], [], 0
    for name, (crc, size, packed) in entries.items():
        label = name.encode("ascii")
        fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, _STAMP[1], _STAMP[0], crc, len(packed), size, len(label), 0)
        local = b"PK\x03\x04" + fields + label
        entry = b"PK\x01\x02" + struct.pack("<H", 20) + fields + struct.pack("<HHHII", 0, 0, 0, 0, offset) + label
        out += [local, packed]
        directory.append(entry)
        offset += len(local) + len(packed)
    listing = b"".join(directory)
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, len(entries), len(entries), len(listing), offset, 0)
    return b"".join(out) + listing + end


def _compressed(data: bytes, names: list[str]) -> dict[str, tuple[int, int, bytes]]:
    """The entries of those names as they stand in the zip file, still compressed."""
    found = {}
    with zipfile.ZipFile(BytesIO(data)) as package:
        for name in names:
            info = package.getinfo(name)
            if info.compress_type == zipfile.ZIP_DEFLATED:
                lengths = struct.unpack_from("<HH", data, info.header_offset + 26)
                start = info.header_offset + 30 + sum(lengths)
                found[name] = (info.CRC, info.file_size, data[start : start + info.compress_size])
    return found


def deflated(blob: bytes) -> tuple[int, int, bytes]:
    """CRC-32, size and deflated bytes, as `zip_bytes` takes them."""
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return zlib.crc32(blob), len(blob), packer.compress(blob) + packer.flush()


def _content_types(parts: list[Part]) -> bytes:
    item = _ContentTypesItem.from_parts(parts)  # type: ignore[no-untyped-call]
    return bytes(item.blob)


def _without_embedding(table: bytes) -> str:
    root = etree.fromstring(table, etree.XMLParser(resolve_entities=False, no_network=True))
    for node in list(root.iter()):
        if isinstance(node.tag, str) and etree.QName(node).localname.startswith("embed"):
            parent = node.getparent()
            assert parent is not None  # the root is w:fonts
            parent.remove(node)
    return str(etree.tostring(root, encoding="unicode"))


def _place(name: str) -> tuple[int, str]:
    """Content types first, as readers expect, then the rest by name, faces last."""
    first = ("[Content_Types].xml", "_rels/.rels")
    return (first.index(name) if name in first else 3 if name.endswith(".odttf") else 2, name)
