"""The suggestions that the page shows: those that were found, less what is marked or was answered since."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.model.spans import Cover, Span
from desktop_app.ui.middle.mark_views import MarkViews
from desktop_app.ui.reader.marks import SUGGESTION, MarkView
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.watch import SuggestWatch

if TYPE_CHECKING:
    from desktop_app.model.kinds import Kind
    from desktop_app.model.suggestion import Suggestion

SHOWN = "suggest.shown"
_MANY = 150  # views that are put or dropped one by one: of more the page is quicker to draw all


class ShownSuggestions(QObject):
    """`changed` carries views that are new or other than before, and ids of those that are gone, as `MarkViews` does.

    Ids say kind and place, so that the current one stays the current one when the engines are asked again. `now` is
    the id of the one that N and P stand on. A span that was moved by hand is kept until it is answered.
    """

    changed = Signal(object, object)
    replaced = Signal()  # so much is another that all had better be drawn anew
    counted = Signal()  # another number waits

    def __init__(self, session: Session, watch: SuggestWatch, marks: MarkViews, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._watch, self._marks = session, watch, marks
        self._known: dict[str, Suggestion] = {}
        self._gone: dict[str, set[str]] = {}
        """For each article the ids of what was answered since its engines were asked last."""
        self._moved: dict[str, Span] = {}
        self._views: dict[str, MarkView] = {}
        self._places = _Places({})
        self.answered = 0  # how many vanished in this session because they were answered or marked
        self.now: str | None = None
        watch.found.connect(self._take_found)
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

    def all(self) -> "Sequence[Suggestion]":
        """In reading order."""
        return tuple(self._known.values())

    def get(self, key: str | None) -> "Suggestion | None":
        return self._known.get(key or "")

    @staticmethod
    def key(one: "Suggestion") -> str:
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

    def drop(self, which: "Callable[[Suggestion], bool]") -> None:
        """They are answered: they vanish before the engines have been asked again."""
        self._drop([key for key, one in self._known.items() if which(one)])

    def _drop(self, keys: Sequence[str]) -> None:
        """At a cost that doesn't grow with the others: it is on the way from a key to the page."""
        drawn = [key for key in keys if self._views.pop(key, None) is not None]
        for key in keys:
            self._known.pop(key, None)
            self._moved.pop(key, None)
        if self._session.article is not None:
            self._gone.setdefault(self._session.article, set()).update(keys)
        self.answered += len(keys)
        if self.now in keys:
            self.now = None
        if drawn:
            self.changed.emit([], drawn)
        if keys:
            self.counted.emit()

    def after(self, key: str) -> list[str]:
        """Those that are drawn after it, then those before it, the nearest first: where one goes on from it."""
        keys = list(self._views)
        at = keys.index(key) if key in keys else len(keys)
        return keys[at + 1 :] + keys[:at][::-1]

    def _take_found(self) -> None:
        if self._watch.fresh:
            self._gone.pop(self._session.article or "", None)
        self._renew()

    def _renew(self) -> None:
        """What was found, less what bears a mark of the kind or was answered."""
        marks: dict[Kind, list[Span]] = defaultdict(list)
        for mark in self._marks.all():
            if not mark.lost:
                marks[mark.kind].append(mark.span)
        covers = {kind: Cover(spans) for kind, spans in marks.items()}
        free = Cover([])
        article = self._session.article or ""
        found = [one for one in self._watch.suggestions if one.article == article]
        left = {self.key(one): one for one in found if not covers.get(one.kind, free).meets(one.span)}
        for key in self._gone.get(article, ()):
            left.pop(key, None)
        self._take(left)

    def _drop_marked(self, put: Iterable[MarkView]) -> None:
        for mark in put:
            keys = [] if mark.lost else self._places.of(mark.kind, mark.span)
            if keys := [key for key in keys if key in self._known]:
                self._drop(keys)

    def _take(self, known: "dict[str, Suggestion]") -> None:
        number, self._known = len(self._known), known
        self._places = _Places(known)
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
        if len(put) + len(drop) > _MANY:
            self.replaced.emit()
        elif put or drop:
            self.changed.emit(put, drop)

    def _view(self, key: str, one: "Suggestion") -> MarkView:
        return MarkView(key, self._moved.get(key, one.span), one.kind, one.label, one.label_en, SUGGESTION)


class _Places:
    """Where suggestions stand, to find those that a new mark meets without looking at all."""

    def __init__(self, known: "Mapping[str, Suggestion]") -> None:
        self._by_kind: dict[Kind, list[tuple[int, int, str]]] = defaultdict(list)
        for key, one in known.items():
            self._by_kind[one.kind].append((one.span.start, one.span.end, key))
        for places in self._by_kind.values():
            places.sort()
        self._longest = max((len(one.span) for one in known.values()), default=0)

    def of(self, kind: "Kind", span: Span) -> list[str]:
        """The ids of those of the kind that meet the span."""
        places = self._by_kind.get(kind, [])
        at = bisect_left(places, (span.start - self._longest,))
        found = []
        while at < len(places) and places[at][0] < span.end:
            if places[at][1] > span.start:
                found.append(places[at][2])
            at += 1
        return found
