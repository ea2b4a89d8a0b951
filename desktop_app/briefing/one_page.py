"""A briefing that fits one A4 page: as large as it can be set, then with fewer key points and agreements.

How high it will be is reckoned from the design's own lines and from how wide words are, as the widths of columns are.
Reckoned so, pages come out some 4 % higher than they are set, which is what is left for words that are wider elsewhere.
A user's template with another page or other sizes may need more than is reckoned here.
"""

import functools
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from math import ceil

from desktop_app.briefing.content import plain
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
from desktop_app.settings.paths import resource

SCALES = (1.0, 0.95, 0.9, 0.85, 0.8)
"""Of the template's sizes; below the last the notes can't be read any more."""
_TEXT_WIDTH, _TEXT_HEIGHT = 481.9, 700.0  # points, of the page of our template
_INDENT = 15.6
_SPACES = {"heading1": 16.0, "heading2": 9.0, "title": 8.0, "bullet": 3.0, "body": 4.0, "caption": 7.0, "note": 0.0,
           "explanation": 6.0}  # fmt: skip
_SEPARATOR = 14.0
_CELL = 5.5


def fitted(compose: Callable[[BriefingOptions], Briefing], options: BriefingOptions) -> Briefing:
    """The briefing at the first of the sizes at which it fits; at the last with as much as does."""
    made = compose(options)
    for scale in SCALES:
        if height(made, scale) <= _TEXT_HEIGHT:
            return replace(made, scale=scale)
    for points, agreements in _fewer(options):
        made = compose(replace(options, most_points=points, most_agreements=agreements))
        if height(made, SCALES[-1]) <= _TEXT_HEIGHT:
            break
    return replace(made, scale=SCALES[-1])


def height(briefing: Briefing, scale: float) -> float:
    """About how high its text and notes are, in points, with letters at that scale."""
    page = _Page(briefing.language, scale)
    text = sum(page.heading(section.heading) + sum(map(page.block, section.blocks)) for section in briefing.sections)
    notes = sum(page.lines(note.content, "note", _TEXT_WIDTH - _INDENT) for note in briefing.notes)
    return text + notes + (_SEPARATOR if briefing.notes else 0.0)


def _fewer(options: BriefingOptions) -> Iterator[tuple[int, int]]:
    """First a key point less, then an agreement less, and so on down to one of each."""
    points, agreements = options.most_points, options.most_agreements
    while points > 1 or agreements > 1:
        if points > 1 and points * 2 >= agreements:
            points -= 1
        else:
            agreements = max(1, agreements - 1)
            points = max(1, points)
        yield points, agreements


class _Page:
    def __init__(self, language: str, scale: float) -> None:
        self._language, self._scale = language, scale
        self._manner = Manner(language == "ar", "")

    def heading(self, words: str) -> float:
        return self._of(words, "heading1", _TEXT_WIDTH, bold=True) + _SPACES["heading1"] * self._scale if words else 0.0

    def lines(self, content: Content, style: str, wide: float, *, bold: bool = False) -> float:
        """A paragraph's lines, without the space around them; a note's mark is a narrow digit or two."""
        return self._of(plain(tuple(map(_marked, content))), style, wide, bold=bold)

    def block(self, block: Block) -> float:
        if isinstance(block, TitleBlock):
            return self._title(block)
        if isinstance(block, Table):
            return self._table(block)
        assert isinstance(block, Paragraph)  # one page has no others
        style, space, wide = {
            Role.BULLET: ("body", "bullet", _TEXT_WIDTH - _INDENT),
            Role.SUBHEADING: ("heading2", "heading2", _TEXT_WIDTH),
            Role.EXPLANATION: ("caption", "explanation", _TEXT_WIDTH),
        }.get(block.role, ("body", "body", _TEXT_WIDTH))
        return self.lines(block.content, style, wide) + _SPACES[space] * self._scale

    def _title(self, block: TitleBlock) -> float:
        free = _TEXT_WIDTH - 10 * len(block.facts)  # which they share by what they need
        values = self._of(" ".join(max(fact, key=len) for fact in block.facts), "table", free)
        above = self._of(block.label, "heading2", _TEXT_WIDTH) + self._of(block.title, "title", _TEXT_WIDTH, bold=True)
        return above + values + self._of("x", "caption", 100) + _CELL + _SPACES["title"] * self._scale

    def _table(self, table: Table) -> float:
        if table.form is TableForm.PAIRS:
            widths = [_TEXT_WIDTH * LABEL_SHARE, _TEXT_WIDTH * (1 - LABEL_SHARE)]
        else:
            widths = [twips / 20 for twips in widths_of(table, self._manner, _TEXT_WIDTH)]
        found = 0.0
        if table.caption:
            found = self._of(table.caption, "caption", _TEXT_WIDTH) + _SPACES["caption"] * self._scale
        if table.form is TableForm.DATA:
            heads = (self._of(c.head, "table", w - 10, bold=True) for c, w in zip(table.columns, widths, strict=True))
            found += max(heads) + _CELL
        for row in table.rows:
            cells = (
                sum(self.lines(line, "table", wide - 10) for line in cell.lines)
                for cell, wide in zip(row.cells, widths, strict=True)
            )
            found += max(cells) + _CELL
        return found

    def _of(self, words: str, style: str, wide: float, *, bold: bool = False) -> float:
        size, line = _sizes(style, self._language)
        count = ceil(width(words, size * self._scale, bold) * 1.02 / max(1.0, wide))
        return max(1, count) * line * self._scale


def _marked(piece: object) -> Text:
    return Text("00") if isinstance(piece, NoteMark) else Text(getattr(piece, "text", ""))


@functools.cache
def _sizes(style: str, language: str) -> tuple[float, float]:
    """Letters and lines of a style in points, as the design has them."""
    tokens = json.loads(resource("themes", "tokens.json").read_text(encoding="utf-8"))
    size, line, _ = tokens["briefing"]["styles_pt"][style][language]
    return float(size), float(line)
