"""The text parts of the file: document, footnotes, headers and footers, properties."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import TypeGuard

from desktop_app.briefing.content import plain as words_of
from desktop_app.briefing.write_docx.escape import HEAD, NAMESPACE, RELATIONS, escaped
from desktop_app.briefing.write_docx.paragraphs import Manner, judgement, paragraph, quotation, spoken
from desktop_app.briefing.write_docx.runs import Links, is_rtl, plain, run, runs
from desktop_app.briefing.write_docx.tables import data_table, title_facts
from desktop_app.model.briefing import (
    Block,
    Briefing,
    Chart,
    Judgement,
    Note,
    Paragraph,
    Quotation,
    Role,
    Section,
    Text,
    Timeline,
    TitleBlock,
)
from desktop_app.model.edtf import parse_edtf

_W = f'xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}"'


def document(
    briefing: Briefing, manner: Manner, width: float, section_properties: str, drawings: Iterable[str]
) -> str:
    """The main part; `width` is that of the text in points, `drawings` are those of the charts in their order."""
    body: list[str] = []
    waiting = iter(drawings)
    for section in briefing.sections:
        body += _section(section, manner, width, waiting)
    inside = "".join(body)
    return f"{HEAD}<w:document {_W}><w:body>{inside}{section_properties}</w:body></w:document>"


def footnotes(notes: Iterable[Note], separators: str, manner: Manner, links: Links) -> str:
    """The notes after the template's two separators; each begins with its own mark."""
    found = [_note(note, manner, links) for note in notes]
    return f"{HEAD}<w:footnotes {_W}>{separators}{''.join(found)}</w:footnotes>"


def header(briefing: Briefing, words: str, manner: Manner, tab: int | None = None) -> str:
    """The handling line at the start, other words at the end: at the style's tab, or so many twips from the start."""
    rtl, handling = manner.arabic, briefing.frame.handling
    inside = plain(handling, rtl, "Handling") + _TAB + plain(words, rtl)
    return f"{HEAD}<w:hdr {_W}><w:p><w:pPr>{_style('Header', rtl)}{_tabs(tab)}</w:pPr>{inside}</w:p></w:hdr>"


def footer(briefing: Briefing, manner: Manner, tab: int | None = None) -> str:
    """The pair and the handling line at the start, "1 of 7" at the end."""
    frame, rtl = briefing.frame, manner.arabic
    start = " · ".join(words for words in (frame.pair, frame.handling) if words)
    before, between, after = frame.page_of
    pages = plain(before, rtl) + _field("PAGE", rtl) + plain(between, rtl) + _field("NUMPAGES", rtl) + plain(after, rtl)
    inside = plain(start, rtl) + _TAB + pages
    return f"{HEAD}<w:ftr {_W}><w:p><w:pPr>{_style('Footer', rtl)}{_tabs(tab)}</w:pPr>{inside}</w:p></w:ftr>"


def core_properties(briefing: Briefing) -> str:
    """Title, author, language; times from the as-of date, so that the same briefing is the same file."""
    frame, moment = briefing.frame, f"{_day(briefing.as_of)}T00:00:00Z"
    purl, dcmi = "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    when = 'xsi:type="dcterms:W3CDTF"'
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{core}" xmlns:dc="{purl}" xmlns:dcterms="{dcmi}" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(frame.title)}</dc:title><dc:creator>{escaped(frame.author)}</dc:creator>"
        f"<cp:lastModifiedBy>{escaped(frame.author)}</cp:lastModifiedBy>"
        f"<dcterms:created {when}>{moment}</dcterms:created><dcterms:modified {when}>{moment}</dcterms:modified>"
        f"<dc:language>{briefing.language}</dc:language></cp:coreProperties>"
    )


_TAB = "<w:r><w:tab/></w:r>"
_LAST_TOGETHER, _LAST_LETTERS = 4, 240
"""Three lines: with fewer to come, a point at the end of a section stays on their page, as the first does with the
second; else a page holds one or two lines. Four points that stayed together whatever their length left half a page."""


