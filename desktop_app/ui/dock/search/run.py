"""One search off the window's thread: first hits at once, the rest while it goes on, the count at the end."""

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from desktop_app.model.finding import FoundArticle
from desktop_app.model.query import Node
from desktop_app.ui.jobs import Job, Progress

if TYPE_CHECKING:
    from desktop_app.workspace import Workspace

FIRST = 20  # hits that are shown as soon as they are there
PAGE = 200  # hits that are handed over at a time after that
LISTED = 1000  # hits that are kept until more are wanted
COUNTED = 20_000  # hits that are counted at most
_EVERY = 0.15  # seconds between two reports
_REST = 8  # candidates after which a search that only counts lets others work for a millisecond


class SearchRun(QObject):
    """`begin` looks for something else, `go_on` for more of the same; what an earlier search says then is dropped."""

    came = Signal(object)  # a list of FoundArticle
    counted = Signal(int, int, bool)  # hits, articles, whether that is all
    understood = Signal(object)  # the tree of what was typed
    all_listed = Signal()  # nothing comes after what came
    refused = Signal(object)  # UserError
    ended = Signal()
    _told = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._jobs: set[Job] = set()
        self._told.connect(self._hear)

    @property
    def busy(self) -> bool:
        """Whether the search that was begun last goes on."""
        return any(job.property("number") == self._number and job.isRunning() for job in self._jobs)

    def begin(self, workspace: "Workspace", typed: str, *, exact: bool, forms: bool) -> None:
        """Looks for what is typed."""
        find = workspace.find

        def search(number: int, cancelled: Callable[[], bool]) -> None:
            node = find.understand(typed, exact=exact, forms=forms)
            self._told.emit(number, "understood", node)
            self._list(number, lambda asked: find.hits(node, cancelled=asked), cancelled, count=True)

        self._start(search)

    def go_on(self, workspace: "Workspace", node: Node, after: int) -> None:
        """Looks for more hits, in the articles after that number."""
        find = workspace.find

        def search(number: int, cancelled: Callable[[], bool]) -> None:
            self._list(number, lambda asked: find.hits(node, after=after, cancelled=asked), cancelled, count=False)

        self._start(search)

    def stop(self) -> None:
        """What is looked for isn't wanted any more."""
        self._number += 1
        for job in self._jobs:
            job.stop()

    def finish(self) -> None:
        """Stops and waits: the project is about to be closed."""
        self.stop()
        for job in list(self._jobs):
            job.wait()
            self._forget(job)

    def _start(self, search: Callable[[int, Callable[[], bool]], None]) -> None:
        self.stop()
        number = self._number

        def work(_progress: Progress, cancelled: Callable[[], bool]) -> None:
            search(number, cancelled)

        job = Job(work)  # no child of ours: what it holds may be the last that holds us
        job.setProperty("number", number)
        self._jobs.add(job)
        job.refused.connect(lambda error: self._hear(number, "refused", error))
        job.broken.connect(self._broken)
        job.finished.connect(lambda: self._end(job, number))
        job.start()

    def _list(
        self, number: int, hits: Callable[[Callable[[], bool]], Iterator[FoundArticle]],
        cancelled: Callable[[], bool], *, count: bool,
    ) -> None:  # fmt: skip
        """In the worker: hands over pages until enough are listed, then counts on."""
        page: list[FoundArticle] = []
        listed = counted = articles = asked = 0
        at = time.monotonic()

        def resting() -> bool:
            nonlocal asked
            asked += 1
            if listed >= LISTED and asked % _REST == 0:
                QThread.msleep(1)
            return cancelled()

        for article in hits(resting):
            counted, articles = counted + len(article.hits), articles + 1
            now = time.monotonic()
            if listed < LISTED:
                page.append(article)
                waiting = sum(len(one.hits) for one in page)
                if waiting >= min(PAGE if listed else FIRST, LISTED - listed) or now - at > _EVERY:
                    self._told.emit(number, "came", page)
                    listed, page, at = listed + waiting, [], now
            elif not count or counted >= COUNTED:
                break
            elif now - at > _EVERY:
                self._told.emit(number, "counted", (counted, articles, False))
                at = now
        else:
            if page:
                self._told.emit(number, "came", page)
            if count:
                self._told.emit(number, "counted", (counted, articles, True))
            self._told.emit(number, "all", None)
            return
        if count:
            self._told.emit(number, "counted", (counted, articles, False))

    def _hear(self, number: int, what: str, value: object) -> None:
        """In the window's thread: passes on what the search that was begun last says."""
        if number != self._number:
            return
        if what == "came":
            self.came.emit(value)
        elif what == "counted":
            assert isinstance(value, tuple)
            self.counted.emit(*value)
        elif what == "understood":
            self.understood.emit(value)
        elif what == "refused":
            self.refused.emit(value)
        elif what == "all":
            self.all_listed.emit()

    def _end(self, job: Job, number: int) -> None:
        self._forget(job)
        if number == self._number:
            self.ended.emit()

    def _forget(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.discard(job)
            job.deleteLater()

    def _broken(self, error: BaseException) -> None:
        raise error
