"""The mouse on the page: dragging, double and triple clicks, taking marks, names in the margin."""

from PySide6.QtCore import QElapsedTimer, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolTip

from desktop_app.model.spans import Span
from desktop_app.ui.reader.geometry import Bands, hit
from desktop_app.ui.reader.page_view import PageView
from desktop_app.ui.reader.words import word_at

_DRAG_SCROLL_MS = 30
_DRAG_FROM = 3
"""Pixels; less than Qt's distance for dragging things, so that one narrow letter can be selected."""


class Mouse:
    """Follows the mouse for one view. Points are in pixels of the viewport."""

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._whole: Span | None = None  # the word or paragraph from which a drag goes by words or paragraphs
        self._pressed: QPointF | None = None
        self._dragged = False
        self._since_double = QElapsedTimer()
        self._doubled = QPointF()
        self._timer = QTimer(view)
        self._timer.setInterval(_DRAG_SCROLL_MS)
        self._timer.timeout.connect(self._drag_on)
        self._last = QPointF()

    def marks_at(self, at: QPointF) -> list[str]:
        """Ids of the marks at a point, the one a click takes first."""
        view = self._view
        found = hit(view.scene.marks, Bands(view.page.measures), at.x(), at.y())
        return [layer.mark.id for layer in found]

    def press(self, at: QPointF, *, select: bool) -> None:
        """The left button goes down; `select` (Shift) stretches the selection to there."""
        view = self._view
        if view.scene.entry_at(at.x(), at.y()) is not None:
            return
        place = view.scene.place_at(at.x(), at.y())
        if place is None:
            return
        self._pressed, self._dragged, self._whole = at, False, None
        if self._triple(at):
            self._take_whole(view.caret.paragraph_here(place))
            return
        view.caret.put(place, select=select)
        view.caret_moved(follow=False)

    def _triple(self, at: QPointF) -> bool:
        """A third click, soon enough and at the place of the double click."""
        timer = self._since_double
        near = (at - self._doubled).manhattanLength() < QApplication.startDragDistance()
        return near and timer.isValid() and timer.elapsed() < QApplication.doubleClickInterval()

    def double(self, at: QPointF) -> None:
        """A double click takes the word."""
        place = self._view.scene.place_at(at.x(), at.y())
        if place is None or self._view.scene.entry_at(at.x(), at.y()) is not None:
            return
        self._since_double.restart()
        self._doubled = at
        self._pressed, self._dragged = at, False
        word = word_at(self._view.page.text, self._letter_under(at, place))
        if word is not None:
            self._take_whole(word)

    def _letter_under(self, at: QPointF, place: int) -> int:
        """The letter under a point, where `place` is the nearest place between letters."""
        scene = self._view.scene
        line = scene.line_at(at.y())
        if line is None:
            return place
        page = scene.page
        layout = page.layout(line.paragraph)
        unit = layout.table(line.number).letter_at(at.x() - page.measures.left)
        return place if unit is None else page.spans[line.paragraph].start + layout.points(unit)

    def _take_whole(self, span: Span) -> None:
        self._whole = span
        self._view.caret.select(span)
        self._view.caret_moved(follow=False)

    def move(self, at: QPointF, *, pressed: bool) -> None:
        """The mouse moves; with the button down it selects."""
        if not pressed or self._pressed is None:
            self._hover(at)
            return
        far = (at - self._pressed).manhattanLength() >= _DRAG_FROM
        if not (self._dragged or far):
            return
        self._dragged = True
        self._last = at
        outside = at.y() < 0 or at.y() > self._view.viewport().height()
        if outside != self._timer.isActive():
            if outside:
                self._timer.start()
            else:
                self._timer.stop()
        self._select_to(at)

    def _select_to(self, at: QPointF) -> None:
        view = self._view
        place = view.scene.place_at(at.x(), at.y())
        if place is None:
            return
        if self._whole is None:
            view.caret.put(place, select=True)
        else:
            self._select_wholes(self._whole, place)
        view.caret_moved(follow=False)

    def _select_wholes(self, whole: Span, place: int) -> None:
        """From the word (or paragraph) of the double click to the one under the mouse."""
        caret = self._view.caret
        by_words = whole != caret.paragraph_here(whole.start)
        other = word_at(self._view.page.text, place) if by_words else caret.paragraph_here(place)
        other = other or Span(place, place)
        if other.start < whole.start:
            caret.put(whole.end)
            caret.put(other.start, select=True)
        else:
            caret.put(whole.start)
            caret.put(max(other.end, whole.end), select=True)

    def _drag_on(self) -> None:
        """Scrolls while the mouse is held outside."""
        y, height = self._last.y(), self._view.viewport().height()
        self._view.scroll_by(round(y / 2) if y < 0 else round((y - height) / 2))
        self._select_to(self._last)

    def release(self, at: QPointF) -> None:
        """A click without a drag takes the mark there; clicking again goes from inner to outer."""
        self._timer.stop()
        view = self._view
        entry = view.scene.entry_at(at.x(), at.y())
        clicked = self._pressed is not None and not self._dragged and self._whole is None
        if self._pressed is None and entry is not None:
            view.take_current(_after(list(entry.ids), view.current))
        elif clicked and view.caret.selection is None:
            view.take_current(_after(self.marks_at(at), view.current))
        self._pressed = None

    def _hover(self, at: QPointF) -> None:
        view = self._view
        entry = view.scene.entry_at(at.x(), at.y())
        found = list(entry.ids) if entry is not None else self.marks_at(at)
        hover = found[0] if found else None
        shape = Qt.CursorShape.PointingHandCursor if entry is not None else Qt.CursorShape.IBeamCursor
        if view.viewport().cursor().shape() != shape:
            view.viewport().setCursor(shape)
        if hover != view.hover:
            view.hover = hover
            view.viewport().update()

    def leave(self) -> None:
        """The mouse leaves the view."""
        if self._view.hover is not None:
            self._view.hover = None
            self._view.viewport().update()

    def tip(self, at: QPointF, screen: QPointF) -> None:
        """Full names for what the margin cuts off."""
        view = self._view
        entry = view.scene.entry_at(at.x(), at.y())
        if entry is None:
            QToolTip.hideText()
            return
        names = dict.fromkeys(mark.name for mark in map(view.marks.get, entry.ids) if mark is not None)
        QToolTip.showText(screen.toPoint(), "\n".join(names), view.viewport(), entry.rect.toRect())


def _after(ids: list[str], current: str | None) -> str | None:
    """The id after the current one, from the first again behind the last; None where there are none."""
    if not ids:
        return None
    return ids[(ids.index(current) + 1) % len(ids)] if current in ids else ids[0]
