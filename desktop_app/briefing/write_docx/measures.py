"""What a template's page holds: the height and width of its text, and how high a line of each style is.

By this a briefing of one page is fitted, in whatever look it is written. Where lines have no exact height they are as
high as the face makes them; faces of other people are taken for wide and open ones, so that too little is set rather
than too much.
"""

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import TypeAlias

from lxml import etree

from desktop_app.briefing.write_docx.escape import NAMESPACE, RELATIONS

_A4 = {"w": 11906, "h": 16838, "top": 1417, "bottom": 1417, "left": 1134, "right": 1134, "header": 850, "footer": 567}
_OPEN = {"Amiri": 1.75, "Charis SIL": 1.64}
"""Natural lines of our faces in em, as the design has them measured."""
_OTHER_LATIN, _OTHER_ARABIC = 1.36, 1.5  # of Noto Serif, and of the Arabic faces of Word
_OURS = frozenset({"Charis SIL", "Amiri"})
_WIDER = {False: 1.08, True: 1.25}
"""How much wider other faces are than those whose letters `widths` knows: Latin, Arabic (DejaVu, the widest met)."""
_EMU = 12_700
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
Node: TypeAlias = etree._Element


@dataclass(frozen=True, slots=True)
class Style:
    """A style's letters and lines in points. `around` is the space above and below a paragraph, `indent` what its
    lines lack of the text's width, `wider` how much wider its letters are than ours."""

    size: float
    line: float
    around: float
    indent: float
    wider: float


@dataclass(frozen=True, slots=True)
class Measures:
    """The text's width and height in points, and the styles by their ids."""

    width: float
    height: float
    styles: dict[str, Style]

    def style(self, name: str, rtl: bool) -> Style:
        """The style of that name, or its twin for right to left; plain text where the template has neither."""
        found = self.styles.get(f"{name}Arabic") if rtl else None
        return found or self.styles.get(name) or Style(12.0, 18.0, 0.0, 0.0, _WIDER[rtl])


@lru_cache(maxsize=4)
def measures(template: bytes) -> Measures:
    """Those of a template of ours, or of a user's once it is grafted."""
    with zipfile.ZipFile(BytesIO(template)) as package:
        document = _parsed(package.read("word/document.xml"))
        styles = _parsed(package.read("word/styles.xml"))
        targets = _targets(package.read("word/_rels/document.xml.rels"))
        heads = {
            kind: [_parsed(package.read(f"word/{targets[ref]}")) for ref in _referred(document, kind, targets)]
            for kind in ("header", "footer")
        }
    read = _Styles(styles)
    size, edges = next(document.iter(_w("pgSz")), None), next(document.iter(_w("pgMar")), None)
    room = {
        kind: max(_number(edges, edge), _number(edges, kind) + 20 * max(map(read.height_of, heads[kind]), default=0.0))
        for kind, edge in (("header", "top"), ("footer", "bottom"))
    }
    width = _number(size, "w") - _number(edges, "left") - _number(edges, "right") - _number(edges, "gutter")
    high = _number(size, "h") - room["header"] - room["footer"]
    return Measures(width / 20, high / 20, read.all())


