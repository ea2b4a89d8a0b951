"""A user's template becomes one of ours: our package, with the look of theirs put in.

Only what is known is taken over (styles, numbering, theme, fonts by name, page, headers and footers with their
pictures), so that nothing else of their file, and no text of it, travels into a briefing.
"""

import posixpath
import zipfile
from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from lxml import etree

from desktop_app.briefing.templates import letterhead
from desktop_app.briefing.templates.refusing import OFFICE, PACKAGE, main_part, parsed, parts_of, relations
from desktop_app.briefing.templates.styles import Merged, Node, w
from desktop_app.briefing.write_docx.package import deflated, zip_bytes

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_R = f"{{{OFFICE}}}"
_PICTURES = {
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "emf": "image/x-emf",
    "wmf": "image/x-wmf", "tif": "image/tiff", "tiff": "image/tiff", "bmp": "image/bmp", "svg": "image/svg+xml",
}  # fmt: skip
_PAGE = ("type", "pgSz", "pgMar", "paperSrc", "pgBorders", "pgNumType", "vAlign")
"""What is taken over of a section: its page, not its columns or its notes."""
_SETTINGS = (("mirrorMargins", "embedTrueTypeFonts"), ("evenAndOddHeaders", "defaultTabStop"),
             ("clrSchemeMapping", "themeFontLang"))  # fmt: skip
"""What is taken over of the settings, each behind the one of ours that the schema has before it."""


@dataclass(frozen=True, slots=True)
class Grafted:
    """A template ready to be written with, and the names of the styles that it lacked."""

    data: bytes
    missing: tuple[str, ...]


def grafted(data: bytes, ours: bytes, path: str) -> Grafted:
    """Their template as one of ours. The same bytes give the same. Raises UserError as `refusing.parts_of`."""
    return _Graft(data, ours, path).made()


