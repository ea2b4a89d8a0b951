"""Styles set smaller or larger as a whole, for a briefing that must fit its page."""

from lxml import etree

from desktop_app.briefing.write_docx.escape import HEAD, NAMESPACE

_SIZES = ("sz", "szCs")
_LEAST = 13  # half points: what is smaller can't be read


def scaled(styles: bytes, factor: float) -> str:
    """The part with the letters, lines and spaces of every style times the factor; borders and indents stay."""
    root = etree.fromstring(styles, etree.XMLParser(resolve_entities=False, no_network=True))
    for name in _SIZES:
        for node in root.iter(f"{{{NAMESPACE}}}{name}"):
            _scale(node, "val", factor, least=_LEAST)
    for node in root.iter(f"{{{NAMESPACE}}}spacing"):
        _scale(node, "before", factor)
        _scale(node, "after", factor)
        if node.get(f"{{{NAMESPACE}}}lineRule") in ("exact", "atLeast"):
            _scale(node, "line", factor)
    return HEAD + str(etree.tostring(root, encoding="unicode"))


def _scale(node: "etree._Element", name: str, factor: float, least: int = 0) -> None:
    value = node.get(f"{{{NAMESPACE}}}{name}", "")
    if value.isdecimal():
        size = round(int(value) * factor)
        node.set(f"{{{NAMESPACE}}}{name}", str(max(size, min(least, int(value)))))
