"""Depth and lane: what must hold for any marks."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.reader.depth import DEPTHS, LANES, Layered, layered
from desktop_app.ui.reader.marks import HAND, SUGGESTION, MarkView

_spans = st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@st.composite
def _marks(draw: st.DrawFn) -> list[MarkView]:
    spans = draw(st.lists(_spans, max_size=14))
    return [MarkView(f"{at:02}", span, Kind.PERSON) for at, span in enumerate(spans)]


def _by_id(found: list[Layered]) -> dict[str, Layered]:
    return {layer.mark.id: layer for layer in found}


@given(_marks())
def test_overlapping_marks_share_neither_depth_nor_lane(marks: list[MarkView]) -> None:
    found = layered(marks)
    for one in found:
        for other in found:
            if one.mark.id != other.mark.id and one.mark.span.overlaps(other.mark.span):
                assert one.depth is None or one.depth != other.depth
                assert one.lane is None or one.lane != other.lane


@given(_marks())
def test_a_mark_lies_deeper_than_what_contains_it(marks: list[MarkView]) -> None:
    found = layered(marks)
    for inner in found:
        for outer in found:
            longer = len(outer.mark.span) > len(inner.mark.span)
            if longer and outer.mark.span.contains(inner.mark.span) and None not in (outer.depth, inner.depth):
                assert inner.depth > outer.depth  # type: ignore[operator]


@given(_marks())
def test_shorter_marks_lie_nearer_the_text(marks: list[MarkView]) -> None:
    found = layered(marks)
    for inner in found:
        for outer in found:
            longer = len(outer.mark.span) > len(inner.mark.span)
            if longer and outer.mark.span.contains(inner.mark.span) and None not in (outer.lane, inner.lane):
                assert inner.lane < outer.lane  # type: ignore[operator]


@given(_marks(), st.randoms(use_true_random=False))
def test_the_order_of_the_marks_does_not_matter(marks: list[MarkView], shuffler: object) -> None:
    shuffled = list(marks)
    shuffler.shuffle(shuffled)  # type: ignore[attr-defined]
    assert _by_id(layered(shuffled)) == _by_id(layered(marks))


@given(_marks())
def test_nothing_is_left_out_and_levels_are_used_before_they_run_out(marks: list[MarkView]) -> None:
    found = _by_id(layered(marks))
    assert set(found) == {mark.id for mark in marks}
    for layer in found.values():
        around = sum(layer.mark.span.overlaps(other.span) for other in marks)
        if around <= LANES:
            assert layer.lane is not None


def test_the_fifth_of_a_pile_has_an_underline_only() -> None:
    pile = [MarkView(str(at), Span(at, 20 - at), Kind.PERSON) for at in range(6)]
    found = _by_id(layered(pile))
    assert [found[str(at)].depth for at in range(6)] == [0, 1, 2, 3, None, None]
    assert [found[str(at)].lane for at in range(6)] == [None, None, 3, 2, 1, 0]
    assert DEPTHS == 4
    assert not any(layer.hidden for layer in found.values())


def test_what_finds_neither_fill_nor_lane_says_so() -> None:
    pile = [MarkView(str(at), Span(at, 30 - at), Kind.PERSON) for at in range(9)]
    assert [layer.mark.id for layer in layered(pile) if layer.hidden] == ["4"]


def test_suggestions_take_no_place() -> None:
    proposed = MarkView("s", Span(0, 9), Kind.PERSON, origin=SUGGESTION)
    hand = MarkView("h", Span(0, 5), Kind.PERSON)
    found = _by_id(layered([proposed, hand]))
    assert (found["s"].depth, found["s"].lane, found["s"].hidden) == (None, None, False)
    assert (found["h"].depth, found["h"].lane) == (0, 0)


def mark(key: str, span: Span, *, origin: str = HAND) -> MarkView:
    return MarkView(key, span, Kind.PERSON, origin=origin)


def test_suggestions_lie_within_each_other_beside_the_marks() -> None:
    outer, inner = mark("a", Span(0, 20), origin=SUGGESTION), mark("b", Span(0, 5), origin=SUGGESTION)
    beside, under = mark("c", Span(20, 30), origin=SUGGESTION), mark("d", Span(0, 30))
    nests = {layer.mark.id: (layer.nest, layer.depth) for layer in layered([inner, outer, beside, under])}
    assert nests == {"a": (0, None), "b": (1, None), "c": (0, None), "d": (0, 0)}
    many = [mark(str(number), Span(0, 30 - number), origin=SUGGESTION) for number in range(7)]
    assert [layer.nest for layer in layered(many)] == [0, 1, 2, 3, 3, 3, 3]
