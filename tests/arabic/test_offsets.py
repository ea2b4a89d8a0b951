"""Code points and UTF-16 units against Python's own encoder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.offsets import Utf16Map, paragraphs
from desktop_app.model.spans import Span

from .strategies import texts


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(texts)
def test_agrees_with_the_encoder_at_every_position(text: str) -> None:
    positions = Utf16Map(text)
    for point in range(len(text) + 1):
        there = positions.to_utf16(point)
        assert there == units(text[:point])
        assert positions.to_code_point(there) == point


def test_inside_a_pair_gives_its_start() -> None:
    positions = Utf16Map("ا😀😀ب")
    assert [positions.to_code_point(unit) for unit in range(7)] == [0, 1, 1, 2, 2, 3, 4]


@pytest.mark.parametrize("position", [-1, 4])
def test_refuses_what_lies_outside(position: int) -> None:
    with pytest.raises(IndexError):
        Utf16Map("ابج").to_utf16(position)
    with pytest.raises(IndexError):
        Utf16Map("ابج").to_code_point(position)


@given(texts, st.data())
def test_spans_travel_there_and_back(text: str, data: st.DataObject) -> None:
    ends = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    positions = Utf16Map(text)
    start, end = positions.span_to_utf16(Span(*ends))
    assert positions.span_of_utf16(end, start) == Span(*ends)


@given(texts)
def test_paragraphs_are_the_lines(text: str) -> None:
    assert [span.of(text) for span in paragraphs(text)] == text.split("\n")


def test_paragraphs_break_at_line_feeds_only() -> None:
    assert paragraphs("أ\u0085ب\vج\n") == [Span(0, 5), Span(6, 6)]
