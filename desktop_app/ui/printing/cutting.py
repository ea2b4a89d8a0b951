"""Where a text document may be cut into pages: between lines and rows, never within one.

Qt's own pages cut rows of tables in two and leave headings alone at the foot. So the document is laid out as one long
sheet, and what may be cut is looked up in it: lines of paragraphs and rows of tables, from above, in its own units.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

PICTURE = "\ufffc"  # Qt's letter for one, here the whole of its paragraph


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch that stays whole. `keep`: what follows must stand on the same page.

    `head` is the stretch of its table's heading row, which stands again above a row that begins a page.
    """

    top: float
    bottom: float
    keep: bool = False
    head: tuple[float, float] | None = None

    def lower(self, by: float) -> "Band":
        """The same, that much further down."""
        head = (self.head[0] + by, self.head[1] + by) if self.head else None
        return Band(self.top + by, self.bottom + by, self.keep, head)


@dataclass(frozen=True, slots=True)
class Leaf:
    """What of the sheet stands on a page: a stretch of it, and before that a heading row again."""

    top: float
    bottom: float
    head: tuple[float, float] | None = None


def bands(document: QTextDocument) -> list[Band]:
    """All of a document, which has a text width and no height of pages."""
    document.size()  # lays it out to its end
    found: list[Band] = []
    block = document.begin()
    while block.isValid():
        table = _table_of(block)
        if table is not None:
            if found and table.format().headerRowCount():  # its caption; of others it stands below
                found[-1] = replace(found[-1], keep=True)
            found += _rows(document, table)
            block = _below(document, table)
        else:
            found += _lines(block, follows_heading=bool(found) and found[-1].keep)
            block = block.next()
    return found


def cut(bands: Sequence[Band], height: float) -> list[Leaf]:
    """The pages, each as full as can be."""
    leaves: list[Leaf] = []
    left = list(bands)
    at = 0
    while at < len(left):
        first = left[at]
        head = first.head
        room = height - (head[1] - head[0] if head else 0.0)
        if first.bottom - first.top > room:  # higher than a page
            leaves.append(Leaf(first.top, first.top + room, head))
            left[at] = replace(first, top=first.top + room)
            continue
        end = _last(left, at, first.top + room)
        leaves.append(Leaf(first.top, left[end].bottom, head))
        at = end + 1
    return leaves


def _table_of(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()


def _last(bands: Sequence[Band], at: int, bottom: float) -> int:
    """The last band of a page that begins with one and ends there."""
    most = at
    while most + 1 < len(bands) and bands[most + 1].bottom <= bottom:
        most += 1
    end = most
    while most + 1 < len(bands) and end > at and bands[end].keep:
        end -= 1
    return most if bands[end].keep else end


def _lines(block: QTextBlock, *, follows_heading: bool) -> Iterator[Band]:
    """The lines of a paragraph; its first and its last are never alone."""
    layout = block.layout()
    count, y = layout.lineCount(), layout.position().y()
    heading = block.blockFormat().headingLevel() > 0 or (follows_heading and not block.text().strip())
    picture = block.text() == PICTURE  # its caption stands below
    for number in range(count):
        line = layout.lineAt(number)
        together = count > 1 and number in (0, count - 2)
        yield Band(y + line.y(), y + line.y() + line.height(), keep=heading or together or picture)


def _below(document: QTextDocument, table: QTextTable) -> QTextBlock:
    """The block after a table; the empty one that Qt puts there lies on the table and takes no room."""
    block = document.findBlock(table.lastPosition()).next()
    bottom = document.documentLayout().frameBoundingRect(table).bottom()
    lies_on_it = block.isValid() and not block.text() and block.layout().position().y() < bottom
    return block.next() if lies_on_it else block


def _rows(document: QTextDocument, table: QTextTable) -> Iterator[Band]:
    """The rows of a table, cut where their rules are."""
    layout = document.documentLayout()
    whole = layout.frameBoundingRect(table)
    extents = []
    for row in range(table.rows()):
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        first = min(layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells)
        last = max(layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in cells)
        extents.append((first, last))
    rules = [(before[1] + after[0]) / 2 for before, after in pairwise(extents)]
    edges = [whole.top(), *rules, whole.bottom()]
    if rules:  # Qt's rectangle begins below the rule above, and goes on over the margins to the next table's
        inside = rules[0] - extents[0][1]
        edges[0], edges[-1] = extents[0][0] - inside, extents[-1][1] + inside
    heads = table.format().headerRowCount()
    head = None
    if heads and rules:
        head = (edges[0], rules[heads - 1])
    below = _below(document, table)
    caption = not heads and bool(below.text().strip()) and not below.blockFormat().headingLevel()
    for row in range(table.rows()):
        together = row < heads or (caption and row >= table.rows() - 2)
        yield Band(edges[row], edges[row + 1], keep=together, head=head if row > heads else None)
