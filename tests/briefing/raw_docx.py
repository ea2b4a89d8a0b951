"""The raw cost of a Word file: python-docx alone writing the same paragraphs and tables, without footnotes.

Cells are reached through their rows' own cells; `table.cell(r, c)` would be quadratic.
"""

from pathlib import Path

import docx

from desktop_app.briefing.content import plain
from desktop_app.model.briefing import Briefing, Paragraph, Quotation, Table, TitleBlock


def write_raw(briefing: Briefing, path: Path) -> None:
    """The words of the briefing in python-docx's default look."""
    document = docx.Document()
    for section in briefing.sections:
        document.add_heading(section.heading, 1)
        for block in section.blocks:
            if isinstance(block, Table):
                _table(document, block)
            elif isinstance(block, TitleBlock):
                document.add_paragraph(block.title)
            elif isinstance(block, Paragraph | Quotation):
                document.add_paragraph(plain(block.content))
    document.save(str(path))


def _table(document: "docx.document.Document", block: Table) -> None:
    table = document.add_table(rows=len(block.rows) + 1, cols=len(block.columns))
    for cell, column in zip(table.rows[0].cells, block.columns, strict=True):
        cell.text = column.head
    for made, row in zip(list(table.rows)[1:], block.rows, strict=True):
        for cell, given in zip(made.cells, row.cells, strict=True):
            cell.text = plain(given.lines[0])
            for line in given.lines[1:]:
                cell.add_paragraph(plain(line))
