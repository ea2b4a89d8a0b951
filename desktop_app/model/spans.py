"""Spans of an article's canonical text."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from desktop_app.model.values import value


@value(order=True)
class Span:
    """A half-open range of Unicode code points, `start <= end`, into `article.text`."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:  # written out: `__post_init__` would be a call more
        if not 0 <= start <= end:
            raise ValueError(f"not a span: {start}..{end}")
        self.start = start  # type: ignore[misc]
        self.end = end  # type: ignore[misc]

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The letters that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


class Cover:
    """What spans cover that may overlap each other; answers whether another meets any of them, in logarithmic time."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._reach = list(accumulate((span.end for span in ordered), max))

    def meets(self, span: Span) -> bool:
        """Whether it overlaps one of them."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._reach[before - 1] > span.start


class Lane:
    """Spans none of which overlaps another; asked for a further one in logarithmic time."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """`spans` overlap each other nowhere, and none is empty."""
        self._places = sorted((span.start, span.end) for span in spans)

    def take(self, span: Span) -> bool:
        """Whether it meets none of them; then it is one of them."""
        place = (span.start, span.end)
        at = bisect_left(self._places, place)
        if at > 0 and self._places[at - 1][1] > span.start:
            return False
        if at < len(self._places) and self._places[at][0] < span.end:
            return False
        self._places.insert(at, place)
        return True
