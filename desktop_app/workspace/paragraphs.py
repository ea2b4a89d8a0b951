"""Counting paragraphs as a reader does: from 1, empty lines left out."""

from bisect import bisect_right

from desktop_app.arabic.offsets import paragraphs


class ParagraphCounter:
    """For one text; made once, asked often."""

    def __init__(self, text: str) -> None:
        self._starts = [span.start for span in paragraphs(text) if span.of(text).strip()]

    def paragraph_at(self, position: int) -> int:
        """The number of the paragraph that holds the code point at `position`, at least 1."""
        return max(1, bisect_right(self._starts, position))
