"""Blocks set on paper: light whatever the theme, one column, pages that cut no row in two."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.ui.pages.pair.blocks.block import Block

GAP = 22.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a block on a page: what of the block, and where on the page its upper edge stands."""

    block: Block
    top: float
    bottom: float
    y: float


def paginate(blocks: Sequence[Block], width: float, first: float, height: float) -> list[list[Piece]]:
    """The pieces of each page, `height` pixels high; on the first one the blocks begin at `first`.

    A band that is higher than a page is the only thing that is cut. The first bands of a block (its heading, the
    head of a table) stand again where it goes on overleaf.
    """
    pages: list[list[Piece]] = [[]]
    y = first
    for block in blocks:
        whole = block.measure(width)
        head = block.bands[block.repeated - 1][1] if block.repeated else 0.0
        lead = _lead(block)
        if y > first * (len(pages) == 1) and y + min(whole, lead) > height:
            pages.append([])
            y = 0.0
        for top, bottom in _cut(block.bands, height - head):
            if y + bottom - top > height and pages[-1]:
                pages.append([])
                y = 0.0
                if head and top >= head:
                    pages[-1].append(Piece(block, 0.0, head, 0.0))
                    y = head
            pages[-1].append(Piece(block, top, bottom, y))
            y += bottom - top
        y += GAP
    return [page for page in pages if page]


def _lead(block: Block) -> float:
    """What of a block must stand together at its beginning: its heading and the first rows."""
    return block.bands[min(block.repeated + 1, len(block.bands) - 1)][1]


def _cut(bands: Sequence[tuple[float, float]], height: float) -> list[tuple[float, float]]:
    """Bands as they are; one that no page can hold in pieces."""
    found = []
    for top, bottom in bands:
        while bottom - top > height > 1:
            found.append((top, top + height))
            top += height
        found.append((top, bottom))
    return found
