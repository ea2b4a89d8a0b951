"""Runs: pieces of text, note marks and links of one paragraph as WordprocessingML.

The look comes from named character styles; on the run itself stands only its direction.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.briefing.write_docx.directions import LRM, PDF, RLE, RLM, balanced, has_arabic, has_latin, split
from desktop_app.briefing.write_docx.escape import clean, quoted
from desktop_app.model.briefing import Content, Inline, Link, Look, NoteMark, Text

_STYLES = {Look.STRONG: "Strong", Look.SOFT: "Soft", Look.UNCONFIRMED: "Unconfirmed"}
_ID = re.compile(r"[0-9A-Za-z_-]{1,64}")
_RANGE = re.compile(r"(?<![\w–-])(\d+)([-–])(\d+)(?![\w–-])")  # not in a file's name


@dataclass
class Links:
    """The links of one part: an address for each mark that is linked, and the relationship that holds it."""

    project: str
    by_annotation: dict[str, str] = field(default_factory=dict)

    def relation(self, annotation: str) -> str | None:
        """The id of the relationship that leads to a mark; None where the ids are not fit for an address."""
        if not (_ID.fullmatch(self.project) and _ID.fullmatch(annotation)):
            return None
        return self.by_annotation.setdefault(annotation, f"rIdMark{len(self.by_annotation) + 1}")

    def addresses(self) -> dict[str, str]:
        """Relationship ids and the addresses they hold."""
        return {rid: f"mujaz://{self.project}/{mark}" for mark, rid in self.by_annotation.items()}


def is_rtl(content: Content, arabic_file: bool) -> bool:
    """The direction of a paragraph: the file's, but that an article's Arabic words alone run from right to left."""
    if arabic_file:
        return True
    own = "".join(piece.text for piece in content if not isinstance(piece, NoteMark) and not _is_source(piece))
    return not has_latin(own) and any(has_arabic(piece.text) for piece in content if not isinstance(piece, NoteMark))


def runs(
    content: Content, rtl: bool, mark_comma: str, links: Links | None = None, in_table: bool = False, bold: bool = False
) -> str:
    """The runs of a paragraph of that direction; `bold` paragraphs need no strong runs of their own."""
    found = []
    before = ""
    for piece in _together(content, rtl):
        if isinstance(piece, NoteMark):
            found.append(_mark(piece, rtl, before, mark_comma))
            before = "note"
        elif isinstance(piece, Link):
            found.append(_link(piece, rtl, links))
            before = piece.text
        else:
            found.append(_text(piece, rtl, in_table, bold))
            before = piece.text
    return "".join(found)


def _together(content: Content, rtl: bool) -> Iterator[Inline]:
    """The pieces with neighbours of one look made one; words of an article keep to themselves where their direction
    is not the paragraph's."""
    last: Text | None = None
    for piece in content:
        if not isinstance(piece, Text):
            if last is not None:
                yield last
            last = None
            yield piece
            continue
        words = balanced(clean(piece.text)) if piece.source else clean(piece.text)
        own = piece.source and not rtl
        if last is not None and last.look is piece.look and last.source is own is False:
            last = Text(last.text + words, piece.look)
        else:
            if last is not None:
                yield last
            last = Text(words, piece.look, own)
    if last is not None:
        yield last


def run(text: str, rtl: bool, style: str = "") -> str:
    """One run of clean text, all of it in one direction."""
    props = (f'<w:rStyle w:val="{style}"/>' if style else "") + ("<w:rtl/>" if rtl else "")
    opening = f"<w:r><w:rPr>{props}</w:rPr>" if props else "<w:r>"
    return f'{opening}<w:t xml:space="preserve">{quoted(text)}</w:t></w:r>'


def plain(text: str, rtl: bool, style: str = "") -> str:
    """Our own words, split by direction."""
    return _pieces(clean(text), rtl, style)


def _pieces(text: str, rtl: bool, style: str) -> str:
    """The text's runs; one from left to right that begins with a digit (2025-plan.txt) in a paragraph from right to
    left gets a mark before it, for programs that do not go by runs."""
    return "".join(
        run(f"{LRM}{part}" if rtl and not direction and not part[0].isalpha() else part, direction, style)
        for part, direction in split(text, rtl)
    )


def _is_source(piece: Text | Link) -> bool:
    return isinstance(piece, Text) and piece.source and has_arabic(piece.text)


def _text(piece: Text, rtl: bool, in_table: bool, bold: bool) -> str:
    """A piece of clean text; `source` is set only where its direction may differ from the paragraph's."""
    style = "" if bold and piece.look is Look.STRONG else _STYLES.get(piece.look, "")
    if piece.look is Look.UNCONFIRMED and in_table:
        style = "UnconfirmedInTable"
    text = unbroken(piece)
    if not piece.source or not has_arabic(text):
        return _pieces(text, rtl, style)
    # Arabic words inside English are set whole from right to left. The marks hold brackets and digits at their ends
    # on that side, and the comma after them on the other, in programs that do not go by runs.
    whole = f"{RLE}{text}{PDF}" if has_latin(text) else text  # else the Latin word would part the Arabic wrongly
    inside = "".join(run(part, direction, style) for part, direction in split(f"{RLM}{whole}{RLM}", True))
    return inside + run(LRM, False)


def unbroken(piece: Text) -> str:
    """The words of a piece; "(not confirmed)" and the halves of "2025–2028" stay together at a line's end."""
    text = _RANGE.sub("\\1\u2060\\2\u2060\\3", piece.text)
    return text.replace(" ", "\u00a0") if piece.look is Look.UNCONFIRMED else text


def _mark(piece: NoteMark, rtl: bool, before: str, comma: str) -> str:
    """A note's mark. After a digit or a sign in Arabic it needs a direction mark before it: else 2026. and 7 become
    the one number 2026.7; commas stand between marks."""
    opening = ""
    if before == "note":
        opening = _run_raised(f"{RLM}{comma}{RLM}" if rtl else comma, rtl)
    elif rtl and before and not before[-1].isalpha():
        opening = run(RLM, rtl)
    direction = "<w:rtl/>" if rtl else ""
    return (
        f'{opening}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/>{direction}</w:rPr>'
        f'<w:footnoteReference w:id="{piece.note}"/></w:r>'
    )


def _run_raised(text: str, rtl: bool) -> str:
    return run(text, rtl, "FootnoteReference")


def _link(piece: Link, rtl: bool, links: Links | None) -> str:
    relation = links.relation(piece.annotation) if links else None
    inside = plain(piece.text, rtl, "NoteLink" if relation else "")
    return f'<w:hyperlink r:id="{relation}" w:history="1">{inside}</w:hyperlink>' if relation else inside
