"""The look through the library, behind the window: asked for, or by itself after an engine was switched on and where
articles are left that nobody has looked at."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.model.changes import Changes
from desktop_app.model.errors import UserError
from desktop_app.ui.jobs import Progress
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.latest import Latest
from desktop_app.ui.suggesting.quiet import Hands

if TYPE_CHECKING:
    from desktop_app.workspace import Workspace


class LibraryLook(QObject):
    """`set_up` has a project ask the engines that are on; it is called from the job."""

    begun = Signal()
    progressed = Signal(int, int)
    ended = Signal()  # the library was looked through, or that was stopped

    def __init__(
        self, session: Session, hands: Hands, set_up: "Callable[[Workspace], None]", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._set_up = session, set_up
        self._caught_up = False  # it was begun since engines were switched last
        self._halted = False  # the last one was stopped, or failed
        self._left = 0  # articles that it left then: they are not looked at by themselves
        self._tried = 0  # how many it was begun for by itself
        self._latest = Latest(hands, self)
        self._latest.progressed.connect(self.progressed)
        self._latest.refused.connect(self._refuse)
        self._latest.broke.connect(self._halt)
        self._latest.ended.connect(self.ended)
        session.changed.connect(self._follow)

    @property
    def busy(self) -> bool:
        """Whether the library is being looked through."""
        return self._latest.busy

    def begin(self) -> None:
        """Looks through the library with what is known now."""
        desk, set_up = self._session.desk, self._set_up

        def work(progress: Progress, cancelled: Callable[[], bool]) -> int:
            set_up(desk)
            return desk.suggestions.survey(progress=progress, cancelled=cancelled)

        self._caught_up, self._halted = True, False
        self._latest.ask(work, lambda _count: None)
        self.begun.emit()

    def catch_up(self, lacks: bool, rest: int) -> None:
        """Begins where an engine that is on was not asked (`lacks`), or so many articles are left that nobody has
        looked at: they came since, or the last look ended early. What was stopped or failed isn't begun again by
        itself, before other articles come."""
        if self.busy:
            return
        self._left = rest if self._halted or rest == self._tried else min(self._left, rest)
        self._halted, self._tried = False, 0
        if rest > self._left:
            self._tried = rest
            self.begin()
        elif lacks and not self._caught_up:
            self.begin()

    def switched(self) -> None:
        """Other engines are asked from now on."""
        self._caught_up = False

    def stop(self) -> None:
        self._halt()
        self._latest.stop()

    def finish(self) -> None:
        """The project is about to be closed."""
        self._latest.finish()
        self._caught_up, self._halted, self._left, self._tried = False, False, 0, 0

    def _halt(self) -> None:
        self._halted = True

    def _refuse(self, error: UserError) -> None:
        self._halt()
        self._session.tell(error)

    def _follow(self, changes: Changes) -> None:
        """Articles that went and came back meanwhile are no sign that looking at them was in vain."""
        if changes.articles:
            self._tried = 0
