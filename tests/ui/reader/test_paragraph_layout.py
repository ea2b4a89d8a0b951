"""Positions agree between the article (code points) and Qt (UTF-16), for any canonical text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from desktop_app.arabic.canonical import canonical
from desktop_app.arabic.offsets import paragraphs
from desktop_app.ui.reader.paragraph_layout import ParagraphLayout

_LETTERS = (
    "قالمُشَّدآلا ـ،«»().%12٣aé🌾👩\u200d\u200f\u200e\u202b\u202c\u2066\u2069\u00a0\x0b\x0c\x85\r\u2028\ufeffﻻیکپ𐎠\ud800\n"
)
_texts = st.text(alphabet=_LETTERS, max_size=60).map(canonical)


def _lay(text: str, width: int = 200) -> ParagraphLayout:
    face = QFont()
    face.setFamilies(["Noto Naskh Arabic", "Charis SIL"])
    face.setPixelSize(21)
    return ParagraphLayout(text, face, width, 46, 22)


@given(_texts)
def test_qt_keeps_every_letter(text: str) -> None:
    shown = [_lay(span.of(text)).qt.text() for span in paragraphs(text)]
    assert "\n".join(shown) == text


@given(_texts)
def test_places_go_to_qt_and_back(text: str) -> None:
    for span in paragraphs(text):
        paragraph = span.of(text)
        layout = _lay(paragraph)
        for place in range(len(paragraph) + 1):
            assert layout.points(layout.units(place)) == place


@given(_texts)
def test_lines_hold_the_paragraph_without_gap(text: str) -> None:
    for span in paragraphs(text):
        layout = _lay(span.of(text))
        spans = [layout.line_span(number) for number in range(layout.lines)]
        assert spans[0][0] == 0
        assert spans[-1][1] == len(span)
        assert all(one[1] == other[0] for one, other in zip(spans, spans[1:], strict=False))  # noqa: RUF007
        assert layout.height == layout.lines * 46


@given(_texts, st.integers(0, 60))
def test_letters_lie_between_their_neighbours(text: str, place: int) -> None:
    for span in paragraphs(text):
        layout, at = _lay(span.of(text)), min(place, len(span))
        if at < len(span):
            assert layout.next_letter(at) > at
        if at > 0:
            assert layout.previous_letter(at) < at
        line = layout.line_of(at)
        start, end = layout.line_span(line)
        assert start <= at <= end


@pytest.mark.parametrize(("text", "right"), [("قال AFP", True), ("AFP said", False)])
def test_lines_begin_at_their_side(text: str, right: bool) -> None:
    layout = _lay(text, 400)
    assert layout.from_right is right
    first = layout.pieces(0, 0, 1)[0]
    assert (first[1] == pytest.approx(400)) if right else (first[0] == pytest.approx(0))


def test_the_base_lines_are_a_pitch_apart() -> None:
    layout = _lay("قال الوزير إن (Water Board) معه AFP 12.5% " * 8)
    lines = [layout.qt.lineAt(number) for number in range(layout.lines)]
    assert len(lines) > 4
    bases = [line.y() + line.ascent() for line in lines]
    assert bases == pytest.approx([22 + 46 * number for number in range(len(lines))])
