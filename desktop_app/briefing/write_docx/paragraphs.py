"""Paragraphs and quotations: each names its style, in the direction that its words ask for."""

from dataclasses import dataclass

from desktop_app.briefing.write_docx.directions import has_arabic
from desktop_app.briefing.write_docx.runs import is_rtl, runs
from desktop_app.model.briefing import Content, Judgement, NoteMark, Paragraph, Quotation, Role

_STYLES = {
    Role.BODY: "BodyText",
    Role.BULLET: "ListBullet",
    Role.SUBHEADING: "Heading2",
    Role.EXPLANATION: "TableNote",
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How this file is set: its direction, what stands between two note marks, and by which letters the columns of its
    tables are measured, in points: the file's own, and Arabic ones in an English file (0: those of our template)."""

    arabic: bool
    mark_comma: str
    own_letters: float = 0.0
    arabic_letters: float = 0.0


def paragraph(
    content: Content,
    style: str,
    manner: Manner,
    *,
    in_table: bool = False,
    bold: bool = False,
    keep: bool = False,
    as_file: bool = False,
    last: bool = False,
) -> str:
    """A paragraph in the style, or in its twin for the other direction; `keep` keeps it on the page of the next, as
    some styles do unless it is the `last` of what belongs together; one `as_file` (numbers, points of a list) has the
    file's direction even where all of its words are Arabic."""
    rtl = manner.arabic if as_file else is_rtl(content, manner.arabic)
    inside = runs(content, rtl, manner.mark_comma, in_table=in_table, bold=bold)
    kept = "<w:keepNext/>" if keep else '<w:keepNext w:val="0"/>' if last else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}{"Arabic" if rtl else ""}"/>{kept}</w:pPr>{inside}</w:p>'


def spoken(block: Paragraph, manner: Manner, *, keep: bool = False) -> str:
    """A paragraph of a section, in the style of its role. Points of a list have their squares at one edge, in
    whatever script their words are."""
    return paragraph(block.content, _STYLES[block.role], manner, keep=keep, as_file=block.role is Role.BULLET)


def quotation(block: Quotation, manner: Manner) -> str:
    """The words, from right to left as Arabic is, and below them who and when, at the same edge."""
    rtl = reads_from_right(block, manner.arabic)
    inside = runs(block.content, rtl, manner.mark_comma if manner.arabic or not rtl else "،")
    turned = "" if rtl else '<w:bidi w:val="0"/>'
    quoted = f'<w:p><w:pPr><w:pStyle w:val="Quotation"/>{turned}</w:pPr>{inside}</w:p>'
    return quoted + paragraph(block.byline, "QuotationSource", manner) if block.byline else quoted


def reads_from_right(block: Quotation, arabic_file: bool) -> bool:
    """Quotations do, in either file, but for words in an English one that have no Arabic letter."""
    return arabic_file or any(has_arabic(piece.text) for piece in block.content if not isinstance(piece, NoteMark))


def judgement(block: Judgement, manner: Manner) -> str:
    """The analyst's box: whose words these are and how sure, the words, and by whom and since when."""
    lines = [line for line in (*block.lines, block.byline) if line]
    head = paragraph(block.heading, "JudgementHead", manner, bold=True, as_file=True)
    last = len(lines) - 1
    return head + "".join(paragraph(line, "Judgement", manner, keep=at < last) for at, line in enumerate(lines))
