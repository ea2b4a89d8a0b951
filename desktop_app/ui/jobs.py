"""Long work off the window's thread: one job at a time, with progress and a way to stop it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QElapsedTimer, QObject, QThread, Signal

from desktop_app.model.errors import Cancelled, UserError

Progress = Callable[[int, int], None]
Work = Callable[[Progress, Callable[[], bool]], Any]
_EVERY = 40  # ms between two reports of progress


class Job(QThread):
    """Runs `work(progress, cancelled)`. Exactly one of `done`, `refused`, `stopped`, `broken` comes at its end."""

    progressed = Signal(int, int)
    done = Signal(object)
    refused = Signal(object)
    stopped = Signal()
    broken = Signal(object)

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._clock = QElapsedTimer()

    def stop(self) -> None:
        """Asks the work to end; what it had not finished is not kept."""
        self.requestInterruption()

    def run(self) -> None:
        self._clock.start()
        try:
            result = self._work(self._report, self.isInterruptionRequested)
        except Cancelled:
            self.stopped.emit()
        except UserError as error:
            self.refused.emit(error)
        except Exception as error:  # noqa: BLE001 - the door for bugs is in the window's thread
            self.broken.emit(error)
        else:
            self.done.emit(result)

    def _report(self, done: int, total: int) -> None:
        if done >= total or self._clock.elapsed() > _EVERY:
            self._clock.restart()
            self.progressed.emit(done, total)
