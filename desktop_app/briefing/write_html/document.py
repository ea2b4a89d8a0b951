"""The whole file: a head with its style and no more, the sections, the notes at the end with their ways back."""

from collections.abc import Mapping

from desktop_app.briefing.write_docx.paragraphs import Manner, reads_from_right
from desktop_app.briefing.write_docx.runs import is_rtl
from desktop_app.briefing.write_docx.tables import widths_of
from desktop_app.briefing.write_html.drawings import drawn
from desktop_app.briefing.write_html.inline import Setting, escaped
from desktop_app.briefing.write_html.style import INKS, full_style, simple_style
from desktop_app.model.briefing import (
    Block,
    Briefing,
    Chart,
    Column,
    Content,
    Judgement,
    Note,
    Paragraph,
    Quotation,
    Role,
    Row,
    Section,
    Table,
    TableForm,
    Timeline,
    TitleBlock,
)

_TEXT_WIDTH = 482.0  # points, of an A4 page
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"  # what a browser must refuse, should anything get in


def write_html(briefing: Briefing, simple: bool = False, inks: Mapping[str, str] | None = None) -> str:
    """The briefing as one HTML file, without scripts or parts from elsewhere. The same briefing gives the same text.

    `simple`: for `QTextDocument`, which knows HTML 4 and some of CSS 2.1 alone: charts are images of "data:"
    addresses, which whoever sets the document draws, and what runs the other way is kept apart by letters of
    direction. `inks` takes the place of `INKS` there, so that a dark window can show it on dark paper.
    """
    setting = Setting(briefing, simple, {**INKS, **(inks or {})})
    frame = briefing.frame
    handling = f'<p class="handling" {setting.direction(setting.arabic)}>{escaped(frame.handling)}</p>'
    body = handling if frame.handling else ""
    body += "".join(_section(section, setting) for section in briefing.sections) + _notes(briefing, setting)
    style = simple_style(setting.inks) if simple else full_style(arabic=setting.arabic)
    meta = "" if simple else f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    view = "" if simple else '<meta name="viewport" content="width=device-width, initial-scale=1">'
    return (
        f'<!DOCTYPE html>\n<html {setting.direction(setting.arabic)}><head><meta charset="utf-8">{meta}{view}'
        f"<title>{escaped(frame.title)}</title><style>{style}</style></head>\n"
        f'<body {setting.direction(setting.arabic)}>{body}</body></html>\n'
    )


def _section(section: Section, setting: Setting) -> str:
    heading = f"<h2 {setting.direction(setting.arabic)}>{escaped(section.heading)}</h2>\n" if section.heading else ""
    inside = heading
    blocks = list(section.blocks)
    at = 0
    while at < len(blocks):
        run = at
        while run < len(blocks) and _is_point(blocks[run]):
            run += 1
        if run > at:  # points in a row are one list
            points = "".join(_point(block, setting) for block in blocks[at:run])
            inside += f"<ul {setting.direction(setting.arabic)}>{points}</ul>\n"
            at = run
        else:
            inside += _block(blocks[at], setting) + "\n"
            at += 1
    opening, closing = ('<div class="section">', "</div>") if setting.simple else (_opening(section), "</section>")
    return opening + inside + closing


def _opening(section: Section) -> str:
    return f'<section id="{section.name}">'


