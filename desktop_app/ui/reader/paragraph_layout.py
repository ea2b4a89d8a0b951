"""One paragraph laid out: Qt shapes and breaks it once, unmarked; marks never come into its text."""

import re

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

from desktop_app.arabic.offsets import Utf16Map
from desktop_app.ui.reader.columns import BREAK, NOTHING, Columns
from desktop_app.ui.reader.direction import from_right
from desktop_app.ui.reader.line_table import LineTable

_WIDE = re.compile("[\U00010000-\U0010ffff]")


def laid_out(
    text: str, font: QFont, width: int, pitch: int, base: int, right: bool, columns: Columns | None = None
) -> QTextLayout:
    """A layout of the text in lines of exactly `pitch`, the base line `base` below the top of each."""
    layout = _broken(text if columns is None else columns.shown(text), font, width, pitch, base, right, columns)
    if "\t" in text and (mended := _without_tabs_at_ends(layout)) != layout.text():
        layout = _broken(mended, font, width, pitch, base, right, columns)
    return layout


def _without_tabs_at_ends(layout: QTextLayout) -> str:
    """The text with something else for tabs at ends of lines: where such a tab has no room, Qt tells of all letters
    of its line that they stand beside where it draws them."""
    text = layout.text()
    places = Utf16Map(text)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        end = places.to_code_point(line.textStart() + line.textLength())
        kept = len(text[:end].rstrip(" \t"))
        if kept < end and "\t" in text[kept:end]:
            last = BREAK if number < layout.lineCount() - 1 else NOTHING
            text = text[:kept] + NOTHING * (end - kept - 1) + last + text[end:]
    return text


def _broken(
    text: str, font: QFont, width: int, pitch: int, base: int, right: bool, columns: Columns | None
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    if columns is not None:
        # A tab's type is that of its cell's side: Qt turns both about where the text runs from the right.
        side = QTextOption.TabType.RightTab if right else QTextOption.TabType.LeftTab
        option.setTabs([QTextOption.Tab(stop, side) for stop in columns.stops])
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
    # A layout on its own takes the side as it is said, whatever the direction.
    option.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top, hang = 0, 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width - hang)
        line.setPosition(QPointF(0 if right else hang, top + base - line.ascent()))
        top += pitch
        hang = 0.0 if columns is None else columns.hang
    layout.endLayout()
    return layout


class ParagraphLayout:
    """A paragraph with its lines. Outside positions are code points of the paragraph, Qt's are UTF-16."""

    def __init__(
        self, text: str, font: QFont, width: int, pitch: int, base: int, columns: Columns | None = None
    ) -> None:
        self.from_right = from_right(text) if columns is None else columns.right
        self._length = len(text)
        self._map = Utf16Map(text)
        self._utf16 = _WIDE.sub("\ufffd\ufffd", text)
        self._layout = laid_out(text, font, width, pitch, base, self.from_right, columns)
        self._tables: dict[int, LineTable] = {}
        self.lines = self._layout.lineCount()
        self.height = self.lines * pitch

    @property
    def qt(self) -> QTextLayout:
        return self._layout

    def draw(self, painter: QPainter, at: QPointF, clip: QRectF) -> None:
        """Draws the letters, and nothing but the letters, of the lines that the clip touches."""
        self._layout.draw(painter, at, [], clip)

    def table(self, number: int) -> LineTable:
        """The edges of the letters of a line."""
        known = self._tables.get(number)
        if known is None:
            line = self._layout.lineAt(number)
            known = LineTable(self._layout, line, self._utf16, self.from_right)
            self._tables[number] = known
        return known

    def line_of(self, position: int) -> int:
        """The number of the line on which the caret before letter `position` stands."""
        line = self._layout.lineForTextPosition(self.units(position))
        return line.lineNumber() if line.isValid() else self.lines - 1

    def units(self, position: int) -> int:
        return self._map.to_utf16(position)

    def points(self, units: int) -> int:
        return self._map.to_code_point(units)

    def pieces(self, number: int, start: int, end: int) -> list[tuple[float, float]]:
        """Left and right edges of the letters `start..end` (code points) on a line."""
        return self.table(number).pieces(self.units(start), self.units(end))

    def caret_x(self, number: int, position: int) -> float:
        return self.table(number).caret_x(self.units(position))

    def runs_from_right(self, number: int, position: int) -> bool:
        """Whether the letter at a place of a line belongs to a run from the right."""
        table, at = self.table(number), self.units(position)
        if not table.leads:
            return self.from_right
        at = min(max(at, table.start), table.end - 1) - table.start
        return self.from_right if table.leads[at] == table.trails[at] else table.leads[at] > table.trails[at]

    def nearest(self, number: int, x: float) -> int:
        """The place between letters nearest to x on a line; on a wrapped line never beyond its last letter."""
        units = self.table(number).nearest(x)
        if number < self.lines - 1 and units >= self.table(number).end:
            units = self._layout.previousCursorPosition(units)
        return self.points(units)

    def line_start(self, number: int) -> int:
        return self.points(self._layout.lineAt(number).textStart())

    def line_end(self, number: int) -> int:
        """After the last letter of the line; before the white space at which it was broken."""
        table = self.table(number)
        return self.points(table.end if number == self.lines - 1 else table.visible_end)

    def line_span(self, number: int) -> tuple[int, int]:
        """Start and end of a line, the white space at its end included."""
        start = self.line_start(number)
        return start, self.line_start(number + 1) if number + 1 < self.lines else self._length

    def next_letter(self, position: int) -> int:
        """The place after the letter (with its signs) that begins at `position`."""
        return self.points(self._layout.nextCursorPosition(self.units(position)))

    def previous_letter(self, position: int) -> int:
        return self.points(self._layout.previousCursorPosition(self.units(position)))
