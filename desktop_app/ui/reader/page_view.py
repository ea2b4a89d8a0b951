"""The page as it is seen: marks, caret, selection, hits, and their painting. Keys and mouse act through it."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.model.spans import Span
from desktop_app.model.things import Article
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.caret import Caret
from desktop_app.ui.reader.depth import Layered
from desktop_app.ui.reader.geometry import Bands, LineMark, line_marks
from desktop_app.ui.reader.grips import Grip, grips_of
from desktop_app.ui.reader.mark_index import MarkIndex
from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.page import VisibleLine
from desktop_app.ui.reader.painter import Shown, paint
from desktop_app.ui.reader.scene import Scene, change_scene, make_scene
from desktop_app.ui.reader.scroll_view import ScrollView


class PageView(ScrollView):
    """One article on paper."""

    current_changed = Signal(object)
    selection_changed = Signal(object)
    caret_went = Signal()
    card_wanted = Signal(str, QPointF, float)
    """A mark's id, where its line or its name in the margin begins under the mouse, and how high that is."""
    card_unwanted = Signal()
    menu_wanted = Signal(object, QPoint)
    """Ids of the marks there, the one that is meant first; a place of the screen."""
    edge_moved = Signal(str, object)
    picked = Signal(str)  # a suggestion on which the mouse was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        self._scene: Scene | None = None
        self._last_selection: Span | None = None
        super().__init__(parent)
        self.theme = Theme("light")
        self.snap: Callable[[Span], Span] = self._snap
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.open("", None)

    # --- what is shown

    def open(self, text: str, article: Article | None, meta: str | None = None) -> None:
        """Shows another article from its beginning, without marks; see `set_page`."""
        self.set_page(text, article, meta)
        self.caret = Caret(self.page)
        self.marks = MarkIndex()
        self.current: str | None = None
        self.taken_at = 0  # where the caret stood when it became the current one
        self.hover: str | None = None
        self._painted = (0, 0)  # anchor and caret as they were painted last
        self.hits: Sequence[Span] = ()
        self.hit = -1
        self.exact_span: Span | None = None  # selected with the exact letters
        self.pulled: MarkView | None = None  # the current mark as it would be if its edge were let go now
        self.edited: str | None = None  # the suggestion whose edges can be pulled
        self.answers_beside = True  # the current suggestion has its keys beside it
        self.held: bool | None = None  # the grip under the mouse: whether the end's
        self.refresh()
        self._tell_selection()

    def set_marks(self, marks: Iterable[MarkView]) -> None:
        """All marks of the article anew; a current mark that is no longer among them is let go."""
        self.marks = MarkIndex(list(marks))
        self.refresh()
        self._forget_missing()

    def change_marks(self, put: Iterable[MarkView], drop: Iterable[str]) -> None:
        """Some marks only, at a cost that does not grow with the others."""
        lost = len(self.marks.lost)
        touched = self.marks.change(put, drop)
        if lost or self.marks.lost:
            self.refresh()
        elif self._scene is not None:
            change_scene(self._scene, self.marks, touched, self.current)
        for span in touched:
            self._repaint_lines(span)
        self._forget_missing()

    def _forget_missing(self) -> None:
        self.hover = self.hover if self.marks.get(self.hover) else None
        if self.current is not None and self.marks.get(self.current) is None:
            self.take_current(None)

    def _repaint_lines(self, span: Span) -> None:
        """Paints the lines of a stretch again from side to side, with their lanes and names."""
        sizes = self.page.measures
        for line in self.scene.lines:
            if line.start < span.end and line.end > span.start:
                over = round(sizes.em / 2)
                self.viewport().update(0, int(line.top) - over, sizes.width, sizes.pitch + 2 * over)

    @property
    def exact(self) -> bool:
        """Whether the letters that are selected are meant as they are, not the words about them."""
        return self.exact_span is not None and self.exact_span == self.caret.selection

    # --- the mouse's marks

    def set_hover(self, mark_id: str | None) -> None:
        """The mark under the mouse; its lines are painted again, and those of the one before."""
        if mark_id != self.hover:
            for mark in (self.marks.get(self.hover), self.marks.get(mark_id)):
                self._repaint_mark(mark)
            self.hover = mark_id

    def show_pulled(self, mark: MarkView | None) -> None:
        """Outlines the current mark as it would be; None: as it is."""
        if mark != self.pulled:
            for one in (self.pulled, mark, self.marks.get(self.current)):
                self._repaint_mark(one)
            self.pulled = mark

    def set_grip(self, held: bool | None) -> None:
        """The grip that is filled: whether the end's, None for none."""
        if held != self.held:
            self.held = held
            self._repaint_mark(self.pulled or self.marks.get(self.current))

    def outlined(self) -> Sequence[LineMark]:
        """The current mark on the lines in the window, or as it is being pulled."""
        if self.pulled is None:
            return [mark for mark in self.scene.marks if mark.layer.mark.id == self.current]
        known = next((mark.layer for mark in self.scene.marks if mark.layer.mark.id == self.pulled.id), None)
        layer = Layered(self.pulled, known.depth if known else 0, known.lane if known else 0)
        return line_marks(self.page, self.scene.lines, [layer], self.page.measures.left)

    @property
    def grips(self) -> Sequence[Grip]:
        """Those of the current mark, where it can be moved."""
        mark = self.marks.get(self.current)
        if mark is None or mark.lost or self.caret.selection is not None:
            return ()
        if mark.suggested and mark.id != self.edited:
            return ()
        return grips_of(self.outlined(), Bands(self.page.measures))

    def _repaint_mark(self, mark: MarkView | None) -> None:
        """Its lines, and the names beside them; those of lost marks stand at the page's head."""
        if mark is None:
            return
        if mark.lost:
            self.viewport().update()
        else:
            self._repaint_lines(mark.span)

    # --- the current mark

    def take_current(self, mark_id: str | None, *, tell: bool = True) -> None:
        """Makes a mark the current one."""
        if mark_id != self.current:
            before, self.current, self.taken_at = self.current, mark_id, self.caret.position
            self.edited = None
            self._change_outline(before)
            if tell:
                self.current_changed.emit(mark_id)

    def edit_suggestion(self, mark_id: str | None) -> None:
        """Gives the current suggestion grips, so that its edges can be pulled."""
        self.edited = mark_id
        self._repaint_mark(self.marks.get(self.current))

    def show_answers(self, beside: bool) -> None:
        """Whether the current suggestion has its keys beside it."""
        self.answers_beside = beside
        self._repaint_mark(self.marks.get(self.current))

    def _answered_by(self) -> Sequence[LineMark]:
        """The current suggestion, where its keys are to stand beside it: while they would be heard."""
        mark = self.marks.get(self.current)
        asked = mark is not None and mark.suggested and self.answers_beside and self.caret.selection is None
        return self.outlined() if asked and self.hasFocus() else ()

    def _change_outline(self, before: str | None) -> None:
        """Paints the lines of the current mark again, and of the one before; the window's others stay."""
        marks = [self.marks.get(before), self.marks.get(self.current)]
        if self._scene is not None and any(self.marks.is_hidden(mark.id) for mark in marks if mark is not None):
            self._scene = None
        if self._scene is not None:
            self._scene.name_marks(self.current)
        for mark in marks:
            self._repaint_mark(mark)

    def refresh(self) -> None:
        """Everything in the window is looked up and painted again."""
        self._scene = None
        super().refresh()

    def lines(self) -> Sequence[VisibleLine]:
        return self.scene.lines

    @property
    def scene(self) -> Scene:
        if self._scene is None:
            self._scene = make_scene(self.page, self.scroller, self.marks, self.current)
        return self._scene

    # --- caret and selection

    def caret_moved(self, *, follow: bool = True) -> None:
        """To be called after the caret was moved."""
        if follow:
            self.bring(self.caret.position)
        caret, (anchor, position) = self.caret, self._painted
        for one, other in {(position, caret.position), (anchor, caret.anchor)}:
            self._repaint_between(min(one, other), max(one, other))
        self._painted = (caret.anchor, caret.position)
        self._tell_selection()
        self.caret_went.emit()

    def _snap(self, span: Span) -> Span:
        """The span at its words' edges, without proclitics, where nobody knows any names."""
        from desktop_app.arabic.clitics import snap

        return snap(self.page.text, span)

    def line_of_caret(self) -> tuple[int, int]:
        """Top and bottom of the caret's line in pixels of the viewport; (0, 0) where it is out of sight."""
        line = next((line for line in self.scene.lines[::-1] if line.start <= self.caret.position <= line.end), None)
        return (int(line.top), int(line.top) + self.page.measures.pitch) if line is not None else (0, 0)

    def _tell_selection(self) -> None:
        if self.caret.selection != self._last_selection:
            self._last_selection = self.caret.selection
            self.selection_changed.emit(self._last_selection)

    def _repaint_between(self, start: int, end: int) -> None:
        """Paints the lines of a stretch again, where caret and selection may have changed."""
        sizes = self.page.measures
        height = Bands(sizes).top(0) + Bands(sizes).bottom + 8
        for line in self.scene.lines:
            if line.start <= end and line.end >= start:
                top = line.top + sizes.base - Bands(sizes).top(0) - 4
                self.viewport().update(sizes.left - 6, int(top), sizes.column + 12, int(height))

    def restore(self, position: int) -> None:
        """Puts the line of a place to the top of the window and the caret there."""
        self.stand_at(position)
        self.caret.put(position)
        self.refresh()
        self.caret_moved(follow=False)

    # --- Qt's own

    def paintEvent(self, event: QPaintEvent) -> None:
        top = self.page.title_end - self.scroller.value
        has_caret = self.hasFocus() and bool(self.page.text)
        marks = (self.current, self.hover, self.outlined() if self.pulled is not None else None)
        shown = Shown(
            self.scene, self.theme, self.title, top, self.caret, has_caret, *marks, self.grips, self.held, self.hits,
            self.hit, self._answered_by(),
        )  # fmt: skip
        painter = QPainter(self.viewport())
        paint(painter, shown, QRectF(event.rect()))
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
