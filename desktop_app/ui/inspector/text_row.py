"""Rows for longer words: a gist, an outcome, a note; and for names of a record or details of an article."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.inspector.row import FormRow
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.now import look
from desktop_app.ui.widgets.field import Field, field_box, is_history

_MOST_LINES = 6


class NotePaper(QPlainTextEdit):
    """Gives its text back when it loses the focus. Where it has nothing new, undo and redo are the project's."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stood = ""
        self.horizontalScrollBar().rangeChanged.connect(self._hold)

    def event(self, event: QEvent) -> bool:
        nothing_new = event.type() is QEvent.Type.ShortcutOverride and self.toPlainText() == self.stood
        if nothing_new and is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _hold(self) -> None:
        """Once narrower, Qt keeps the width of the widest line that was, and shifts a text from the right by the
        rest; but words are wrapped, and nothing is beside the box."""
        if self.horizontalScrollBar().maximum():
            self.horizontalScrollBar().setRange(0, 0)
            self.viewport().update()


class NoteBox(QWidget):
    """Two or more lines of text in a field's box; `changed_to` when it is left with other words."""

    changed_to = Signal(str)

    def __init__(self, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress_as = "plain"
        self.paper = NotePaper(self)
        self.paper.setFrameShape(QFrame.Shape.NoFrame)
        self.paper.setTabChangesFocus(True)
        self.paper.document().setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.paper.document().setDefaultTextOption(option)
        self.paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.paper.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.paper.left.connect(self._left)
        self.paper.left.connect(self.update)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addWidget(self.paper)
        self._least = lines
        self._grow()
        self.setFocusProxy(self.paper)
        look().changed.connect(self._dress)
        self._dress()

    def show_value(self, text: str) -> None:
        if self.paper.hasFocus() and self.paper.toPlainText() != self.paper.stood:
            return
        self.paper.stood = text
        if self.paper.toPlainText() != text:
            self.paper.setPlainText(text)
        self.paper.setLayoutDirection(draw.direction_of(text, self.layoutDirection()))

    def text(self) -> str:
        """What is written there now."""
        return self.paper.toPlainText()

    def set_name(self, words: str) -> None:
        self.paper.setAccessibleName(words)

    def set_hint(self, words: str) -> None:
        self.paper.setPlaceholderText(words)

    def set_dress(self, name: str) -> None:
        self.dress_as = name
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()  # in another width the words take another number of lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        field_box(QPainter(self), QRectF(self.rect()), self.dress_as, self.paper.hasFocus())

    def _grow(self) -> None:
        """As tall as its words, within reason. A plain text document counts its height in lines."""
        wanted = round(self.paper.document().size().height())
        lines = max(self._least, min(_MOST_LINES, wanted))
        # else a bar that is there by chance takes the width that would have made it needless
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > _MOST_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.paper.setVerticalScrollBarPolicy(bar)
        self.setFixedHeight(lines * self.paper.fontMetrics().lineSpacing() + 12)

    def _dress(self) -> None:
        self.paper.setFont(fonts.font("ui"))
        self.update()

    def _left(self) -> None:
        text = self.paper.toPlainText().strip()
        if text != self.paper.stood:
            self.paper.stood = text
            self.changed_to.emit(text)


class NameRow(FormRow):
    """One line that is written by the function given when it is left with other words."""

    def __init__(self, words: Callable[[], str], write: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._write = words, write
        self.field = Field(parent=self)
        self.field.line.editingFinished.connect(self._typed)
        self.set_body(self.field)
        self.dressed()

    def dress(self) -> None:
        self.set_label(self._words())
        self.field.line.setAccessibleName(self._words())

    def show_value(self, text: str) -> None:
        if not (self.field.line.hasFocus() and self.field.line.text() != self.field.line.stood()):
            self.field.line.show_value(text)

    def _typed(self) -> None:
        text = self.field.line.text().strip()
        if text != self.field.line.stood():
            self.field.line.show_value(text)
            self._write(text)
