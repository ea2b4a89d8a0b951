"""Rows for longer words: a gist, an outcome, a note; and for names of a record or details of an article."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.inspector.row import FormRow
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.now import look
from desktop_app.ui.widgets.field import Field, field_box

_MOST_LINES = 6


class NotePaper(QPlainTextEdit):
    """Gives its text back when it loses the focus."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NoteBox(QWidget):
    """Two or more lines of text in a field's box; `changed_to` when it is left with other words."""

    changed_to = Signal(str)

    def __init__(self, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dress_as = "plain"
        self._stood = ""
        self._paper = NotePaper(self)
        self._paper.setFrameShape(QFrame.Shape.NoFrame)
        self._paper.setTabChangesFocus(True)
        self._paper.document().setDocumentMargin(0)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._paper.document().setDefaultTextOption(option)
        self._paper.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._paper.left.connect(self._left)
        self._paper.left.connect(self.update)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.addWidget(self._paper)
        self._least = lines
        self._grow()
        self.setFocusProxy(self._paper)
        look().changed.connect(self._dress)
        self._dress()

    def show_value(self, text: str) -> None:
        if self._paper.hasFocus() and self._paper.toPlainText() != self._stood:
            return
        self._stood = text
        if self._paper.toPlainText() != text:
            self._paper.setPlainText(text)
        self._paper.setLayoutDirection(draw.direction_of(text, self.layoutDirection()))

    def set_name(self, words: str) -> None:
        self._paper.setAccessibleName(words)

    def set_hint(self, words: str) -> None:
        self._paper.setPlaceholderText(words)

    def set_dress(self, name: str) -> None:
        self.dress_as = name
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        field_box(QPainter(self), QRectF(self.rect()), self.dress_as, self._paper.hasFocus())

    def _grow(self) -> None:
        """As tall as its words, within reason. A plain text document counts its height in lines."""
        lines = max(self._least, min(_MOST_LINES, round(self._paper.document().size().height())))
        self.setFixedHeight(lines * self._paper.fontMetrics().lineSpacing() + 12)

    def _dress(self) -> None:
        self._paper.setFont(fonts.font("ui"))
        self.update()

    def _left(self) -> None:
        text = self._paper.toPlainText().strip()
        if text != self._stood:
            self._stood = text
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
