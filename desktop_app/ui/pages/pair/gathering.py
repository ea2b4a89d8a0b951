"""Gathers the page of a large pair off the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.jobs import Job


class Gathering(QObject):
    """`found` brings the page, `refused` the UserError why there is none; then comes `ended`. One at a time."""

    found = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def running(self) -> bool:
        return self._job is not None

    def begin(self, work: Callable[..., object]) -> None:
        job = self._job = Job(work, self)
        job.done.connect(lambda data: self.found.emit(data) if job is self._job else None)
        job.refused.connect(lambda error: self.refused.emit(error) if job is self._job else None)
        job.broken.connect(self._broken)
        job.finished.connect(lambda: self._end(job))
        job.start()

    def stop(self) -> None:
        """What it found may still be on the way, and is of another project then."""
        if self._job is not None:
            self._job.stop()
            self._job.wait()
            self._job.deleteLater()
            self._job = None

    def _end(self, job: Job) -> None:
        if job is self._job:  # else of a project that was closed
            job.deleteLater()
            self._job = None
            self.ended.emit()

    def _broken(self, error: BaseException) -> None:
        raise error
