"""Sectors over time: which months or years stand beside each other, and the dots of a sector in them."""

from collections import defaultdict

from desktop_app.model.pair_page import PairPage, SectorBar
from desktop_app.ui.pages.pair.axis import axis_for
from desktop_app.ui.pages.pair.blocks.bars import Dot, DotRow
from desktop_app.ui.pages.pair.spot import Goal
from desktop_app.ui.pages.pair.words import PairWords

_MOST_COLUMNS = 24


def columns_of(page: PairPage) -> list[str]:
    """Months where there are few, else years."""
    axis = axis_for(page, 0.0, 100.0)
    known = sorted({month for bar in page.sectors for month, _marks in bar.months if month})
    months = axis.months() if axis is not None else known
    if len(months) <= _MOST_COLUMNS:
        return months
    years = [int(month[:4]) for month in known]
    return [f"{year:04}" for year in range(max(min(years), max(years) - _MOST_COLUMNS + 1), max(years) + 1)]


def dots_of(bar: SectorBar, columns: list[str], words: PairWords) -> DotRow:
    """The sector's row: a dot for each column in which something speaks of it."""
    cut = len(columns[0])
    found: defaultdict[int, list[str]] = defaultdict(list)
    for month, marks in bar.months:
        if month[:cut] in columns:
            found[columns.index(month[:cut])] += marks
    dots = tuple(
        Dot(
            column, len(marks),
            words.list((bar.label, words.date(columns[column]), words.mentions(len(marks)))),
            Goal(bar.label, tuple(marks)),
        )
        for column, marks in sorted(found.items())
    )  # fmt: skip
    return DotRow(bar.record, bar.label, dots)