class _Styles:
    """The paragraph styles of a part, each with what it has from those it is based on."""

    def __init__(self, root: Node) -> None:
        self._by_id = {one.get(_w("styleId"), ""): one for one in root.iter(_w("style"))}
        self._plain = next((i for i, one in self._by_id.items() if one.get(_w("default")) and _is_paragraph(one)), "")
        self._defaults = [node for node in root.iter(_w("rPrDefault"), _w("pPrDefault"))]

    def all(self) -> dict[str, Style]:
        return {ident: self.read(ident) for ident, one in self._by_id.items() if _is_paragraph(one)}

    def read(self, ident: str) -> Style:
        chain = list(self._chain(ident))
        rtl = any(_is_on(one.find(f"{_w('pPr')}/{_w('bidi')}")) for one in chain[:1])
        size = float(_first(chain, "rPr", "szCs" if rtl else "sz", "val") or _first(chain, "rPr", "sz", "val") or 20)
        arabic = float(_first(chain, "rPr", "szCs", "val") or size)
        face = _first(chain, "rPr", "rFonts", "cs" if rtl else "ascii") or ""
        natural = _OPEN.get(face, _OTHER_ARABIC if rtl else _OTHER_LATIN) * size / 2
        around = sum(float(_first(chain, "pPr", "spacing", side) or 0) for side in ("before", "after")) / 20
        indent = sum(float(_first(chain, "pPr", "ind", side) or 0) for side in ("left", "right")) / 20
        line = _line(chain, natural if rtl else max(natural, _OTHER_LATIN * arabic / 2))
        return Style(size / 2, line, around, indent, 1.0 if face in _OURS else _WIDER[rtl])

    def height_of(self, head: Node) -> float:
        """How high a header is, in points: its lines, or the pictures in them."""
        return sum(self._paragraph(one) for one in head.iter(_w("p")))

    def _paragraph(self, node: Node) -> float:
        named = node.find(f"{_w('pPr')}/{_w('pStyle')}")
        style = self.read(named.get(_w("val"), "") if named is not None else self._plain)
        drawn = [int(one.get("cy", "0")) / _EMU for inline in node.iter(f"{_DRAWING}inline")
                 for one in inline.iter(f"{_DRAWING}extent")]  # fmt: skip
        lines = style.line * (1 + sum(1 for _ in node.iter(_w("br"))))
        return max([lines, *drawn]) + style.around

    def _chain(self, ident: str) -> Iterator[Node]:
        """The style, those it is based on, the defaults of the part."""
        seen: set[str] = set()
        while ident and ident in self._by_id and ident not in seen:
            seen.add(ident)
            yield self._by_id[ident]
            based = self._by_id[ident].find(_w("basedOn"))
            ident = based.get(_w("val"), "") if based is not None else ""
        yield from self._defaults


def _line(chain: list[Node], natural: float) -> float:
    """The height of a line: exact, at least so much, or a multiple of what the face asks for."""
    value, rule = _first(chain, "pPr", "spacing", "line"), _first(chain, "pPr", "spacing", "lineRule") or "auto"
    if value is None:
        return natural
    if rule == "exact":
        return float(value) / 20
    return max(natural, float(value) / 20) if rule == "atLeast" else natural * float(value) / 240


def _first(chain: list[Node], props: str, name: str, attribute: str) -> str | None:
    """The attribute where it is set first; what isn't a number of twips counts as not set."""
    for style in chain:
        node = style.find(f"{_w(props)}/{_w(name)}")
        value = node.get(_w(attribute)) if node is not None else None
        if value is not None and (name == "rFonts" or attribute == "lineRule" or value.lstrip("-").isdecimal()):
            return str(value)
    return None


def _referred(document: Node, kind: str, targets: dict[str, str]) -> list[str]:
    """The headers or footers of the first and of other pages, by the ids of their relationships."""
    found = (node.get(f"{{{RELATIONS}}}id", "") for node in document.iter(_w(f"{kind}Reference")))
    return [ident for ident in found if ident in targets]


def _targets(rels: bytes) -> dict[str, str]:
    inside = (node for node in _parsed(rels) if node.get("TargetMode") != "External")
    return {node.get("Id", ""): node.get("Target", "") for node in inside}


def _is_paragraph(style: Node) -> bool:
    return str(style.get(_w("type"), "paragraph")) == "paragraph"


def _is_on(node: Node | None) -> bool:
    return node is not None and str(node.get(_w("val"), "1")) in {"1", "true", "on"}


def _number(node: Node | None, name: str) -> float:
    value = node.get(_w(name)) if node is not None else None
    return float(value if value is not None else _A4.get(name, 0))


def _parsed(part: bytes) -> Node:
    return etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))


def _w(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"
