"""What may stay in a template's header, styles and lists: words, tables, shapes, and pictures that travel with it.

All else goes before it reaches a file of ours: what draws something in or runs, what points to a part that isn't taken
over (Word calls such a file damaged), and what others said of the template (changes with their authors, comments).
"""

from collections.abc import Collection

from lxml import etree

from desktop_app.briefing.templates.refusing import OFFICE
from desktop_app.briefing.templates.styles import Node, W, w

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_MICROSOFT = "http://schemas.microsoft.com/office/word/2010"
_KNOWN = frozenset({
    W, _A, _MC,
    "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "http://schemas.openxmlformats.org/drawingml/2006/picture",
    f"{_MICROSOFT}/wordprocessingShape", f"{_MICROSOFT}/wordprocessingGroup", f"{_MICROSOFT}/wordprocessingDrawing",
    "urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office", "urn:schemas-microsoft-com:office:word",
})  # fmt: skip
"""The namespaces whose elements may stay; those of others are extensions that nothing here has looked at."""
_GONE = frozenset({
    "object", "control", "altChunk", "subDoc", "OLEObject", "signatureline", "movie", "audioFile", "videoFile",
    "wavAudioFile", "quickTimeFile", "hlinkClick", "hlinkHover", "hlinkMouseOver", "extLst", "ffData", "fldData",
    "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "del", "moveFrom", "delText", "delInstrText", "numPicBullet",
    "lvlPicBulletId", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "footnoteReference",
    "endnoteReference", "footnoteRef", "endnoteRef", "bookmarkStart", "bookmarkEnd", "permStart", "permEnd",
    "proofErr", "contentPart", "Fallback",
})  # fmt: skip
_UNWRAPPED = frozenset({"ins", "moveTo", "sdt", "sdtContent", "smartTag", "customXml"})
_ADDRESSES = frozenset({"href", "althref", "src"})
_DRAWINGS = (w("drawing"), w("pict"))
_NEED_A_PARAGRAPH = (w("hdr"), w("ftr"), w("tc"), w("txbxContent"))


def cleaned(root: Node, links: Collection[str] = (), pictures: Collection[str] = ()) -> None:
    """Take out what may not stay; `links` and `pictures` are the ids of relationships that are taken over."""
    etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    for node in list(root.iter()):
        if node is root or not _is_within(node, root):
            continue
        space, name = _split(node.tag)
        if space not in _KNOWN or name in _GONE or name.endswith("Change"):
            drop(node)
        elif space == W and name in _UNWRAPPED:
            _unwrap(node)
        else:
            _without_addresses(node)
            _check_relations(node, links, pictures)
    for node in [*root.iter(f"{{{_MC}}}AlternateContent")]:
        if not any(len(choice) for choice in node):
            drop(node)
    for node in [*root.iter(*_NEED_A_PARAGRAPH)]:
        if not len(node) or node[-1].tag != w("p"):
            etree.SubElement(node, w("p"))


def drop(node: Node) -> None:
    """Out of the tree, with all that is in it."""
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def _split(tag: object) -> tuple[str, str]:
    name = etree.QName(str(tag))
    return name.namespace or "", name.localname


def _is_within(node: Node, root: Node) -> bool:
    """Whether nothing around it has been dropped meanwhile."""
    return any(one is root for one in node.iterancestors())


def _unwrap(node: Node) -> None:
    for child in list(node):
        node.addprevious(child)
    drop(node)


def _without_addresses(node: Node) -> None:
    for key in list(node.attrib):
        space, name = _split(key)
        if (space != OFFICE and name in _ADDRESSES) or name.lower().startswith("on"):
            del node.attrib[key]


def _check_relations(node: Node, links: Collection[str], pictures: Collection[str]) -> None:
    """An element that points to what isn't there goes: words of a link stay, a drawing goes whole."""
    for key in [key for key in node.attrib if _split(key)[0] == OFFICE]:
        if node.tag == w("hyperlink"):
            if node.get(key) not in links:
                _unwrap(node)
        elif node.get(key) not in pictures or _split(key)[1] == "link":
            drop(next((one for one in node.iterancestors(*_DRAWINGS)), node))
            return
