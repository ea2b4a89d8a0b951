"""Where each letter of one laid-out line stands: its start edge and its end edge, in pixels.

Everything painted over or under letters, the caret and the mouse read this table, so they always agree.
Positions are UTF-16 code units of the paragraph.
"""

from PySide6.QtGui import QTextLayout, QTextLine

from desktop_app.ui.reader.edges import letter_edges

_KEPT = 400
"""Stretches of one line whose pieces are kept: those of its marks."""
_SAME = 0.02
"""Edges of two letters that are closer than this are one."""
MERGE_GAP = 2.5
"""Pieces of one mark on one line that are closer than this are one piece."""


class LineTable:
    """Edges of the letters `start..end` of a line; `leads[i - start]` is where letter i begins."""

    __slots__ = ("_edge", "_known", "end", "from_right", "leads", "start", "trails", "visible_end")

    def __init__(self, layout: QTextLayout, line: QTextLine, utf16: str, from_right: bool) -> None:
        self.start = line.textStart()
        self.end = self.start + line.textLength()
        self.from_right = from_right
        self._edge = line.x() + (line.width() if from_right else 0.0)
        letters = utf16[self.start : self.end]
        self.visible_end = self.start + len(letters.rstrip(" \t\u00a0\u200f\u200e"))
        self.leads, self.trails = letter_edges(layout, line, letters, from_right)
        self._known: dict[tuple[int, int], list[tuple[float, float]]] = {}

    @property
    def mixed(self) -> bool:
        """Whether letters run in both directions here."""
        edges = list(zip(self.leads, self.trails, strict=True))
        return any(lead < trail for lead, trail in edges) and any(lead > trail for lead, trail in edges)

    def pieces(self, start: int, end: int, joined: bool = True) -> list[tuple[float, float]]:
        """Left and right edges of what `start..end` covers here, from left to right.

        The white space at the end of the line is left out. Empty where the line has none of the letters.
        """
        first, last = max(start, self.start), min(end, self.visible_end)
        if first >= last:
            return []
        if joined and (known := self._known.get((first, last))) is not None:
            return known
        gap = MERGE_GAP if joined else 0.01
        found: list[tuple[float, float]] = []
        for at in range(first - self.start, last - self.start):
            one, other = self.leads[at], self.trails[at]
            found.append((one, other) if one <= other else (other, one))
        found.sort()
        merged = [found[0]]
        for left, right in found[1:]:
            if left - merged[-1][1] < gap:
                if right > merged[-1][1]:
                    merged[-1] = (merged[-1][0], right)
            else:
                merged.append((left, right))
        if joined:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[first, last] = merged
        return merged

    def caret_x(self, position: int) -> float:
        """Where the caret stands before letter `position`; after the last letter at the line's end."""
        if not self.leads:
            return self._edge
        if position >= self.end:
            return self.trails[-1]
        return self.leads[max(position, self.start) - self.start]

    def nearest(self, x: float) -> int:
        """The place between letters that is nearest to x, beside the line its beginning or its end; never inside a
        letter with its signs.

        Where runs of two directions meet, two places have one edge: that of the letter under the mouse is meant. So a
        drag over all of "20%" takes it, also at the head of an Arabic line.
        """
        if not self.leads:
            return self.start
        least, most = (pick(pick(self.leads), pick(self.trails)) for pick in (min, max))
        if not least <= x <= most:
            return self.start if (x > most) is self.from_right else self.end
        best, distance = self.start, float("inf")
        for at, (lead, trail) in enumerate(zip(self.leads, self.trails, strict=True)):
            favour = _SAME if min(lead, trail) <= x < max(lead, trail) else 0.0
            if not self._rider(at) and abs(lead - x) - favour < distance:
                best, distance = self.start + at, abs(lead - x) - favour
            if abs(trail - x) - favour < distance - _SAME / 2 and not self._rider(at + 1):
                best, distance = self.start + at + 1, abs(trail - x) - favour
        return best

    def between(self, left: float, right: float) -> tuple[int, int] | None:
        """The stretch that holds all letters whose middle lies between; the white space at the end is left out."""
        middles = ((lead + trail) / 2 for lead, trail in zip(self.leads, self.trails, strict=True))
        over = [at for at, middle in enumerate(middles) if left < middle < right and self.start + at < self.visible_end]
        if not over:
            return None
        first, after = over[0], over[-1] + 1
        while self._rider(first):
            first -= 1
        while self._rider(after):
            after += 1
        return self.start + first, self.start + after

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
