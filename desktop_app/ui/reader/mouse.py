"""The mouse on the page: dragging, clicks that count, taking marks, pulling their edges, names in the margin."""

from PySide6.QtCore import QElapsedTimer, QPointF, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.arabic.edges import sentence_at
from desktop_app.model.spans import Span
from desktop_app.ui.reader.edge_drag import EdgeDrag
from desktop_app.ui.reader.hovering import Hovering, marks_at
from desktop_app.ui.reader.page_view import PageView
from desktop_app.ui.reader.sweep import Grip, swept
from desktop_app.ui.reader.words import word_at

_DRAG_SCROLL_MS = 30
_DRAG_FROM = 3
"""Pixels; less than Qt's distance for dragging things, so that one narrow letter can be selected."""
_WORD, _SENTENCE, _PARAGRAPH = 2, 3, 4
"""How many clicks take what."""


class Mouse:
    """Follows the mouse for one view. Points are in pixels of the viewport.

    With Alt held a drag takes the exact letters: they are not snapped to words when they are marked.
    """

    def __init__(self, view: PageView) -> None:
        self._view = view
        self._edge = EdgeDrag(view)
        self.hovering = Hovering(view, self._edge)
        self._whole: Span | None = None  # the word, sentence or paragraph from which a drag goes by such
        self._clicks = 0
        self._pressed: QPointF | None = None
        self._grip: Grip | None = None  # where a drag that selects letters began, which scrolling doesn't move
        self._begun = 0  # the place there
        self._dragged = False
        self._since_click = QElapsedTimer()
        self._clicked = QPointF()
        self._timer = QTimer(view)
        self._timer.setInterval(_DRAG_SCROLL_MS)
        self._timer.timeout.connect(self._drag_on)
        self._last = QPointF()
        self._exact = False

    def place_at(self, at: QPointF) -> int | None:
        return self._view.scene.place_at(at.x(), at.y())

    # --- pressing

    def press(self, at: QPointF, *, select: bool, exact: bool = False) -> None:
        """The left button goes down; `select` (Shift) stretches the selection to there, `exact`: Alt is held."""
        view = self._view
        self.hovering.rest()
        if view.scene.entry_at(at.x(), at.y()) is not None:
            return
        place = self.place_at(at)
        if place is None:
            return
        self._pressed, self._dragged, self._whole, self._exact = at, False, None, exact
        self._grip, self._begun = None if select else self._grip_at(at), place
        if self._again(at, _WORD):
            self._clicks = _SENTENCE
            self._take_whole(self._unit(at, place))
        elif select or not self._edge.begin(at):
            view.caret.put(place, select=select)
            view.exact_span = view.caret.selection if exact else None
            view.caret_moved(follow=False)

    def double(self, at: QPointF) -> None:
        """A double click takes the word; the second of two, so the fourth click, the paragraph."""
        place = self.place_at(at)
        if place is None or self._view.scene.entry_at(at.x(), at.y()) is not None:
            return
        self._edge.drop()
        self._clicks = _PARAGRAPH if self._again(at, _SENTENCE) else _WORD
        self._pressed, self._dragged = at, False
        self._since_click.restart()
        self._clicked = at
        self._take_whole(self._unit(at, place))

    def _again(self, at: QPointF, after: int) -> bool:
        """Whether a click comes soon enough after that many others, and at their place."""
        timer = self._since_click
        near = (at - self._clicked).manhattanLength() < QApplication.startDragDistance()
        soon = timer.isValid() and timer.elapsed() < QApplication.doubleClickInterval()
        if near and soon and self._clicks == after:
            timer.restart()
            return True
        return False

    def _unit(self, at: QPointF, place: int) -> Span | None:
        """What so many clicks take at a point."""
        if self._clicks == _WORD:
            return word_at(self._view.page.text, self._letter_under(at, place))
        if self._clicks == _SENTENCE:
            return sentence_at(self._view.page.text, self._letter_under(at, place))
        return self._view.caret.paragraph_here(place)

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

    def _take_whole(self, span: Span | None) -> None:
        if span is not None and len(span):
            self._whole = span
            self._view.caret.select(span)
            self._view.caret_moved(follow=False)

    # --- moving

    def move(self, at: QPointF, *, pressed: bool, exact: bool = False) -> None:
        """The mouse moves; with the button down it selects, or pulls an edge of the current mark."""
        if not pressed or self._pressed is None:
            self.hovering.move(at)
            return
        far = (at - self._pressed).manhattanLength() >= _DRAG_FROM
        if not (self._dragged or far):
            return
        self._dragged, self._last, self._exact = True, at, exact
        outside = at.y() < 0 or at.y() > self._view.viewport().height()
        if outside != self._timer.isActive():
            if outside:
                self._timer.start()
            else:
                self._timer.stop()
        self._drag_to(at)

    def _drag_to(self, at: QPointF) -> None:
        view = self._view
        place = self.place_at(at)
        if place is None:
            return
        if self._edge.active:
            self._edge.pull(place, exact=self._exact)
            return
        if self._whole is None:
            self._select_letters(at, place)
        else:
            self._select_wholes(self._whole, at, place)
        view.exact_span = view.caret.selection if self._exact else None
        view.caret_moved(follow=False)

    def _select_letters(self, at: QPointF, place: int) -> None:
        caret, now = self._view.caret, self._grip_at(at)
        if self._grip is not None and now is not None:
            begun, place = swept(self._view.scene.page, self._grip, now) or (self._begun, place)
            caret.put(begun)
        caret.put(place, select=True)

    def _grip_at(self, at: QPointF) -> Grip | None:
        scene = self._view.scene
        line = scene.line_at(at.y())
        return None if line is None else Grip(line.paragraph, line.number, at.x() - scene.page.measures.left)

    def _select_wholes(self, whole: Span, at: QPointF, place: int) -> None:
        """From the word (sentence, paragraph) of the clicks to the one under the mouse."""
        caret = self._view.caret
        other = self._unit(at, place) or Span(place, place)
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
        self._drag_to(self._last)

    def release(self, at: QPointF) -> None:
        """A click without a drag takes the mark there; clicking again goes from inner to outer."""
        self._timer.stop()
        view = self._view
        entry = view.scene.entry_at(at.x(), at.y())
        clicked = self._pressed is not None and not self._dragged and self._whole is None
        if self._edge.active:
            if self._dragged:
                self._edge.finish()
            else:
                self._edge.drop()
                view.caret.put(self.place_at(at) or 0)
                view.caret_moved(follow=False)
        elif self._pressed is None and entry is not None:
            if not view.page.measures.names and entry.rest:
                self._list_names([*entry.ids, *entry.rest], at)
            elif entry.more_area.contains(at):
                self._list_names(list(entry.rest), at)
            else:
                self._take_name(list(entry.ids))
        if clicked and view.caret.selection is None:
            self._take(_after(marks_at(view, at), view.current))
        self._pressed = None

    def _list_names(self, ids: list[str], at: QPointF) -> None:
        """Names that found no room beside their line."""
        self._view.menu_wanted.emit(ids, self._view.viewport().mapToGlobal(at.toPoint()))

    def _take_name(self, ids: list[str]) -> None:
        """A name in the margin takes its mark; the caret goes there too."""
        view = self._view
        taken = view.marks.get(_after(ids, view.current))
        if taken is not None and not taken.lost:
            view.caret.put(taken.span.start)
            view.caret_moved(follow=False)
        self._take(taken.id if taken is not None else None)

    def _take(self, mark_id: str | None) -> None:
        """What was clicked becomes the current one."""
        view = self._view
        view.take_current(mark_id)
        taken = view.marks.get(mark_id)
        if taken is not None and taken.suggested:
            view.picked.emit(taken.id)

    def drop_edge(self) -> bool:
        """Escape while an edge is pulled leaves it where it was; whether one was."""
        if not self._edge.active:
            return False
        self._edge.drop()
        self._pressed = None
        return True


def _after(ids: list[str], current: str | None) -> str | None:
    """The id after the current one, from the first again behind the last; None where there are none."""
    if not ids:
        return None
    return ids[(ids.index(current) + 1) % len(ids)] if current in ids else ids[0]
