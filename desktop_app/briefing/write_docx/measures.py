"""What a template's page holds: the height and width of its text, and the lines of its styles.

By this a briefing of one page is fitted, in whatever look it is written.
"""

import zipfile
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from desktop_app.briefing.write_docx.escape import RELATIONS
from desktop_app.briefing.write_docx.lines import Node, Style, Styles, of_no_style, w

_A4 = {"w": 11906, "h": 16838, "top": 1417, "bottom": 1417, "left": 1134, "right": 1134, "header": 850, "footer": 567}
_NARROW = 40  # em


@dataclass(frozen=True, slots=True)
class Measures:
    """The text's width and height in points, and the styles by their ids."""

    width: float
    height: float
    styles: dict[str, Style]

    @property
    def is_narrow(self) -> bool:
        """Whether a table of six columns of Arabic words would break words; ours is 46 letters wide."""
        return self.width < _NARROW * self.letters("TableText", rtl=True)

    def letters(self, name: str, rtl: bool) -> float:
        """The size of that style's letters, as if they were ours: those of a wider face are larger so."""
        style = self.style(name, rtl)
        return style.size * style.wider

    def style(self, name: str, rtl: bool) -> Style:
        """The style of that name, or its twin for right to left; plain text where the template has neither."""
        found = self.styles.get(f"{name}Arabic") if rtl else None
        return found or self.styles.get(name) or of_no_style(rtl)


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
    read = Styles(styles)
    size, edges = next(document.iter(w("pgSz")), None), next(document.iter(w("pgMar")), None)
    room = {
        kind: max(_number(edges, edge), _number(edges, kind) + 20 * max(map(read.height_of, heads[kind]), default=0.0))
        for kind, edge in (("header", "top"), ("footer", "bottom"))
    }
    width = _number(size, "w") - _number(edges, "left") - _number(edges, "right") - _number(edges, "gutter")
    high = _number(size, "h") - room["header"] - room["footer"]
    return Measures(width / 20, high / 20, read.all())


def _referred(document: Node, kind: str, targets: dict[str, str]) -> list[str]:
    """The headers or footers of the first and of other pages, by the ids of their relationships."""
    found = (node.get(f"{{{RELATIONS}}}id", "") for node in document.iter(w(f"{kind}Reference")))
    return [ident for ident in found if ident in targets]


def _targets(rels: bytes) -> dict[str, str]:
    inside = (node for node in _parsed(rels) if node.get("TargetMode") != "External")
    return {node.get("Id", ""): node.get("Target", "") for node in inside}


def _number(node: Node | None, name: str) -> float:
    value = node.get(w(name)) if node is not None else None
    return float(value if value is not None else _A4.get(name, 0))


def _parsed(part: bytes) -> Node:
    return etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))
