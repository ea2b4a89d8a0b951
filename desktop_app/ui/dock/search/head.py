"""The box to type in with its switches, what was found in numbers, and the mistake in what was typed."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Label, Line, Sign
from desktop_app.ui.widgets.segments import Segment, Segments

FOLDED, EXACT, FORMS = range(3)
LIST, CONCORDANCE = range(2)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchHead(Dressed):
    """`typed` while one types, `taken` on Enter; `stepped_out` (Down) wants the results to have the keyboard."""

    typed = Signal()
    taken = Signal()
    stepped_out = Signal()
    match_chosen = Signal()
    view_chosen = Signal(int)
    filters_wanted = Signal()
    recent_wanted = Signal()
    spread_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lexicon = True
        self.field = Field("search", "Ctrl L", self)
        self.line = self.field.line
        self.recent = HeadButton("quiet", "chevron-down", height=22, parent=self.field)
        self.field.add_end(self.recent)
        self.filters = Button("plain", "list-filter", drop=True, height=28, parent=self)
        self.match = Segments(self)
        self.view = Segments(self)
        for segments in (self.match, self.view):
            segments.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.spread = Button("plain", "list-checks", height=28, parent=self)
        self._close = HeadButton("quiet", "x", height=26, parent=self)
        self._count = Line("caption", "ink_soft", parent=self)
        self._hint = Line("caption", "ink_faint", parent=self)
        self._mistake_sign = Sign("circle-alert", "bad", 14, self)
        self._mistake = Label("caption", "bad", parent=self)
        self._lay_out()
        self._wire()
        self.say_mistake("")
        self.say_hits(False)
        self.dressed()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        row.addSpacing(12)
        for part in (self.field, self.filters, self.match, self.view, self.spread, self._close):
            row.addWidget(part, 1 if part is self.field else 0)
        row.addSpacing(4)
        below = QHBoxLayout()
        below.setContentsMargins(14, 0, 14, 6)
        below.setSpacing(7)
        below.addWidget(self._mistake_sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._mistake, 1)
        below.addWidget(self._count)
        below.addStretch(0)
        below.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _wire(self) -> None:
        self.line.installEventFilter(self)
        self.line.textEdited.connect(lambda _text: self.typed.emit())
        self.match.chosen.connect(lambda _number: self.match_chosen.emit())
        self.view.chosen.connect(self.view_chosen)
        self.filters.clicked.connect(lambda _checked=False: self.filters_wanted.emit())
        self.recent.clicked.connect(lambda _checked=False: self.recent_wanted.emit())
        self.spread.clicked.connect(lambda _checked=False: self.spread_wanted.emit())
        self._close.clicked.connect(lambda _checked=False: self.closed.emit())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter takes, Down goes to the results, Escape leaves with what is typed kept."""
        if watched is self.line and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self.taken.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.stepped_out.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)

    def write(self, text: str) -> None:
        """Puts a piece of a query where the caret stands, apart from the rest. The caret goes between its marks."""
        line = self.line
        before = line.text()[: line.cursorPosition()]
        after = line.text()[line.cursorPosition() :]
        start = before + (" " if before and not before.endswith((" ", "(", "-")) else "") + text
        line.setText(start + (" " + after.lstrip() if after.strip() else ""))
        inside = len(start) - 1 if text.endswith(('""', "//")) else len(start)
        line.setCursorPosition(inside)
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_count(self, words: str) -> None:
        self._count.set_text(words)
        self._count.setVisible(bool(words))

    def say_mistake(self, words: str) -> None:
        """The sentence about a mistake in what is typed, "" for none; it takes the place of the count."""
        self._mistake.setText(words)
        self._mistake.setVisible(bool(words))
        self._mistake_sign.setVisible(bool(words))
        self.field.set_dress("wrong" if words else "plain")
        if words:
            self.say_count("")

    def say_hits(self, there: bool) -> None:
        """Whether there are hits that something can be done with."""
        self.spread.setEnabled(there)
        self._hint.setVisible(there)

    def know_lexicon(self, installed: bool) -> None:
        """Whether all forms of a word can be found."""
        self._lexicon = installed
        self.dress()

    def dress(self) -> None:
        self.line.setPlaceholderText(self.tr("Search all articles"))
        self.line.setAccessibleName(self.tr("Search all articles"))
        self.recent.set_words(self.tr("Earlier searches"))
        self.filters.set_face(self.tr("Filters"))
        self.spread.set_face(self.tr("Mark all…"))
        self.spread.setToolTip(self.tr("Mark all places of these words (Ctrl+M)"))
        self._close.set_words(self.tr("Close (Esc)"))
        self.match.set_segments(
            [Segment(self.tr("Any spelling")), Segment(self.tr("Exact")), Segment(self.tr("All forms"))]
        )
        views = ((self.tr("List"), "list-tree"), (self.tr("Concordance"), "move-horizontal"))
        self.view.set_segments([Segment(words, icon, brief=True) for words, icon in views])
        for segments in (self.match, self.view):
            segments.setFixedWidth(segments.sizeHint().width())
        if not self._lexicon:
            tip = self.tr("All forms of a word need a lexicon. Install one with “mujaz lexicon install”.")
            self.match.setToolTip(tip)
        self._hint.set_text(self.tr("Enter opens the place  ·  F3 goes to the next"))
        self.update()

    def fit(self, width: int) -> None:
        """Leaves words out where there is no room."""
        self.spread.setVisible(width >= 900)
        self._hint.setMaximumWidth(10_000 if width >= 760 else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), look().theme.colour("pane"))
        painter.setPen(QPen(look().theme.colour("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
