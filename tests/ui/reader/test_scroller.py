"""Where the window stands: any way of scrolling stays on the page and adds up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.look.fonts import font
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.page import Page
from desktop_app.ui.reader.scroller import Scroller
from tests.ui.reader.samples import PARAGRAPHS, long_text

HEADER = 120


def _scroller(text: str, height: int = 500) -> Scroller:
    page = Page(text, Measures(100, 800, False, True), font("article_text"), HEADER)
    scroller = Scroller(page)
    scroller.height = height
    return scroller


_steps = st.lists(st.one_of(st.integers(-900, 900), st.floats(0, 1)), max_size=12)


@given(_steps)
def test_it_never_leaves_the_page(steps: list[int | float]) -> None:
    scroller = _scroller(long_text(4_000))
    for step in steps:
        if isinstance(step, int):
            scroller.by(step)
        else:
            scroller.go_to(step * scroller.most)
        lines = list(scroller.page.lines(scroller.anchor, scroller.below, scroller.height))
        assert scroller.value >= 0
        assert lines or scroller.value < HEADER
        if scroller.value > 0:
            assert lines[-1].top >= scroller.height - 3 * scroller.page.measures.pitch


@given(st.lists(st.integers(1, 400), min_size=1, max_size=10))
def test_down_and_up_again(steps: list[int]) -> None:
    scroller = _scroller(long_text(30_000))
    for step in steps:
        scroller.by(step)
    for step in steps:
        scroller.by(-step)
    assert (scroller.anchor, scroller.below) == (0, -HEADER)


def test_what_is_laid_out_later_does_not_move_what_is_seen() -> None:
    scroller = _scroller(long_text(50_000))
    scroller.go_to(scroller.most / 2)
    anchor = scroller.anchor, scroller.below
    for number in range(scroller.anchor - 40, scroller.anchor):
        scroller.page.layout(number)
    assert (scroller.anchor, scroller.below) == anchor
    scroller.by(46)
    scroller.by(-46)
    assert (scroller.anchor, scroller.below) == anchor


def test_the_end_stands_at_the_end() -> None:
    scroller = _scroller(long_text(20_000))
    scroller.by(10_000_000)
    lines = list(scroller.page.lines(scroller.anchor, scroller.below, scroller.height))
    assert lines[-1].end == len(scroller.page.text.rstrip("\n"))
    assert scroller.value == pytest.approx(scroller.most, abs=60)


def test_a_short_page_does_not_scroll() -> None:
    scroller = _scroller(PARAGRAPHS[3], 900)
    scroller.by(300)
    assert scroller.value == 0
    assert scroller.most == 0


def test_distance_is_what_must_be_scrolled() -> None:
    scroller = _scroller(long_text(30_000))
    scroller.show(9_000)
    away = scroller.distance(9_900)
    scroller.by(away)
    number, _line, inside = scroller.page.place(9_900)
    assert (scroller.anchor, scroller.below) == (number, inside)
    assert scroller.far(29_000)
    assert not scroller.far(10_000)
