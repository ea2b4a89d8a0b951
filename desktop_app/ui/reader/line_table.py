"""Where each letter of one laid-out line stands: its start edge and its end edge, in pixels.

Everything painted over or under letters, the caret and the mouse read this table, so they always agree.
`QTextLine.cursorToX` gives the edges; four things it leaves to us:

* Where a run of the other direction begins, Qt answers for the run before (a caret can only stand in one
  place there). The first letter of such a run takes its edge from its glyph.
* Of letters that are one glyph (لا in many faces) the first would end where the glyph ends.
* Signs that ride on a letter (vowel signs, low surrogates) have no edges: they take those of their letter.
* Some faces draw لا as two glyphs of which the second has no width; the two letters then share the width.

Positions are UTF-16 code units of the paragraph.
"""

from typing import Any

from PySide6.QtGui import QTextLayout, QTextLine

_TRAILING = QTextLine.Edge.Trailing
MERGE_GAP = 2.5
"""Pieces of one mark on one line that are closer than this are one piece."""


class LineTable:
    """Edges of the letters `start..end` of a line; `leads[i - start]` is where letter i begins."""

    __slots__ = ("_edge", "end", "from_right", "leads", "start", "trails", "visible_end", "y")

    def __init__(self, layout: QTextLayout, line: QTextLine, utf16: str, from_right: bool, y: float) -> None:
        self.start = line.textStart()
        self.end = self.start + line.textLength()
        self.y = y  # top of the line's band in the paragraph
        self.from_right = from_right
        self._edge = line.x() + (line.width() if from_right else 0.0)
        letters = utf16[self.start : self.end]
        self.visible_end = self.start + len(letters.rstrip(" \t\u00a0\u200f\u200e"))
        self.leads = [_x(line.cursorToX(at)) for at in range(self.start, self.end)]
        self.trails = [_x(line.cursorToX(at, _TRAILING)) for at in range(self.start, self.end)]
        if letters:
            self._mend_runs(layout)
            self._mend_clusters()
            self._mend_riders(layout)
            self._mend_ligatures(letters)

    def _mend_runs(self, layout: QTextLayout) -> None:
        """First letters of runs against the paragraph's direction: Qt gives them no width."""
        for at, (lead, trail) in enumerate(zip(self.leads, self.trails, strict=True)):
            if lead != trail or not layout.isValidCursorPosition(self.start + at):
                continue
            edges = _glyph_edges(layout, self.start + at, self.from_right)
            if edges is None:
                continue
            self.leads[at], self.trails[at] = edges if self.from_right else edges[::-1]
            following = at + 1
            if following < len(self.leads) and self._against(following):
                self.trails[at] = self.leads[following]

    def _against(self, at: int) -> bool:
        """True where a letter runs against the paragraph."""
        return self.leads[at] != self.trails[at] and (self.leads[at] < self.trails[at]) is self.from_right

    def _mend_clusters(self) -> None:
        """Letters that share one glyph: each ends where the next begins (Qt ends the first with the glyph)."""
        for at, following in enumerate(self.leads[1:]):
            lead, trail = self.leads[at], self.trails[at]
            if min(lead, trail) + 0.01 < following < max(lead, trail) - 0.01:
                self.trails[at] = following

    def _mend_riders(self, layout: QTextLayout) -> None:
        for at in range(1, len(self.leads)):
            if not layout.isValidCursorPosition(self.start + at):
                self.leads[at], self.trails[at] = self.leads[at - 1], self.trails[at - 1]

    def _mend_ligatures(self, letters: str) -> None:
        alif = 0
        while (alif := _next_alif(letters, alif + 1)) > 0:
            lam = letters.rfind("ل", 0, alif)
            if abs(self.leads[alif] - self.trails[alif]) > 0.5 or self.trails[lam] != self.leads[alif]:
                continue
            middle = (self.leads[lam] + self.trails[lam]) / 2
            for at in range(lam, alif):
                self.trails[at] = middle
            self.leads[alif] = middle

    def pieces(self, start: int, end: int, joined: bool = True) -> list[tuple[float, float]]:
        """Left and right edges of what `start..end` covers here, from left to right.

        The white space at the end of the line is left out. Empty where the line has none of the letters.
        """
        first, last = max(start, self.start), min(end, self.visible_end)
        if first >= last:
            return []
        found: list[tuple[float, float]] = []
        for at in range(first - self.start, last - self.start):
            one, other = self.leads[at], self.trails[at]
            found.append((one, other) if one <= other else (other, one))
        found.sort()
        gap = MERGE_GAP if joined else 0.01
        merged = [found[0]]
        for left, right in found[1:]:
            if left - merged[-1][1] < gap:
                if right > merged[-1][1]:
                    merged[-1] = (merged[-1][0], right)
            else:
                merged.append((left, right))
        return merged

    def caret_x(self, position: int) -> float:
        """Where the caret stands before letter `position`; after the last letter at the line's end."""
        if not self.leads:
            return self._edge
        if position >= self.end:
            return self.trails[-1]
        return self.leads[max(position, self.start) - self.start]

    def nearest(self, x: float) -> int:
        """The place between letters nearest to x; never inside a letter with its signs."""
        best, distance = self.start, float("inf")
        for at, (lead, trail) in enumerate(zip(self.leads, self.trails, strict=True)):
            if not self._rider(at) and abs(lead - x) < distance:
                best, distance = self.start + at, abs(lead - x)
            if abs(trail - x) < distance - 0.01 and not self._rider(at + 1):
                best, distance = self.start + at + 1, abs(trail - x)
        return best

    def letter_at(self, x: float) -> int | None:
        """The letter under x, or None beside the line."""
        for at, (lead, trail) in enumerate(zip(self.leads, self.trails, strict=True)):
            if min(lead, trail) <= x < max(lead, trail):
                return self.start + at
        return None

    def _rider(self, at: int) -> bool:
        return (
            0 < at < len(self.leads) and self.leads[at] == self.leads[at - 1] and self.trails[at] == self.trails[at - 1]
        )


def _x(found: Any) -> float:
    """PySide answers with x and the position it was given; its stubs know only one of the two."""
    return float(found[0])


def _glyph_edges(layout: QTextLayout, at: int, from_right: bool) -> tuple[float, float] | None:
    """Left and right edge of a letter by its glyphs; None where it runs with the paragraph or has no glyph."""
    for run in layout.glyphRuns(at, 1):
        if run.isRightToLeft() == from_right or not run.positions():
            continue
        left = float(run.positions()[0].x())
        widths = [advance.x() for advance in run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())]
        return left, left + max(widths)
    return None


def _next_alif(letters: str, start: int) -> int:
    """The next alif after a lam (signs between them passed over), or -1."""
    for at in range(start, len(letters)):
        if letters[at] in "اأإآٱ":
            before = at - 1
            while before > 0 and "\u064b" <= letters[before] <= "\u0652":
                before -= 1
            if letters[before] == "ل":
                return at
    return -1
