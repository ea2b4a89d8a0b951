"""The columns of a table: its rows are paragraphs, their cells parted by tabs, and stand below each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtGui import QFont, QFontMetricsF

from desktop_app.ui.reader.direction import from_right

BREAK = "\u2028"
"""Begins another line of the paragraph; one letter, as the tab whose place it takes."""
NOTHING = "\u200b"
"""Takes the place of a tab and no room."""
_GAP_EM = 1.2
_HANG_EM = 1.5
_MOST_BEFORE = 0.7
"""Of the width: what the columns before the last one take at most, so that the last can go on in lines of its own."""
_MEASURED = 100
"""Rows whose cells are measured, from the table's first; and letters of a cell: more is no column any more."""
_CELL = 80


@dataclass(frozen=True, slots=True)
class Columns:
    """Shared by the rows of a table. Pixels from the edge where lines begin."""

    right: bool
    stops: tuple[float, ...]
    """Where the second cell begins, and those after it; none where each cell stands on a line of its own."""
    hang: float
    """Where the further lines of a row begin."""

    def shown(self, row: str) -> str:
        """The row as it is laid out, letter for letter."""
        if self.stops:
            return row
        cells = row.split("\t")
        follows = [bool(cell.strip()) for cell in cells[1:]]
        signs = (BREAK if full else NOTHING for full in follows)
        return cells[0] + "".join(sign + cell for sign, cell in zip(signs, cells[1:], strict=True))


def is_row(paragraph: str) -> bool:
    """Whether the paragraph is a row of a table, not one that a tab indents."""
    return "\t" in paragraph and ("\t" in paragraph.lstrip("\t ") or paragraph.startswith("\t\t"))


def columns_of(rows: Sequence[str], font: QFont, em: float, width: int) -> Columns:
    """The columns of a table as wide as the page."""
    metrics = QFontMetricsF(font)
    cells = [[metrics.horizontalAdvance(cell.strip()[:_CELL]) for cell in row.split("\t")] for row in rows[:_MEASURED]]
    widest = [max(column) for column in zip_longest(*cells, fillvalue=0.0)]
    stops, at = [], 0.0
    for wide in widest[:-1]:
        at += wide + em * _GAP_EM
        stops.append(at)
    right = from_right(" ".join(rows[:_MEASURED]))
    if at <= width * _MOST_BEFORE or at + widest[-1] <= width:
        return Columns(right, tuple(stops), at)
    return Columns(right, (), em * _HANG_EM)
