"""A template's own headers and footers: their words and pictures stay, places in them are filled in.

What runs in them must run the way the file does, as everything else: a letterhead is written once and used for
briefings in both languages. Fields that would change with the day or the file stand as they were last shown.
"""

import re
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from desktop_app.briefing.templates.cleaning import drop
from desktop_app.briefing.templates.styles import Node, w
from desktop_app.briefing.write_docx.directions import has_arabic, has_latin
from desktop_app.briefing.write_docx.escape import clean
from desktop_app.briefing.write_docx.runs import plain

_PLACE = re.compile(r"\{(pair|title|handling|date|author)\}")
_FIELDS = frozenset({"PAGE", "NUMPAGES", "STYLEREF"})
_W14 = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_LETTERS = re.compile(r"\w")


def says_something(root: Node) -> bool:
    """Whether a header has a letter, a field or a picture."""
    if any((node.text or "").strip() for node in root.iter(w("t"))):
        return True
    return any(True for _ in root.iter(w("drawing"), w("pict"), w("fldSimple"), w("instrText")))


def settled(root: Node) -> None:
    """Fields that aren't ours to have become the words they showed last; each picture has a name for those who can't
    see it."""
    for field in list(root.iter(w("fldSimple"))):
        if _command(field.get(w("instr"), "")) not in _FIELDS:
            for run in list(field):
                field.addprevious(run)
            drop(field)
    _settle_fields(root)
    for number, picture in enumerate(root.iter(f"{_W14}docPr"), 1):
        if not picture.get("descr", "").strip():
            picture.set("descr", picture.get("title") or picture.get("name") or f"Picture {number}")


def filled(root: Node, values: Mapping[str, str], *, arabic: bool) -> None:
    """Put words in the places {pair}, {title}, {handling}, {date}, {author}, and let all run as the file does."""
    for paragraph in list(root.iter(w("p"))):
        words = "".join(node.text or "" for node in paragraph.iter(w("t")))
        if _PLACE.search(words):
            _fill(paragraph, words, values, arabic)
    for paragraph in list(root.iter(w("p"))):
        _turn(paragraph, arabic)
    for table in root.iter(w("tbl")):
        words = "".join(node.text or "" for node in table.iter(w("t")))
        _set_visual(table, has_arabic(words) and (arabic or not has_latin(words)))


def _fill(paragraph: Node, words: str, values: Mapping[str, str], arabic: bool) -> None:
    """Word may have cut a place into several runs, so the paragraph's words are set anew in the look of the first.

    Runs without words, such as a logo's, keep their order before and after; tabs between words are kept.
    """
    texts = list(paragraph.iter(w("t")))
    whole, first = _PLACE.sub(lambda place: values.get(place[1], ""), words), texts[0].getparent()
    assert first is not None  # a text stands in a run
    if any(run.find(w("tab")) is not None for run in paragraph.iter(w("r"))):  # texts stay where they are
        for node in texts:
            node.text = clean(_PLACE.sub(lambda place: values.get(place[1], ""), node.text or ""))
        return
    look = first.find(w("rPr"))
    made = etree.fromstring(f'<w:p xmlns:w="{_namespace()}">{plain(clean(whole), arabic)}</w:p>')
    for run in reversed(list(made)):
        if look is not None:
            _look_like(run, look)
        first.addnext(run)
    for node in texts:
        drop(node)


def _look_like(run: Node, look: Node) -> None:
    own = run.find(w("rPr"))
    rtl = own is not None and own.find(w("rtl")) is not None
    if own is not None:
        run.remove(own)
    props = deepcopy(look)
    run.insert(0, props)
    _set_rtl(props, rtl)


def _turn(paragraph: Node, arabic: bool) -> None:
    """A paragraph runs as the file does; one in the other script alone runs its own way."""
    texts = [node for node in paragraph.iter(w("t")) if node.text]
    words = "".join(node.text or "" for node in texts)
    if not _LETTERS.search(words):
        return
    rtl = has_arabic(words) and (arabic or not has_latin(words))
    props = paragraph.find(w("pPr"))
    if props is None:
        props = etree.Element(w("pPr"))
        paragraph.insert(0, props)
    _set_bidi(props, rtl, arabic)
    for run in list(paragraph.iter(w("r"))):
        _split(run, rtl)


