"""Spans, and what many of them cover."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.spans import Cover, Lane, Span

_spans = st.tuples(st.integers(0, 30), st.integers(0, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


def test_a_span_never_ends_before_it_begins():
    with pytest.raises(ValueError, match="not a span"):
        Span(3, 2)


@given(st.lists(_spans), _spans)
def test_a_cover_meets_what_one_of_its_spans_overlaps(spans, other):
    wide = [span for span in spans if len(span)]
    if len(other):
        assert Cover(wide).meets(other) == any(span.overlaps(other) for span in wide)


@given(st.lists(_spans))
def test_a_lane_takes_what_overlaps_nothing_that_it_took(spans):
    lane, taken = Lane(), []
    for span in spans:
        if len(span):
            free = not any(span.overlaps(other) for other in taken)
            assert lane.take(span) == free
            taken += [span] * free
