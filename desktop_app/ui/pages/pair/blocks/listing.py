"""A list of things in two lines: what it is, and what is said of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from PySide6.QtGui import QColor

from desktop_app.ui.look import fonts
from desktop_app.ui.pages.pair.blocks.block import HEAD, Block
from desktop_app.ui.pages.pair.pen import Direction, Pen, wide, wrapped
from desktop_app.ui.pages.pair.spot import Goal, Spot

_LINE, _PAD, _ICON = 20.0, 7.0, 26.0
_GAP, _LEAST = 34.0, 270.0  # between columns, and the least that one is wide


@dataclass(frozen=True, slots=True)
class Entry:
    """`quoted` sets the words in the reader's face, in their own direction. `end` stands at the trailing edge.
    `heading` names the entries below it."""

    key: str
    words: str
    detail: str = ""
    icon: str = ""
    tint: str | QColor = "ink_soft"
    end: str = ""
    quoted: bool = False
    heading: bool = False
    spoken: str = ""
    goal: Goal = field(default_factory=Goal)


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry with its place and its lines."""

    entry: Entry
    x: float
    y: float
    height: float
    words: list[str]
    details: list[str]


class Listing(Block):
    """Entries under a heading, in as many columns as `columns` and the width allow. Empty, it says so in words."""

    def __init__(
        self, name: str, title: str, page: Direction, entries: Sequence[Entry], *, empty: str = "", aside: str = "",
        everything: str = "", goal: Goal | None = None, whole: bool = False, lines: int = 1, columns: int = 1,
    ) -> None:  # fmt: skip
        super().__init__(name, title, page, aside=aside, everything=everything, goal=goal, whole=whole)
        self.entries, self.empty, self._most, self._columns = entries, empty, lines, columns
        self._wide = 0.0  # of a column
        self._placed: list[Placed] = []

    def lay_out(self) -> float:
        self._placed, self.bands = [], []
        if not self.entries:
            lines = wrapped(self.empty, fonts.font("ui"), self.width, 0, self.page)
            height = _LINE * len(lines)
            self._placed = [Placed(Entry("", ""), 0.0, HEAD - 4, height, [], lines)]
            return HEAD - 4 + height
        groups = self._groups()
        most = len(groups) if len(groups) > 1 or not self.whole else len(self.entries)
        beside = max(1, min(self._columns, most, int((self.width + _GAP) // (_LEAST + _GAP))))
        self._wide = (self.width - _GAP * (beside - 1)) / beside
        if self.whole and beside > 1:
            return self._lay_out_rows(groups, beside)
        ends = [HEAD - 4.0] * beside
        for number, group in enumerate(groups):
            column = number if number < beside else ends.index(min(ends))
            for entry in group:
                ends[column] += self._place(entry, column * (self._wide + _GAP), ends[column])
        self._band(beside)
        return max(ends)

    def _lay_out_rows(self, groups: list[list[Entry]], beside: int) -> float:
        """On paper: entries beside each other make rows, so that a page can end between two of them."""
        rows: list[tuple[Entry | None, ...]] = []
        if len(groups) == 1:
            flat = groups[0]
            rows = [tuple(flat[at : at + beside]) for at in range(0, len(flat), beside)]
        else:
            for at in range(0, len(groups), beside):
                rows += zip_longest(*groups[at : at + beside])
        y, top = HEAD - 4.0, 0.0
        for row in rows:
            tall = max(self._measured(entry)[0] for entry in row if entry is not None)
            for column, entry in enumerate(row):
                if entry is not None:
                    self._place(entry, column * (self._wide + _GAP), y, tall)
            y += tall
            if not any(entry is not None and entry.heading for entry in row):
                self.bands.append((top, y))
                top = y
        return y

    def _groups(self) -> list[list[Entry]]:
        """What stands under one heading stays together."""
        groups: list[list[Entry]] = []
        for entry in self.entries:
            if entry.heading or not groups:
                groups.append([])
            groups[-1].append(entry)
        return groups

    def _place(self, entry: Entry, x: float, y: float, tall: float = 0.0) -> float:
        height, words, details = self._measured(entry)
        height = max(height, tall)
        self._placed.append(Placed(entry, x, y, height, words, details))
        if not entry.heading:
            rect = self.at(x, y, self._wide, height)
            self.spots.append(Spot(rect, entry.key, entry.spoken or _spoken(entry), entry.goal))
        return height

    def _band(self, beside: int) -> None:
        """Entries may part at a page's foot, where they stand in one column; a heading stays with what follows."""
        if beside > 1:
            return
        top, before = 0.0, False
        for placed in self._placed:
            if not before:
                top = placed.y if self.bands else 0.0
            before = placed.entry.heading
            if not before:
                self.bands.append((top, placed.y + placed.height))

    def paint(self, pen: Pen) -> None:
        self.paint_head(pen)
        for placed in self._placed:
            entry, top = placed.entry, placed.y
            if not entry.key and not entry.heading:
                self._lines(pen, placed.details, 0, top, self.width, "ui", "ink_faint")
                continue
            if entry.heading:
                rect = self.at(placed.x, top + placed.height - 24, self._wide, _LINE)
                pen.text(rect, entry.words, fonts.font("ui_strong"), "ink_soft", direction=self.page)
            else:
                self._paint_entry(pen, placed)
            self.rule(pen, top + placed.height, x=placed.x, end=placed.x + self._wide)

    def _paint_entry(self, pen: Pen, placed: "Placed") -> None:
        entry, y = placed.entry, placed.y + _PAD
        x = placed.x + self._start(entry)
        if entry.icon:
            pen.icon(entry.icon, self.at(placed.x + 2, y + 2, 16, 16), entry.tint)
        end, right = self._end(entry), placed.x + self._wide
        if entry.end:
            rect = self.at(right - end, y, end, _LINE)
            pen.text(rect, entry.end, fonts.number_font("control"), "ink_soft", align="end", direction=self.page)
        role, pitch = ("evidence", 25.0) if entry.quoted else ("ui", _LINE)
        y = self._lines(pen, placed.words, x, y, right - x - end, role, "ink", pitch)
        self._lines(pen, placed.details, x, y, right - x, "caption", "ink_faint", 18.0)

    def _lines(
        self, pen: Pen, lines: list[str], x: float, y: float, width: float, role: str, colour: str, pitch: float = _LINE
    ) -> float:
        for line in lines:
            direction = self.page if role == "caption" else None
            align = "own" if role == "evidence" else "start"
            pen.text(self.at(x, y, width, pitch), line, fonts.font(role), colour, align=align, direction=direction)
            y += pitch
        return y

    def _measured(self, entry: Entry) -> tuple[float, list[str], list[str]]:
        if entry.heading:
            return 34.0, [entry.words], []
        x, role = self._start(entry), "evidence" if entry.quoted else "ui"
        width = self._wide - x - self._end(entry)
        words = wrapped(entry.words, fonts.font(role), width, 0 if self.whole else self._most, self.page)
        details = wrapped(entry.detail, fonts.font("caption"), self._wide - x, 0 if self.whole else 2, self.page)
        details = details if entry.detail else []
        pitch = 25.0 if entry.quoted else _LINE
        return 2 * _PAD + pitch * len(words) + 18.0 * len(details), words, details

    def _start(self, entry: Entry) -> float:
        return _ICON if entry.icon else 2.0

    def _end(self, entry: Entry) -> float:
        return wide(entry.end, fonts.number_font("control")) + 10 if entry.end else 0.0


def _spoken(entry: Entry) -> str:
    return ", ".join(part for part in (entry.words, entry.detail, entry.end) if part)
