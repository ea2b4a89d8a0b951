"""Head and foot of the dock of suggestions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.dock.rows_dock import RowsFoot, RowsHead
from desktop_app.ui.language import translate
from desktop_app.ui.suggesting.numbers import suggestion_words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.segments import Segment

HERE, ALL = range(2)
"""What is shown: the suggestions of the open article, or of the library."""
_WIDE, _ROOMY = 760, 1180


class QueueHead(RowsHead):
    """Where, how many; the filter, the look through the library (or its end), and the way out."""

    survey_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("circle-dashed", parent)
        self._running = False
        self.survey = Button("plain", "rotate-ccw", height=28, parent=self)
        self.survey.clicked.connect(lambda _on=False: self.survey_wanted.emit())
        self.filter = HeadButton("quiet", "list-filter", height=26, parent=self)
        self.lay_out((), (self.survey, self.filter))
        self.dressed()

    def show_scope(self, scope: int, running: bool, filtered: bool) -> None:
        """`running`: the library is being looked through."""
        self._running = running
        self.scope.set_current(scope)
        self.survey.setVisible(scope == ALL)
        self.filter.set_face(tint="accent" if filtered else "")
        self.dress()

    def dress(self) -> None:
        self.title.set_text(translate("Suggestion", "Suggestions"))
        words = translate("Suggestion", "Stop") if self._running else translate("Suggestion", "Look again")
        self.survey.set_face(words, icon="x" if self._running else "rotate-ccw")
        self.filter.set_words(translate("Suggestion", "Which suggestions are shown"))
        self.scope.set_segments(
            [Segment(translate("Suggestion", "This article")), Segment(translate("Suggestion", "Whole library"))]
        )
        self.scope.setFixedWidth(self.scope.sizeHint().width())
        super().dress()

    def fit(self, width: int) -> None:
        """The number stays where there is little room."""
        self.title.setVisible(width >= _WIDE)


class QueueFoot(RowsFoot):
    """The buttons that answer what is ticked."""

    accepted = Signal()
    refused = Signal()
    all_ticked = Signal(bool)
    """Whether all are to be ticked, or none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticked, self._first = 0, False
        self.accept = Button("main", "check", parent=self)
        self.refuse = Button("plain", "x", parent=self)
        self.keyed = {self.accept: "Ctrl Enter", self.refuse: "Del"}
        self.none = Button("plain", parent=self)
        self.accept.clicked.connect(lambda _on=False: self.accepted.emit())
        self.refuse.clicked.connect(lambda _on=False: self.refused.emit())
        self.none.clicked.connect(lambda _on=False: self.all_ticked.emit(not self._ticked))
        self.lay_out((self.accept, self.refuse, self.none))
        self.dressed()

    def show_ticked(self, ticked: int, may_write: bool, *, first: bool = False) -> None:
        """`first`: those that are ticked are all that are listed, and there are more than these."""
        self._ticked, self._first = ticked, first
        for button in (self.accept, self.refuse):
            button.setEnabled(bool(ticked) and may_write)
        self.dress()

    def dress(self) -> None:
        accept = suggestion_words.accept_first if self._first else suggestion_words.accept
        self.accept.set_face(accept(self._ticked))
        self.refuse.set_face(suggestion_words.refuse(self._ticked))
        words = translate("Suggestion", "Untick all") if self._ticked else translate("Suggestion", "Tick all")
        self.none.set_face(words)
        one_step = translate("Suggestion", "One step, which one undo takes back.")
        more = translate("Suggestion", "One step, which one undo takes back; then the next ones stand here.")
        self.words.set_text(more if self._first else one_step)
        super().dress()

    def fit(self, width: int) -> None:
        """Leaves out what only helps where there is no room."""
        self.fit_in(width, words=900, keys=_ROOMY)
