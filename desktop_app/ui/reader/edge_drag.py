"""Pulling an edge of the current mark with the mouse: what it would cover is outlined, letting go moves it once."""

from dataclasses import replace

from PySide6.QtCore import QPointF

from desktop_app.model.spans import Span
from desktop_app.ui.reader.grips import Grip
from desktop_app.ui.reader.mark_edges import dragged_edge
from desktop_app.ui.reader.page_view import PageView


class EdgeDrag:
    """One view's pull. Nothing changes before `finish`."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._grip: Grip | None = None

    @property
    def active(self) -> bool:
        """Whether a grip is held."""
        return self._grip is not None

    def grip_at(self, at: QPointF) -> Grip | None:
        """The grip that a press at a point would take, the nearer of two."""
        found = [grip for grip in self._view.grips if grip.area.contains(at)]
        return min(found, key=lambda grip: abs(grip.x - at.x()) + abs(grip.y - at.y()), default=None)

    def begin(self, at: QPointF) -> bool:
        """Takes the grip at a point; False where there is none."""
        self._grip = self.grip_at(at)
        if self._grip is not None:
            self._view.set_grip(self._grip.at_end)
        return self._grip is not None

    def pull(self, place: int, *, exact: bool) -> None:
        """The edge follows to a place of the article, from word to word unless `exact`."""
        view = self._view
        mark = view.marks.get(view.current)
        if self._grip is None or mark is None:
            return
        to = dragged_edge(view, mark.span, place, at_end=self._grip.at_end, letters=exact)
        view.show_pulled(replace(mark, span=to))

    def finish(self) -> None:
        """Asks for the mark to be moved to where it was pulled."""
        view = self._view
        pulled, mark = view.pulled, view.marks.get(view.current)
        self.drop()
        if pulled is not None and mark is not None and pulled.span != mark.span:
            view.edge_moved.emit(mark.id, Span(pulled.span.start, pulled.span.end))

    def drop(self) -> None:
        """Lets go; the mark stays as it was."""
        self._grip = None
        self._view.show_pulled(None)
        self._view.set_grip(None)

    def hover(self, grip: Grip | None) -> None:
        """The knob under the mouse is filled."""
        self._view.set_grip(grip.at_end if grip is not None else None)
