"""Pages that cut no row: every band stands whole on one page, in order, and heads stand again overleaf."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.look.draw import RTL
from desktop_app.ui.pages.pair.blocks.block import Block
from desktop_app.ui.printing.paper import paginate

HEIGHT = 400.0


class Rows(Block):
    """Rows of given heights, the first of them a head."""

    def __init__(self, heights, repeated):
        super().__init__("rows", "rows", RTL)
        self._heights, self._again = heights, repeated

    def lay_out(self):
        y, self.bands = 0.0, []
        for height in self._heights:
            self.bands.append((y, y + height))
            y += height
        self.repeated = self._again
        return y

    def paint(self, pen):
        raise AssertionError("not painted here")


HEIGHTS = st.lists(st.lists(st.floats(5, 120), min_size=1, max_size=20), min_size=1, max_size=4)


@given(HEIGHTS, st.integers(0, 1))
def test_every_band_stands_once_and_whole(heights, repeated):
    blocks = [Rows(one, repeated) for one in heights]
    pages = paginate(blocks, 500, 80, HEIGHT)
    for block in blocks:
        mine = [(piece.top, piece.bottom) for page in pages for piece in page if piece.block is block]
        heads = [one for one in mine if repeated and one == (0.0, block.bands[0][1])]
        assert len(mine) - max(0, len(heads) - 1) == len(block.bands)
        assert [one for one in mine if one not in heads] == [one for one in block.bands if one not in heads]
    for page in pages:
        ends = [(piece.y, piece.y + piece.bottom - piece.top) for piece in page]
        assert all(top >= 0 and bottom <= HEIGHT + 0.001 for top, bottom in ends)
        assert all(one[1] <= other[0] + 0.001 for one, other in pairwise(ends))


def test_the_head_of_a_table_stands_again():
    table = Rows([40, *[60] * 12], 1)
    pages = paginate([table], 500, 0, HEIGHT)
    assert len(pages) == 2
    assert all(page[0].top == 0 and page[0].bottom == 40 for page in pages)


def test_what_no_page_can_hold_is_cut():
    block = Rows([1000], 0)
    pages = paginate([block], 500, 0, HEIGHT)
    assert [round(piece.bottom - piece.top) for page in pages for piece in page] == [400, 400, 200]


def test_a_heading_does_not_stand_alone_at_the_foot():
    pages = paginate([Rows([300], 0), Rows([30, 50, 50], 0)], 500, 0, HEIGHT)
    assert [len(page) for page in pages] == [1, 3]
