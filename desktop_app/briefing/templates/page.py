"""The page of a template: its size, margins and borders, in plain measures; ours where no text would fit on theirs."""

import re
from copy import deepcopy

from lxml import etree

from desktop_app.briefing.templates.refusing import OFFICE
from desktop_app.briefing.templates.styles import Node, w

_TAKEN = ("pgSz", "pgMar", "paperSrc", "pgBorders", "pgNumType", "vAlign")
"""What is taken over of a section: its page, not its columns or its notes."""
_EDGES = ("top", "right", "bottom", "left", "header", "footer", "gutter")
_MEASURE = re.compile(r"(-?[0-9]{1,6}(?:\.[0-9]{1,6})?)(mm|cm|in|pt|pc|pi)?")
_TWIPS = {"mm": 1440 / 25.4, "cm": 1440 / 2.54, "in": 1440.0, "pt": 20.0, "pc": 240.0, "pi": 240.0}
_LEAST_TEXT, _MOST_PAPER = 2 * 1440, 22 * 1440  # twips; Word takes no larger paper


def page_of(theirs: Node, ours: Node) -> list[Node]:
    """What a section of ours has of its page, in the order of the schema."""
    taken = {name: _bare(node) for name in _TAKEN if (node := theirs.find(w(name))) is not None}
    if not _fits(taken.get("pgSz"), taken.get("pgMar")):
        for name in ("pgSz", "pgMar"):
            taken[name] = deepcopy(next(ours.iter(w(name))))
    return [taken[name] for name in _TAKEN if name in taken]


def _fits(size: Node | None, margins: Node | None) -> bool:
    """Whether text fits between the margins; measures become twips."""
    if size is None or margins is None:
        return False
    wide, high = _settled(size, ("w", "h"))
    top, right, bottom, left, _, _, gutter = _settled(margins, _EDGES)
    return (
        _LEAST_TEXT <= wide - max(0, left) - max(0, right) - max(0, gutter) <= wide <= _MOST_PAPER
        and _LEAST_TEXT <= high - abs(top) - abs(bottom) <= high <= _MOST_PAPER
    )


def _settled(node: Node, names: tuple[str, ...]) -> list[int]:
    found = []
    for name in names:
        parts = _MEASURE.fullmatch(node.get(w(name), "0"))
        value = round(float(parts[1]) * _TWIPS.get(parts[2] or "", 1.0)) if parts else 10 * _MOST_PAPER
        node.set(w(name), str(value if name in ("top", "bottom") else max(0, value)))
        found.append(value)
    return found


def _bare(node: Node) -> Node:
    """A copy without what points elsewhere (a page border of art is a picture)."""
    made = deepcopy(node)
    for one in made.iter():
        for name in [key for key in one.attrib if str(key).startswith(f"{{{OFFICE}}}")]:
            del one.attrib[name]
    etree.cleanup_namespaces(made)
    return made
