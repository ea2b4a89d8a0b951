"""Records of the open article that a new mark may mean although its words don't say so: "the meeting", "the latter"."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from desktop_app.model.kinds import Kind

if TYPE_CHECKING:
    from desktop_app.model.proposals import Proposal
    from desktop_app.model.spans import Span
    from desktop_app.model.things import Annotation, Record

_ONE_PLACE = frozenset({Kind.STATEMENT, Kind.FIGURE})
"""Kinds whose records seldom have a second mark."""
_MOST = 6  # the box shows no more


def with_recent(
    found: Sequence["Proposal"],
    marks: Iterable["Annotation"],
    kind: Kind,
    place: "Span",
    record_of: Callable[[str], "Record | None"],
) -> list["Proposal"]:
    """`found`, and behind it the kind's other records of the article, the nearest before `place` first."""
    from desktop_app.model.proposals import Proposal  # open projects have it; the first painting has none

    proposals = list(found)
    if kind in _ONE_PLACE:
        return proposals
    offered = {one.record for one in proposals}
    alike = [mark for mark in marks if mark.kind is kind and mark.record and mark.record not in offered]
    for mark in sorted(alike, key=lambda mark: (mark.span.start > place.start, abs(mark.span.start - place.start))):
        record = record_of(str(mark.record)) if mark.record not in offered else None
        if record is not None:
            offered.add(record.id)
            proposals.append(Proposal(record.id, kind, record.label, record.label_en, "recent", 0))
        if len(proposals) >= len(found) + _MOST:
            break
    return proposals
