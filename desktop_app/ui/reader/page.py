"""The page: the article's paragraphs from above, of which only those near the eye are ever laid out.

A place on the page is an anchor: a paragraph, and how many pixels below its top the window's top edge lies.
Heights of paragraphs nobody has seen are guessed, so that the scroll bar has a length; as they are laid out
the guesses give way to the truth and the anchor keeps what is seen where it is.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtGui import QFont

from desktop_app.arabic.offsets import paragraphs
from desktop_app.ui.reader.columns import Columns, columns_of, is_row
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.paragraph_layout import ParagraphLayout

_KEPT = 160
"""Laid-out paragraphs that are kept; some eight screens."""


@dataclass(frozen=True, slots=True)
class VisibleLine:
    """A line in the window: `start..end` in code points of the article, `top` in pixels of the window."""

    paragraph: int
    number: int
    start: int
    end: int
    top: float


@dataclass(frozen=True, slots=True)
class Heading:
    """A paragraph that is the article's title, in a face of its own. `below`: pixels under its last line."""

    paragraph: int
    font: QFont
    below: int


class Page:
    """Text and sizes of one article; knows nothing of marks and paints nothing."""

    def __init__(
        self, text: str, measures: Measures, font: QFont, header: int = 0, heading: Heading | None = None
    ) -> None:
        self.text = text
        self.measures = measures
        self.font = font
        self.header = header  # height of what stands above the first paragraph
        self.heading = heading
        self.spans = paragraphs(text)
        self._starts = [span.start for span in self.spans]
        self._filled = [span.start for span in self.spans if span.of(text).strip()]
        self._layouts: dict[int, ParagraphLayout] = {}
        self._tables: dict[int, Columns] = {}  # by the number of each of their rows
        self._guess()

    def _guess(self) -> None:
        sizes = self.measures
        self._heights = [
            sizes.lines_guessed(len(span)) * sizes.pitch + sizes.gap if len(span) else sizes.gap for span in self.spans
        ]
        self._tops: list[int] | None = None
        if self.heading is not None:
            self.layout(self.heading.paragraph)  # what hangs on its height is true from the start

    def resize(self, measures: Measures, font: QFont, header: int, heading: Heading | None = None) -> None:
        """Other sizes: everything is laid out anew when it is next seen."""
        self.measures, self.font, self.header, self.heading = measures, font, header, heading
        self._layouts.clear()
        self._tables.clear()
        self._guess()

    def paragraph_at(self, position: int) -> int:
        """The number of the paragraph that holds a place (0..len(text)) of the article."""
        return max(0, bisect_right(self._starts, position) - 1)

    def counted(self, position: int) -> tuple[int, int]:
        """The paragraph at a place and how many there are, as a reader counts: from 1, empty ones left out."""
        return max(1, bisect_right(self._filled, position)), len(self._filled)

    def layout(self, number: int) -> ParagraphLayout:
        """The paragraph laid out; the least recently seen of many are let go."""
        known = self._layouts.pop(number, None)
        if known is None:
            sizes, span = self.measures, self.spans[number]
            heading = self.heading if self.heading is not None and self.heading.paragraph == number else None
            font, gap = (heading.font, heading.below) if heading is not None else (self.font, sizes.gap)
            columns = self._columns(number) if heading is None else None
            known = ParagraphLayout(span.of(self.text), font, sizes.column, sizes.pitch, sizes.base, columns)
            self._set_height(number, known.height + gap if len(span) else gap)
            if len(self._layouts) >= _KEPT:
                del self._layouts[next(iter(self._layouts))]
        self._layouts[number] = known
        return known

    def _columns(self, number: int) -> Columns | None:
        """Those of the table whose row the paragraph is."""
        if number not in self._tables and self._is_row(number):
            first = after = number
            while self._is_row(first - 1):
                first -= 1
            while self._is_row(after):
                after += 1
            rows = [span.of(self.text) for span in self.spans[first:after]]
            columns = columns_of(rows, self.font, self.measures.em, self.measures.column)
            self._tables |= dict.fromkeys(range(first, after), columns)
        return self._tables.get(number)

    def _is_row(self, number: int) -> bool:
        title = self.heading.paragraph if self.heading is not None else None
        return 0 <= number < len(self.spans) and number != title and is_row(self.spans[number].of(self.text))

    def _set_height(self, number: int, height: int) -> None:
        if self._heights[number] != height:
            self._heights[number] = height
            self._tops = None

    def height(self, number: int) -> int:
        """The true height of a paragraph with the gap below it."""
        self.layout(number)
        return self._heights[number]

    @property
    def tops(self) -> list[int]:
        """Tops of all paragraphs as far as they are known, and the end of the page as last entry."""
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=self.header))
            self._tops[-1] += self.measures.pitch
        return self._tops

    @property
    def head(self) -> int:
        """Height of the page's head: all above the first paragraph that is not the title."""
        return self.header if self.heading is None else self.title_end + self.heading.below

    @property
    def title_end(self) -> int:
        """Where the lines of a title in the text end; 0 where the text has none."""
        if self.heading is None:
            return 0
        number = self.heading.paragraph
        return self.tops[number] + self._heights[number] - self.heading.below

    def anchor_at(self, y: float) -> tuple[int, float]:
        """The paragraph at a height of the page and how far below its top; above 0 inside the header."""
        number = min(max(0, bisect_right(self.tops, y) - 1), len(self.spans) - 1)
        return number, y - self.tops[number]

    def lines(self, anchor: int, below: float, height: float) -> Iterator[VisibleLine]:
        """The lines that show in a window of `height` whose top lies `below` pixels under the anchor's top."""
        top = -below
        pitch = self.measures.pitch
        for number in range(anchor, len(self.spans)):
            if top >= height:
                return
            layout = self.layout(number)
            if not len(self.spans[number]):
                top += self._heights[number]
                continue
            start = self.spans[number].start
            first = max(0, int((-top - pitch) // pitch))
            for line in range(first, layout.lines):
                at = top + line * pitch
                if at >= height + pitch:
                    break
                one, other = layout.line_span(line)
                yield VisibleLine(number, line, start + one, start + other, at)
            top += self._heights[number]

    def place(self, position: int) -> tuple[int, int, int]:
        """Paragraph, line in it, and pixels from the paragraph's top, of a place of the article."""
        number = self.paragraph_at(position)
        layout = self.layout(number)
        line = layout.line_of(self.inside(number, position))
        return number, line, line * self.measures.pitch

    def inside(self, number: int, position: int) -> int:
        """The place within its paragraph, kept between the paragraph's ends."""
        span = self.spans[number]
        return min(max(position - span.start, 0), len(span))
