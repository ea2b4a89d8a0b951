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
from desktop_app.briefing.templates.cleaning import cleaned
from desktop_app.briefing.templates.lists import are_numbered, with_our_lists
from desktop_app.briefing.templates.page import page_of
from desktop_app.briefing.templates.pictures import Taken, relation
from desktop_app.briefing.templates.refusing import OFFICE, main_part, parsed, parts_of, relations, tree_of
from desktop_app.briefing.templates.styles import Merged, Node, w
from desktop_app.briefing.write_docx.package import deflated, zip_bytes
from desktop_app.model.errors import UserError

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_R = f"{{{OFFICE}}}"
_THEME = "{http://schemas.openxmlformats.org/drawingml/2006/main}theme"
_SHOWN = ("default", "first", "even")
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
        self._path = path
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

    def _their(self, kind: str, tag: str) -> Node | None:
        """Their part of that kind, without what may not stay; None where they have none."""
        name = self._related.get(kind)
        if name not in self._theirs:
            return None
        root = tree_of(self._theirs, name, w(tag), self._path)
        cleaned(root)
        return root

    def _styles(self) -> Merged:
        ours = parsed(self._parts["word/styles.xml"])
        theirs = self._their("styles", "styles")
        merged = Merged(theirs if theirs is not None else deepcopy(ours), ours)
        numbering = self._their("numbering", "numbering")
        if numbering is not None:
            if not are_numbered(numbering):
                raise UserError("file_damaged", path=self._path)
            merged.rename_in(numbering)
            ours = parsed(self._parts["word/numbering.xml"])
            self._parts["word/numbering.xml"] = _bytes(with_our_lists(numbering, merged.copied, ours))
        return merged

    def _theme(self) -> None:
        """Theirs, unless it paints with pictures, which aren't taken over."""
        name = self._related.get("theme", "")
        if name in self._theirs and not relations(self._theirs, name):
            theme = tree_of(self._theirs, name, _THEME, self._path)
            if any(str(key).startswith(_R) for node in theme.iter() for key in node.attrib):
                return
            self._parts["word/theme/theme1.xml"] = _bytes(theme)
            self._relate("theme", "theme/theme1.xml")
            self._declare("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml")

    def _fonts(self, styles: Merged) -> None:
        """Theirs by name; ours stay embedded only where a style still asks for them."""
        table, theirs = parsed(self._parts["word/fontTable.xml"]), self._their("fontTable", "fonts")
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
        theirs = self._their("settings", "settings")
        if theirs is None:
            return
        ours = parsed(self._parts["word/settings.xml"])
        for name, before in _SETTINGS:
            node, place = theirs.find(w(name)), ours.find(w(before))
            if node is not None and place is not None:
                kept = deepcopy(node)
                kept[:] = []
                place.addnext(kept)
        self._parts["word/settings.xml"] = _bytes(ours)

    def _page(self, styles: Merged) -> None:
        """The page of their last section, with its headers and footers where they say something."""
        body = tree_of(self._theirs, self._main, w("document"), self._path)
        changed = set(body.iterfind(f".//{w('sectPrChange')}/{w('sectPr')}"))
        sections = [one for one in body.iter(w("sectPr")) if one not in changed]
        if not sections:
            return
        document = parsed(self._parts["word/document.xml"])
        old = next(document.iter(w("sectPr")))
        made = etree.Element(w("sectPr"), nsmap={"w": w("")[1:-1], "r": OFFICE})
        own = self._heads(sections[-1], styles)
        for node in own:
            made.append(node)
        for node in page_of(sections[-1], old):
            made.append(node)
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
        for kind, tag in (("header", "hdr"), ("footer", "ftr")):
            named = {ref.get(w("type"), "default"): targets.get(ref.get(f"{_R}id", ""), "")
                     for ref in section.findall(w(f"{kind}Reference"))}  # fmt: skip
            heads = {target: self._cleaned(target, tag) for target in named.values() if target in self._theirs}
            if not any(letterhead.says_something(tree) for tree, _ in heads.values()):
                continue
            for at, (shown, target) in enumerate(named.items()):
                if target in heads and shown in _SHOWN:
                    found.append(self._head(kind, shown, *heads[target], at, styles))
        return found

    def _cleaned(self, target: str, tag: str) -> tuple[Node, Taken]:
        """A header with nothing in it but what may stay, and the pictures and links that it calls."""
        tree, taken = tree_of(self._theirs, target, w(tag), self._path), Taken.of(self._theirs, target)
        cleaned(tree, taken.links, taken.pictures)
        letterhead.settled(tree)
        return tree, taken

    def _head(self, kind: str, shown: str, tree: Node, taken: Taken, at: int, styles: Merged) -> Node:
        name = f"word/{kind}{at + 11}.xml"  # clear of ours, which are few
        tree = deepcopy(tree)  # one header may stand for several kinds of page
        styles.rename_in(tree)
        self._parts[name] = _bytes(tree)
        rels = taken.put_into(self._parts, name, tree)
        if len(rels):
            self._parts[f"word/_rels/{Path(name).name}.rels"] = _bytes(rels)
        for suffix, content_type in taken.types():
            self._declare_suffix(suffix, content_type)
        self._declare(f"/{name}", f"{_WORD}.{kind}+xml")
        reference = etree.Element(w(f"{kind}Reference"))
        reference.set(w("type"), shown)
        reference.set(f"{_R}id", self._relate(kind, posixpath.basename(name)))
        return reference

    def _relate(self, kind: str, target: str) -> str:
        ident = f"rIdOwn{len(self._rels) + 1}"
        relation(self._rels, ident, kind, target)
        return ident

    def _declare(self, name: str, content_type: str) -> None:
        node = etree.SubElement(self._types, f"{{{_TYPES}}}Override")
        node.set("PartName", name)
        node.set("ContentType", content_type)

    def _declare_suffix(self, suffix: str, content_type: str) -> None:
        known = {node.get("Extension") for node in self._types.findall(f"{{{_TYPES}}}Default")}
        if suffix not in known:
            node = etree.Element(f"{{{_TYPES}}}Default")
            node.set("Extension", suffix)
            node.set("ContentType", content_type)
            self._types.insert(0, node)


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


def _bytes(root: Node) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