def _is_point(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.role is Role.BULLET


def _point(block: Block, setting: Setting) -> str:
    assert isinstance(block, Paragraph)  # `_is_point` has looked
    return f"<li {setting.direction(setting.arabic)}>{setting.inside(block.content, rtl=setting.arabic)}</li>"


def _block(block: Block, setting: Setting) -> str:
    if isinstance(block, TitleBlock):
        return _title(block, setting)
    if isinstance(block, Paragraph):
        tag, name = ("h3", "") if block.role is Role.SUBHEADING else ("p", str(block.role))
        return _line(tag, block.content, setting, name)
    if isinstance(block, Quotation):
        return _quotation(block, setting)
    if isinstance(block, Judgement):
        lines = [_line("p", line, setting) for line in (*block.lines, block.byline) if line]
        return f'<div class="judgement">{_line("p", block.heading, setting, "strong")}{"".join(lines)}</div>'
    if isinstance(block, Chart | Timeline):
        return drawn(block, setting) + _line("p", block.caption, setting, "caption")
    return _table(block, setting)


def _line(tag: str, content: Content, setting: Setting, name: str = "") -> str:
    named = f' class="{name}"' if name and name != Role.BODY else ""
    return f"<{tag}{named} {setting.of(content)}>{setting.inside(content)}</{tag}>"


def _title(block: TitleBlock, setting: Setting) -> str:
    own = setting.direction(setting.arabic)
    facts = setting.across(
        f'<td {own}><span class="soft">{escaped(label)}</span><br>{escaped(value)}</td>' for label, value in block.facts
    )
    padded = ' cellpadding="6" cellspacing="0"' if setting.simple else ""
    return (
        f'<p class="label" {own}>{escaped(block.label)}</p><h1 {own}>{escaped(block.title)}</h1>'
        f'<table class="facts" width="100%"{padded} {own}><tr>{facts}</tr></table>'
    )


def _quotation(block: Quotation, setting: Setting) -> str:
    """An article's words, from right to left in either file, and whose they are at the same edge."""
    rtl = reads_from_right(block, setting.arabic)
    said = f"<p {setting.direction(rtl)}>{setting.inside(block.content, rtl=rtl)}</p>"
    byline = _line("p", block.byline, setting, "byline") if block.byline else ""
    if rtl and not is_rtl(block.byline, setting.arabic):
        byline = byline.replace("<p ", '<p align="right" ', 1)
    tag = "div" if setting.simple else "blockquote"
    return f'<{tag} class="quotation" {setting.direction(rtl)}>{said}{byline}</{tag}>'


def _table(table: Table, setting: Setting) -> str:
    own = setting.direction(setting.arabic)
    simple = ' cellpadding="4" cellspacing="0" border="1"' if setting.simple else ""
    titled = table.form is TableForm.DATA
    caption = f'<p class="caption" {own}>{escaped(table.caption)}</p>' if table.caption and setting.simple else ""
    inner = f"<caption {own}>{escaped(table.caption)}</caption>" if table.caption and not setting.simple else ""
    wide = _widths(table, setting) if titled else []
    heads = setting.across(
        f'<th scope="col"{_numeric(column)} {_share(share, setting)}{own}>{escaped(column.head)}</th>'
        for column, share in zip(table.columns, wide, strict=False)
    )
    head = f"<thead><tr>{heads}</tr></thead>" if titled else ""
    if not setting.simple:
        inner += "".join(f'<col style="width:{share}%">' for share in wide)
    rows = "".join(_row(row, table.columns, setting) for row in table.rows)
    name = "data" if titled else "pairs"
    return f'{caption}<table class="{name}" width="100%"{simple} {own}>{inner}{head}<tbody>{rows}</tbody></table>'


def _share(share: int, setting: Setting) -> str:
    return f'width="{share}%" ' if setting.simple else ""


def _widths(table: Table, setting: Setting) -> list[int]:
    """The shares of the columns in per cent, as in the Word file; a hundred together, else the table is narrower than
    the text."""
    twips = widths_of(table, Manner(setting.arabic, ""), _TEXT_WIDTH)
    shares = [round(100 * one / sum(twips)) for one in twips]
    shares[shares.index(max(shares))] += 100 - sum(shares)
    return shares


def _row(row: Row, columns: tuple[Column, ...], setting: Setting) -> str:
    """The cell that names the row is its head: the first that isn't its number."""
    cells = []
    naming = next((at for at, column in enumerate(columns) if not column.numeric), 0)
    for at, (cell, column) in enumerate(zip(row.cells, columns, strict=True)):
        lines = "".join(_line("p", line, setting) for line in cell.lines if line)
        tag, scope = ("th", ' scope="row"') if at == naming and not setting.simple else ("td", "")
        cells.append(f"<{tag}{scope}{_numeric(column)}>{lines}</{tag}>")
    return f"<tr>{setting.across(cells)}</tr>"


def _numeric(column: Column) -> str:
    """Numbers and the head above them don't break: "No." would."""
    return ' class="number"' if column.numeric else ""


def _notes(briefing: Briefing, setting: Setting) -> str:
    if not briefing.notes:
        return ""
    own, words = setting.direction(setting.arabic), setting.words
    heading = f"<h2 {own}>{escaped(words.get('html', 'notes'))}</h2>"
    inside = "".join(_note(note, setting) for note in briefing.notes)
    tag = "div" if setting.simple else "section"
    return f'<{tag} class="notes">{heading}{inside}</{tag}>'


def _note(note: Note, setting: Setting) -> str:
    back = escaped(setting.words.get("html", "back"))
    number = setting.words.number(note.number)
    place = f'name="n{note.number}"' if setting.simple else f'aria-label="{back} {number}"'
    way = f'<a {place} href="#r{note.number}">{number}</a>'
    ident = "" if setting.simple else f' id="n{note.number}"'
    return f"<p{ident} {setting.of(note.content)}>{way}. {setting.inside(note.content)}</p>\n"
