"""From mark to mark and from suggestion to suggestion by keys, along the article and through what lies over a place."""

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.page_view import PageView


class Walking(QObject):
    """Makes a mark or suggestion the current one, and brings it into sight."""

    nothing_suggested = Signal(int)  # the step that was asked for
    went_to = Signal(object)
    """The span of a mark or suggestion that keys went to."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view

    def suggestion(self, step: int) -> None:
        """To the next suggestion or the previous; behind the last the first comes again."""
        view = self._view
        found = None if view.plain else view.marks.suggestion(view.current, view.caret.position, step)
        if found is None:
            self.nothing_suggested.emit(step)
        else:
            self._stand_on(found)

    def stand_on(self, mark_id: str) -> None:
        """Makes a mark or suggestion the current one, and brings it into sight."""
        mark = self._view.marks.get(mark_id)
        if mark is not None:
            self._stand_on(mark)

    def walk(self, step: int) -> bool:
        """To the next or previous mark that is no suggestion. At the last one it stays: whoever presses on and then a
        kind's key must not find the keyboard in a field. False only where the article has no mark."""
        view = self._view
        mark = view.marks.beside(view.current, view.caret.position, step)
        while mark is not None and mark.suggested:
            mark = view.marks.beside(mark.id, 0, step)
        if mark is not None:
            self._stand_on(mark)
        return mark is not None or view.current is not None

    def _stand_on(self, mark: MarkView) -> None:
        view = self._view
        view.caret.put(mark.span.start)
        view.take_current(mark.id)
        view.scroll_to(mark.span, True)
        view.caret_moved(follow=False)
        self.went_to.emit(mark.span)

    def cycle(self, step: int) -> None:
        """Inward (1) or outward (-1) among the marks over one place; else to the nearest mark that way."""
        view = self._view
        current = view.marks.get(view.current)
        place = view.caret.position
        if current is not None and not current.lost and not current.span.start <= place <= current.span.end:
            place = current.span.start
        around = [mark for mark in view.marks.at(place) if not mark.suggested]
        ids = [mark.id for mark in around]
        if view.current in ids:
            view.take_current(ids[(ids.index(view.current) - step) % len(ids)])
        elif around:
            view.take_current(around[0].id)
        else:
            self.walk(step)
