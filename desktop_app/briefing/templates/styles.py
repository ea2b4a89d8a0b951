"""Styles of a template and ours in one part: theirs by name, ours where they lack one.

The writer names styles by our ids; a template is known by the names of its styles, whose ids differ by the language of
the Word that made it. So its ids become ours. Of each paragraph style two are wanted, for left to right and, named
"... Arabic", for right to left: a template that has only the first gets the second made from it, so that the page
keeps its look in both directions.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import TypeAlias

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_REFERRING = ("basedOn", "next", "link", "pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink")
_TWINS = (("b", "bCs"), ("i", "iCs"), ("sz", "szCs"))
ARABIC_IN_LATIN = 1.14  # the size of Arabic letters beside Latin ones of that style, as in our own template
Node: TypeAlias = etree._Element


def w(name: str) -> str:
    """The name in WordprocessingML's namespace."""
    return f"{{{W}}}{name}"


class Merged:
    """The styles of a template with ours filled in."""

    def __init__(self, theirs: Node, ours: Node) -> None:
        self.root = theirs
        _drop_doubles(theirs)
        self._ours = {_key(style): style for style in ours.iter(w("style"))}
        self.renamed = self._rename()
        self._complete_defaults(ours)
        self.missing: tuple[str, ...] = ()
        self.copied: list[Node] = []
        self._fill()

    def rename_in(self, root: Node) -> None:
        """Let another part of the template name styles by our ids."""
        rename(root, self.renamed)

    def _rename(self) -> dict[str, str]:
        """Our ids for the styles that have our names; another style with such an id gives way."""
        wanted = {_key(style): style.get(w("styleId"), "") for style in self._ours.values()}
        renamed, taken = {}, set()
        for style in self.root.iter(w("style")):
            if (ident := wanted.get(_key(style))) and ident not in taken:
                renamed[style.get(w("styleId"), "")] = ident
                taken.add(ident)
        for style in self.root.iter(w("style")):
            ident = style.get(w("styleId"), "")
            if ident in taken and renamed.get(ident) != ident and ident not in renamed:
                renamed[ident] = f"{ident}Own"
        for style in self.root.iter(w("style")):
            style.set(w("styleId"), renamed.get(style.get(w("styleId"), ""), style.get(w("styleId"), "")))
        rename(self.root, renamed)
        return renamed

    def _complete_defaults(self, ours: Node) -> None:
        """What every Arabic letter needs: a face, and that its sizes and weights are set where Latin ones are."""
        known = ours.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}")
        assert known is not None  # our own template
        defaults = self.root.find(w("docDefaults"))
        if defaults is None:
            defaults = etree.Element(w("docDefaults"))
            self.root.insert(0, defaults)
        run = defaults.find(f"{w('rPrDefault')}/{w('rPr')}")
        if run is None:
            for old in defaults.findall(w("rPrDefault")):
                defaults.remove(old)
            holder = etree.Element(w("rPrDefault"))
            defaults.insert(0, holder)
            holder.append(deepcopy(known))
        else:
            _complete_faces(run, known)
        for props in self.root.iter(w("rPr")):
            _complete_twins(props)

    def _fill(self) -> None:
        have = {_key(style): style for style in self.root.iter(w("style"))}
        missing = []
        for key, style in self._ours.items():
            name, kind = style.find(w("name")), key[1]
            arabic = key[0].endswith(" arabic")
            parent = have.get((key[0].removesuffix(" arabic"), kind)) if arabic and kind == "paragraph" else None
            if key in have:
                continue
            if parent is not None and name is not None:
                made = self._twin(parent, style, name.get(w("val"), ""))
            else:
                made = deepcopy(style)
                self.copied.append(made)
                missing.append(name.get(w("val"), "") if name is not None else "")
                for flag in (w("default"),):
                    if any(one.get(flag) and one.get(w("type")) == kind for one in self.root.iter(w("style"))):
                        made.attrib.pop(flag, None)
            self.root.append(made)
        self._direct()
        twins = {f"{name} Arabic".casefold() for name in missing}
        self.missing = tuple(name for name in missing if name.casefold() not in twins)

    def _twin(self, parent: Node, ours: Node, name: str) -> Node:
        """The style for right to left, made from theirs for left to right."""
        made = etree.Element(w("style"))
        made.set(w("type"), "paragraph")
        made.set(w("customStyle"), "1")
        made.set(w("styleId"), ours.get(w("styleId"), ""))
        etree.SubElement(made, w("name")).set(w("val"), name)
        etree.SubElement(made, w("basedOn")).set(w("val"), parent.get(w("styleId"), ""))
        etree.SubElement(made, w("qFormat"))
        paragraph = etree.SubElement(made, w("pPr"))
        etree.SubElement(paragraph, w("bidi"))
        chain = list(self._chain(parent))
        if _first(chain, "pPr", "jc") in ("right", "end"):
            etree.SubElement(paragraph, w("jc")).set(w("val"), "left")  # the right edge, where a line begins
        run = etree.SubElement(made, w("rPr"))
        size = _first(chain, "rPr", "sz") or _first([self._defaults()], "rPr", "sz")
        if size and size.isdecimal():
            etree.SubElement(run, w("szCs")).set(w("val"), str(round(int(size) * ARABIC_IN_LATIN)))
        return made

    def _direct(self) -> None:
        """Each style runs the way its name says, whatever the one it is based on does."""
        for key, ours in self._ours.items():
            style = next((one for one in self.root.iter(w("style")) if _key(one) == key), None)
            if key[1] != "paragraph" or style is None:
                continue
            rtl = ours.find(f"{w('pPr')}/{w('bidi')}") is not None
            chain = [*self._chain(style)]
            if (_first(chain, "pPr", "bidi") in ("", "1", "true", "on")) != rtl:
                _set_direction(style, rtl)
            if ours.find(f"{w('pPr')}/{w('keepNext')}") is not None and _first(chain, "pPr", "keepNext") is None:
                _properties(style).insert(0, etree.Element(w("keepNext")))  # a heading stays with what it heads
            level = ours.find(f"{w('pPr')}/{w('outlineLvl')}")
            if level is not None and _first(chain, "pPr", "outlineLvl") is None:
                _outline(_properties(style), level)
            edge = style.find(f"{w('pPr')}/{w('jc')}")
            if rtl and edge is not None and edge.get(w("val")) in ("right", "end"):
                edge.set(w("val"), "left")

    def _chain(self, style: Node) -> Iterator[Node]:
        by_id = {one.get(w("styleId"), ""): one for one in self.root.iter(w("style"))}
        seen: set[str] = set()
        at: str | None = style.get(w("styleId"), "")
        while at and at in by_id and at not in seen:
            seen.add(at)
            yield by_id[at]
            based = by_id[at].find(w("basedOn"))
            at = based.get(w("val")) if based is not None else None

    def _defaults(self) -> Node:
        found = self.root.find(f"{w('docDefaults')}/{w('rPrDefault')}")
        assert found is not None  # `_complete_defaults` sees to it
        return found


