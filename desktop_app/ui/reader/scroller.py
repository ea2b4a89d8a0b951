"""Where the window stands on the page. Pixels are whole, so that letters stay sharp while scrolling."""

from desktop_app.ui.reader.page import Page


class Scroller:
    """An anchor paragraph and the pixels of it (of the header, where negative) above the window's top."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.anchor = 0
        self.below = -page.header
        self.height = 0  # of the window

    @property
    def value(self) -> int:
        """Pixels of page above the window, as far as heights are known."""
        return self.page.tops[self.anchor] + self.below

    @property
    def most(self) -> int:
        """The largest value."""
        return max(0, self.page.tops[-1] - self.height)

    def go_to(self, value: float) -> None:
        """To a height of the page, as the scroll bar means it."""
        number, below = self.page.anchor_at(max(0.0, value))
        self.anchor, self.below = number, int(below)
        self._settle()

    def by(self, pixels: int) -> None:
        """Down (or up, if negative) by so many pixels of laid-out page."""
        self.below += pixels
        self._settle()

    def show(self, position: int, *, at: float = 0.0) -> None:
        """Puts the line of a place at a fraction of the window's height from above."""
        number, _line, inside = self.page.place(position)
        self.anchor = number
        self.below = inside - int(at * max(0, self.height - self.page.measures.pitch))
        self._settle()

    def distance(self, position: int) -> int:
        """Pixels from the window's top to the band of the place's line; lays out what lies between."""
        number, _line, inside = self.page.place(position)
        first, last = sorted((self.anchor, number))
        between = sum(self.page.height(each) for each in range(first, last))
        return inside - self.below + (between if number >= self.anchor else -between)

    def far(self, position: int) -> bool:
        """True where the place is several windows away, so that nobody could follow a movement there."""
        number = self.page.paragraph_at(position)
        away = self.page.tops[number] - self.value
        return not -2 * self.height < away < 2 * self.height

    def _settle(self) -> None:
        """Makes the anchor the first paragraph in the window and keeps within both ends of the page."""
        page = self.page
        while self.below < 0 and self.anchor > 0:
            self.anchor -= 1
            self.below += page.height(self.anchor)
        last = len(page.spans) - 1
        while self.anchor < last and self.below >= (height := page.height(self.anchor)):
            self.below -= height
            self.anchor += 1
        if self.anchor == 0:
            self.below = max(self.below, -page.header)
        self._keep_above_end()

    def _keep_above_end(self) -> None:
        page = self.page
        room, number = self.height + self.below, self.anchor
        while number < len(page.spans) and room > 0:
            room -= page.height(number)
            number += 1
        spare = room - page.measures.pitch
        if spare <= 0 or number < len(page.spans):
            return
        self.below -= spare
        while self.below < 0 and self.anchor > 0:
            self.anchor -= 1
            self.below += page.height(self.anchor)
        if self.anchor == 0:
            self.below = max(self.below, -page.header)