class _Graft:
    def __init__(self, data: bytes, ours: bytes, path: str) -> None:
        self._theirs = parts_of(data, path)
        with zipfile.ZipFile(BytesIO(ours)) as package:
            self._parts = {name: package.read(name) for name in package.namelist()}
        self._main = main_part(self._theirs)
        self._related = {kind: target for _, kind, target, out in relations(self._theirs, self._main) if not out}
        self._rels = parsed(self._parts["word/_rels/document.xml.rels"])
        self._types = parsed(self._parts["[Content_Types].xml"])

    def made(self) -> Grafted:
        styles = self._styles()
        self._theme()
        self._fonts(styles)
        self._settings()
        self._page(styles)
        self._parts["word/styles.xml"] = _bytes(styles.root)
        self._parts["word/_rels/document.xml.rels"] = _bytes(self._rels)
        self._parts["[Content_Types].xml"] = _bytes(self._types)
        return Grafted(zip_bytes({name: deflated(part) for name, part in sorted(self._parts.items())}), styles.missing)

    def _their(self, kind: str) -> Node | None:
        name = self._related.get(kind)
        return parsed(self._theirs[name]) if name in self._theirs else None

    def _styles(self) -> Merged:
        ours = parsed(self._parts["word/styles.xml"])
        theirs = self._their("styles")
        merged = Merged(theirs if theirs is not None else deepcopy(ours), ours)
        numbering = self._their("numbering")
        if numbering is not None:
            merged.rename_in(numbering)
            self._parts["word/numbering.xml"] = _bytes(_with_our_lists(numbering, merged.copied, self._parts))
        return merged

    def _theme(self) -> None:
        name = self._related.get("theme", "")
        if name in self._theirs and not relations(self._theirs, name):
            self._parts["word/theme/theme1.xml"] = self._theirs[name]
            self._relate("theme", "theme/theme1.xml")
            self._declare("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")

    def _fonts(self, styles: Merged) -> None:
        """Theirs by name; ours stay embedded only where a style still asks for them."""
        table, theirs = parsed(self._parts["word/fontTable.xml"]), self._their("fontTable")
        asked = etree.tostring(styles.root, encoding="unicode")
        for font in list(table):
            if f'"{font.get(w("name"), "")}"' not in asked:
                _without_faces(font)
        _prune_faces(table, self._parts)
        known = {font.get(w("name")) for font in table}
        for font in theirs if theirs is not None else ():
            if font.tag == w("font") and font.get(w("name")) not in known:
                kept = deepcopy(font)
                _without_faces(kept)
                table.append(kept)
        self._parts["word/fontTable.xml"] = _bytes(table)

    def _settings(self) -> None:
        theirs = self._their("settings")
        if theirs is None:
            return
        ours = parsed(self._parts["word/settings.xml"])
        for name, before in _SETTINGS:
            node, place = theirs.find(w(name)), ours.find(w(before))
            if node is not None and place is not None:
                place.addnext(deepcopy(node))
        self._parts["word/settings.xml"] = _bytes(ours)

    def _page(self, styles: Merged) -> None:
        """The page of their last section, with its headers and footers where they say something."""
        sections = list(parsed(self._theirs[self._main]).iter(w("sectPr")))
        if not sections:
            return
        document = parsed(self._parts["word/document.xml"])
        old = next(document.iter(w("sectPr")))
        made = etree.Element(w("sectPr"), nsmap={"w": w("")[1:-1], "r": OFFICE})
        own = self._heads(sections[-1], styles)
        for node in own:
            made.append(node)
        for name in _PAGE:
            node = sections[-1].find(w(name))
            node = node if node is not None else old.find(w(name))
            if node is not None and name != "type":
                made.append(_bare(node))
        if own and sections[-1].find(w("titlePg")) is not None:
            made.append(deepcopy(sections[-1].find(w("titlePg"))))
        parent = old.getparent()
        assert parent is not None  # the body
        parent.replace(old, made)
        self._parts["word/document.xml"] = _bytes(document)

    def _heads(self, section: Node, styles: Merged) -> list[Node]:
        """References to their headers, if one of them says something, and the same of their footers."""
        targets = {ident: target for ident, _, target, outside in relations(self._theirs, self._main) if not outside}
        found = []
        for kind in ("header", "footer"):
            named = [(ref.get(w("type"), "default"), targets.get(ref.get(f"{_R}id", ""), ""))
                     for ref in section.findall(w(f"{kind}Reference"))]  # fmt: skip
            trees = {target: parsed(self._theirs[target]) for _, target in named if target in self._theirs}
            if not any(letterhead.says_something(tree) for tree in trees.values()):
                continue
            for at, (shown, target) in enumerate(named):
                if target in trees:
                    found.append(self._head(kind, shown, target, trees[target], at, styles))
        return found

    def _head(self, kind: str, shown: str, target: str, tree: Node, at: int, styles: Merged) -> Node:
        name = f"word/{kind}{at + 11}.xml"  # clear of ours, which are few
        styles.rename_in(tree)
        letterhead.settled(tree)
        self._parts[name] = _bytes(tree)
        self._pictures(target, name)
        self._declare(f"/{name}", f"{_WORD}.{kind}+xml")
        reference = etree.Element(w(f"{kind}Reference"))
        reference.set(w("type"), shown)
        reference.set(f"{_R}id", self._relate(kind, posixpath.basename(name)))
        return reference

    def _pictures(self, target: str, name: str) -> None:
        """The pictures and links of a header under the ids that it calls them by."""
        rels = etree.Element(f"{{{PACKAGE}}}Relationships", nsmap={None: PACKAGE})
        for ident, kind, there, outside in relations(self._theirs, target):
            suffix = Path(there).suffix.lstrip(".").lower()
            if outside:
                _relation(rels, ident, kind, there, outside=True)
            elif kind == "image" and suffix in _PICTURES and there in self._theirs:
                picture = f"word/media/{Path(name).stem}_{Path(there).name}"
                self._parts[picture] = self._theirs[there]
                self._declare_suffix(suffix)
                _relation(rels, ident, kind, f"media/{Path(picture).name}")
        if len(rels):
            self._parts[f"word/_rels/{Path(name).name}.rels"] = _bytes(rels)

    def _relate(self, kind: str, target: str) -> str:
        ident = f"rIdOwn{len(self._rels) + 1}"
        _relation(self._rels, ident, kind, target)
        return ident

    def _declare(self, name: str, content_type: str) -> None:
        node = etree.SubElement(self._types, f"{{{_TYPES}}}Override")
        node.set("PartName", name)
        node.set("ContentType", content_type)

    def _declare_suffix(self, suffix: str) -> None:
        known = {node.get("Extension") for node in self._types.findall(f"{{{_TYPES}}}Default")}
        if suffix not in known:
            node = etree.Element(f"{{{_TYPES}}}Default")
            node.set("Extension", suffix)
            node.set("ContentType", _PICTURES[suffix])
            self._types.insert(0, node)


