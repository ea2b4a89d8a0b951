"""The reading view: what the window puts into its middle. Knows articles, texts and marks; no workspace.

Positions and spans are code points of the article's text. Nothing here changes a mark: keys and mouse ask
for it by signals, and the window answers with `set_marks` or `change_marks`. See keys.py for the keys.
"""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.model.spans import Span
from desktop_app.model.things import Article
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.find_bar import FindBar
from desktop_app.ui.reader.geometry import Bands
from desktop_app.ui.reader.interactive_page import InteractivePage
from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.measures import Reading


class ReaderView(QWidget):
    """One article to read and mark, with its find bar."""

    mark_requested = Signal(object, object, bool)
    """Kind, span as selected, whether the exact letters are meant (else the workspace snaps to words)."""
    quick_requested = Signal(object, object, bool)
    """The same without the choice of record."""
    current_changed = Signal(object)
    """Id of the current mark or None; by keys, mouse or because the mark went, never by `set_current`."""
    delete_requested = Signal(str)
    move_requested = Signal(str, object)
    kind_change_requested = Signal(str, object)
    note_requested = Signal(str)
    record_requested = Signal(str)
    step_requested = Signal(int)  # to the next hit of a search (1) or the one before (-1)
    selection_changed = Signal(object)
    zoom_changed = Signal(int)
    card_wanted = Signal(str, QRect)
    """A mark's id and where it stands, in this widget's pixels: somebody rests the mouse on it."""
    card_unwanted = Signal()
    answered = Signal(str, str)
    """A suggestion's id, and what was said of it: "accept", "edit" or "refuse"."""
    kind_proposed = Signal(str, object)  # a suggestion's id, and the kind it is to have instead
    kind_taken = Signal(str, object)  # the same, to be marked at once
    nothing_suggested = Signal(int)  # N (1) or P (-1) was pressed, and none is drawn
    nothing_current = Signal()  # Enter or Delete was pressed, and there is nothing that they could mean
    picked = Signal(str)  # the id of a suggestion that was clicked
    went_to = Signal(object)  # the span that keys or a jump went to, which is to be seen
    menu_requested = Signal(object, QPoint)
    """Ids of the marks at a place of the screen, the one that is meant first; there may be none."""
    scrolled = Signal()
    read_on = Signal()
    """The caret or the window stands elsewhere: what `paragraph_numbers` and `progress` say may have changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = InteractivePage(self)
        self.find_bar = FindBar(self)
        self.find_bar.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.page)
        self.setFocusProxy(self.page)
        self._wire()

    def _wire(self) -> None:
        page, acts = self.page, self.page.acts
        acts.mark_requested.connect(self.mark_requested)
        acts.quick_requested.connect(self.quick_requested)
        acts.delete_requested.connect(self.delete_requested)
        acts.move_requested.connect(self.move_requested)
        acts.kind_change_requested.connect(self.kind_change_requested)
        acts.note_requested.connect(self.note_requested)
        acts.answered.connect(self.answered)
        acts.kind_proposed.connect(self.kind_proposed)
        acts.kind_taken.connect(self.kind_taken)
        acts.walking.nothing_suggested.connect(self.nothing_suggested)
        acts.nothing_current.connect(self.nothing_current)
        acts.walking.went_to.connect(self.went_to)
        page.picked.connect(self.picked)
        acts.record_requested.connect(self.record_requested)
        acts.find_requested.connect(self.open_find)
        acts.find_step_requested.connect(self._step_find)
        page.edge_moved.connect(self.move_requested)
        page.menu_wanted.connect(self.menu_requested)
        page.card_wanted.connect(self._want_card)
        page.card_unwanted.connect(self.card_unwanted)
        page.current_changed.connect(self.current_changed)
        page.selection_changed.connect(self.selection_changed)
        page.zoom_changed.connect(self.zoom_changed)
        page.scrolled.connect(self.scrolled)
        page.scrolled.connect(self.read_on)
        page.caret_went.connect(self.read_on)
        self.find_bar.found.connect(self._show_hits)
        self.find_bar.closed.connect(self._end_find)

    # --- what is shown

    def show_article(self, article: Article | None, text: str, *, meta: str | None = None) -> None:
        """Shows an article from its beginning without marks; None and "" show an empty page.

        `meta` replaces the line under the title (outlet, place, date).
        """
        self.find_bar.forget()
        self.page.open(text, article, meta)

    def set_marks(self, marks: Sequence[MarkView]) -> None:
        """All marks of the article."""
        self.page.set_marks(marks)

    def change_marks(self, put: Iterable[MarkView] = (), drop: Iterable[str] = ()) -> None:
        """New or altered marks, and ids of those that are gone; the rest stays. Quicker than `set_marks`."""
        self.page.change_marks(put, drop)

    def set_current(self, mark_id: str | None) -> None:
        """Outlines a mark. Sends no signal and does not scroll."""
        self.page.take_current(mark_id, tell=False)

    def current(self) -> str | None:
        return self.page.current

    def step_suggestion(self, step: int) -> None:
        """To the next suggestion (1) or the previous (-1)."""
        self.page.acts.walking.suggestion(step)

    def stand_on(self, mark_id: str) -> None:
        """Makes a mark or suggestion the current one, with the caret before it and in sight."""
        self.page.acts.walking.stand_on(mark_id)

    def set_theme(self, theme: Theme) -> None:
        self.page.theme = theme
        self.find_bar.set_theme(theme)
        self.page.refresh()

    def set_zoom(self, percent: int) -> None:
        """80 to 250 in steps of 10."""
        self.page.set_zoom(percent)

    def zoom(self) -> int:
        return self.page.zoom

    def set_plain(self, plain: bool) -> None:
        """Plain reading: no marks, closer lines."""
        self.page.plain = plain
        self.page.relayout()

    def set_reading(self, reading: Reading) -> None:
        """Line pitch, width of the column and face; marks stay on their letters."""
        self.page.set_reading(reading)

    def set_reduced_motion(self, reduced: bool) -> None:
        self.page.reduced_motion = reduced

    def set_snap(self, snap: Callable[[Span], Span]) -> None:
        """What says which name a span means: at its words' edges, proclitics left out."""
        self.page.snap = snap

    # --- places

    def selection(self) -> Span | None:
        """The selected letters; None where there are none."""
        return self.page.caret.selection

    def select(self, span: Span) -> None:
        """Selects letters and shows them."""
        self.page.caret.select(span)
        self.page.caret_moved()

    def exact(self) -> bool:
        """Whether the exact letters were selected, with Alt held."""
        return self.page.exact

    def clear_selection(self) -> None:
        self.page.caret.put(self.page.caret.position)
        self.page.caret_moved(follow=False)

    def stand_after(self, span: Span) -> None:
        """Puts the caret behind a span, so that work flows on from there."""
        self.page.caret.put(span.end)
        self.page.caret_moved()

    def position(self) -> int:
        """The place of the first line in the window, to come back to."""
        return self.page.position()

    def restore(self, position: int) -> None:
        """Puts that line to the top of the window again."""
        self.page.restore(position)

    def scroll_to(self, span: Span, animate: bool = True) -> None:
        """Brings a span into sight, if it is not."""
        self.page.scroll_to(span, animate)

    def go_to(self, span: Span, animate: bool = True) -> None:
        """Brings a span into sight and puts the caret before it, so that keys go on from there."""
        self.page.caret.put(span.start)
        self.page.caret_moved(follow=False)
        self.page.scroll_to(span, animate)
        self.went_to.emit(span)

    def rect_of(self, span: Span) -> QRect:
        """Where the letters stand in this widget's own pixels; null where none is in the window."""
        whole, bands = QRectF(), Bands(self.page.page.measures)
        for base, edges in self.page.scene.pieces(span):
            for left, right in edges:
                whole |= QRectF(left, base - bands.top(0), right - left, bands.top(0) + bands.bottom)
        corner = self.page.viewport().mapTo(self, QPoint(0, 0))
        return whole.toAlignedRect().translated(corner) if whole.isValid() else QRect()

    def paragraph_numbers(self) -> tuple[int, int]:
        """Paragraph of the caret (of the window's first line, where that is elsewhere) and number of paragraphs.

        Counted from 1, empty ones left out.
        """
        caret = self.page.caret.position
        return self.page.page.counted(caret if self.page.in_sight(caret) else self.page.position())

    def progress(self) -> int:
        """How much of the text stands above the window's lower edge, in per cent."""
        text, height = self.page.page.text.rstrip(), self.page.viewport().height()
        sizes = self.page.page.measures
        seen = [line.end for line in self.page.scene.lines if line.top + sizes.base <= height]
        return min(100, seen[-1] * 100 // len(text)) if seen and text else 0

    def _want_card(self, mark_id: str, at: QPointF, height: float) -> None:
        corner = self.page.viewport().mapTo(self, QPoint(0, 0))
        self.card_wanted.emit(mark_id, QRectF(at.x(), at.y(), 1, height).toAlignedRect().translated(corner))

    # --- find

    def open_find(self) -> None:
        """Shows the find bar; selected letters of one line become the words to find."""
        span = self.selection()
        words = span.of(self.page.page.text) if span is not None and len(span) < 100 else ""
        self.find_bar.open(self.page.page.text, "" if "\n" in words else words)

    def show_hits(self, hits: Sequence[Span], now: int) -> None:
        """Lines above the letters that a search of all articles found; `now` is the hit one stands on, -1 for none."""
        self.find_bar.forget()
        if 0 <= now < len(hits):
            self.page.caret.put(hits[now].start)
            self.page.caret_moved(follow=False)
        self._show_hits(hits, now)
        if 0 <= now < len(hits):
            self.went_to.emit(hits[now])

    def _step_find(self, step: int) -> None:
        """In the find bar while it is open; else whoever searches all articles may go on."""
        if self.find_bar.isHidden():
            self.step_requested.emit(step)
        else:
            self.find_bar.step(step)

    def _show_hits(self, hits: Sequence[Span], now: int) -> None:
        self.page.hits, self.page.hit = hits, now
        if now >= 0:
            self.page.scroll_to(hits[now], False)
        self.page.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the page left over: Escape, where nothing is selected or current, ends the finding."""
        if event.key() == Qt.Key.Key_Escape and not self.find_bar.isHidden():
            self.find_bar.let_go()
        else:
            super().keyPressEvent(event)

    def _end_find(self) -> None:
        page = self.page
        if page.hit >= 0:
            page.caret.select(page.hits[page.hit])
        page.hits, page.hit = (), -1
        page.caret_moved()
        page.setFocus()
