"""How high a line of each style is and how wide its letters are, read from a template's part of styles.

Where lines have no exact height they are as high as the face makes them; faces of other people are taken for wide and
open ones, so that too little is set on a page rather than too much.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from lxml import etree

from desktop_app.briefing.write_docx.escape import NAMESPACE

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


def of_no_style(rtl: bool) -> Style:
    """What plain text is taken for where a template lacks even the style."""
    return Style(12.0, 18.0, 0.0, 0.0, _WIDER[rtl])


class Styles:
    """The paragraph styles of a part, each with what it has from those it is based on."""

    def __init__(self, root: Node) -> None:
        self._by_id = {one.get(w("styleId"), ""): one for one in root.iter(w("style"))}
        self._plain = next((i for i, one in self._by_id.items() if one.get(w("default")) and _is_paragraph(one)), "")
        self._defaults = list(root.iter(w("rPrDefault"), w("pPrDefault")))

    def all(self) -> dict[str, Style]:
        return {ident: self.read(ident) for ident, one in self._by_id.items() if _is_paragraph(one)}

    def read(self, ident: str) -> Style:
        chain = list(self._chain(ident))
        rtl = any(_is_on(one.find(f"{w('pPr')}/{w('bidi')}")) for one in chain[:1])
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
        return sum(self._paragraph(one) for one in head.iter(w("p")))

    def _paragraph(self, node: Node) -> float:
        named = node.find(f"{w('pPr')}/{w('pStyle')}")
        style = self.read(named.get(w("val"), "") if named is not None else self._plain)
        drawn = [int(one.get("cy", "0")) / _EMU for inline in node.iter(f"{_DRAWING}inline")
                 for one in inline.iter(f"{_DRAWING}extent")]  # fmt: skip
        lines = style.line * (1 + sum(1 for _ in node.iter(w("br"))))
        return max([lines, *drawn]) + style.around

    def _chain(self, ident: str) -> Iterator[Node]:
        """The style, those it is based on, the defaults of the part."""
        seen: set[str] = set()
        while ident and ident in self._by_id and ident not in seen:
            seen.add(ident)
            yield self._by_id[ident]
            based = self._by_id[ident].find(w("basedOn"))
            ident = based.get(w("val"), "") if based is not None else ""
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
        node = style.find(f"{w(props)}/{w(name)}")
        value = node.get(w(attribute)) if node is not None else None
        if value is not None and (name == "rFonts" or attribute == "lineRule" or value.lstrip("-").isdecimal()):
            return str(value)
    return None


def _is_paragraph(style: Node) -> bool:
    return str(style.get(w("type"), "paragraph")) == "paragraph"


def _is_on(node: Node | None) -> bool:
    return node is not None and str(node.get(w("val"), "1")) in {"1", "true", "on"}


def w(name: str) -> str:
    """The name in WordprocessingML's namespace."""
    return f"{{{NAMESPACE}}}{name}"
