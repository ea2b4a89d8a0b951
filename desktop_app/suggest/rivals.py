"""Which of suggestions that overlap stays: the likeliest."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from desktop_app.model.suggestion import EngineName, Suggestion

_ORDER = {engine: place for place, engine in enumerate(EngineName)}  # of two that are as likely
Refused = Callable[[Suggestion], bool]
_LONGER = 0.02  # what a word more weighs: the whole name rather than a part of it


def likeliest(
    lane: Iterable[Suggestion], refused: Refused | None, hidden: list[Suggestion] | None
) -> Iterable[Suggestion]:
    """Those that stay of what competes, given in reading order. To `hidden` is added what stays away because it is
    refused."""
    kept: list[Suggestion] = []
    crowd: list[Suggestion] = []  # what meets each other, directly or by others between them
    reach, alone = 0, 1 if refused is None else 0  # up to so many are kept as they are
    for one in lane:
        span = one.span
        if span.start >= reach:
            kept += crowd if len(crowd) <= alone else _of_crowd(crowd, refused, hidden)
            crowd = []
        crowd.append(one)
        if span.end > reach:
            reach = span.end
    kept += _of_crowd(crowd, refused, hidden)
    return kept


def _of_crowd(
    crowd: Sequence[Suggestion], refused: Refused | None, hidden: list[Suggestion] | None
) -> Sequence[Suggestion]:
    kept = []
    taken: list[tuple[int, int]] = []
    for one in sorted(crowd, key=likelier):
        place = one.span.start, one.span.end
        at = bisect_left(taken, place)  # none of them overlaps another: only the neighbours can meet it
        if (at > 0 and taken[at - 1][1] > place[0]) or (at < len(taken) and taken[at][0] < place[1]):
            continue
        if refused is None or not refused(one):
            taken.insert(at, place)
            kept.append(one)
        elif hidden is not None:
            hidden.append(one)
    return kept


def likelier(one: Suggestion) -> tuple[bool, float, int, int, int, str, str]:
    """The order in which suggestions of a kind take their places; the same whatever order the engines spoke in. Names
    within others come last."""
    weight = one.score + _LONGER * one.quote.count(" ")
    span = one.span
    nested = one.reason.code == "nested"
    return nested, -weight, _ORDER[one.engine], span.start, span.end, one.record or "", one.label
