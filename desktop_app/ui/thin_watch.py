"""Keeps count of what is thin about the pair of now, behind the work: never while keys are pressed, never in the
window's thread. A list that is to be seen is kept up with; for the line at the foot a moment of quiet is waited for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from desktop_app.ui.jobs import Job
from desktop_app.ui.look.now import look
from desktop_app.ui.session import NO_PAIR, Session

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.model.thin import Thin

SOON, QUIET = 250, 1500  # ms after the last change: a list is to be seen, or the count alone


class ThinWatch(QObject):
    """`thin` is what was found last, None where there is no pair or nothing is known yet; `found` says it is new."""

    found = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.thin: Thin | None = None
        self._seen: Callable[[], bool] = lambda: False
        self._job: Job | None = None
        self._stale = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        session.changed.connect(self._changed)
        session.project_changed.connect(self._other_pair)
        session.pair_changed.connect(lambda _pair: self._other_pair())
        session.article_changed.connect(lambda _article: self._other_pair())
        session.leaving.connect(self._leave)
        look().changed.connect(self.renew)

    @property
    def pair(self) -> str:
        """The library's pair, else the article's first; "" for none."""
        session = self._session
        if session.workspace is None:
            return ""
        if session.pair and session.pair != NO_PAIR:
            return session.pair
        article = session.current_article()
        return article.pairs[0].pair if article is not None and article.pairs else ""

    def count(self) -> int:
        """How many points; what matters in English only counts where briefings are written in English."""
        english = self._session.settings.get("briefing.language") == "en"
        return self.thin.count(english=english) if self.thin is not None else 0

    def follow(self, seen: Callable[[], bool]) -> None:
        """A list asks to be kept up with while `seen` says that somebody looks at it."""
        self._seen = seen
        self.renew()

    def renew(self) -> None:
        """What was found is out of date."""
        self._stale = True
        if self._job is not None:
            self._job.stop()
        self._timer.start(SOON if self._seen() else QUIET)

    def _changed(self, changes: "Changes") -> None:
        if changes.articles or changes.annotations or changes.records or changes.pairs or changes.kinds:
            self.renew()

    def _other_pair(self) -> None:
        """Another pair's points are not shown as this one's."""
        pair = self.pair
        if self.thin is not None and self.thin.pair != pair:
            self.thin = None
            self.found.emit()
        if pair and self.thin is None:
            self.renew()

    def _begin(self) -> None:
        pair = self.pair
        if self._job is not None or not self._stale or self._session.workspace is None:
            return
        self._stale = False
        if not pair:
            self._take(None)
            return
        from desktop_app.ui.pages.pair.words import PairWords

        pairs, options = self._session.desk.pairs, PairWords(self._session.settings).options()
        job = self._job = Job(lambda _progress, cancelled: pairs.thin(pair, cancelled, **options), self)
        job.done.connect(lambda found: self._take(found) if job is self._job else None)
        job.refused.connect(lambda _error: self._take(None) if job is self._job and pair == self.pair else None)
        job.broken.connect(self._broken)
        job.finished.connect(lambda: self._over(job))
        job.start(QThread.Priority.LowPriority)

    def _take(self, found: "Thin | None") -> None:
        if found is None or found.pair == self.pair:
            self.thin = found
            self.found.emit()

    def _over(self, job: Job) -> None:
        if job is not self._job:  # of a project that was closed
            return
        job.deleteLater()
        self._job = None
        if self._stale and not self._timer.isActive():
            self.renew()

    def _broken(self, error: BaseException) -> None:
        raise error

    def _leave(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.stop()
            self._job.wait()
            self._job.deleteLater()
            self._job = None  # what it found may still be on the way, and is of another project then
        self._stale, self.thin = True, None
        self.found.emit()
