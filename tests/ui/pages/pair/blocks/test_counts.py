"""The counts of a pair: their words are whole at any width."""

import pytest

from desktop_app.ui.app import make_application
from desktop_app.ui.look import fonts
from desktop_app.ui.look.draw import LTR
from desktop_app.ui.pages.pair.blocks.counts import Counted, Counts
from desktop_app.ui.pages.pair.pen import wide
from desktop_app.ui.pages.pair.spot import Goal

WORDS = ("Agreements", "Meetings", "Figures", "Statements", "People", "Organisations", "Conflicts")


class Recorded:
    """A pen that notes what it is told to write, and how wide it may be."""

    def __init__(self):
        self.texts, self.icons = [], 0

    def text(self, rect, words, font, _ink, **_how):
        self.texts.append((words, rect.width() - wide(words, font)))

    def icon(self, *_all):
        self.icons += 1

    def line(self, *_all):
        """Rules."""


@pytest.mark.parametrize(("width", "rows", "icons"), [(1000, 1, 7), (860, 1, 0), (728, 2, 7), (380, 3, 0)])
def test_no_word_is_cut(width, rows, icons):
    make_application()
    fonts.prefer_latin(True)
    counts = Counts("Counts", LTR, [Counted(w, "12", w, "hash", "ink", w, Goal(w)) for w in WORDS])
    counts.width = width
    pen = Recorded()
    assert counts.lay_out() == rows * 68
    counts.paint(pen)
    assert not [words for words, spare in pen.texts if spare < 0]
    assert len(pen.texts) == 14
    assert pen.icons == icons
    fonts.prefer_latin(False)
