"""Marks found by place, and changed one by one, give the same as all at once."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.reader.depth import layered
from desktop_app.ui.reader.mark_index import MarkIndex, reading_order
from desktop_app.ui.reader.marks import MarkView

_spans = st.tuples(st.integers(0, 80), st.integers(1, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


@st.composite
def _marks(draw: st.DrawFn) -> list[MarkView]:
    spans = draw(st.lists(st.tuples(_spans, st.sampled_from([False, False, True])), max_size=16))
    return [MarkView(f"{at:02}", span, Kind.PLACE, lost=lost) for at, (span, lost) in enumerate(spans)]


@given(_marks(), _spans)
def test_between_finds_just_the_marks_that_cover_a_letter_there(marks: list[MarkView], span: Span) -> None:
    found = {layer.mark.id for layer in MarkIndex(marks).between(span.start, span.end)}
    assert found == {mark.id for mark in marks if not mark.lost and mark.span.overlaps(span)}


@given(_marks())
def test_layers_by_cluster_are_the_layers_of_the_whole(marks: list[MarkView]) -> None:
    index = MarkIndex(marks)
    whole = {layer.mark.id: layer for layer in layered([mark for mark in marks if not mark.lost])}
    assert {layer.mark.id: layer for layer in index.between(0, 200)} == whole


@given(_marks(), _marks(), st.lists(st.integers(0, 15), max_size=6))
def test_changing_is_the_same_as_beginning_anew(old: list[MarkView], new: list[MarkView], gone: list[int]) -> None:
    drop = [f"{number:02}" for number in gone]
    index = MarkIndex(old)
    index.change(put=new, drop=drop)
    left = {mark.id: mark for mark in old if mark.id not in drop} | {mark.id: mark for mark in new}
    fresh = MarkIndex(list(left.values()))
    assert index.between(0, 200) == fresh.between(0, 200)
    assert sorted(index.lost, key=reading_order) == sorted(fresh.lost, key=reading_order)
    assert len(index) == len(left)


@given(_marks(), st.integers(0, 110))
def test_at_gives_the_innermost_first(marks: list[MarkView], place: int) -> None:
    found = MarkIndex(marks).at(place)
    lengths = [len(mark.span) for mark in found]
    assert lengths == sorted(lengths)
    covering = [mark for mark in marks if not mark.lost and mark.span.start <= place < mark.span.end]
    before = [mark for mark in marks if not mark.lost and mark.span.start < mark.span.end == place]
    assert {mark.id for mark in found} == {mark.id for mark in covering or before}


@given(_marks())
def test_beside_walks_through_all_in_reading_order(marks: list[MarkView]) -> None:
    index = MarkIndex(marks)
    walked = []
    mark = index.beside(None, 0, 1)
    while mark is not None:
        walked.append(mark)
        mark = index.beside(mark.id, 0, 1)
    assert walked == sorted((each for each in marks if not each.lost), key=reading_order)
    back = index.beside(None, 500, -1)
    assert back == (walked[-1] if walked else None)


def test_unknown_marks_are_none() -> None:
    index = MarkIndex([MarkView("a", Span(2, 5), Kind.EVENT)])
    assert index.get("b") is None
    assert index.get(None) is None
    index.change(drop=["b"])
    assert len(index) == 1
