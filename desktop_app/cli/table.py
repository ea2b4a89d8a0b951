"""Tables of text for a terminal, aligned by the width at which letters are drawn."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence

GAP = "  "
_NUMBER_AT_END, _IN_NUMBER = re.compile(r"\d[\d.,٫٬:/–-]*$"), re.compile(r"[.,٫٬:/–-]?\d")


def width(text: str) -> int:
    """Columns of the terminal: vowel signs and marks of direction take none, letters of East Asia two."""
    return sum(_width(letter) for letter in text)


def cut(text: str, columns: int) -> str:
    """`text` on one line and in at most so many columns; an ellipsis says that something is missing. Behind other words
    a number is whole or not there: a part of it would be another number."""
    line = re.sub(r"\s+", " ", text).strip()
    if width(line) <= columns:
        return line
    used = 0
    for place, letter in enumerate(line):
        used += _width(letter)
        if used >= columns:
            kept = line[:place]
            number = _NUMBER_AT_END.search(kept) if _IN_NUMBER.match(line, place) else None
            return ((kept[: number.start()].rstrip() if number else "") or kept.rstrip()) + "…"
    return line


def lay_out(
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    shape: Callable[[str], str] = lambda cell: cell,
    gap: str = GAP,
    widest: int = 60,
    mirrored: bool = False,
) -> list[str]:
    """The lines of the table, its head first; `shape` is done to each cell before it is measured.

    Columns that are empty in every row are left out. A mirrored table begins at the right.
    """
    cut_rows = [[cut(cell, widest) for cell in row] for row in rows]
    kept = [column for column in range(len(head)) if not cut_rows or any(row[column] for row in cut_rows)]
    table = [[shape(row[column]) for column in kept] for row in ([*map(str, head)], *cut_rows)]
    widths = [max(width(row[column]) for row in table) for column in range(len(kept))]
    if mirrored:
        return [gap.join(_space(cell, space) + cell for cell, space in _pairs(row, widths)[::-1]) for row in table]
    return [gap.join(cell + _space(cell, space) for cell, space in _pairs(row, widths)).rstrip() for row in table]


def _pairs(row: Sequence[str], widths: Sequence[int]) -> list[tuple[str, int]]:
    return list(zip(row, widths, strict=True))


def _space(cell: str, columns: int) -> str:
    return " " * (columns - width(cell))


def _width(letter: str) -> int:
    if letter.isascii():
        return 1
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1