def _section(section: Section, manner: Manner, width: float, drawings: Iterator[str]) -> list[str]:
    found = [paragraph((Text(section.heading),), "Heading1", manner)] if section.heading else []
    blocks = section.blocks
    for at, (block, below) in enumerate(zip_longest(blocks, blocks[1:])):
        if _is_point(block) and below is not None and _is_point(below) and (at == 0 or _is_end(blocks[at + 1 :])):
            found.append(spoken(block, manner, keep=True))
            continue
        explained = isinstance(below, Paragraph) and below.role is Role.EXPLANATION
        found.append(_block(block, manner, width, drawings, explained=explained))
    return found


def _is_end(blocks: tuple[Block, ...]) -> bool:
    """Whether what is left of a section is a few lines of points."""
    if len(blocks) >= _LAST_TOGETHER:
        return False
    points = [block for block in blocks if _is_point(block)]
    return len(points) == len(blocks) and sum(len(words_of(point.content)) for point in points) < _LAST_LETTERS


def _is_point(block: Block) -> TypeGuard[Paragraph]:
    return isinstance(block, Paragraph) and block.role is Role.BULLET


def _block(block: Block, manner: Manner, width: float, drawings: Iterator[str], *, explained: bool) -> str:
    if isinstance(block, Chart | Timeline):
        return _drawn(next(drawings)) + paragraph(block.caption, "Caption", manner, last=True)
    if isinstance(block, TitleBlock):
        return _title(block, manner, width)
    if isinstance(block, Paragraph):
        return spoken(block, manner)
    if isinstance(block, Quotation):
        return quotation(block, manner)
    if isinstance(block, Judgement):
        return judgement(block, manner)
    caption = paragraph((Text(block.caption),), "Caption", manner) if block.caption else ""
    return caption + data_table(block, manner, width, explained=explained)


def _drawn(drawing: str) -> str:
    """A paragraph as high as its drawing: the text's own exact lines would cut it off. It stays with its caption."""
    spacing = '<w:spacing w:before="160" w:after="0" w:line="240" w:lineRule="auto"/>'
    return f"<w:p><w:pPr><w:keepNext/>{spacing}</w:pPr><w:r>{drawing}</w:r></w:p>"


def _title(block: TitleBlock, manner: Manner, width: float) -> str:
    label = paragraph((Text(block.label),), "BriefingLabel", manner)
    return label + paragraph((Text(block.title),), "Title", manner) + title_facts(block, manner, width)


def _note(note: Note, manner: Manner, links: Links) -> str:
    rtl = is_rtl(note.content, manner.arabic)
    direction = "<w:rtl/>" if rtl else ""
    number = f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>{direction}</w:rPr><w:footnoteRef/></w:r>'
    inside = number + _TAB + runs(note.content, rtl, manner.mark_comma, links)
    style = _style("FootnoteText", rtl)
    return f'<w:footnote w:id="{note.number}"><w:p><w:pPr>{style}</w:pPr>{inside}</w:p></w:footnote>'


def _style(name: str, rtl: bool) -> str:
    return f'<w:pStyle w:val="{name}{"Arabic" if rtl else ""}"/>'


def _tabs(tab: int | None) -> str:
    """The end of the line for a page of another width; what a foreign style has at the middle and end is cleared."""
    if tab is None:
        return ""
    usual = (4320, 4513, 4536, 4680, 4819, 8640, 9026, 9072, 9360, 9638)  # of Word's own styles, and ours
    cleared = "".join(f'<w:tab w:val="clear" w:pos="{at}"/>' for at in usual if at != tab)
    return f'<w:tabs>{cleared}<w:tab w:val="right" w:pos="{tab}"/></w:tabs>'


def _field(name: str, rtl: bool) -> str:
    return f'<w:fldSimple w:instr=" {name} ">{run("1", rtl)}</w:fldSimple>'


def _day(edtf: str) -> str:
    """The first day of a date, as the properties of a file want it."""
    parsed = parse_edtf(edtf)
    point = parsed.start or parsed.end if parsed else None
    if point is None or not point.year.isdigit() or point.year == "0000":
        return "2000-01-01"
    return f"{point.year}-{point.month or 1:02}-{point.day or 1:02}"
