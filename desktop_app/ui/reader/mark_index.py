"""The marks of one article, found by place. Depth and lane are worked out for what is looked at only."""

import sys
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence

from desktop_app.ui.reader.depth import Layered, layered
from desktop_app.ui.reader.marks import MarkView


def reading_order(mark: MarkView) -> tuple[int, int, str]:
    """By start, the longer first."""
    return mark.span.start, -mark.span.end, mark.id


class MarkIndex:
    """Marks in reading order, cut into clusters that do not overlap one another."""

    def __init__(self, marks: Sequence[MarkView] = ()) -> None:
        self._by_id = {mark.id: mark for mark in marks}
        self._sorted = sorted((mark for mark in self._by_id.values() if not mark.lost), key=reading_order)
        self.lost = [mark for mark in self._by_id.values() if mark.lost]
        self._cut()

    def _cut(self) -> None:
        """Finds where clusters begin. One pass; the clusters' insides wait until they are seen."""
        self._layers: dict[int, list[Layered]] = {}
        self._firsts: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        reach = -1
        for number, mark in enumerate(self._sorted):
            span = mark.span
            if span.start >= reach:
                if self._firsts:
                    self._ends.append(reach)
                self._firsts.append(number)
                self._starts.append(span.start)
                reach = span.end
            elif span.end > reach:
                reach = span.end
        if self._firsts:
            self._ends.append(reach)

    def change(self, put: Iterable[MarkView] = (), drop: Iterable[str] = ()) -> None:
        """Takes in new or altered marks and lets go of others; unknown ids are passed over."""
        put = list(put)
        for mark_id in [mark.id for mark in put] + list(drop):
            old = self._by_id.pop(mark_id, None)
            if old is None:
                continue
            if old.lost:
                self.lost.remove(old)
            else:
                del self._sorted[bisect_left(self._sorted, reading_order(old), key=reading_order)]
        for mark in put:
            self._by_id[mark.id] = mark
            if mark.lost:
                self.lost.append(mark)
            else:
                insort(self._sorted, mark, key=reading_order)
        self._cut()

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, mark_id: str | None) -> MarkView | None:
        """The mark of that id, lost ones too."""
        return self._by_id.get(mark_id) if mark_id is not None else None

    def between(self, start: int, end: int) -> list[Layered]:
        """The marks that cover a letter of `start..end`, clusters in reading order, outermost first in each."""
        found: list[Layered] = []
        number = bisect_right(self._ends, start)
        while number < len(self._starts) and self._starts[number] < end:
            for layer in self._cluster(number):
                span = layer.mark.span
                if span.start < end and span.end > start:
                    found.append(layer)
            number += 1
        return found

    def _cluster(self, number: int) -> list[Layered]:
        known = self._layers.get(number)
        if known is None:
            last = self._firsts[number + 1] if number + 1 < len(self._firsts) else len(self._sorted)
            known = self._layers[number] = layered(self._sorted[self._firsts[number] : last])
        return known

    def at(self, position: int) -> list[MarkView]:
        """The marks over or touching a place between two letters, innermost first."""
        found = [layer.mark for layer in self.between(max(0, position - 1), position + 1)]
        covering = [mark for mark in found if mark.span.start <= position < mark.span.end]
        touching = [mark for mark in found if mark.span.end == position]
        return covering[::-1] or touching[::-1]

    def layer(self, mark_id: str | None) -> Layered | None:
        """The mark with its depth and lane; None for unknown and lost ones."""
        mark = self.get(mark_id)
        if mark is None or mark.lost:
            return None
        near = self.between(mark.span.start, max(mark.span.end, mark.span.start + 1))
        return next((layer for layer in near if layer.mark.id == mark.id), None)

    def beside(self, mark_id: str | None, position: int, step: int) -> MarkView | None:
        """The next (`step` 1) or previous (-1) mark in reading order, from the mark or else from `position`."""
        mark = self.get(mark_id)
        if mark is not None and not mark.lost:
            at = bisect_left(self._sorted, reading_order(mark), key=reading_order) + step
        else:
            at = bisect_left(self._sorted, (position, -sys.maxsize, ""), key=reading_order) - (step < 0)
        return self._sorted[at] if 0 <= at < len(self._sorted) else None
