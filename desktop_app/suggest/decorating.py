"""Places that are but a part of somebody's name: the lists find the town in «أوليفيي دارفور» all the same."""

from bisect import bisect_right
from collections.abc import Sequence

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Suggestion

_SURE = 0.85  # of a person


def without_decorations(names: list[Suggestion]) -> list[Suggestion]:
    """Those of the names, in reading order, that are no place within the longer name of a likely person."""
    persons = [one.span for one in names if one.kind is Kind.PERSON and one.score >= _SURE]
    if not persons:
        return names
    starts, ends = [span.start for span in persons], [span.end for span in persons]  # none overlaps another
    return [one for one in names if one.kind is not Kind.PLACE or not _within(one, starts, ends)]


def _within(place: Suggestion, starts: Sequence[int], ends: Sequence[int]) -> bool:
    span = place.span
    at = bisect_right(starts, span.start) - 1
    return at >= 0 and span.end <= ends[at] and (starts[at], ends[at]) != (span.start, span.end)
