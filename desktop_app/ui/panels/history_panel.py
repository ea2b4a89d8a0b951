"""The history: every step by name, and the way to any of them, across articles and restarts."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.model.changes import Changes
from desktop_app.ui.counted import counted
from desktop_app.ui.look.now import look
from desktop_app.ui.panels.history_rows import StepRow, StepsModel
from desktop_app.ui.panels.lines import LineDelegate, LineFace, LineList
from desktop_app.ui.panels.overlay import Overlay
from desktop_app.ui.panels.twice import TwiceButton
from desktop_app.ui.when import clock_time
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.widgets.label import Line

if TYPE_CHECKING:
    from desktop_app.ui.frame import Frame

_AT_ONCE = 60  # steps that are walked without a job


class HistoryPanel(Overlay):
    """Up and Down choose a step; Enter makes the project stand as it was right after it."""

    box_width = 680

    def __init__(self, window: "Frame") -> None:
        super().__init__(window)
        self._session, self._runner = window.session, window.runner
        self.model = StepsModel(self._session, self)
        head = self._head = PaneHead(self.box)
        head.add_button("x", self.close).set_words(self.tr("Close"))
        self.list = LineList(self.box)
        self.list.setModel(self.model)
        self.list.setItemDelegate(LineDelegate(_step_face(self.model), self.list))
        self.list.setMinimumHeight(420)
        self.list.setAccessibleName(self.tr("History"))
        self.list.taken.connect(self._go_to)
        self.column.addWidget(head)
        self.column.addWidget(self.list, 1)
        hint = Line("caption", "ink_soft", parent=self.box)
        hint.set_text(self.tr("Work that was taken back and left behind stays here too."))
        below = QHBoxLayout()
        below.setContentsMargins(18, 8, 18, 0)
        below.addWidget(hint)
        self.column.addLayout(below)
        self.column.addLayout(self._foot())
        self._session.changed.connect(self._follow)
        self._tell()

    def first_focus(self) -> QWidget:
        self._stand()
        return self.list

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 14)
        foot.setSpacing(8)
        go = Button("main", "rotate-ccw", keys="Enter", parent=self.box)
        go.setText(self.tr("Go to this step"))
        go.clicked.connect(self._go_to_chosen)
        begin = Button("plain", parent=self.box)
        begin.setText(self.tr("Before everything"))
        begin.clicked.connect(lambda: self._walk(0))
        empty = TwiceButton(self.tr("Empty the history…"), self.tr("For good? Press again"), self.box)
        empty.meant.connect(self._empty)
        for widget in (go, begin):
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(empty)
        for button in (go, begin, empty):
            button.setEnabled(not self._session.desk.read_only and self.model.rowCount() > 0)
        return foot

    def _go_to_chosen(self) -> None:
        row = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        if isinstance(row, StepRow):
            self._go_to(row)

    def _go_to(self, row: StepRow) -> None:
        self._walk(row.step.number)

    def _walk(self, number: int) -> None:
        """A long way is a job, with progress in the status line and a way to stop it."""
        history = self._session.desk.history
        if self._session.desk.read_only or number == self.model.standing:
            return
        there, here = self.model.row_of(number), self.model.row_of(self.model.standing)
        if number and abs(there - here) <= _AT_ONCE:
            self._session.act(history.go_to, number)
            return
        words = self.tr("Walking through the history…")
        self._runner.start(
            words, lambda progress, cancelled: history.go_to(number, progress=progress, cancelled=cancelled), self._came
        )

    def _came(self, changes: object) -> None:
        if isinstance(changes, Changes):
            self._session.told.emit(self.tr("The project stands as it stood then. Ctrl+Y goes forward again."))

    def _empty(self) -> None:
        if self._session.did(self._session.desk.history.forget):
            self._session.told.emit(self.tr("The history is empty now; everything stays as it stands."))
            self._session.changed.emit(Changes(step="forget"))
            self._follow(None)

    def _follow(self, _changes: object) -> None:
        self.model.reload()
        self._tell()
        self._stand()

    def _stand(self) -> None:
        """On the step one stands after."""
        at = self.model.row_of(self.model.standing)
        index = self.model.index(max(at, 0), 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index, LineList.ScrollHint.PositionAtCenter)

    def _tell(self) -> None:
        self._head.set_title(self.tr("History"), counted.steps(self._session.desk.history.count()))


def _step_face(model: StepsModel) -> Callable[[StepRow], LineFace]:
    def face(row: StepRow) -> LineFace:
        theme, time = look().theme, clock_time(row.step.made_at)
        ink, faint = theme.colour("ink"), theme.colour("ink_faint")
        if row.step.number == model.standing:
            return LineFace("circle-dot", theme.colour("accent"), row.words, time, ink, True)
        if row.aside:
            return LineFace("git-compare", faint, row.words, time, faint)
        if row.step.undone:
            return LineFace("circle", faint, row.words, time, faint)
        return LineFace("circle-check", theme.colour("ink_soft"), row.words, time, ink)

    return face
