"""The scrolling of the page: places, jumps, zoom, the scroll bar. What is painted on it is page_view.py's."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QVariantAnimation, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from desktop_app.model.spans import Span
from desktop_app.model.things import Article
from desktop_app.ui.look.fonts import load_fonts
from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.reader.measures import ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP, Measures, Reading, names_fit
from desktop_app.ui.reader.page import Heading, Page, VisibleLine
from desktop_app.ui.reader.scroller import Scroller
from desktop_app.ui.reader.title import Title, meta_line, title_paragraph

_JUMP_AT = 0.3
"""How far below the window's top, as a part of its height, a jump puts its line."""


class ScrollView(QAbstractScrollArea):
    """A page in a window. Positions are code points of the text; pixels are of the viewport."""

    zoom_changed = Signal(int)
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self.zoom = 100
        self.plain = False
        self.reading = Reading()
        self.reduced_motion = False
        self._syncing = False
        self._animation = QVariantAnimation(self)
        self._animation.valueChanged.connect(self._animated)
        self._moved = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.set_page("", None)

    # --- the page and its sizes

    def set_page(self, text: str, article: Article | None, meta: str | None = None) -> None:
        """Another text, from its beginning. `meta`: the line under the title instead of outlet, place, date."""
        title = article.title if article is not None else ""
        self._head = (title, meta_line(article) if meta is None and article is not None else meta or "")
        self._titled = title_paragraph(text, title)
        sizes = self._sizes()
        heading = self._make_title(sizes)
        self.page = Page(text, sizes, sizes.text_font, self.title.height, heading)
        self.scroller = Scroller(self.page)
        self.scroller.height = self.viewport().height()
        self._animation.stop()

    def _make_title(self, sizes: Measures) -> Heading | None:
        """Lays out the head of the page; what the text's first paragraph needs where that is the title."""
        self.title = Title(*self._head, sizes, in_text=self._titled is not None)
        if self._titled is None:
            return None
        return Heading(self._titled, sizes.title_font, self.title.below)

    def _sizes(self) -> Measures:
        width = self.viewport().width()
        return Measures(self.zoom, width, self.plain, names_fit(self.window().width(), width), self.reading)

    def relayout(self) -> None:
        """Takes up new sizes; the letters at the top of the window stay there."""
        sizes = self._sizes()
        self.scroller.height = self.viewport().height()
        if sizes != self.page.measures:
            place = self.position()
            heading = self._make_title(sizes)
            self.page.resize(sizes, sizes.text_font, self.title.height, heading)
            self.stand_at(place)
        else:
            self.scroller.by(0)
        self.refresh()
        self.scrolled.emit()

    def set_zoom(self, percent: int) -> None:
        """80 to 250, rounded to tens."""
        zoom = max(ZOOM_LEAST, min(ZOOM_MOST, round(percent / ZOOM_STEP) * ZOOM_STEP))
        if zoom != self.zoom:
            self.zoom = zoom
            self.relayout()
            self.zoom_changed.emit(zoom)

    def set_reading(self, reading: Reading) -> None:
        """Another line pitch, column or face."""
        if reading != self.reading:
            self.reading = reading
            self.relayout()

    def lines(self) -> Sequence[VisibleLine]:
        """The lines in the window, from above."""
        return list(self.page.lines(self.scroller.anchor, self.scroller.below, self.scroller.height))

    def refresh(self) -> None:
        """Everything in the window is looked up and painted again."""
        self._sync_bar()
        self.viewport().update()

    # --- places

    def position(self) -> int:
        """The place of the first line in the window; 0 at the head of the article."""
        if self.scroller.value <= 0:
            return 0
        half = -self.page.measures.pitch / 2
        line = next((line for line in self.lines() if line.top >= half), None)
        return line.start if line is not None else 0

    def stand_at(self, position: int) -> None:
        """Puts the line of a place to the top of the window."""
        self._animation.stop()
        position = min(position, len(self.page.text))
        if position <= 0:
            self.scroller.go_to(0)
        else:
            self.scroller.show(position)

    def in_sight(self, position: int) -> bool:
        """True where the place's whole line is in the window."""
        here = [line for line in self.lines() if line.start <= position <= line.end]
        room = self.scroller.height - self.page.measures.pitch
        return bool(here) and 0 <= here[-1].top <= room

    def bring(self, position: int) -> None:
        """Scrolls just so far that the place's line is in the window."""
        if self.in_sight(position):
            return
        if self.scroller.far(position):
            self.scroller.show(position, at=_JUMP_AT)
        else:
            away = self.scroller.distance(position)
            room = self.scroller.height - self.page.measures.pitch
            self.scroller.by(min(away, 0) or max(away - room, 0))
        self.refresh()
        self.scrolled.emit()

    def scroll_to(self, span: Span, animate: bool) -> None:
        """Shows a span a third below the window's top, unless it is in sight already."""
        if self.in_sight(span.start) and self.in_sight(max(span.start, span.end - 1)):
            return
        self._animation.stop()
        if not animate or self.reduced_motion or self.scroller.far(span.start):
            self.scroller.show(span.start, at=_JUMP_AT)
            self.refresh()
            self.scrolled.emit()
            return
        room = self.scroller.height - self.page.measures.pitch
        self._moved = 0
        self._animation.setStartValue(0)
        self._animation.setEndValue(self.scroller.distance(span.start) - int(_JUMP_AT * room))
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
