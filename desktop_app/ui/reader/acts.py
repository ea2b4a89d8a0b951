"""What the keys of keys.py do to a page view. What changes marks is only asked for, by signals."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.reader.growing import Growing
from desktop_app.ui.reader.jump import Jump
from desktop_app.ui.reader.keys import Act, Stroke
from desktop_app.ui.reader.mark_edges import moved_edge
from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.measures import ZOOM_STEP
from desktop_app.ui.reader.moving import MOVING, forward, move
from desktop_app.ui.reader.page_view import PageView
from desktop_app.ui.reader.painter import caret_place
from desktop_app.ui.reader.walking import Walking

_ANSWERS = {Act.RECORD: "accept", Act.DELETE: "refuse", Act.EDIT: "edit"}
"""What a key says of the current suggestion."""
_ON_CURRENT = {Act.DELETE, Act.NOTE, Act.RECORD, Act.WALK, Act.MOVE_END, Act.MOVE_START}


class Acts(QObject):
    """Does strokes; `do` says whether it did. The signals are those of the reading view."""

    mark_requested = Signal(object, object, bool)
    quick_requested = Signal(object, object, bool)
    delete_requested = Signal(str)
    move_requested = Signal(str, object)
    kind_change_requested = Signal(str, object)
    note_requested = Signal(str)
    record_requested = Signal(str)
    answered = Signal(str, str)
    """A suggestion's id, and "accept", "edit" or "refuse"."""
    kind_proposed = Signal(str, object)
    kind_taken = Signal(str, object)
    nothing_current = Signal()
    find_requested = Signal()
    find_step_requested = Signal(int)

    def __init__(self, view: PageView, jump: Jump) -> None:
        super().__init__(view)
        self._view = view
        self._jump = jump
        self._growing = Growing(view)
        self.walking = Walking(view)

    @property
    def current(self) -> MarkView | None:
        """The mark that keys act on: the current one, unless letters are selected."""
        if self._view.caret.selection is not None:
            return None
        return self._view.marks.get(self._view.current)

    @property
    def _on_suggestion(self) -> bool:
        return self.current is not None and self.current.suggested

    def wants(self, stroke: Stroke) -> bool:
        """False where the key would do nothing here and may mean something to others."""
        view = self._view
        if self._on_suggestion and stroke.act is Act.NOTE:
            return False
        if stroke.act in _ON_CURRENT:
            return self.current is not None
        if stroke.act is Act.EDIT:
            return self._on_suggestion or stroke.kind is not None
        if stroke.act is Act.SUGGESTION:
            return bool(view.page.text) and view.caret.selection is None
        if stroke.act is Act.LET_GO:
            return view.caret.selection is not None or view.current is not None
        if stroke.act is Act.COPY:
            return view.caret.selection is not None
        return True

    def do(self, stroke: Stroke) -> bool:
        """Does what the stroke asks for."""
        if not self.wants(stroke):
            self._tell_none(stroke)
            return False
        if stroke.act in MOVING:
            move(self._view, stroke)
        elif self._on_suggestion and self._answer(stroke):
            pass
        elif stroke.act in (Act.EDIT, Act.MARK, Act.MARK_EXACT):
            self.mark(stroke.kind, exact=stroke.act is Act.MARK_EXACT)
        elif stroke.act is Act.MARK_QUICK:
            self.mark_quick(stroke.kind)
        elif stroke.act in (Act.MOVE_END, Act.MOVE_START):
            self._move_edge(stroke, at_end=stroke.act is Act.MOVE_END)
        elif stroke.act is Act.WALK:
            return self.walking.walk(stroke.step)
        elif stroke.act is Act.CYCLE:
            self.walking.cycle(stroke.step)
        elif stroke.act is Act.SUGGESTION:
            self.walking.suggestion(stroke.step)
        elif stroke.act in _ON_CURRENT:
            self._ask(stroke)
        else:
            self._other(stroke)
        return True

    def _tell_none(self, stroke: Stroke) -> None:
        """An answer that is pressed on and on after the current one went shall not go for nothing."""
        view = self._view
        if stroke.act in (Act.RECORD, Act.DELETE) and view.page.text and view.caret.selection is None:
            self.nothing_current.emit()

    def _answer(self, stroke: Stroke) -> bool:
        """What the key says of the current suggestion; False where it says nothing of it."""
        current = self.current
        if current is None:
            return False
        if stroke.act in _ANSWERS:
            self.answered.emit(current.id, _ANSWERS[stroke.act])
        elif stroke.act in (Act.MARK, Act.MARK_EXACT, Act.MARK_QUICK) and self._at(current) and stroke.kind:
            asked = self.kind_taken if stroke.act is Act.MARK_QUICK else self.kind_proposed
            asked.emit(current.id, stroke.kind)
        else:
            return False
        return True

    def _at(self, mark: MarkView) -> bool:
        """Whether the caret has not left the mark since it became the current one."""
        place = self._view.caret.position
        return mark.span.start <= place <= mark.span.end or place == self._view.taken_at

    def mark(self, kind: Kind | None, *, exact: bool) -> None:
        """Asks for a mark on the selection, else on the word at the caret, which is then selected.

        Where there is neither the span asked for is empty, so that who asked can be told why nothing happens.
        """
        view = self._view
        if kind is None:
            return
        span = view.caret.selection
        if span is None:
            span = view.caret.word_here()
            if span is None:
                here = view.caret.position
                self.mark_requested.emit(kind, Span(here, here), True)
                return
            view.caret.select(span)
            view.caret_moved()
        self.mark_requested.emit(kind, span, exact or view.exact)

    def mark_quick(self, kind: Kind | None) -> None:
        """As `mark`, without the choice of record. A current mark changes its kind, unless the caret has left it."""
        if kind is None:
            return
        caret, current = self._view.caret, self.current
        if current is not None and not current.suggested and self._at(current):
            self.kind_change_requested.emit(current.id, kind)
            return
        here = Span(caret.position, caret.position)
        self.quick_requested.emit(kind, caret.selection or caret.word_here() or here, self._view.exact)

    def _ask(self, stroke: Stroke) -> None:
        mark = self.current
        if mark is None:
            return
        if stroke.act is Act.DELETE:
            self.delete_requested.emit(mark.id)
        elif stroke.act is Act.NOTE:
            self.note_requested.emit(mark.id)
        else:
            self.record_requested.emit(mark.id)

    def _move_edge(self, stroke: Stroke, *, at_end: bool) -> None:
        mark = self.current
        if mark is None or mark.lost:
            return
        step = forward(self._view, stroke.step) if stroke.sideways else stroke.step
        to = moved_edge(self._view, mark.span, step, at_end=at_end, letters=stroke.letters)
        if to is not None:
            self.move_requested.emit(mark.id, to)

    def _other(self, stroke: Stroke) -> None:
        view = self._view
        if stroke.act is Act.LET_GO:
            self.let_go()
        elif stroke.act is Act.SELECT_ALL:
            view.caret.select(Span(0, len(view.page.text)))
            view.caret_moved(follow=False)
        elif stroke.act is Act.COPY:
            self.copy()
        elif stroke.act is Act.LIST:
            self.list_marks()
        elif stroke.act is Act.GROW:
            self.grow(stroke.step)
        elif stroke.act is Act.JUMP:
            self._jump.open()
        elif stroke.act is Act.FIND:
            self.find_requested.emit()
        elif stroke.act is Act.FIND_STEP:
            self.find_step_requested.emit(stroke.step)
        elif stroke.act is Act.ZOOM:
            view.set_zoom(view.zoom + stroke.step * ZOOM_STEP if stroke.step else 100)

    def grow(self, step: int) -> None:
        """The selection, larger (1) or smaller (-1)."""
        self._growing.step(step)

    def list_marks(self) -> None:
        """Asks for the list of the marks at the caret, the current one first, with what can be done to them."""
        view = self._view
        ids = [mark.id for mark in view.marks.at(view.caret.position)]
        if view.current is not None:
            ids = [view.current, *(one for one in ids if one != view.current)]
        at = caret_place(view.scene, view.caret.position)
        place = QPoint(int(at[0]), int(at[1] + view.page.measures.pitch / 2)) if at else view.viewport().rect().center()
        view.menu_wanted.emit(ids, view.viewport().mapToGlobal(place))

    def let_go(self) -> None:
        """First of the selection, then of the current mark."""
        view = self._view
        if view.caret.selection is not None:
            view.caret.put(view.caret.position)
            view.caret_moved(follow=False)
        else:
            view.take_current(None)

    def copy(self) -> None:
        """The selected letters, as they stand in the article, to the clipboard."""
        span = self._view.caret.selection
        if span is not None:
            QGuiApplication.clipboard().setText(span.of(self._view.page.text))
