"""Widths of columns that fit what they hold.

Word's own fitting is switched off (it moves when a file is edited, and LibreOffice does it differently), so the
widths are worked out here from how wide the letters of the two faces are; a column gets at least its
longest word.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil

_LONGEST_WORD = 110.0  # points; a longer one breaks
_LONGEST_LINE = 330.0
_HEADING = 76.0
_PULL = 0.75
_RECKONED = 30  # rows
_STEP = 8.0  # points
_MOST_STEPS = 24
_SPARED = (8.0, 24.0, 48.0)  # points that a column may give to another
_MOST_SAVINGS = 8
_WORD_MARGIN = 1.08  # so that a word that is a little wider than reckoned still fits


@dataclass(frozen=True, slots=True)
class Need:
    """What a column needs, in points: for its longest word, and to have nothing wrapped.

    `cells` are the widths of the lines of its first cells, by which a table's height is reckoned.
    """

    least: float
    wish: float
    cells: tuple[tuple[float, ...], ...] = ()


# Advance widths in hundredths of an em: Charis SIL, and the letters of Amiri as they stand within a word.
_WIDTHS = {
    **dict.fromkeys("mwMW@", 84),
    **dict.fromkeys("ABCDGHKNOQRTUVXYZ", 67),
    **dict.fromkeys("iljtfrI()[]-", 35),
    **dict.fromkeys(" \u00a0,.:;'!|،؛", 29),
    **dict.fromkeys("بتثنيىئاأإآفقلمحخجه", 33),
    **dict.fromkeys("دذكطظسشءؤوةرز", 48),
    **dict.fromkeys("صض", 72),
    **dict.fromkeys("\u200e\u200f\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670", 0),
}
_OTHER = 55
_LONG_AT_THE_END = frozenset("بتثفسشصضيىكن")
_TAIL = 30


def width(text: str, size: float, bold: bool = False) -> float:
    """About how wide the text is, in points, at that size."""
    letters = sum(_WIDTHS.get(letter, _OTHER) for letter in text)
    tails = sum(_TAIL for word in text.split() if word[-1] in _LONG_AT_THE_END)
    return (letters + tails) / 100 * size * (1.07 if bold else 1.0)


def need(cells: list[list[tuple[str, bool]]], size: float) -> Need:
    """What a column of these cells needs, the heading first; a cell is its lines, each with whether it is bold.

    A heading of ordinary length stays on one line: it is repeated on every page.
    """
    lines = [line for cell in cells for line in cell]
    words = ((word, bold) for line, bold in lines for word in line.split(" "))
    least = _WORD_MARGIN * max((width(word, size, bold) for word, bold in words), default=0.0)
    wish = max((width(line, size, bold) for line, bold in lines), default=0.0)
    heading = sum(width(line, size, bold) for line, bold in cells[0]) if cells else 0.0
    least = max(min(least, _LONGEST_WORD), heading if heading < _HEADING else 0.0)
    measured = tuple(tuple(width(line, size, bold) for line, bold in cell) for cell in cells[:_RECKONED])
    return Need(least, min(max(wish, least), _LONGEST_LINE), measured)


def shared(needs: list[Need], total: float, padding: float) -> list[int]:
    """The widths in twips, which add up to `total` points; `padding` is that of each cell, in points.

    Where all fits unwrapped, the rest is shared by size. Where not, what is left above the longest words goes by
    what each column still wants, to a power below one, so that a long text does not starve the short ones; then
    columns give to others as long as that makes the table less high.
    """
    least = [one.least + padding for one in needs]
    wish = [one.wish + padding for one in needs]
    if sum(wish) <= total:
        given = _spread(wish, [one.wish for one in needs], total)
    elif sum(least) <= total:
        given = _lower(_towards(least, wish, total), least, needs, padding)
    else:
        given = _levelled(least, total)
    twips = [round(one * 20) for one in given]
    twips[twips.index(max(twips))] += round(total * 20) - sum(twips)
    return twips


def _spread(base: list[float], weights: list[float], total: float) -> list[float]:
    rest, whole = total - sum(base), sum(weights) or 1.0
    return [one + rest * weight / whole for one, weight in zip(base, weights, strict=True)]


def _levelled(least: list[float], total: float) -> list[float]:
    """Too little for all longest words: the widest columns give way, down to one level, the narrow keep theirs."""
    kept, rest = [0.0] * len(least), total
    for done, at in enumerate(sorted(range(len(least)), key=least.__getitem__)):
        kept[at] = min(least[at], rest / (len(least) - done))
        rest -= kept[at]
    return kept


def _towards(least: list[float], wish: list[float], total: float) -> list[float]:
    """From the least towards the wish; a column that has its wish leaves the rest to the others."""
    given, rest = list(least), total - sum(least)
    while rest > 0.01:
        wants = [max(0.0, want - have) ** _PULL for want, have in zip(wish, given, strict=True)]
        whole = sum(wants)
        if whole < 0.01:
            break
        steps = [min(rest * want / whole, w - g) for want, w, g in zip(wants, wish, given, strict=True)]
        given = [have + step for have, step in zip(given, steps, strict=True)]
        rest -= sum(steps)
    return given


def _lower(given: list[float], least: list[float], needs: list[Need], padding: float) -> list[float]:
    """The widths after moving a step at a time to the column that makes most rows high, while that does not hurt;
    of all that were tried, the first that make the table least high. Then what one column can spare goes to another
    in which that saves a line."""
    heights = _Heights(needs, padding)
    now = best = (heights.of(given), given)
    for _ in range(_MOST_STEPS):
        tallest = heights.tallest(now[1])
        moves = ((at, tallest) for at in range(len(given)) if at != tallest)
        tried = [(heights.of(wide), wide) for wide in _moved(now[1], least, moves, _STEP)]
        if not tried or min(tried)[0][0] > now[0][0]:
            break
        now = min(tried)
        best = now if now[0][0] < best[0][0] else best
    for _ in range(_MOST_SAVINGS):
        columns = range(len(given))
        pairs = [(giver, taker) for giver in columns for taker in columns if giver != taker]
        tried = [(heights.of(wide), wide) for by in _SPARED for wide in _moved(best[1], least, pairs, by)]
        if not tried or min(tried)[0] >= best[0]:
            break
        best = min(tried)
    return best[1]


def _moved(
    widths: list[float], least: list[float], moves: Iterable[tuple[int, int]], step: float
) -> Iterator[list[float]]:
    """The widths after each of these moves by itself; a column keeps its longest word."""
    for giver, taker in moves:
        if widths[giver] - step >= least[giver]:
            changed = list(widths)
            changed[giver] -= step
            changed[taker] += step
            yield changed


class _Heights:
    """How many lines the first rows of a table take, at given widths."""

    def __init__(self, needs: list[Need], padding: float) -> None:
        self._rows = list(zip(*(need.cells for need in needs), strict=True))
        self._columns = list(zip(*self._rows, strict=True)) or [()] * len(needs)
        self._padding = padding
        self._known: dict[tuple[int, float], list[int]] = {}

    def of(self, widths: list[float]) -> tuple[int, int]:
        """Of the rows together, and of all cells."""
        lines = self._lines(widths)
        return sum(map(max, zip(*lines, strict=True))), sum(map(sum, lines))

    def tallest(self, widths: list[float]) -> int:
        """The column that by itself makes most lines of height."""
        weight = [0] * len(widths)
        for lines in zip(*self._lines(widths), strict=True):
            first, second = sorted(lines, reverse=True)[:2] if len(lines) > 1 else (1, 1)
            weight[lines.index(first)] += first - second
        return weight.index(max(weight))

    def _lines(self, widths: list[float]) -> list[list[int]]:
        """Of each column, how many lines its cells take."""
        return [self._column(at, wide) for at, wide in enumerate(widths)]

    def _column(self, at: int, wide: float) -> list[int]:
        known = self._known.get((at, wide))
        if known is None:
            room = max(1.0, wide - self._padding)
            known = [sum(max(1, ceil(line / room)) for line in cell) for cell in self._columns[at]]
            self._known[at, wide] = known
        return known
