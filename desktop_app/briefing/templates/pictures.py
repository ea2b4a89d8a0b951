"""The pictures and links of a template's header: those that are taken over, and the relationships to them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from lxml import etree

from desktop_app.briefing.templates.refusing import OFFICE, PACKAGE, Parts, relations
from desktop_app.briefing.templates.styles import Node

_PICTURES = {
    "png": ("image/png", (b"\x89PNG\r\n",)),
    "jpeg": ("image/jpeg", (b"\xff\xd8\xff",)),
    "gif": ("image/gif", (b"GIF87a", b"GIF89a")),
    "tiff": ("image/tiff", (b"II*\0", b"MM\0*")),
    "bmp": ("image/bmp", (b"BM",)),
    "emf": ("image/x-emf", (b"\1\0\0\0",)),
    "wmf": ("image/x-wmf", (b"\xd7\xcd\xc6\x9a", b"\1\0\x09\0", b"\2\0\x09\0")),
}
"""Pictures by what they begin with, whatever they are called. Not SVG, which can draw in other files."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a header may point to: addresses and pictures with their kind, by the ids that it calls them by."""

    links: dict[str, str]
    pictures: dict[str, tuple[str, bytes]]

    @classmethod
    def of(cls, parts: Parts, name: str) -> "Taken":
        """All that the part of that name points to and that may travel; `refusing` has looked at the addresses."""
        known = relations(parts, name)
        links = {ident: target for ident, kind, target, outside in known if outside and kind == "hyperlink"}
        found = {ident: parts.get(target, b"") for ident, kind, target, outside in known if kind == "image"}
        return cls(links, {ident: (kind, data) for ident, data in found.items() if (kind := _kind_of(data))})

    def types(self) -> Iterator[tuple[str, str]]:
        """Suffix and content type of each picture."""
        for suffix, _ in self.pictures.values():
            yield suffix, _PICTURES[suffix][0]

    def put_into(self, parts: dict[str, bytes], name: str, tree: Node) -> Node:
        """Put the pictures that the header calls under names of ours; its relationships."""
        rels = etree.Element(f"{{{PACKAGE}}}Relationships", nsmap={None: PACKAGE})
        called = {value for node in tree.iter() for key, value in node.attrib.items() if _is_relation(key)}
        for ident in sorted(called & self.links.keys()):
            relation(rels, ident, "hyperlink", self.links[ident], outside=True)
        for number, ident in enumerate(sorted(called & self.pictures.keys()), 1):
            suffix, data = self.pictures[ident]
            picture = f"media/{PurePosixPath(name).stem}_{number}.{suffix}"
            parts[f"word/{picture}"] = data
            relation(rels, ident, "image", picture)
        return rels


def relation(rels: Node, ident: str, kind: str, target: str, *, outside: bool = False) -> None:
    """One more relationship of ours, of a kind of Office's."""
    node = etree.SubElement(rels, f"{{{PACKAGE}}}Relationship")
    node.set("Id", ident)
    node.set("Type", f"{OFFICE}/{kind}")
    node.set("Target", target)
    if outside:
        node.set("TargetMode", "External")


def _kind_of(data: bytes) -> str:
    """The suffix of a picture of that content; "" for one of a kind that isn't taken over."""
    return next((suffix for suffix, (_, heads) in _PICTURES.items() if data.startswith(heads)), "")


def _is_relation(key: object) -> bool:
    return str(key).startswith(f"{{{OFFICE}}}")
