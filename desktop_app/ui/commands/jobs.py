"""Starts a job and shows it in the status line. One at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.bars.status_bar import StatusBar
from desktop_app.ui.jobs import Job, Work
from desktop_app.ui.session import Session


class JobRunner(QObject):
    """Holds the job that runs. A bug in a job is raised again in the window's thread."""

    ended = Signal()

    def __init__(self, session: Session, status: StatusBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._status = session, status
        self._job: Job | None = None
        status.progress.stopped.connect(self.stop)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def start(self, words: str, work: Work, done: Callable[[object], object]) -> bool:
        """`words` say what is being done. False where another job runs still."""
        if self._job is not None:
            self._session.failed.emit(self.tr("One thing at a time: wait until the work in the status line is done."))
            return False
        job = self._job = Job(work, self)
        job.progressed.connect(self._status.progress.set_done)
        job.refused.connect(self._session.tell)
        job.stopped.connect(lambda: self._session.told.emit(self.tr("Stopped.")))
        job.done.connect(done)
        job.broken.connect(self._broken)
        job.finished.connect(lambda: self._finished(job))
        self._status.progress.begin(words)
        job.start()
        return True

    def stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def finish(self) -> None:
        """Stops the job and waits until it has ended: before the window closes."""
        if self._job is not None:
            self._job.stop()
            self._job.wait()
            self._finished(self._job)

    def _finished(self, job: Job) -> None:
        if job is not self._job:  # it was waited for; by now another may run
            return
        self._status.progress.hide()
        job.deleteLater()
        self._job = None
        self.ended.emit()

    def _broken(self, error: BaseException) -> None:
        raise error
