"""What the reader stands on stays in sight: when its window becomes another size, and where a pane stands over it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt

if TYPE_CHECKING:
    from desktop_app.model.spans import Span
    from desktop_app.ui.middle.area import ReaderArea
    from desktop_app.ui.panes import Panes
    from desktop_app.ui.reader.view import ReaderView


@contextmanager
def kept_in_sight(view: "ReaderView") -> Iterator[None]:
    """The selection, else the current mark, is brought back into sight where it was before."""
    mark = view.page.marks.get(view.current())
    span = view.selection() or (mark.span if mark is not None else None)
    seen = span is not None and view.page.in_sight(span.start)
    yield
    if span is not None and seen:
        view.scroll_to(span, animate=False)


class Uncovering(QObject):
    """In a narrow window a pane that stands over the place one goes to gives way: by N and P, Tab, a jump, a hit.

    A page that turns there first shows its lines on the way, so the place is looked for at each turn until it is seen.
    """

    def __init__(self, panes: "Panes", area: "ReaderArea") -> None:
        super().__init__(panes)
        self._panes, self._area = panes, area
        self._sought: Span | None = None
        area.went_to.connect(self._go)
        area.read_on.connect(self._look)

    def _go(self, span: "Span") -> None:
        self._sought = span
        self._look()

    def _look(self) -> None:
        if self._sought is None:
            return
        view = self._area.view
        place = view.rect_of(self._sought)
        if place.isNull():
            return
        self._sought = None
        if self._panes.give_way(QRect(view.mapTo(self._panes, place.topLeft()), place.size())):
            view.setFocus(Qt.FocusReason.OtherFocusReason)
