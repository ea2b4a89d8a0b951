"""Positions: Unicode code points (ours) and UTF-16 units (Qt's and some exchange formats')."""

import re
from bisect import bisect_left, bisect_right

from desktop_app.model.spans import Span

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Turns positions in `text` from code points to UTF-16 units and back.

    Only the letters outside the BMP are kept, so a text without any costs one scan and each question O(1);
    otherwise O(log n) in their number.
    """

    __slots__ = ("_length", "_points", "_units")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._points = [match.start() for match in _WIDE.finditer(text)]
        self._units = [point + count for count, point in enumerate(self._points)]

    def to_utf16(self, code_point: int) -> int:
        """Position 0..len(text) in code points -> UTF-16 units. Raises IndexError outside."""
        if not 0 <= code_point <= self._length:
            raise IndexError(code_point)
        return code_point + bisect_left(self._points, code_point)

    def to_code_point(self, utf16: int) -> int:
        """UTF-16 position -> code points; one inside a surrogate pair gives the pair's start.

        Raises IndexError outside 0..the length in UTF-16 units.
        """
        if not 0 <= utf16 <= self._length + len(self._points):
            raise IndexError(utf16)
        wide_before = bisect_right(self._units, utf16 - 1)
        inside = wide_before > 0 and self._units[wide_before - 1] == utf16 - 1
        return utf16 - 1 - (wide_before - 1) if inside else utf16 - wide_before

    def span_to_utf16(self, span: Span) -> tuple[int, int]:
        """Start and end of a span in UTF-16 units."""
        return self.to_utf16(span.start), self.to_utf16(span.end)

    def span_of_utf16(self, start: int, end: int) -> Span:
        """The span between two UTF-16 positions, given in either order."""
        first, last = sorted((start, end))
        return Span(self.to_code_point(first), self.to_code_point(last))


def paragraphs(text: str) -> list[Span]:
    """The spans of `text.split("\\n")`: Python's `splitlines` would also break where Qt does not."""
    spans: list[Span] = []
    start = 0
    for line in text.split("\n"):
        spans.append(Span(start, start + len(line)))
        start += len(line) + 1
    return spans
