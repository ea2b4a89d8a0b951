"""From a `Briefing` and a template to the bytes of a Word file."""

from collections.abc import Callable, Mapping
from functools import partial

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from desktop_app.briefing.words import Words
from desktop_app.briefing.write_docx import charts, parts
from desktop_app.briefing.write_docx.escape import HEAD, NAMESPACE, RELATIONS
from desktop_app.briefing.write_docx.measures import measures
from desktop_app.briefing.write_docx.package import Template
from desktop_app.briefing.write_docx.paragraphs import Manner
from desktop_app.briefing.write_docx.runs import Links
from desktop_app.briefing.write_docx.scaling import scaled
from desktop_app.briefing.write_docx.timeline import TimeAxis
from desktop_app.briefing.write_docx.workbook import workbook
from desktop_app.model.briefing import Briefing, Chart, Timeline, drawn_in

_NS = {"w": NAMESPACE}
USUAL_WIDTH = 9638  # twips
_HEADS = ("header", "footer")
_SEPARATOR_TYPES = ("separator", "continuationSeparator")


def word_file(briefing: Briefing, template_bytes: bytes) -> bytes:
    """The whole file. The same briefing and template give the same bytes."""
    template = Template.opened(template_bytes)
    if briefing.scale != 1.0:
        template.rewrite(RT.STYLES, lambda styles: scaled(styles, briefing.scale))
    arabic = briefing.language == "ar"
    known = measures(template_bytes)
    letters = (known.letters("TableText", rtl) for rtl in (arabic, True))
    manner = Manner(arabic, Words(briefing.language).get("mark_comma"), *letters)
    links = Links(briefing.links)
    if not briefing.embed_fonts:
        template.without_faces()
    page = _Page(template)
    notes = parts.footnotes(briefing.notes, page.separators(arabic), manner, links)
    part = template.put("/word/footnotes.xml", RT.FOOTNOTES, CT.WML_FOOTNOTES, notes)
    for relation, address in links.addresses().items():
        part.rels.add_relationship(RT.HYPERLINK, address, relation, is_external=True)
    section = _section_properties(briefing, template, manner, page)
    drawings = _charts(briefing, template, page.text_width)
    document = parts.document(briefing, manner, page.text_width, section, drawings)
    return template.zipped(document, parts.core_properties(briefing))


def _charts(briefing: Briefing, template: Template, width: float) -> list[str]:
    """The drawings of the file's charts in their order, their parts and workbooks put into the package."""
    manner = charts.ChartManner(briefing.language == "ar", briefing.arabic_digits)
    drawn = []
    for number, chart in enumerate(drawn_in(briefing), 1):
        sheet, make, height = _drawing(chart, manner, width)
        book = template.attach(f"/word/embeddings/chart{number}.xlsx", charts.WORKBOOK_TYPE, sheet)
        part = template.add(f"/word/charts/chart{number}.xml", charts.CHART_TYPE, "")
        part._blob = make(part.relate_to(book, charts.WORKBOOK)).encode("utf-8")
        relation = template.main.relate_to(part, charts.CHART)
        drawn.append(charts.inline(chart.alt, number, relation, width, height))
    return drawn


def _drawing(
    chart: Chart | Timeline, manner: charts.ChartManner, width: float
) -> tuple[bytes, Callable[[str], str], float]:
    """The workbook, what makes the part from the id of its relationship to that, and the height in points."""
    if isinstance(chart, Timeline):
        axis = TimeAxis(chart, manner, width)
        return axis.workbook(), axis.part, axis.height
    return workbook(chart, arabic=manner.arabic), partial(charts.chart_part, chart, manner), charts.height_of(chart)


