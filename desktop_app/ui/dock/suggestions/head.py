"""Head and foot of the dock of suggestions."""

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.look.tokens import layout
from desktop_app.ui.suggesting.numbers import suggestion_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.key_hints import KeyHints
from desktop_app.ui.widgets.label import Line, Sign
from desktop_app.ui.widgets.segments import Segment, Segments

HERE, ALL = range(2)
"""What is shown: the suggestions of the open article, or of the library."""
_WIDE, _ROOMY = 760, 1180


class QueueHead(Dressed):
    """Where, how many; the filter, the look through the library (or its end), and the way out."""

    scope_chosen = Signal(int)
    survey_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self.setFixedHeight(layout("pane_header"))
        self._sign = Sign("circle-dashed", "accent", parent=self)
        self._title = Line("ui_strong", parent=self)
        self._count = Line("ui", "ink_faint", parent=self)
        self.survey = Button("plain", "rotate-ccw", height=28, parent=self)
        self.survey.clicked.connect(lambda _on=False: self.survey_wanted.emit())
        self.filter = HeadButton("quiet", "list-filter", height=26, parent=self)
        self.scope = Segments(self)
        self.scope.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.scope.chosen.connect(self.scope_chosen)
        self._close = HeadButton("quiet", "x", height=26, parent=self)
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addSpacing(14)  # margins don't mirror, spaces do
        for words in (self._sign, self._title, self._count):
            row.addWidget(words)
        row.addStretch(1)
        for tool in (self.survey, self.filter, self.scope, self._close):
            row.addWidget(tool)
        row.addSpacing(6)
        self.dressed()

    def show_count(self, words: str) -> None:
        self._count.set_text(words)

    def show_scope(self, scope: int, running: bool, filtered: bool) -> None:
        """`running`: the library is being looked through."""
        self._running = running
        self.scope.set_current(scope)
        self.survey.setVisible(scope == ALL)
        self.filter.set_face(tint="accent" if filtered else "")
        self.dress()

    def dress(self) -> None:
        self._title.set_text(translate("Suggestion", "Suggestions"))
        words = translate("Suggestion", "Stop") if self._running else translate("Suggestion", "Look again")
        self.survey.set_face(words, icon="x" if self._running else "rotate-ccw")
        self.filter.set_words(translate("Suggestion", "Which suggestions are shown"))
        self._close.set_words(translate("Suggestion", "Close (Esc)"))
        self.scope.set_segments(
            [Segment(translate("Suggestion", "This article")), Segment(translate("Suggestion", "Whole library"))]
        )
        self.scope.setFixedWidth(self.scope.sizeHint().width())
        self.update()

    def fit(self, width: int) -> None:
        """The number gives way where there is little room."""
        self._title.setVisible(width >= _WIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _hairline(self, self.height() - 0.5)


class QueueFoot(Dressed):
    """The buttons that answer what is ticked."""

    accepted = Signal()
    refused = Signal()
    all_ticked = Signal(bool)
    """Whether all are to be ticked, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticked = 0
        self.setFixedHeight(48)
        self.accept = Button("main", "check", keys="Ctrl Enter", parent=self)
        self.refuse = Button("plain", "x", keys="Del", parent=self)
        self.none = Button("plain", parent=self)
        self.accept.clicked.connect(lambda _on=False: self.accepted.emit())
        self.refuse.clicked.connect(lambda _on=False: self.refused.emit())
        self.none.clicked.connect(lambda _on=False: self.all_ticked.emit(not self._ticked))
        self._words = Line("caption", "ink_faint", parent=self)
        self._keys = KeyHints(("Space", "Enter", "Ctrl A"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        for widget in (self.accept, self.refuse, self.none, self._words):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._keys)
        self.dressed()

    def show_ticked(self, ticked: int, may_write: bool) -> None:
        self._ticked = ticked
        for button in (self.accept, self.refuse):
            button.setEnabled(bool(ticked) and may_write)
        self.dress()

    def dress(self) -> None:
        self.accept.set_face(suggestion_words.accept(self._ticked))
        self.refuse.set_face(suggestion_words.refuse(self._ticked))
        words = translate("Suggestion", "Untick all") if self._ticked else translate("Suggestion", "Tick all")
        self.none.set_face(words)
        self._words.set_text(translate("Suggestion", "One step, which one undo takes back."))
        self._keys.show_words(
            (translate("Suggestion", "tick"), translate("Suggestion", "open the place"),
             translate("Suggestion", "tick all"))
        )  # fmt: skip
        self.update()

    def fit(self, width: int) -> None:
        """Leaves out what only helps where there is no room."""
        self._keys.setVisible(width >= _ROOMY)
        self._words.setVisible(width >= 900)

    def paintEvent(self, _event: QPaintEvent) -> None:
        _hairline(self, 0.5)


def _hairline(widget: QWidget, y: float) -> None:
    painter = QPainter(widget)
    painter.fillRect(widget.rect(), look().theme.colour("pane"))
    painter.setPen(QPen(look().theme.colour("line"), 1))
    painter.drawLine(QPointF(0, y), QPointF(widget.width(), y))
