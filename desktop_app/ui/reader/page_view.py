"""The scrolling page: state of the view, scrolling, zoom, painting. Keys and mouse act through it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from desktop_app.model.spans import Span
from desktop_app.model.things import Article
from desktop_app.ui.look.fonts import font, load_fonts
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.reader.caret import Caret
from desktop_app.ui.reader.geometry import Bands
from desktop_app.ui.reader.mark_index import MarkIndex
from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.measures import ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP, Measures, names_fit
from desktop_app.ui.reader.page import Page
from desktop_app.ui.reader.painter import Shown, paint
from desktop_app.ui.reader.scene import Scene, make_scene
from desktop_app.ui.reader.scroller import Scroller
from desktop_app.ui.reader.title import Title, meta_line


class PageView(QAbstractScrollArea):
    """One article on paper. Positions are code points of its text; pixels are of the viewport."""

    current_changed = Signal(object)
    selection_changed = Signal(object)
    zoom_changed = Signal(int)
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self.marks = MarkIndex()
        self.current: str | None = None
        self.hover: str | None = None
        self.hits: Sequence[Span] = ()
        self.hit = -1
        self.theme = Theme("light")
        self.zoom = 100
        self.plain = False
        self.reduced_motion = False
        self._syncing = False
        self._last_selection: Span | None = None
        self._scene: Scene | None = None
        self._animation = QVariantAnimation(self)
        self._animation.valueChanged.connect(self._animated)
        self._moved = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.open("", None)

    # --- what is shown

    def open(self, text: str, article: Article | None, meta: str | None = None) -> None:
        """Shows another article from its beginning, without marks. `meta`: the line under the title."""
        title = article.title if article is not None else ""
        self._head = (title, meta_line(article) if meta is None and article is not None else meta or "")
        sizes = self._sizes()
        self.title = Title(*self._head, sizes)
        self.page = Page(text, sizes, font("article_text", sizes.factor), self.title.height)
        self.scroller = Scroller(self.page)
        self.scroller.height = self.viewport().height()
        self.caret = Caret(self.page)
        self.marks = MarkIndex()
        self.current = self.hover = self._last_selection = None
        self._painted = (0, 0)
        self.hits, self.hit = (), -1
        self._animation.stop()
        self.refresh()

    def _sizes(self) -> Measures:
        width = self.viewport().width()
        return Measures(self.zoom, width, self.plain, names_fit(self.window().width(), width))

    def relayout(self) -> None:
        """Takes up new sizes; the letters at the top of the window stay there."""
        sizes = self._sizes()
        self.scroller.height = self.viewport().height()
        if sizes != self.page.measures:
            place = self.position()
            self.title = Title(*self._head, sizes)
            self.page.resize(sizes, font("article_text", sizes.factor), self.title.height)
            self._stand_at(place)
        else:
            self.scroller.by(0)
        self.refresh()

    def set_zoom(self, percent: int) -> None:
        """80 to 250, rounded to tens."""
        zoom = max(ZOOM_LEAST, min(ZOOM_MOST, round(percent / ZOOM_STEP) * ZOOM_STEP))
        if zoom != self.zoom:
            self.zoom = zoom
            self.relayout()
            self.zoom_changed.emit(zoom)

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
        self._scene = None
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

    def take_current(self, mark_id: str | None, *, tell: bool = True) -> None:
        """Makes a mark the current one."""
        if mark_id != self.current:
            self.current = mark_id
            self.refresh()
            if tell:
                self.current_changed.emit(mark_id)

    def refresh(self) -> None:
        """Everything in the window is looked up and painted again."""
        self._scene = None
        self._sync_bar()
        self.viewport().update()

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
        if caret.selection != self._last_selection:
            self._last_selection = caret.selection
            self.selection_changed.emit(caret.selection)

    def _repaint_between(self, start: int, end: int) -> None:
        """Paints the lines of a stretch again, where caret and selection may have changed."""
        sizes = self.page.measures
        height = Bands(sizes).top(0) + Bands(sizes).bottom + 8
        for line in self.scene.lines:
            if line.start <= end and line.end >= start:
                top = line.top + sizes.base - Bands(sizes).top(0) - 4
                self.viewport().update(sizes.left - 6, int(top), sizes.column + 12, int(height))

    # --- scrolling

    def position(self) -> int:
        """The place of the first line in the window; 0 at the head of the article."""
        if self.scroller.value <= 0:
            return 0
        half = -self.page.measures.pitch / 2
        line = next((line for line in self.scene.lines if line.top >= half), None)
        return line.start if line is not None else 0

    def _stand_at(self, position: int) -> None:
        position = min(position, len(self.page.text))
        if position <= 0:
            self.scroller.go_to(0)
        else:
            self.scroller.show(position)

    def restore(self, position: int) -> None:
        """Puts the line of a place to the top of the window and the caret there."""
        self._animation.stop()
        self._stand_at(position)
        self.caret.put(position)
        self.refresh()

    def in_sight(self, position: int) -> bool:
        """True where the place's whole line is in the window."""
        number = self.page.paragraph_at(position)
        line = next((each for each in self.scene.lines if each.start <= position <= each.end), None)
        inside = line is not None and line.paragraph == number
        return inside and line is not None and 0 <= line.top <= self.scroller.height - self.page.measures.pitch

    def bring(self, position: int) -> None:
        """Scrolls just so far that the place's line is in the window."""
        if self.in_sight(position):
            return
        if self.scroller.far(position):
            self.scroller.show(position, at=0.3)
        else:
            away = self.scroller.distance(position)
            room = self.scroller.height - self.page.measures.pitch
            self.scroller.by(min(away, 0) or max(away - room, 0))
        self.refresh()

    def scroll_to(self, span: Span, animate: bool) -> None:
        """Shows a span a third below the window's top, unless it is in sight already."""
        if self.in_sight(span.start) and self.in_sight(max(span.start, span.end - 1)):
            return
        self._animation.stop()
        if not animate or self.reduced_motion or self.scroller.far(span.start):
            self.scroller.show(span.start, at=0.3)
            self.refresh()
            return
        room = self.scroller.height - self.page.measures.pitch
        self._moved = 0
        self._animation.setStartValue(0)
        self._animation.setEndValue(self.scroller.distance(span.start) - int(0.3 * room))
        self._animation.setDuration(int(tokens()["motion"]["scroll_ms"]))
        self._animation.start()

    def _animated(self, value: int) -> None:
        step, self._moved = value - self._moved, value
        self.scroll_by(step)

    def scroll_by(self, pixels: int) -> None:
        """Down, or up if negative."""
        if pixels:
            self.scroller.by(pixels)
            self.refresh()
            self.scrolled.emit()

    def _sync_bar(self) -> None:
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setRange(0, self.scroller.most)
        bar.setPageStep(max(1, self.scroller.height - self.page.measures.pitch))
        bar.setSingleStep(self.page.measures.pitch)
        bar.setValue(self.scroller.value)
        self._syncing = False

    # --- Qt's own

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._syncing:
            return
        self._animation.stop()
        value = self.verticalScrollBar().value()
        if abs(value - self.scroller.value) <= 2 * self.scroller.height:
            self.scroller.by(value - self.scroller.value)
        else:
            self.scroller.go_to(value)
        self.refresh()
        self.scrolled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        top = -self.scroller.value
        has_caret = self.hasFocus() and bool(self.page.text)
        marks = (self.current, self.hover)
        shown = Shown(self.scene, self.theme, self.title, top, self.caret, has_caret, *marks, self.hits, self.hit)
        painter = QPainter(self.viewport())
        paint(painter, shown, QRectF(event.rect()))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.relayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turned:
                self.set_zoom(self.zoom + (ZOOM_STEP if turned > 0 else -ZOOM_STEP))
        else:
            self._animation.stop()
            lines = QApplication.wheelScrollLines() * self.page.measures.pitch
            self.scroll_by(-(event.pixelDelta().y() or round(turned / 120 * lines)))
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
