"""A table of records: columns as wide as what they hold, the one with the names takes the rest."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont

from desktop_app.model.pair_page import STEPS
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.pages.pair.blocks.block import HEAD, Block
from desktop_app.ui.pages.pair.pen import Direction, Pen, wide, wrapped
from desktop_app.ui.pages.pair.spot import Goal, Spot

_ROW, _LINE, _PAD, _GAP = 31.0, 20.0, 6.0, 16.0
_STEP, _STEP_GAP = 6.0, 2.5
_SIGN, _FOOT = 18.0, 25.0
_MAIN, _MAIN_ON_PAPER = 190.0, 215.0  # the least that is left for names


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `main` takes what is left; `most` bounds the others; a higher `drops` gives way first (0: never)."""

    head: str
    main: bool = False
    most: float = 150.0
    drops: int = 0
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. `steps`: how far up the ladder, `past` where that holds no longer. `signs` are
    (icon, colour). A guess is set in its own colour over a dashed line; `disputed` adds an asterisk."""

    words: str = ""
    strong: bool = False
    faint: bool = False
    guess: bool = False
    disputed: bool = False
    steps: int | None = None
    past: bool = False
    signs: tuple[tuple[str, str], ...] = ()

    @property
    def shown(self) -> str:
        return f"{self.words}*" if self.disputed and self.words else self.words


@dataclass(frozen=True, slots=True)
class Row:
    """One record."""

    key: str
    cells: tuple[Cell, ...]
    words: str
    goal: Goal = field(default_factory=Goal)


class Table(Block):
    """Rows of 31 px, higher where a name takes two lines; on paper as many lines as it needs."""

    def __init__(
        self, name: str, title: str, page: Direction, columns: Sequence[Column], rows: Sequence[Row], *,
        aside: str = "", everything: str = "", goal: Goal | None = None, whole: bool = False, foot: str = "",
        legend: Sequence[tuple[str, str, str]] = (),
    ) -> None:  # fmt: skip
        super().__init__(name, title, page, aside=aside, everything=everything, goal=goal, whole=whole)
        self.columns, self.rows, self.foot = columns, rows, foot
        self._legend = legend  # on paper, where there are no tips: (icon, colour, words); "" for a dashed line
        self._shown: list[tuple[int, float, float]] = []  # column, place, width
        self._lines: list[list[list[str]]] = []
        self._tops: list[float] = []

    def lay_out(self) -> float:
        self._shown = self._widths()
        y = HEAD + _ROW
        self.bands, self.repeated = [(0.0, y)], 1
        self._lines, self._tops = [], []
        for row in self.rows:
            lines = [self._wrap(row.cells[column], column, width) for column, _x, width in self._shown]
            height = max(_ROW, _ROW - _LINE + _LINE * max(len(cell) for cell in lines))
            self._lines.append(lines)
            self._tops.append(y)
            self.spots.append(Spot(self.at(0, y, self.width, height), row.key, row.words, row.goal))
            self.bands.append((y, y + height))
            y += height
        for _line in range(bool(self.foot) + bool(self._legend)):
            self.bands.append((y, y + _FOOT))
            y += _FOOT
        self.bands[0] = (0.0, self._tops[0]) if self._tops else self.bands[0]
        return y

    def paint(self, pen: Pen) -> None:
        self.paint_head(pen)
        caption = fonts.font("caption")
        for column, x, width in self._shown:
            rect = self.at(x, HEAD - 4, width, _ROW)
            align = "end" if self.columns[column].numeric else "start"
            pen.text(rect, self.columns[column].head, caption, "ink_faint", align=align, direction=self.page)
        self.rule(pen, HEAD + _ROW - 3, "line_strong")
        spots = [spot for spot in self.spots if spot.key != "all"]
        for row, lines, top, spot in zip(self.rows, self._lines, self._tops, spots, strict=True):
            for (column, x, width), cell_lines in zip(self._shown, lines, strict=True):
                self._paint_cell(pen, row.cells[column], self.columns[column], cell_lines, (x, top, width))
            self.rule(pen, top + spot.rect.height())
        y = self.bands[-1][1] - _FOOT * (bool(self.foot) + bool(self._legend))
        if self.foot:
            pen.text(self.at(0, y + 4, self.width, 20), self.foot, caption, "ink_faint", direction=self.page)
            y += _FOOT
        if self._legend:
            self._paint_legend(pen, y + 4)

    def _paint_legend(self, pen: Pen, y: float) -> None:
        x, caption = 0.0, fonts.font("caption")
        for icon, colour, words in self._legend:
            if icon:
                pen.icon(icon, self.at(x, y + 3, 14, 14), colour)
                x += 20
            width = wide(words, caption) + 1
            ink = "ink_faint" if icon else "guess"
            pen.text(self.at(x, y, width, 20), words, caption, ink, direction=self.page)
            if not icon:
                self._paint_guess(pen, x, y + 20, width)
            x += width + 20

    def _paint_cell(
        self, pen: Pen, cell: Cell, column: Column, lines: list[str], place: tuple[float, float, float]
    ) -> None:
        x, y, width = place
        y += (_ROW - _LINE) / 2
        font = _font(cell, column)
        if cell.steps is not None:
            self._paint_steps(pen, cell, x, y)
            x, width = x + _ladder(), width - _ladder()
        right = width
        for icon, colour in cell.signs:
            right -= _SIGN
            pen.icon(icon, self.at(x + right + 3, y + 3, 14, 14), colour)
        colour = "guess" if cell.guess else "ink_faint" if cell.faint else "ink" if cell.strong else "ink_soft"
        align = "end" if column.numeric else "start"
        own = None if not column.numeric else draw.LTR
        for number, line in enumerate(lines):
            rect = self.at(x, y + number * _LINE, right, _LINE)
            pen.text(rect, line, font, colour, align=align, direction=own)
            if cell.guess and line:
                self._paint_guess(pen, x, y + (number + 1) * _LINE, min(right, wide(line, font)))

    def _paint_steps(self, pen: Pen, cell: Cell, x: float, y: float) -> None:
        """Five small steps; of an agreement that holds no longer they are grey."""
        for number in range(STEPS):
            rect = self.at(x + number * (_STEP + _STEP_GAP), y + 5, _STEP, 10)
            taken = number < (cell.steps or 0)
            full = "ink_faint" if cell.past else "accent"
            pen.box(rect, full if taken else None, full if taken else "edge", 1.0)

    def _paint_guess(self, pen: Pen, x: float, y: float, width: float) -> None:
        ends = QPointF(self.x(x), y - 0.5), QPointF(self.x(x + width), y - 0.5)
        pen.line(*ends, "guess_edge", 1.0, (3.5, 2.5))

    def _wrap(self, cell: Cell, column: int, width: float) -> list[str]:
        free = width - (_ladder() if cell.steps is not None else 0) - _SIGN * len(cell.signs)
        most = 0 if self.whole else 1 if self.columns[column].numeric else 2
        return wrapped(cell.shown, _font(cell, self.columns[column]), free, most, self.page)

    def _widths(self) -> list[tuple[int, float, float]]:
        """Where each column stands: as wide as its cells; in need narrower, in more lines; then without some.

        On paper nothing is left out.
        """
        kept = [n for n in range(len(self.columns)) if self.columns[n].main or self._holds(n)]
        mains = [n for n in kept if self.columns[n].main]
        floors = {n: self._natural(n, words=True) for n in kept if n not in mains}
        natural = {n: max(floors[n], min(self.columns[n].most, self._natural(n))) for n in floors}
        least = _MAIN_ON_PAPER if self.whole else _MAIN
        while (free := self._free(natural, kept)) < least * len(mains):
            widest = max(natural, key=lambda n: natural[n] - floors[n], default=-1)
            droppable = [] if self.whole else [n for n in natural if self.columns[n].drops]
            if widest >= 0 and natural[widest] > floors[widest]:
                natural[widest] = max(floors[widest], natural[widest] - 4)
            elif droppable:
                kept.remove(gone := max(droppable, key=lambda n: self.columns[n].drops))
                del natural[gone]
            else:
                break
        placed, x = [], _PAD
        for n in kept:
            width = max(60.0, free / len(mains)) if n in mains else natural[n]
            placed.append((n, x, width))
            x += width + _GAP
        return placed

    def _free(self, natural: dict[int, float], kept: list[int]) -> float:
        """What is left for the column with the names."""
        return self.width - 2 * _PAD - sum(natural.values()) - _GAP * (len(kept) - 1)

    def _holds(self, column: int) -> bool:
        return any(row.cells[column].words or row.cells[column].steps is not None for row in self.rows)

    def _natural(self, column: int, *, words: bool = False) -> float:
        """What the widest cell takes in one line; with `words`, what its longest word takes."""
        widest = wide(self.columns[column].head, fonts.font("caption"))
        for row in self.rows:
            cell = row.cells[column]
            font = _font(cell, self.columns[column])
            parts = cell.shown.split(" ") if words else [cell.shown]
            needs = max(wide(part, font) for part in parts) + _SIGN * len(cell.signs)
            widest = max(widest, needs + (_ladder() if cell.steps is not None else 0))
        return widest + 2


def _ladder() -> float:
    return STEPS * (_STEP + _STEP_GAP) + 6


def _font(cell: Cell, column: Column) -> QFont:
    if column.numeric:
        return fonts.number_font("ui")
    font = fonts.font("ui")
    if cell.strong:
        font.setWeight(QFont.Weight.Medium)
    return font
