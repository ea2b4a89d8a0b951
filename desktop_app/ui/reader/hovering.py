"""The mouse over the page with no button down: the mark under it, its card after a while, the shape of the pointer."""

from PySide6.QtCore import QPointF, Qt, QTimer

from desktop_app.ui.reader.edge_drag import EdgeDrag
from desktop_app.ui.reader.geometry import Bands, hit
from desktop_app.ui.reader.page_view import PageView

_REST_MS = 400


def marks_at(view: PageView, at: QPointF) -> list[str]:
    """Ids of the marks at a point of the viewport, the one a click takes first."""
    found = hit(view.scene.marks, Bands(view.page.measures), at.x(), at.y())
    return [layer.mark.id for layer in found]


class Hovering:
    """Follows the mouse for one view."""

    def __init__(self, view: PageView, edge: EdgeDrag) -> None:
        self._view, self._edge = view, edge
        self._last = QPointF()
        self._card = QTimer(view)
        self._card.setSingleShot(True)
        self._card.setInterval(_REST_MS)
        self._card.timeout.connect(self._show_card)

    def move(self, at: QPointF) -> None:
        """The mouse is there now."""
        view = self._view
        entry = view.scene.entry_at(at.x(), at.y())
        found = list(entry.ids) if entry is not None else marks_at(view, at)
        hover = found[0] if found else None
        grip = self._edge.grip_at(at) if entry is None else None
        shape = Qt.CursorShape.PointingHandCursor if entry is not None else Qt.CursorShape.IBeamCursor
        if grip is not None:
            shape = Qt.CursorShape.SizeHorCursor
        if view.viewport().cursor().shape() != shape:
            view.viewport().setCursor(shape)
        self._edge.hover(grip)
        self._last = at
        if hover != view.hover:
            self.rest()
            view.set_hover(hover)
            if hover is not None:
                self._card.start()

    def rest(self) -> None:
        """No card is wanted any more: a key, the wheel, a press."""
        self._card.stop()
        self._view.card_unwanted.emit()

    def leave(self) -> None:
        """The mouse leaves the view."""
        self.rest()
        self._view.set_hover(None)
        self._edge.hover(None)

    def _show_card(self) -> None:
        view = self._view
        mark = view.marks.get(view.hover)
        if mark is None:
            return
        entry = view.scene.entry_at(self._last.x(), self._last.y())
        line = view.scene.line_at(self._last.y())
        top = entry.rect.top() if entry is not None else line.top if line is not None else self._last.y()
        height = entry.rect.height() if entry is not None else view.page.measures.pitch
        view.card_wanted.emit(mark.id, QPointF(self._last.x(), top), height)
