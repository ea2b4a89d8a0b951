"""The suggestions that the page shows: those that were found, less what is marked or was answered since."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from PySide6.QtCore import QObject, Signal

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.suggestion import Suggestion
from desktop_app.ui.middle.mark_views import MarkViews
from desktop_app.ui.reader.marks import SUGGESTION, MarkView
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.watch import SuggestWatch

SHOWN = "suggest.shown"


class ShownSuggestions(QObject):
    """`changed` carries views that are new or other than before, and ids of those that are gone, as `MarkViews` does.

    Ids say kind and place, so that the current one stays the current one when the engines are asked again. `now` is
    the id of the one that N and P stand on. A span that was moved by hand is kept until it is answered.
    """

    changed = Signal(object, object)
    counted = Signal()  # another number waits

    def __init__(self, session: Session, watch: SuggestWatch, marks: MarkViews, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._watch, self._marks = session, watch, marks
        self._known: dict[str, Suggestion] = {}
        self._moved: dict[str, Span] = {}
        self._views: dict[str, MarkView] = {}
        self.now: str | None = None
        watch.found.connect(self._renew)
        marks.replaced.connect(self._renew)
        marks.changed.connect(lambda put, _drop: self._drop_marked(put))
        marks.filtered.connect(self._tell)

    @property
    def shown(self) -> bool:
        """Whether they are drawn at all."""
        return bool(self._session.settings.get(SHOWN))

    def show(self, on: bool) -> None:
        self._session.settings.put(SHOWN, on)
        self._tell()
        self.counted.emit()

    def __len__(self) -> int:
        """How many wait in the open article, drawn or not."""
        return len(self._known)

    def all(self) -> Sequence[Suggestion]:
        """In reading order."""
        return tuple(self._known.values())

    def get(self, key: str | None) -> Suggestion | None:
        return self._known.get(key or "")

    @staticmethod
    def key(one: Suggestion) -> str:
        """The id of its view."""
        return f"suggestion:{one.kind}:{one.span.start}:{one.span.end}"

    def span(self, key: str) -> Span:
        """Where it is drawn: as proposed, or as it was moved to."""
        return self._moved.get(key, self._known[key].span)

    def views(self) -> list[MarkView]:
        """What is to be drawn."""
        hidden = self._marks.filter.kinds
        if not self.shown:
            return []
        return [self._view(key, one) for key, one in self._known.items() if one.kind not in hidden]

    def move(self, key: str, span: Span) -> None:
        """Another span is meant; nothing is written before it is accepted."""
        if key in self._known:
            self._moved[key] = span
            self._tell()

    def drop(self, which: Callable[[Suggestion], bool]) -> None:
        """They are answered: they vanish before the engines have been asked again."""
        self._watch.forget(which)
        kept = {key: one for key, one in self._known.items() if not which(one)}
        if len(kept) != len(self._known):
            self._take(kept)

    def after(self, key: str) -> list[str]:
        """Those that are drawn after it, then those before it, the nearest first: where one goes on from it."""
        keys = list(self._views)
        at = keys.index(key) if key in keys else len(keys)
        return keys[at + 1 :] + keys[:at][::-1]

    def _renew(self) -> None:
        """What was found, less what bears a mark of the kind."""
        marks: dict[Kind, list[Span]] = defaultdict(list)
        for mark in self._marks.all():
            if not mark.lost:
                marks[mark.kind].append(mark.span)
        covers = {kind: _Cover(spans) for kind, spans in marks.items()}
        free = _Cover([])
        found = [one for one in self._watch.suggestions if one.article == self._session.article]
        self._take({self.key(one): one for one in found if not covers.get(one.kind, free).meets(one.span)})

    def _drop_marked(self, put: Iterable[MarkView]) -> None:
        made = [(mark.kind, mark.span) for mark in put if not mark.lost]
        self.drop(lambda one: any(kind is one.kind and span.overlaps(one.span) for kind, span in made))

    def _take(self, known: dict[str, Suggestion]) -> None:
        number, self._known = len(self._known), known
        self._moved = {key: span for key, span in self._moved.items() if key in known}
        if self.now not in known:
            self.now = None
        self._tell()
        if number != len(known):
            self.counted.emit()

    def _tell(self) -> None:
        before, views = self._views, {view.id: view for view in self.views()}
        self._views = views
        put = [view for key, view in views.items() if before.get(key) != view]
        drop = [key for key in before if key not in views]
        if put or drop:
            self.changed.emit(put, drop)

    def _view(self, key: str, one: Suggestion) -> MarkView:
        return MarkView(key, self._moved.get(key, one.span), one.kind, one.label, one.label_en, SUGGESTION)


class _Cover:
    """Spans of marks; answers whether another meets any of them."""

    def __init__(self, spans: list[Span]) -> None:
        spans.sort()
        self._starts = [span.start for span in spans]
        self._reach = list(accumulate((span.end for span in spans), max))

    def meets(self, span: Span) -> bool:
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._reach[before - 1] > span.start
