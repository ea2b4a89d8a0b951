"""Rows of a table, their cells parted by tabs: cells stand below each other, and every letter is where it is drawn."""

import pytest

from desktop_app.ui.reader.columns import is_row
from desktop_app.ui.reader.faces import article_font
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.page import Page
from desktop_app.ui.reader.paragraph_layout import ParagraphLayout

_ROWS = (
    "البند\tالمبلغ\tملاحظات",
    "سد وادي الأراك\t418 مليون ريال\tمنجز",
    "🌾 صوامع الحبوب\t97 مليون ريال\tتتولى تشييدها شركة الينبوع بإشراف دائرة الأشغال وتسلّمها قبل موسم الحصاد",
    "رصيف الصيادين\t\tمؤجل",
    "Zaytun Port\t12 مليون ريال\t",
)
_TEXT = "\n".join(("مشاريع العام", *_ROWS, "انتهى الجدول."))
_FIRST, _LAST = 1, len(_ROWS)


def _page(width: int, text: str = _TEXT) -> Page:
    return Page(text, Measures(100, width, plain=False, names=False), article_font("article_text", 1.0, "naskh"))


def _cells(row: str) -> list[tuple[int, int]]:
    """Start and end of each cell that holds something."""
    found, at = [], 0
    for cell in row.split("\t"):
        if cell:
            found.append((at, at + len(cell)))
        at += len(cell) + 1
    return found


def _drawn(layout: ParagraphLayout, start: int, end: int) -> tuple[float, float]:
    """Left and right edge of the glyphs of some letters of one line."""
    first = layout.units(start)
    lefts, rights = [], []
    for run in layout.qt.glyphRuns(first, layout.units(end) - first):
        widths = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for place, width in zip(run.positions(), widths, strict=True):
            lefts.append(place.x())
            rights.append(place.x() + width.x())
    return min(lefts), max(rights)


@pytest.mark.parametrize("width", range(290, 980, 6))
def test_every_cell_is_where_it_is_drawn(width: int) -> None:
    page = _page(width)
    for number in range(_FIRST, _LAST + 1):
        layout, row = page.layout(number), _ROWS[number - 1]
        for line in range(layout.lines):
            begins, ends = layout.line_span(line)
            for start, end in _cells(row):
                one, other = max(start, begins), min(end, ends)
                shown = row[one:other].rstrip()
                if not shown:
                    continue
                left, right = _drawn(layout, one, one + len(shown))
                pieces = layout.pieces(line, one, one + len(shown))
                assert pieces[0][0] == pytest.approx(left, abs=2)
                assert pieces[-1][1] == pytest.approx(right, abs=2)


def _begins(page: Page, cell: int) -> set[int]:
    """Right edges of that cell, in whole pixels, in all rows that have it."""
    edges = set()
    for number in range(_FIRST, _LAST + 1):
        layout, words = page.layout(number), _ROWS[number - 1].split("\t")
        start = sum(len(word) + 1 for word in words[:cell])
        if words[cell]:
            edges.add(round(layout.pieces(0, start, start + len(words[cell]))[-1][1]))
    return edges


def test_cells_begin_below_each_other_also_behind_an_empty_one() -> None:
    page = _page(900)
    for cell in range(3):
        assert len(_begins(page, cell)) == 1, cell


def test_a_row_of_latin_letters_runs_as_its_table() -> None:
    assert all(_page(900).layout(number).from_right for number in range(_FIRST, _LAST + 1))


def test_what_has_no_room_in_the_last_column_goes_on_below_its_beginning() -> None:
    page = _page(760)
    layout = page.layout(3)
    assert layout.lines > 1
    edge = _begins(page, 2).pop()
    for line in range(1, layout.lines):
        begins, ends = layout.line_span(line)
        assert layout.pieces(line, begins, ends)[-1][1] == pytest.approx(edge, abs=2)


def test_where_columns_have_no_room_each_cell_has_a_line() -> None:
    page = _page(400)
    for number, lines in ((1, 3), (2, 3), (4, 2), (5, 2)):
        assert page.layout(number).lines == lines
    layout = page.layout(1)
    starts = [layout.pieces(line, *layout.line_span(line))[-1][1] for line in range(3)]
    assert starts[1] == pytest.approx(starts[2], abs=2)
    assert starts[0] > starts[1] + 20


def test_a_table_is_measured_anew_at_another_width() -> None:
    page = _page(900)
    wide = page.layout(2).lines
    sizes = Measures(100, 400, plain=False, names=False)
    page.resize(sizes, sizes.text_font, 0)
    assert (wide, page.layout(2).lines) == (1, 3)


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [("أ\tب", True), ("\tأ\tب", True), ("\t\tب", True), ("أ\t", True), ("\tقال فلان", False), ("قال فلان", False)],
)
def test_an_indented_paragraph_is_no_row(paragraph: str, expected: bool) -> None:
    assert is_row(paragraph) is expected


def test_a_tab_that_finds_no_room_at_the_end_of_a_line_moves_no_mark() -> None:
    words = "\tأعلنت دائرة الأشغال في بيان مقتضب عزمها إقامة جسر"
    for width in range(280, 700, 4):
        layout = _page(width, f"{words}\t").layout(0)
        for line in range(layout.lines):
            begins, ends = layout.line_span(line)
            one = begins + (1 if line == 0 else 0)
            shown = words[one:ends].rstrip()
            if shown:
                left, right = _drawn(layout, one, one + len(shown))
                pieces = layout.pieces(line, one, one + len(shown))
                assert (pieces[0][0], pieces[-1][1]) == pytest.approx((left, right), abs=2)
