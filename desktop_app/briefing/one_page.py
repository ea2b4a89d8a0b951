"""A briefing that fits one page: as large as it can be set, then with less, by a rule that section 13 tells.

How high it will be is reckoned from the template's own page and styles and from how wide words are, as the widths of
columns are. Reckoned so, pages come out some 4 % higher than they are set, which is what is left for words that are
wider elsewhere.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import replace
from math import ceil

from desktop_app.briefing.content import plain
from desktop_app.briefing.write_docx.lines import Style
from desktop_app.briefing.write_docx.measures import Measures
from desktop_app.briefing.write_docx.paragraphs import Manner
from desktop_app.briefing.write_docx.tables import LABEL_SHARE, widths_of
from desktop_app.briefing.write_docx.widths import width
from desktop_app.model.briefing import (
    Block,
    Briefing,
    BriefingOptions,
    Content,
    NoteMark,
    Paragraph,
    Role,
    Table,
    TableForm,
    Text,
    TitleBlock,
)

SCALES = (1.0, 0.95, 0.9, 0.85, 0.8)
"""Of the template's sizes; below the last the notes can't be read any more."""
_LEAST = (
    ("agreements", 3),
    ("points", 2),
    ("agreements", 1),
    ("lines", 4),
    ("points", 1),
    ("agreements", 0),
    ("lines", 2),
)
"""What goes first is what a reader misses least, each down to so many: agreements, which the snapshot counts; a key
point; all agreements but one; the last lines of the snapshot; and so on. Section 13 says what did not fit."""
_BULLET = 15.6  # points: what a list's style may leave to its numbering
_SEPARATOR = 14.0
_CELL = 5.5


def fitted(compose: Callable[[BriefingOptions], Briefing], options: BriefingOptions, page: Measures) -> Briefing:
    """The briefing at the first of the sizes at which it fits that page; at the last with as much as does."""
    made = compose(options)
    for scale in SCALES:
        if height(made, scale, page) <= page.height:
            return replace(made, scale=scale)

    def tried(fewer: BriefingOptions) -> Briefing | None:
        found = replace(compose(fewer), scale=SCALES[-1])
        return found if height(found, SCALES[-1], page) <= page.height else None

    steps = list(_fewer(options))
    at = bisect_left(steps, True, key=lambda fewer: tried(fewer) is not None)
    if at == len(steps):  # a page too small for the least
        return replace(compose(steps[-1] if steps else options), scale=SCALES[-1])
    return _refilled(tried, steps[at], options)


def _refilled(
    tried: Callable[[BriefingOptions], Briefing | None], fits: BriefingOptions, usual: BriefingOptions
) -> Briefing:
    """The last step may have freed more than was wanted: key points, then lines, come back as long as there is room."""
    best = tried(fits)
    assert best is not None  # it was found to fit
    while fits.most_points < usual.most_points:
        fits = replace(fits, most_points=fits.most_points + 1)
        if (more := tried(fits)) is None:
            fits = replace(fits, most_points=fits.most_points - 1)
            break
        best = more
    while fits.most_lines < usual.most_lines:
        fits = replace(fits, most_lines=fits.most_lines + 1)
        if (more := tried(fits)) is None:
            break
        best = more
    return best


def height(briefing: Briefing, scale: float, measures: Measures) -> float:
    """About how high its text and notes are on that page, in points, with letters at that scale."""
    page = _Page(briefing.language, scale, measures)
    text = sum(page.heading(section.heading) + sum(map(page.block, section.blocks)) for section in briefing.sections)
    notes = sum(page.paragraph(note.content, "FootnoteText") for note in briefing.notes)
    return text + notes + (_SEPARATOR if briefing.notes else 0.0)


def _fewer(options: BriefingOptions) -> Iterator[BriefingOptions]:
    most = {"points": options.most_points, "agreements": options.most_agreements, "lines": options.most_lines}
    for what, least in _LEAST:
        while most[what] > least:
            most[what] -= 1
            points, agreements, lines = most.values()
            yield replace(options, most_points=points, most_agreements=agreements, most_lines=lines)


class _Page:
    def __init__(self, language: str, scale: float, measures: Measures) -> None:
        self._rtl, self._scale, self._measures = language == "ar", scale, measures
        letters = (measures.letters("TableText", rtl) for rtl in (self._rtl, True))
        self._manner = Manner(self._rtl, "", *letters)

    def heading(self, words: str) -> float:
        return self._of(words, "Heading1", bold=True, around=True) if words else 0.0

    def paragraph(self, content: Content, style: str) -> float:
        """A paragraph with the space around it; a note's mark is a narrow digit or two."""
        return self._of(_words(content), style, around=True)

    def block(self, block: Block) -> float:
        if isinstance(block, TitleBlock):
            return self._title(block)
        if isinstance(block, Table):
            return self._table(block)
        assert isinstance(block, Paragraph)  # one page has no others
        named = {Role.BULLET: "ListBullet", Role.SUBHEADING: "Heading2", Role.EXPLANATION: "TableNote"}
        return self.paragraph(block.content, named.get(block.role, "BodyText"))

    def _title(self, block: TitleBlock) -> float:
        free = self._measures.width - 10 * len(block.facts)  # which they share by what they need
        values = self._of(" ".join(max(fact, key=len) for fact in block.facts), "FactValue", wide=free)
        above = self._of(block.label, "BriefingLabel", around=True) + self._of(block.title, "Title", around=True)
        return above + values + self._of("x", "FactLabel") + _CELL

    def _table(self, table: Table) -> float:
        whole = self._measures.width
        if table.form is TableForm.PAIRS:
            widths = [whole * LABEL_SHARE, whole * (1 - LABEL_SHARE)]
        else:
            widths = [twips / 20 for twips in widths_of(table, self._manner, whole)]
        found = self._of(table.caption, "Caption", around=True) if table.caption else 0.0
        if table.form is TableForm.DATA:
            heads = zip(table.columns, widths, strict=True)
            found += max(self._of(c.head, "TableHead", wide=w - 10, bold=True) for c, w in heads) + _CELL
        for row in table.rows:
            cells = (
                sum(self._of(_words(line), "TableText", wide=wide - 10) for line in cell.lines)
                for cell, wide in zip(row.cells, widths, strict=True)
            )
            found += max(cells) + _CELL
        return found

    def _of(self, words: str, name: str, *, wide: float = 0.0, bold: bool = False, around: bool = False) -> float:
        """The lines of these words, in a cell so wide or in the whole width of the text."""
        style = self._measures.style(name, self._rtl)
        letters = width(words, style.size * self._scale, bold) * 1.02 * style.wider
        lines = max(1, ceil(letters / max(1.0, wide or self._measures.width - _indent(name, style))))
        return (lines * style.line + (style.around if around else 0.0)) * self._scale


def _indent(name: str, style: Style) -> float:
    return max(style.indent, _BULLET) if name == "ListBullet" else style.indent


def _words(content: Content) -> str:
    return plain(tuple(Text("00") if isinstance(piece, NoteMark) else piece for piece in content))
