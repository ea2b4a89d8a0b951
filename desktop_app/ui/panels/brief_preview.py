"""The text of a briefing as it will read: notes and links can be followed, by mouse and by keys."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.model.errors import UserError
from desktop_app.model.links import parse_link
from desktop_app.ui.brief_composer import Composed
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.printing.pictures import draw_pictures
from desktop_app.ui.widgets.empty import EmptyNote

_WIDEST, _TABLES = 760, 600  # logical pixels: of the text with its margins, and what wide tables need


class Paper(QTextBrowser):
    """Alt with Up and Down goes from link to link, Enter follows; Tab leaves, for there are hundreds of links."""

    mark_wanted = Signal(str)  # its id

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.WidgetWidth)
        self.anchorClicked.connect(self._follow)
        self._link: tuple[int, int] | None = None  # the letters of the one that keys have gone to

    def sizeHint(self) -> QSize:
        return QSize(640, 2000)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No wider than a page is; where it is narrower, wide tables can be moved sideways."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        beside = max(0, (room - _WIDEST) // 2)
        self.setViewportMargins(beside, 0, beside, 0)
        wide = room >= _TABLES
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(off if wide else needed)
        super().resizeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        parent = self.parentWidget()
        return parent.focusNextPrevChild(forward) if parent is not None else False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            QTextBrowser.focusNextPrevChild(self, event.key() == Qt.Key.Key_Down)
            self._link = self._chosen()
            self.viewport().update()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the box closes
        else:
            super().keyPressEvent(event)

    def link_rect(self) -> QRect:
        """Where the link is that keys have gone to, on the viewport; empty where there is none."""
        if self._link is None or self._link != self._chosen() or self._link[0] == self._link[1]:
            return QRect()
        first, last = self._link
        block = self.document().findBlock(first)
        drawn = QRectF()  # by its letters: a number in an Arabic line has both its ends at one side
        for run in block.layout().glyphRuns(first - block.position(), last - first):
            drawn = drawn.united(run.boundingRect())
        corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
        bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return drawn.translated(corner.x() - bars[0], corner.y() - bars[1]).toAlignedRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring of the design over Qt's own dots, which can hardly be seen."""
        super().paintEvent(event)
        rect = self.link_rect()
        if not rect.isEmpty():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look().theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(-3, -3, 3, 3), 3, 3)
            painter.end()

    def _chosen(self) -> tuple[int, int]:
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def _follow(self, url: QUrl) -> None:
        """To a note and back within the text; to a mark in the reader. Nothing else is opened."""
        if url.scheme() == "mujaz":
            try:
                self.mark_wanted.emit(parse_link(url.toString()).annotation)
            except UserError:
                return  # no link of ours, and nothing else is followed
        elif url.hasFragment() and not url.scheme():
            self.scrollToAnchor(url.fragment())


class BriefPreview(Dressed):
    """Shows what was composed, or why nothing could be; what stands there stays until there is something newer.

    `places`, which outlives it, has how far each pair's was read, from 0 to 1.
    """

    mark_wanted = Signal(str)

    def __init__(self, parent: QWidget, places: dict[str, float]) -> None:
        super().__init__(parent)
        self._places = places
        self.paper = Paper(self)
        self.paper.mark_wanted.connect(self.mark_wanted)
        self._note = EmptyNote(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.paper)
        column.addWidget(self._note)
        self._note.hide()
        self._pair = ""
        self._document: QTextDocument | None = None
        self.setFocusProxy(self.paper)
        self.dressed()

    def dress(self) -> None:
        paper = look().theme.hex("paper")
        self.paper.setStyleSheet(f"Paper {{ background: {paper}; border: none }}")
        self.paper.setAccessibleName(self.tr("Preview"))

    def show_composed(self, made: Composed) -> None:
        """At the place that was read, where it is the same pair's briefing."""
        self.remember_place()
        bar, at = self.paper.verticalScrollBar(), self._places.get(made.pair, 0.0)
        self._pair = made.pair
        made.document.setParent(self.paper)
        draw_pictures(made.document)
        before, self._document = self._document, made.document
        self.paper.setDocument(made.document)
        if before is not None:
            before.deleteLater()
        self._note.hide()
        self.paper.show()
        bar.setValue(round(at * bar.maximum()))

    def remember_place(self) -> None:
        """For the next time that this pair's stands here."""
        if self._pair:
            bar = self.paper.verticalScrollBar()
            self._places[self._pair] = bar.value() / max(1, bar.maximum())

    def say(self, title: str, words: str) -> None:
        """In the text's place."""
        self._pair = ""
        self._note.say(title, words)
        self.paper.hide()
        self._note.show()
