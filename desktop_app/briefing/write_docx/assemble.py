"""From a `Briefing` and a template to the bytes of a Word file."""

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from lxml import etree

from desktop_app.briefing.words import Words
from desktop_app.briefing.write_docx import charts, parts
from desktop_app.briefing.write_docx.escape import NAMESPACE
from desktop_app.briefing.write_docx.package import Template
from desktop_app.briefing.write_docx.paragraphs import Manner
from desktop_app.briefing.write_docx.runs import Links
from desktop_app.briefing.write_docx.workbook import workbook
from desktop_app.model.briefing import Briefing, charts_of

_NS = {"w": NAMESPACE}
_SEPARATOR_TYPES = ("separator", "continuationSeparator")


def word_file(briefing: Briefing, template_bytes: bytes) -> bytes:
    """The whole file. The same briefing and template give the same bytes."""
    template = Template.opened(template_bytes)
    arabic = briefing.language == "ar"
    manner = Manner(arabic, Words(briefing.language).get("mark_comma"))
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
    for number, chart in enumerate(charts_of(briefing), 1):
        book = template.attach(
            f"/word/embeddings/chart{number}.xlsx", charts.WORKBOOK_TYPE, workbook(chart, arabic=manner.arabic)
        )
        part = template.add(f"/word/charts/chart{number}.xml", charts.CHART_TYPE, "")
        part._blob = charts.chart_part(chart, manner, part.relate_to(book, charts.WORKBOOK)).encode("utf-8")
        relation = template.main.relate_to(part, charts.CHART)
        drawn.append(charts.inline(chart, number, relation, width))
    return drawn


class _Page:
    """The template's page: size and margins, and the separators above notes."""

    def __init__(self, template: Template) -> None:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        document = etree.fromstring(template.main.blob, parser)
        self.size, self.margins = document.find(".//w:pgSz", _NS), document.find(".//w:pgMar", _NS)

    @property
    def text_width(self) -> float:
        """In points."""
        return (_number(self.size, "w") - _number(self.margins, "left") - _number(self.margins, "right")) / 20

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
    """Headers (the first page has its own), the footer, the page and its direction."""
    frame = briefing.frame
    first, other = (
        template.relate(f"/word/header{at}.xml", RT.HEADER, CT.WML_HEADER, parts.header(briefing, words, manner))
        for at, words in enumerate((frame.date, frame.title), 1)
    )
    foot = template.relate("/word/footer1.xml", RT.FOOTER, CT.WML_FOOTER, parts.footer(briefing, manner))
    size = f'<w:pgSz w:w="{_number(page.size, "w")}" w:h="{_number(page.size, "h")}"/>'
    edges = ("top", "right", "bottom", "left", "header", "footer", "gutter")
    margins = " ".join(f'w:{edge}="{_number(page.margins, edge)}"' for edge in edges)
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{other}"/>'
        f'<w:headerReference w:type="first" r:id="{first}"/><w:footerReference w:type="default" r:id="{foot}"/>'
        f'<w:footerReference w:type="first" r:id="{foot}"/>{size}<w:pgMar {margins}/><w:titlePg/>'
        f"{'<w:bidi/>' if manner.arabic else ''}</w:sectPr>"
    )


def _number(node: "etree._Element | None", name: str) -> int:
    """A measure of the page in twips; that of an A4 page with our margins where the template has none."""
    usual = {"w": 11906, "h": 16838, "top": 1417, "bottom": 1417, "left": 1134, "right": 1134, "header": 850}
    value = node.get(f"{{{NAMESPACE}}}{name}") if node is not None else None
    return int(value) if value is not None else usual.get(name, 567 if name == "footer" else 0)