def _set_bidi(props: Node, rtl: bool, arabic: bool) -> None:
    for old in props.findall(w("bidi")):
        props.remove(old)
    made = etree.Element(w("bidi"))
    if not rtl and not arabic:
        made.set(w("val"), "0")
    edge = props.find(w("jc"))
    if rtl and edge is not None and edge.get(w("val")) in ("right", "end"):
        edge.set(w("val"), "left")
    before = {"spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection",
              "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
              "adjustRightInd", "snapToGrid"}  # fmt: skip
    after = next((one for one in props if etree.QName(one).localname in before), None)
    if after is None:
        props.append(made)
    else:
        after.addprevious(made)


def _split(run: Node, rtl: bool) -> None:
    """A run of words in both scripts becomes several, each in one direction."""
    texts = run.findall(w("t"))
    if not texts:
        if run.find(w("fldChar")) is None and run.find(w("drawing")) is None:
            _set_rtl(_props(run), rtl)
        return
    if len(texts) != 1 or any(one.tag not in (w("rPr"), w("t")) for one in run):
        words = "".join(node.text or "" for node in texts)
        _set_rtl(_props(run), has_arabic(words) or (rtl and not has_latin(words)))
        return
    made = etree.fromstring(f'<w:p xmlns:w="{_namespace()}">{plain(clean(texts[0].text or ""), rtl)}</w:p>')
    look = run.find(w("rPr"))
    for piece in reversed(list(made)):
        if look is not None:
            _look_like(piece, look)
        run.addnext(piece)
    drop(run)


def _props(run: Node) -> Node:
    found = run.find(w("rPr"))
    if found is None:
        found = etree.Element(w("rPr"))
        run.insert(0, found)
    return found


def _set_rtl(props: Node, rtl: bool) -> None:
    """With the twins that Arabic letters are set by: size, weight and slope."""
    for old in props.findall(w("rtl")):
        props.remove(old)
    for one, twin in (("b", "bCs"), ("i", "iCs"), ("sz", "szCs")):
        node = props.find(w(one))
        if node is not None and props.find(w(twin)) is None:
            node.addnext(_copied(node, twin))
    if rtl:
        late = {"cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath", "rPrChange"}
        after = next((one for one in props if etree.QName(one).localname in late), None)
        made = etree.Element(w("rtl"))
        if after is None:
            props.append(made)
        else:
            after.addprevious(made)


def _copied(node: Node, name: str) -> Node:
    made = etree.Element(w(name))
    for key, value in node.attrib.items():
        made.set(key, value)
    return made


def _set_visual(table: Node, rtl: bool) -> None:
    props = table.find(w("tblPr"))
    if props is None:
        return
    for old in props.findall(w("bidiVisual")):
        props.remove(old)
    if rtl:
        at = sum(1 for one in props if etree.QName(one).localname in ("tblStyle", "tblpPr", "tblOverlap"))
        props.insert(at, etree.Element(w("bidiVisual")))


def _settle_fields(root: Node) -> None:
    """Fields made of runs, which may begin in one paragraph and end in another: what isn't allowed, isn't closed or
    wasn't opened loses its code and keeps its words."""
    open_: list[_Field] = []
    gone: list[Node] = []
    for node in list(root.iter(w("fldChar"), w("instrText"))):
        kind = node.get(w("fldCharType")) if node.tag == w("fldChar") else "code"
        if kind == "begin":
            open_.append(_Field([node]))
        elif not open_ or kind not in ("code", "separate", "end"):
            gone.append(node)
        else:
            open_[-1].nodes.append(node)
            open_[-1].code += (node.text or "") if kind == "code" else ""
            if kind == "end":
                field = open_.pop()
                gone += field.nodes if _command(field.code) not in _FIELDS else []
    for node in (*gone, *(node for field in open_ for node in field.nodes)):
        run = node.getparent()
        drop(node)
        if run is not None and all(one.tag == w("rPr") for one in run):
            drop(run)


@dataclass
class _Field:
    nodes: list[Node]
    code: str = ""


def _command(code: str) -> str:
    return code.split()[0].upper() if code.split() else ""


def _namespace() -> str:
    return w("")[1:-1]
