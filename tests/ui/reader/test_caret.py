"""The caret's movements, without a window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.canonical import canonical
from desktop_app.model.spans import Span
from desktop_app.ui.look.fonts import font
from desktop_app.ui.reader.caret import Caret
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.page import Page
from tests.ui.reader.samples import TEXT, span_of

_texts = st.text(alphabet="قالمُشّد لا،«».1aé🌾\u200f\u00a0\n", min_size=1, max_size=80).map(canonical).filter(bool)


def _caret(text: str = TEXT) -> Caret:
    return Caret(Page(text, Measures(100, 800, False, True), font("article_text")))


@given(_texts)
def test_letter_by_letter_reaches_both_ends(text: str) -> None:
    caret = _caret(text)
    seen = [0]
    for _ in range(len(text) + 2):
        caret.letter(1, select=False)
        seen.append(caret.position)
    last = max(span.end for span in caret.page.spans if len(span)) if text.strip("\n") else 0
    assert seen == sorted(seen)
    assert seen[-1] >= last
    for _ in range(len(text) + 2):
        caret.letter(-1, select=False)
    assert caret.position <= len(text) - len(text.lstrip("\n"))


@given(_texts, st.integers(0, 80), st.integers(0, 6))
def test_words_back_undo_words_forward(text: str, start: int, steps: int) -> None:
    caret = _caret(text)
    caret.put(min(start, len(text)))
    for _ in range(steps):
        caret.word(1, select=True)
        assert caret.position >= caret.anchor
    for _ in range(steps):
        caret.word(-1, select=True)
    chosen = caret.selection
    assert chosen is None or chosen.start <= caret.anchor <= chosen.end
    assert caret.position <= max(caret.anchor, start)


@given(_texts, st.integers(0, 80))
def test_lines_down_and_up_come_back_to_the_line(text: str, start: int) -> None:
    caret = _caret(text)
    caret.put(min(start, len(text)))
    caret.letter(1, select=False)
    before = caret.page.place(caret.position)
    caret.line(1, select=False)
    below = caret.page.place(caret.position)
    if below[:2] != before[:2] and caret.position < len(text):
        caret.line(-1, select=False)
        assert caret.page.place(caret.position)[:2] == before[:2]


def test_a_selection_ends_at_the_side_one_goes_to() -> None:
    caret = _caret()
    caret.select(Span(4, 9))
    caret.letter(-1, select=False)
    assert (caret.position, caret.selection) == (4, None)
    caret.select(Span(4, 9))
    caret.letter(1, select=False)
    assert caret.position == 9


def test_up_and_down_keep_their_column() -> None:
    caret = _caret()
    caret.put(span_of("نادر").start)
    number, line, _top = caret.page.place(caret.position)
    x = caret.page.layout(number).caret_x(line, caret.position)
    for _ in range(3):
        caret.line(1, select=False)
    for _ in range(3):
        caret.line(-1, select=False)
    assert caret.page.layout(number).caret_x(line, caret.position) == pytest.approx(x, abs=8)


def test_empty_paragraphs_are_passed_over() -> None:
    caret = _caret("قال\n\n\nنعم")
    caret.put(3)
    caret.letter(1, select=False)
    assert caret.position == 6
    caret.line(-1, select=False)
    assert caret.position <= 3
    caret.line(-1, select=False)
    assert caret.position == 0


def test_the_direction_is_the_paragraphs() -> None:
    caret = _caret()
    assert caret.reads_from_right()
    caret.put(span_of("joint").start)
    assert not caret.reads_from_right()
    assert caret.word_here() == span_of("joint")