class _Page:
    """The template's page: size, margins and border, the headers and footers it brings, the separators above notes."""

    def __init__(self, template: Template) -> None:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        document = etree.fromstring(template.main.blob, parser)
        self.size, self.margins = document.find(".//w:pgSz", _NS), document.find(".//w:pgMar", _NS)
        self.border, self.numbers = document.find(".//w:pgBorders", _NS), document.find(".//w:pgNumType", _NS)
        self.first_differs = document.find(".//w:titlePg", _NS) is not None
        self._own = [(kind, ref) for kind in _HEADS for ref in document.iterfind(f".//w:{kind}Reference", _NS)]

    def own(self, kind: str) -> list[tuple[str, str]]:
        """The template's own headers or footers: for which pages, and the id by which the document calls them."""
        mine = (ref for one, ref in self._own if one == kind)
        return [(_value(ref, "type") or "default", ref.get(f"{{{RELATIONS}}}id", "")) for ref in mine]

    @property
    def text_width(self) -> float:
        """In points."""
        return (_number(self.size, "w") - _number(self.margins, "left") - _number(self.margins, "right")) / 20

    @property
    def is_usual(self) -> bool:
        """Whether its text is as wide as that of our own template, for which the styles have their tabs."""
        return round(self.text_width * 20) == USUAL_WIDTH

    def separators(self, arabic: bool) -> str:
        """The rules above notes and their continuations, on the side where reading starts."""
        side = '<w:jc w:val="right"/>' if arabic else ""
        spacing = '<w:spacing w:before="0" w:after="40" w:line="240" w:lineRule="auto"/>'
        return "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr>{spacing}{side}</w:pPr>'
            f"<w:r><w:{kind}/></w:r></w:p></w:footnote>"
            for number, kind in enumerate(_SEPARATOR_TYPES, -1)
        )


def _section_properties(briefing: Briefing, template: Template, manner: Manner, page: _Page) -> str:
    """Headers (the first page has its own), the footer, the page and its direction; a template's own heads stay."""
    frame, own = briefing.frame, {kind: page.own(kind) for kind in _HEADS}
    values = {"pair": frame.pair, "title": frame.title, "handling": frame.handling, "date": frame.date,
              "author": frame.author}  # fmt: skip
    for kind in _HEADS:
        for _, relation in own[kind]:
            part = template.main.rels[relation].target_part
            template.exchange(part, _filled(part.blob, values, arabic=manner.arabic))
    tab = None if page.is_usual else round(page.text_width * 20)
    if not own["header"]:
        for at, (shown, words) in enumerate((("first", frame.date), ("default", frame.title)), 1):
            head = parts.header(briefing, words, manner, tab)
            own["header"].insert(0, (shown, template.relate(f"/word/header{at}.xml", RT.HEADER, CT.WML_HEADER, head)))
    if not own["footer"]:
        foot = parts.footer(briefing, manner, tab)
        relation = template.relate("/word/footer1.xml", RT.FOOTER, CT.WML_FOOTER, foot)
        own["footer"] = [("default", relation), ("first", relation)]
    references = "".join(
        f'<w:{kind}Reference w:type="{shown}" r:id="{relation}"/>' for kind in _HEADS for shown, relation in own[kind]
    )
    size = f'<w:pgSz w:w="{_number(page.size, "w")}" w:h="{_number(page.size, "h")}"{_orientation(page)}/>'
    edges = ("top", "right", "bottom", "left", "header", "footer", "gutter")
    margins = " ".join(f'w:{edge}="{_number(page.margins, edge)}"' for edge in edges)
    first = "<w:titlePg/>" if page.first_differs or not page.own("header") else ""
    return (
        f"<w:sectPr>{references}{size}<w:pgMar {margins}/>{_kept(page.border)}{_kept(page.numbers)}{first}"
        f"{'<w:bidi/>' if manner.arabic else ''}</w:sectPr>"
    )


def _filled(head: bytes, values: Mapping[str, str], *, arabic: bool) -> str:
    from desktop_app.briefing.templates import letterhead  # wanted only where a template has its own

    root = etree.fromstring(head, etree.XMLParser(resolve_entities=False, no_network=True))
    letterhead.filled(root, values, arabic=arabic)
    return HEAD + str(etree.tostring(root, encoding="unicode"))


def _orientation(page: _Page) -> str:
    turned = _value(page.size, "orient") if page.size is not None else ""
    return f' w:orient="{turned}"' if turned in ("landscape", "portrait") else ""


def _kept(node: "etree._Element | None") -> str:
    return "" if node is None else str(etree.tostring(node, encoding="unicode", with_tail=False))


def _value(node: "etree._Element", name: str) -> str:
    return str(node.get(f"{{{NAMESPACE}}}{name}", ""))


def _number(node: "etree._Element | None", name: str) -> int:
    """A measure of the page in twips; that of an A4 page with our margins where the template has none."""
    usual = {"w": 11906, "h": 16838, "top": 1417, "bottom": 1417, "left": 1134, "right": 1134, "header": 850}
    value = node.get(f"{{{NAMESPACE}}}{name}") if node is not None else None
    return int(value) if value is not None else usual.get(name, 567 if name == "footer" else 0)
