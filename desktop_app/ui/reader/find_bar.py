"""Find in the article: spelling aside (hamza, ya, vowel signs ...) or exact; "3 of 12"; goes round at the ends."""

from bisect import bisect_left

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span
from desktop_app.ui.look.icons import icon
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.look.tokens import layout as measure
from desktop_app.ui.reader.folded_page import folded_page

_MOST = 10_000


def find_all(text: str, words: str, *, exact: bool) -> list[Span]:
    """Where the words stand in the text, none overlapping, at most 10,000. Nothing for white space."""
    key = words.strip("\n") if exact else fold(words).strip()
    if not key.strip():
        return []
    page = text if exact else folded_page(text).text
    found: list[Span] = []
    at = page.find(key)
    while at >= 0 and len(found) < _MOST:
        span = Span(at, at + len(key))
        found.append(span if exact else folded_page(text).span_back(span))
        at = page.find(key, at + len(key))
    return found


class FindBar(QWidget):
    """A line over the page. `found` carries the hits and the number of the one to stand on (-1: none)."""

    found = Signal(object, int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._hits: list[Span] = []
        self._now = -1
        self._from = 0
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.setMinimumHeight(measure("field_height"))
        self.exact = QCheckBox(self)
        self.count = QLabel(self)
        self.previous, self.next, self.close_button = QToolButton(self), QToolButton(self), QToolButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        for widget in (self.words, self.count, self.previous, self.next, self.exact, self.close_button):
            row.addWidget(widget, 1 if widget is self.words else 0)
        self.words.textChanged.connect(self._look)
        self.words.installEventFilter(self)
        self.exact.toggled.connect(self._look)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.let_go)
        self.set_theme(Theme("light"))
        self._name()

    def _name(self) -> None:
        self.words.setPlaceholderText(self.tr("Find in the article"))
        self.words.setAccessibleName(self.tr("Find in the article"))
        self.exact.setText(self.tr("Exact letters"))
        for button, name in (
            (self.previous, self.tr("Previous hit")),
            (self.next, self.tr("Next hit")),
            (self.close_button, self.tr("Close")),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Icons in the theme's ink."""
        colour = theme.colour("ink_soft")
        self.previous.setIcon(icon("chevron-up", colour))
        self.next.setIcon(icon("chevron-down", colour))
        self.close_button.setIcon(icon("x", colour))

    def open(self, text: str, words: str = "", start: int = 0) -> None:
        """Shows the bar for a text; the first hit is looked for from `start` on."""
        self._text, self._from = text, start
        self.show()
        if words:
            self.words.setText(words)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        self._look()

    def let_go(self) -> None:
        """Hides the bar and says so."""
        if not self.isHidden():
            self.forget()
            self.closed.emit()

    def forget(self) -> None:
        """Hides the bar without a word: its text is no longer shown."""
        self.hide()
        self._hits, self._now = [], -1

    def _look(self) -> None:
        self._hits = find_all(self._text, self.words.text(), exact=self.exact.isChecked())
        after = bisect_left(self._hits, self._from, key=lambda span: span.start)
        self._now = -1 if not self._hits else after % len(self._hits)
        self._tell()
        self.found.emit(self._hits, self._now)

    def step(self, step: int) -> None:
        """To the next (1) or previous (-1) hit, from the last on to the first."""
        if self._hits:
            self._now = (self._now + step) % len(self._hits)
            self._from = self._hits[self._now].start
            self._tell()
            self.found.emit(self._hits, self._now)

    def _tell(self) -> None:
        if self._hits:
            said = self.tr("{number} of {count}").format(number=f"{self._now + 1:,}", count=f"{len(self._hits):,}")
        else:
            said = self.tr("No hit") if self.words.text().strip() else ""
        self.count.setText(said)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._hits))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Shift+Enter step, Escape closes."""
        if watched is self.words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.let_go()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)