def _with_our_lists(theirs: Node, copied: list[Node], parts: dict[str, bytes]) -> Node:
    """Their numbering with the lists that our filled-in styles call, under numbers that are free."""
    ours = parsed(parts["word/numbering.xml"])
    numbers = [int(node.get(w("numId"), "0")) for node in theirs.iter(w("num"))]
    kinds = [int(node.get(w("abstractNumId"), "0")) for node in theirs.iter(w("abstractNum"))]
    shift, shift_kinds = max(numbers, default=0), max(kinds, default=-1) + 1
    called = {node.get(w("val")): node for style in copied for node in style.iter(w("numId"))}
    if not called:
        return theirs
    last = theirs.findall(w("abstractNum"))
    for kind in reversed(ours.findall(w("abstractNum"))):
        kind.set(w("abstractNumId"), str(int(kind.get(w("abstractNumId"), "0")) + shift_kinds))
        if last:
            last[-1].addnext(kind)
        else:
            theirs.insert(0, kind)
    after = theirs.findall(w("num")) or theirs.findall(w("abstractNum"))
    for num in reversed(ours.findall(w("num"))):
        old = num.get(w("numId"), "")
        num.set(w("numId"), str(int(old) + shift))
        held = num.find(w("abstractNumId"))
        if held is not None:
            held.set(w("val"), str(int(held.get(w("val"), "0")) + shift_kinds))
        if old in called:
            called[old].set(w("val"), num.get(w("numId"), ""))
        after[-1].addnext(num)
    return theirs


def _without_faces(font: Node) -> None:
    for node in [one for one in font if etree.QName(one).localname.startswith("embed")]:
        font.remove(node)


def _prune_faces(table: Node, parts: dict[str, bytes]) -> None:
    """The faces that no font calls any more go, and what points to them."""
    called = {node.get(f"{_R}id") for node in table.iter() if isinstance(node.tag, str)}
    rels = parsed(parts["word/_rels/fontTable.xml.rels"])
    for node in list(rels):
        if node.get("Id") not in called:
            parts.pop(f"word/{node.get('Target', '')}", None)
            rels.remove(node)
    if len(rels):
        parts["word/_rels/fontTable.xml.rels"] = _bytes(rels)
    else:
        del parts["word/_rels/fontTable.xml.rels"]


def _bare(node: Node) -> Node:
    """A copy without what points elsewhere (a page border of art is a picture)."""
    made = deepcopy(node)
    for one in made.iter():
        for name in [key for key in one.attrib if str(key).startswith(_R)]:
            del one.attrib[name]
    return made


def _relation(rels: Node, ident: str, kind: str, target: str, *, outside: bool = False) -> None:
    node = etree.SubElement(rels, f"{{{PACKAGE}}}Relationship")
    node.set("Id", ident)
    node.set("Type", f"{OFFICE}/{kind}")
    node.set("Target", target)
    if outside:
        node.set("TargetMode", "External")


def _bytes(root: Node) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
