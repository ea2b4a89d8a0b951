"""Where a text is cut into pages: rows and lines stay whole, headings stay with what follows, heads stand again."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from desktop_app.ui.printing.cutting import Band, Leaf, bands, cut


def sheet(html: str) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setTextWidth(400)
    return document


def rows(count: int) -> str:
    return "".join(f"<tr><td><p>{n}</p></td><td>{'words ' * (n % 5 * 9 + 1)}</td></tr>" for n in range(count))


def test_rows_are_cut_at_their_rules_and_their_heads_stand_again(qapp):
    table = f"<table border='1' cellpadding='4'><thead><tr><th>No.</th><th>What</th></tr></thead>{rows(20)}</table>"
    document = sheet(f"<h2>Agreements</h2><p>Table 1</p>{table}<p>after</p>")
    found = bands(document)
    heading, caption, head, first = found[:4]
    assert heading.keep and caption.keep and head.keep and not first.keep
    assert head.head is None and first.head is None
    again = {band.head for band in found[4:23]}
    assert len(again) == 1 and None not in again
    for band, after in pairwise(found[2:23]):
        assert band.bottom == after.top < after.bottom
    layout, inside = document.documentLayout(), QTextCursor(document.findBlockByNumber(3)).currentTable()
    for number, band in enumerate(found[2:23]):
        block = inside.cellAt(number, 1).firstCursorPosition().block()
        rect = layout.blockBoundingRect(block)
        assert band.top <= rect.top() and rect.bottom() <= band.bottom


def test_the_caption_below_a_chart_s_table_stays_with_it(qapp):
    found = bands(sheet(f"<p>before</p><table border='1'>{rows(4)}</table><p>Figure 1</p>"))
    assert [band.keep for band in found[:6]] == [False, False, False, True, True, False]


def test_a_page_that_ends_between_two_tables_has_nothing_of_the_second(qapp):
    style = "<style>table{border-style:solid;border-width:1px;margin-top:4px;margin-bottom:10px}</style>"
    table = f"<table border='1' cellpadding='4' cellspacing='0'>{rows(2)}</table>"
    document = sheet(f"<html><head>{style}</head><body><p>above</p>{table}{table}</body></html>")
    document.size()
    tables = [QTextCursor(document.findBlockByNumber(number)).currentTable() for number in (1, 6)]
    above, *found = bands(document)[:5]
    place = document.documentLayout().blockBoundingRect
    texts = [[place(t.cellAt(row, 0).firstCursorPosition().block()) for row in (0, 1)] for t in tables]
    assert above.bottom <= found[0].top <= texts[0][0].top() - 4  # its rule and padding stand on its page
    assert texts[0][1].bottom() + 4 <= found[1].bottom <= found[2].top <= texts[1][0].top() - 4


def test_a_paragraph_leaves_no_line_alone(qapp):
    found = bands(sheet(f"<p>{'words ' * 60}</p><p>short</p>"))
    lines = found[:-1]
    assert len(lines) > 4
    kept = [band.keep for band in lines]
    assert kept[0] and kept[-2] and not any(kept[1:-2]) and not kept[-1]


heights = st.lists(st.tuples(st.floats(4, 90), st.booleans(), st.booleans()), min_size=1, max_size=60)


@given(heights)
def test_every_stretch_stands_on_one_page_in_order(made):
    found, y = [], 0.0
    for high, keep, headed in made:
        found.append(Band(y, y + high, keep, (0.0, 6.0) if headed else None))
        y += high
    leaves = cut(found, 100)
    assert leaves[0].top == 0 and leaves[-1].bottom == y
    for leaf, after in pairwise(leaves):
        assert leaf.bottom == after.top
    starts = {band.top: band for band in found}
    for leaf in leaves:
        room = 100 - (6 if leaf.head else 0)
        assert 0 < leaf.bottom - leaf.top <= room + 1e-6
        assert leaf.head == starts[leaf.top].head


def test_what_must_stand_together_goes_to_the_next_page_together():
    made = [Band(0, 60), Band(60, 70, keep=True), Band(70, 80, keep=True), Band(80, 130)]
    assert cut(made, 100) == [Leaf(0, 60), Leaf(60, 130)]


def test_what_can_not_stand_together_is_cut_all_the_same():
    made = [Band(0, 40, keep=True), Band(40, 80, keep=True), Band(80, 120, keep=True)]
    assert cut(made, 100) == [Leaf(0, 80), Leaf(80, 120)]


@pytest.mark.parametrize("high", [100.5, 250, 999])
def test_what_is_higher_than_a_page_is_cut_into_pages(high):
    leaves = cut([Band(0, high), Band(high, high + 10)], 100)
    assert leaves[-1].bottom == high + 10
    assert all(leaf.bottom - leaf.top <= 100 for leaf in leaves)
