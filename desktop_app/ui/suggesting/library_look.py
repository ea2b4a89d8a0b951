"""The look through the library, behind the window: asked for, or by itself after an engine was switched on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

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
        self._latest = Latest(hands, self)
        self._latest.progressed.connect(self.progressed)
        self._latest.refused.connect(session.tell)
        self._latest.ended.connect(self.ended)

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

        self._caught_up = True
        self._latest.ask(work, lambda _count: None)
        self.begun.emit()

    def catch_up(self) -> None:
        """An engine that is on was not asked: it is now. What was stopped or failed isn't begun again by itself."""
        if not (self._caught_up or self.busy):
            self.begin()

    def switched(self) -> None:
        """Other engines are asked from now on."""
        self._caught_up = False

    def stop(self) -> None:
        self._latest.stop()

    def finish(self) -> None:
        """The project is about to be closed."""
        self._latest.finish()
        self._caught_up = False
