"""Section 12: the articles in order of date, each with the number by which notes name it."""

from desktop_app.briefing.content import filled, joined, looking, source, text
from desktop_app.briefing.material import Material
from desktop_app.briefing.notes import shortened
from desktop_app.briefing.outlets import outlet
from desktop_app.briefing.reprints import Source
from desktop_app.model.briefing import About, Cell, Column, Content, Look, Row, Section, SectionName, Table
from desktop_app.model.things import Article

_HEADLINE_LETTERS = 300


def make(material: Material) -> Section | None:
    """The section, or None for a pair without articles."""
    if not material.sources:
        return None
    words, number = material.words, material.next_table()
    keys = ["number", "outlet", "headline", "date"]
    if not material.options.circulation:
        keys.append("file")
    columns = tuple(Column(key, words.get("columns", key), numeric=key == "number") for key in keys)
    rows = tuple(_row(material, found, len(keys)) for found in material.sources)
    caption = words.fill("tables", "numbered", n=words.number(number), caption=words.get("tables", "sources"))
    table = Table(columns, rows, number=number, caption=caption)
    return Section(SectionName.SOURCES, words.get("sections", "sources"), (table,))


def _row(material: Material, found: Source, columns: int) -> Row:
    words, article = material.words, found.article
    headline = source(shortened(article.title, _HEADLINE_LETTERS)) or text(words.get("notes", "headless"), Look.SOFT)
    cells = [
        Cell((text(words.number(found.number)),)),
        Cell((outlet(material, article.id),)),
        Cell(tuple(line for line in (headline, _also_in(material, found)) if line)),
        Cell((_date(material, article),)),
        Cell((source(article.file_name),)),
    ]
    return Row(tuple(cells[:columns]), about=About.MATERIAL, record="")


def _also_in(material: Material, found: Source) -> Content:
    """The outlets that print the same agency text."""
    words, parts = material.words, []
    for article in found.reprints:
        named = source(article.outlet or article.agency) or text(words.get("notes", "unknown_outlet"))
        parts.append(
            filled(words.get("bracketed"), value=named, note=material.date(article.published) or words.get("undated"))
        )
    listed = joined(parts, words.get("comma"))
    return looking(filled(words.get("sources", "also_in"), list=listed), Look.SOFT) if listed else ()


def _date(material: Material, article: Article) -> Content:
    date = material.date_in_cell(article.published)
    return text(date) if date else text(material.words.get("undated"), Look.SOFT)