def rename(root: Node, renamed: dict[str, str]) -> None:
    """Every reference to a style by its new id."""
    for name in _REFERRING:
        for node in root.iter(w(name)):
            value = node.get(w("val"), "")
            if value in renamed:
                node.set(w("val"), renamed[value])


def _key(style: Node) -> tuple[str, str]:
    """Name, whose case Word doesn't mind, and type."""
    name = style.find(w("name"))
    return (name.get(w("val"), "") if name is not None else "").casefold(), style.get(w("type"), "paragraph")


def _first(chain: list[Node], props: str, name: str) -> str | None:
    """The property's value where it is set first; "" for one without a value."""
    for style in chain:
        node = style.find(f"{w(props)}/{w(name)}")
        if node is not None:
            return str(node.get(w("val"), ""))
    return None


def _drop_doubles(root: Node) -> None:
    """Of styles with one id the first stays: Word calls a file with two damaged."""
    seen: set[str] = set()
    for style in root.findall(w("style")):
        ident = style.get(w("styleId"), "")
        if ident and ident in seen:
            root.remove(style)
        seen.add(ident)


def _properties(style: Node) -> Node:
    """The properties of its paragraphs, made where it has none."""
    paragraph = style.find(w("pPr"))
    if paragraph is None:
        paragraph = etree.Element(w("pPr"))
        before = [one for one in style if etree.QName(one).localname in _BEFORE_PROPERTIES]
        before[-1].addnext(paragraph)
    return paragraph


def _set_direction(style: Node, rtl: bool) -> None:
    paragraph = _properties(style)
    for old in paragraph.findall(w("bidi")):
        paragraph.remove(old)
    made = etree.Element(w("bidi"))
    if not rtl:
        made.set(w("val"), "0")
    at = sum(1 for one in paragraph if etree.QName(one).localname in _BEFORE_BIDI)
    paragraph.insert(at, made)


def _outline(paragraph: Node, level: Node) -> None:
    """A heading stands in the navigation of the file; LibreOffice leaves that to its name."""
    after = next((one for one in paragraph if etree.QName(one).localname in _AFTER_OUTLINE), None)
    if after is None:
        paragraph.append(deepcopy(level))
    else:
        after.addprevious(deepcopy(level))


_AFTER_OUTLINE = frozenset({"divId", "cnfStyle", "rPr", "sectPr", "pPrChange"})
_BEFORE_PROPERTIES = frozenset(
    {"name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden",
     "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose", "personalReply", "rsid"}
)  # fmt: skip
_BEFORE_BIDI = frozenset(
    {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers",
     "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct",
     "autoSpaceDE", "autoSpaceDN"}
)  # fmt: skip


def _complete_twins(props: Node) -> None:
    for one, twin in _TWINS:
        node = props.find(w(one))
        if node is not None and props.find(w(twin)) is None:
            made = etree.Element(w(twin))
            for name, value in node.attrib.items():
                made.set(name, value)
            node.addnext(made)


def _complete_faces(run: Node, known: Node) -> None:
    faces, ours = run.find(w("rFonts")), known.find(w("rFonts"))
    assert ours is not None  # our own template
    if faces is None:
        run.insert(0, deepcopy(ours))
    elif faces.get(w("cs")) is None and faces.get(w("cstheme")) is None:
        faces.set(w("cs"), ours.get(w("cs"), ""))
    language = run.find(w("lang"))
    if language is None:
        language = etree.SubElement(run, w("lang"))
    if not language.get(w("bidi"), "").startswith("ar"):
        language.set(w("bidi"), "ar-SA")
