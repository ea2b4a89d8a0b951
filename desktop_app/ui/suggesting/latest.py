"""Work behind the window of which only the answer to the last question counts."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from desktop_app.ui.jobs import Job, Progress, Work
from desktop_app.ui.suggesting.quiet import GivesWay, Hands

Done = Callable[[Any], object]


class Latest(QObject):
    """One job at a time, which pauses while the hands are busy. A new question stops the one before, whose answer
    nobody gets."""

    progressed = Signal(int, int)
    refused = Signal(object)  # UserError
    broke = Signal()  # a bug: it is raised in the window's thread next
    ended = Signal()  # nothing runs any more

    def __init__(self, hands: Hands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hands, self._way = hands, GivesWay()
        self._job: Job | None = None
        self._next: tuple[Work, Done] | None = None
        self._left = False  # the answer of the job that runs isn't wanted

    @property
    def busy(self) -> bool:
        return self._job is not None

    def ask(self, work: Work, done: Done) -> None:
        """Begins now, or as soon as what runs has ended."""
        self._next = work, done
        if self._job is None:
            self._begin()
        else:
            self.stop(keep_next=True)

    def stop(self, *, keep_next: bool = False) -> None:
        """Nobody waits for an answer any more."""
        if not keep_next:
            self._next = None
        if self._job is not None:
            self._left = True
            self._job.stop()

    def finish(self) -> None:
        """Stops, and waits until nothing runs: the project is about to be closed."""
        self.stop()
        if self._job is not None:
            self._job.wait()
            self._over(self._job)

    def _begin(self) -> None:
        assert self._next is not None
        (work, done), self._next, self._left = self._next, None, False

        def unhurried(progress: Progress, cancelled: Callable[[], bool]) -> object:
            return work(progress, self._hands.waiting(cancelled))

        job = self._job = Job(unhurried, self)
        job.progressed.connect(lambda at, total: self.progressed.emit(at, total) if self._wanted(job) else None)
        job.done.connect(lambda answer: done(answer) if self._wanted(job) else None)
        job.refused.connect(lambda error: self.refused.emit(error) if self._wanted(job) else None)
        job.broken.connect(self._broken)
        job.finished.connect(lambda: self._over(job))
        self._way.begin()
        job.start(QThread.Priority.LowPriority)

    def _wanted(self, job: Job) -> bool:
        return job is self._job and not self._left

    def _over(self, job: Job) -> None:
        if job is not self._job:  # it was waited for; by now another may run
            return
        self._way.end()
        self._job.deleteLater()
        self._job = None
        if self._next is not None:
            self._begin()
        else:
            self.ended.emit()

    def _broken(self, error: BaseException) -> None:
        self.broke.emit()
        raise error
