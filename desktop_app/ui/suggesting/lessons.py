"""Has the learner learn anew when enough is new: behind the window, after a long rest, and never in a hurry."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.ui.jobs import Progress
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.latest import Latest
from desktop_app.ui.suggesting.watch import SuggestWatch

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.model.errors import UserError

_REST = 20_000  # milliseconds without a change


class Lessons(QObject):
    """Asks after each rest whether training is due. A model that can't be kept is told of once for each project."""

    def __init__(self, session: Session, watch: SuggestWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._watch = session, watch
        self._told = False
        self._latest = Latest(watch.hands, self)
        self._latest.refused.connect(self._refused)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self.begin)
        session.changed.connect(self._follow)
        session.project_changed.connect(self._rest)
        session.leaving.connect(self._leave)

    def begin(self) -> None:
        """Trains where that is due."""
        from desktop_app.model.suggestion import EngineName

        workspace = self._session.workspace
        if workspace is None or workspace.read_only or EngineName.LEARNER in self._watch.off():
            return

        def work(_progress: Progress, cancelled: Callable[[], bool]) -> bool:
            due = workspace.learner.state().due
            if due:
                workspace.learner.train(cancelled=cancelled)
            return due

        self._latest.ask(work, self._trained)

    def _follow(self, changes: "Changes") -> None:
        if changes.annotations or changes.articles:
            self._rest()

    def _rest(self) -> None:
        if self._session.workspace is not None:
            self._timer.start()

    def _trained(self, trained: bool) -> None:
        if trained:
            self._watch.renew_engines()  # the library is looked through again, else its scores would be those of before

    def _refused(self, error: "UserError") -> None:
        if error.code == "learner_not_written" and not self._told:
            self._told = True
            self._session.tell(error)

    def _leave(self) -> None:
        self._timer.stop()
        self._latest.finish()
        self._told = False
