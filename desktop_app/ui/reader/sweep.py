"""What a drag takes: the letters that the mouse went over, as one stretch of text.

Where a line has runs of two directions the place nearest to the mouse is not what is meant: whoever presses on the
outer letter of a Latin name at the head of an Arabic line and pulls into the line has gone over the whole name, while
the place beside that letter is the name's end.
"""

from typing import NamedTuple

from desktop_app.ui.reader.line_table import LineTable
from desktop_app.ui.reader.page import Page

_FAR = float("inf")


class Grip(NamedTuple):
    """Where the mouse is: a line of a paragraph, and pixels from the column's left edge."""

    paragraph: int
    line: int
    x: float


def swept(page: Page, pressed: Grip, at: Grip) -> tuple[int, int] | None:
    """Where the selection begins and where its caret stands, in code points of the article. None where no line of the
    two has runs of two directions, so that the nearest places do, and where no letter was passed."""
    one, other = (page.layout(grip.paragraph).table(grip.line) for grip in (pressed, at))
    if not (one.mixed or other.mixed):
        return None
    if pressed[:2] == at[:2]:
        over = one.between(min(pressed.x, at.x), max(pressed.x, at.x))
        if over is None:
            return None
        start, end = (_place(page, at, units) for units in over)
        return (start, end) if (at.x < pressed.x) is one.from_right else (end, start)
    if pressed[:2] < at[:2]:
        return _begin(page, pressed, one), _end(page, at, other)
    return _end(page, pressed, one), _begin(page, at, other)


def _begin(page: Page, grip: Grip, table: LineTable) -> int:
    """The first of what is read from there to the line's end."""
    over = table.between(-_FAR, grip.x) if table.from_right else table.between(grip.x, _FAR)
    return _place(page, grip, over[0] if over is not None else table.visible_end)


def _end(page: Page, grip: Grip, table: LineTable) -> int:
    """Behind the last of what is read from the line's beginning to there."""
    over = table.between(grip.x, _FAR) if table.from_right else table.between(-_FAR, grip.x)
    return _place(page, grip, over[1] if over is not None else table.start)


def _place(page: Page, grip: Grip, units: int) -> int:
    return page.spans[grip.paragraph].start + page.layout(grip.paragraph).points(units)
