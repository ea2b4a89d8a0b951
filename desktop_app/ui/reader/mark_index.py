"""The marks of one article, found by place. Depth and lane are worked out for what is looked at only."""

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.model.spans import Span
from desktop_app.ui.reader.depth import Layered, layered
from desktop_app.ui.reader.marks import MarkView


def reading_order(mark: MarkView) -> tuple[int, int, str]:
    """By start, the longer first."""
    return mark.span.start, -mark.span.end, mark.id


def _placed(mark: MarkView) -> bool:
    """False for marks without a place: they are listed at the head of the margin."""
    return not mark.lost and len(mark.span) > 0


class _Cluster:
    """Marks that overlap one another, directly or through others, in reading order."""

    __slots__ = ("_layers", "end", "marks", "start")

    def __init__(self, mark: MarkView) -> None:
        self.marks = [mark]
        self.start, self.end = mark.span.start, mark.span.end
        self._layers: list[Layered] | None = None

    def take(self, mark: MarkView) -> None:
        self.marks.append(mark)
        self.end = max(self.end, mark.span.end)

    @property
    def layers(self) -> list[Layered]:
        if self._layers is None:
            self._layers = layered(self.marks)
        return self._layers


def _clusters(marks: Iterable[MarkView]) -> list[_Cluster]:
    """Marks in reading order, cut where none reaches over."""
    found: list[_Cluster] = []
    for mark in marks:
        if found and mark.span.start < found[-1].end:
            found[-1].take(mark)
        else:
            found.append(_Cluster(mark))
    return found


class MarkIndex:
    """Marks in clusters that do not overlap, from the first to the last. A change touches its clusters only."""

    def __init__(self, marks: Sequence[MarkView] = ()) -> None:
        self._by_id = {mark.id: mark for mark in marks}
        self.lost = [mark for mark in self._by_id.values() if not _placed(mark)]
        self._found = _clusters(sorted(filter(_placed, self._by_id.values()), key=reading_order))
        self._starts = [cluster.start for cluster in self._found]
        self._ends = [cluster.end for cluster in self._found]

    def change(self, put: Iterable[MarkView] = (), drop: Iterable[str] = ()) -> list[Span]:
        """Takes in new or altered marks and lets go of others; unknown ids are passed over.

        Returns the stretches on which marks may look different now. Marks without a place have none.
        """
        put = list(put)
        touched: list[Span] = []
        for mark_id in [mark.id for mark in put] + list(drop):
            old = self._by_id.pop(mark_id, None)
            if old is None:
                continue
            if not _placed(old):
                self.lost.remove(old)
            else:
                touched.append(self._cut_anew(old, without=old))
        for mark in put:
            self._by_id[mark.id] = mark
            if not _placed(mark):
                self.lost.append(mark)
            else:
                touched.append(self._cut_anew(mark, also=mark))
        return touched

    def _cut_anew(self, about: MarkView, also: MarkView | None = None, without: MarkView | None = None) -> Span:
        """Builds the clusters about a mark again, with or without it; returns what they cover."""
        start, end = about.span.start, about.span.end
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end, lo=first)
        marks = [mark for cluster in self._found[first:last] for mark in cluster.marks if mark is not without]
        if also is not None:
            marks.append(also)
            marks.sort(key=reading_order)
        covered = Span(min([start, *self._starts[first:last]]), max([end, *self._ends[first:last]]))
        made = _clusters(marks)
        self._found[first:last] = made
        self._starts[first:last] = [cluster.start for cluster in made]
        self._ends[first:last] = [cluster.end for cluster in made]
        return covered

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, mark_id: str | None) -> MarkView | None:
        """The mark of that id, lost ones too."""
        return self._by_id.get(mark_id) if mark_id is not None else None

    def is_hidden(self, mark_id: str | None) -> bool:
        """Whether neither fill nor underline was left for a mark: then it shows only while it is the current one."""
        mark = self.get(mark_id)
        if mark is None or not _placed(mark):
            return False
        layers = self._found[bisect_right(self._ends, mark.span.start)].layers
        return any(layer.hidden for layer in layers if layer.mark.id == mark_id)

    def between(self, start: int, end: int) -> list[Layered]:
        """The marks that cover a letter of `start..end`, clusters in reading order, outermost first in each."""
        found: list[Layered] = []
        for number in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            for layer in self._found[number].layers:
                span = layer.mark.span
                if span.start < end and span.end > start:
                    found.append(layer)
        return found

    def at(self, position: int) -> list[MarkView]:
        """The marks over or touching a place between two letters, innermost first."""
        found = [layer.mark for layer in self.between(max(0, position - 1), position + 1)]
        covering = [mark for mark in found if mark.span.start <= position < mark.span.end]
        touching = [mark for mark in found if mark.span.end == position]
        return covering[::-1] or touching[::-1]

    def beside(self, mark_id: str | None, position: int, step: int) -> MarkView | None:
        """The next (`step` 1) or previous (-1) mark in reading order, from the mark or else from `position`."""
        mark = self.get(mark_id)
        key = reading_order(mark) if mark is not None and _placed(mark) else (position, -sys.maxsize, "")
        if step > 0:
            return next((each for each in self._onward(key[0]) if reading_order(each) > key), None)
        return next((each for each in self._backward(key[0]) if reading_order(each) < key), None)

    def suggestion(self, mark_id: str | None, position: int, step: int) -> MarkView | None:
        """The suggestion beside, as `beside`; after the last the first, before the first the last."""
        found = self.beside(mark_id, position, step)
        while found is not None and not found.suggested:
            found = self.beside(found.id, 0, step)
        if found is None:
            every = [mark for cluster in self._found for mark in cluster.marks if mark.suggested]
            found = every[0 if step > 0 else -1] if every else None
        return found

    def _onward(self, position: int) -> Iterator[MarkView]:
        for number in range(max(0, bisect_right(self._starts, position) - 1), len(self._found)):
            yield from self._found[number].marks

    def _backward(self, position: int) -> Iterator[MarkView]:
        for number in range(bisect_right(self._starts, position) - 1, -1, -1):
            yield from reversed(self._found[number].marks)
