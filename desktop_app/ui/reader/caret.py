"""Caret and selection: two places of the article, and how keys move them.

Movement is logical: Left goes forward in a paragraph that reads from the right, also through the Latin words
in it, so that a selection is always one stretch of text. All places are code points of the article.
"""

from desktop_app.model.spans import Span
from desktop_app.ui.reader import units, words
from desktop_app.ui.reader.page import Page


class Caret:
    """`position` is where the caret stands, `anchor` where the selection began."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.anchor = self.position = 0
        self._goal: float | None = None  # the x that Up and Down try to keep

    @property
    def selection(self) -> Span | None:
        """The selected stretch, or None where nothing is selected."""
        if self.anchor == self.position:
            return None
        return Span(min(self.anchor, self.position), max(self.anchor, self.position))

    def put(self, position: int, *, select: bool = False) -> None:
        """To a place; the selection's beginning stays where it is if `select`."""
        self.position = min(max(position, 0), len(self.page.text))
        if not select:
            self.anchor = self.position
        self._goal = None

    def select(self, span: Span) -> None:
        """Selects a stretch, the caret at its end."""
        self.put(span.start)
        self.put(span.end, select=True)

    def letter(self, step: int, *, select: bool) -> None:
        """A letter with its signs forward (1) or back (-1); without `select` a selection ends at that side."""
        chosen = self.selection
        if chosen is not None and not select:
            self.put(chosen.end if step > 0 else chosen.start)
            return
        self.put(self.letter_from(self.position, step), select=select)

    def letter_from(self, position: int, step: int) -> int:
        page = self.page
        number = page.paragraph_at(position)
        span, inside = page.spans[number], page.inside(number, position)
        layout = page.layout(number)
        if step > 0 and inside < len(span):
            return span.start + layout.next_letter(inside)
        if step < 0 and inside > 0:
            return span.start + layout.previous_letter(inside)
        beyond = self._written(number, step)
        if beyond is None:
            return position
        return page.spans[beyond].start if step > 0 else page.spans[beyond].end

    def _written(self, number: int, step: int) -> int | None:
        """The next paragraph with letters in it; the caret passes over empty ones."""
        number += step
        while 0 <= number < len(self.page.spans):
            if len(self.page.spans[number]):
                return number
            number += step
        return None

    def word(self, step: int, *, select: bool) -> None:
        """A word forward or back. Selecting goes from word edge to word edge and takes no comma along."""
        text, place = self.page.text, self.position
        if not select:
            self.put(words.next_start(text, place) if step > 0 else words.previous_start(text, place))
            return
        if self.anchor == place:
            self._begin_at_word(step)
            place = self.position
        if step > 0:
            growing = place >= self.anchor
            to = words.next_end(text, place) if growing else min(words.next_start(text, place), self.anchor)
        else:
            growing = place <= self.anchor
            to = words.previous_start(text, place) if growing else max(words.previous_end(text, place), self.anchor)
        self.put(to, select=True)

    def _begin_at_word(self, step: int) -> None:
        """A selection by words that begins between two words begins at the word it goes to."""
        text, place = self.page.text, self.position
        word = words.word_at(text, place)
        if step > 0 and (word is None or word.end == place):
            self.put(words.next_start(text, place))
        elif step < 0 and (word is None or word.start == place):
            self.put(words.previous_end(text, place))

    def line(self, step: int, *, select: bool) -> None:
        """Up (-1) or down (1) a line, as near as can be to where the caret was across the page."""
        page = self.page
        number, line, _top = page.place(self.position)
        layout = page.layout(number)
        goal = self._goal if self._goal is not None else layout.caret_x(line, page.inside(number, self.position))
        line += step
        if not 0 <= line < layout.lines:
            beyond = self._written(number, step)
            if beyond is None:
                self.put(len(page.text) if step > 0 else 0, select=select)
                return
            number = beyond
            layout = page.layout(number)
            line = 0 if step > 0 else layout.lines - 1
        self.put(page.spans[number].start + layout.nearest(line, goal), select=select)
        self._goal = goal

    def line_edge(self, step: int, *, select: bool) -> None:
        """To the end (1) or start (-1) of the line."""
        number, line, _top = self.page.place(self.position)
        layout, start = self.page.layout(number), self.page.spans[number].start
        self.put(start + (layout.line_end(line) if step > 0 else layout.line_start(line)), select=select)

    def sentence(self, step: int, *, select: bool) -> None:
        """To the next (1) or previous (-1) beginning of a sentence; selecting forward to the end of one."""
        text, place = self.page.text, self.position
        if step < 0:
            self.put(units.previous_sentence(text, place), select=select)
        else:
            self.put((units.sentence_end if select else units.next_sentence)(text, place), select=select)

    def paragraph(self, step: int, *, select: bool) -> None:
        """To the next (1) or previous (-1) beginning of a paragraph; selecting forward to the end of one."""
        page, place = self.page, self.position
        number = page.paragraph_at(place)
        span = page.spans[number]
        if step < 0 and span.start < place <= span.end:
            self.put(span.start, select=select)
        elif step > 0 and select and place < span.end:
            self.put(span.end, select=True)
        else:
            beyond = self._written(number, step)
            edge = page.spans[beyond] if beyond is not None else span
            self.put(edge.end if step > 0 and (select or beyond is None) else edge.start, select=select)

    def page_edge(self, step: int, *, select: bool) -> None:
        """To the end or start of the article."""
        self.put(len(self.page.text) if step > 0 else 0, select=select)

    def reads_from_right(self) -> bool:
        """True where the caret's paragraph does: Left is forward then."""
        return self.page.layout(self.page.paragraph_at(self.position)).from_right

    def word_here(self) -> Span | None:
        """The word at the caret."""
        return words.word_at(self.page.text, self.position)

    def paragraph_here(self, position: int) -> Span:
        return self.page.spans[self.page.paragraph_at(position)]
