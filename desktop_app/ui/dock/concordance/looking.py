"""Looks for places: in the open article, those that the library lists, or all; again where something changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.model.changes import Changes
from desktop_app.model.errors import Cancelled
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.dock.concordance.found import Found
from desktop_app.ui.jobs import Progress
from desktop_app.ui.session import Session

HERE, LISTED, ALL = range(3)
"""The articles that are looked into."""
_FEW = 100  # articles that are looked into at once, in less than 0.1 s; more are work that can be stopped


@dataclass(frozen=True, slots=True)
class Listed:
    """The articles that are chosen in the library, of which there are at least two, else those that it lists."""

    count: Callable[[], int]
    ids: Callable[[], Sequence[str]]
    chosen: Callable[[], bool]


class Looking(QObject):
    """`found` brings a `Found` for what is sought; `changed` articles and their places as they are now."""

    found = Signal(object)
    changed = Signal(object, object)
    stopped = Signal()
    gone = Signal()  # there is nothing any more to be marked as

    def __init__(self, session: Session, runner: JobRunner, listed: Listed, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._runner, self.listed = session, runner, listed
        self.scope, self.exact = ALL, False
        self._asked = 0
        self._running = False
        self._stale: set[str] = set()

    @property
    def running(self) -> bool:
        return self._running

    def articles(self) -> Sequence[str] | None:
        """Those to look into; None for all."""
        if self.scope == HERE and self._session.article is not None:
            return [self._session.article]
        return self.listed.ids() if self.scope == LISTED else None

    def look(self, found: Found) -> bool:
        """Looks anew for what was sought; whether it goes on behind the window."""
        self._asked += 1
        self._stale.clear()
        self._running = False
        sought, asked = found.sought, self._asked
        spread, articles, exact = self._session.desk.spread, self.articles(), self.exact
        if (spread.count() if articles is None else len(articles)) <= _FEW:
            self._take(asked, self._session.act(lambda: Found(sought, spread.find(sought, articles, exact=exact))))
            return False

        def work(progress: Progress, cancelled: Callable[[], bool]) -> Found | None:
            try:
                places = spread.find(sought, articles, exact=exact, progress=progress, cancelled=cancelled)
                return Found(sought, places)
            except Cancelled:
                return None  # who asked is told, and not only the window

        self._running = self._runner.start(
            self.tr("Looking for places"), work, lambda again: self._take(asked, again)
        )
        return self._running

    def forget(self) -> None:
        """Nobody waits for the answer any more."""
        self._asked += 1
        self._stale.clear()
        if self._running:
            self._running = False
            self._runner.stop()

    def follow(self, found: Found, changes: Changes) -> None:
        """Something changed in the project."""
        if found.sought.record in changes.records and self._session.record(str(found.sought.record)) is None:
            self.gone.emit()
        elif changes.articles:
            self._stale |= changes.articles
            QTimer.singleShot(0, self, lambda: self._renew(found))

    def _renew(self, found: Found) -> None:
        if self._session.workspace is None or not self._stale or self._runner.busy:
            return
        stale = set(self._stale)
        self._stale.clear()
        if len(stale) > _FEW:
            self.look(found)
            return
        wanted = self.articles()
        some = [one for one in stale if wanted is None or one in wanted]
        places = list(self._session.desk.spread.find(found.sought, some, exact=self.exact))
        self.changed.emit(stale, places)

    def _take(self, asked: int, found: object) -> None:
        """What was found, unless something else was asked for meanwhile."""
        if asked != self._asked:
            return
        self._running = False
        if isinstance(found, Found):
            self.found.emit(found)
        else:
            self.stopped.emit()
