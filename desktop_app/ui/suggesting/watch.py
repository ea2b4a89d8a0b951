"""Keeps the suggestions of the open article up to date, and those of the next one ready: always behind the window.

What was found stays until something newer comes. No engine is called or imported in the window's thread.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.ui.jobs import Progress
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.latest import Latest
from desktop_app.ui.suggesting.library_look import LibraryLook
from desktop_app.ui.suggesting.quiet import Hands

if TYPE_CHECKING:
    from desktop_app.model.changes import Changes
    from desktop_app.model.suggestion import EngineName, Suggestion
    from desktop_app.ui.library.pane import LibraryPane
    from desktop_app.workspace import Workspace

OFF = "suggest.off"
NEURAL = "suggest.neural"
_BEGUN, _OPENED, _CHANGED, _ANSWERED = 700, 40, 150, 400
"""Milliseconds of quiet after a project was opened, an article was, something changed, a suggestion was answered."""
_AHEAD = 8  # other articles whose suggestions are remembered
_Counted = tuple[int | None, bool, int, "frozenset[EngineName]"]
Found = tuple[str, Sequence["Suggestion"]]
"""(article, its suggestions)"""


class SuggestWatch(QObject):
    """`suggestions` are those found last for the open article, in reading order; `found` says that they are new.

    `waiting` is how many the library has, None where nobody has looked through it, `rest` in how many articles nobody
    has looked; `counted` says that they are of now.
    """

    found = Signal()
    counted = Signal()
    switched = Signal()  # other engines are asked from now on

    def __init__(
        self, session: Session, hands: Hands, next_article: Callable[[], str | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.hands = hands
        self._session, self._next_article = session, next_article
        self.suggestions: Sequence[Suggestion] = ()
        self.fresh = False  # they are those of the project as it is now
        self.waiting: int | None = None
        self.rest = 0
        self.silent: frozenset[EngineName] = frozenset()  # engines that could say nothing, as of the last count
        self._known: dict[str, Sequence[Suggestion]] = {}
        self._latest = Latest(hands, self)
        self._chosen: tuple[Workspace, frozenset[EngineName], Path | None] | None = None
        self._latest.refused.connect(self._refuse)
        self.library = LibraryLook(session, hands, self.set_up, self)
        self.library.ended.connect(self.renew)  # which tells how many wait
        self._asked = ""
        self._spoilt: set[str] = set()  # articles at which an engine failed: nobody is told of that again and again
        self._latest.broke.connect(self._spoil)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self._begun = False  # something was found in this project: the engines are there
        session.article_changed.connect(lambda _article: self._open())
        session.changed.connect(self._follow)
        session.leaving.connect(self._leave)

    def off(self) -> "frozenset[EngineName]":
        """The engines that are switched off."""
        from desktop_app.model.suggestion import EngineName

        names = {engine.value for engine in EngineName}
        return frozenset(EngineName(one) for one in self._session.settings.get(OFF) if one in names)

    def switch(self, engine: "EngineName", on: bool) -> None:
        """Asks an engine from now on, or no more."""
        off = self.off() - {engine} if on else self.off() | {engine}
        self._session.settings.put(OFF, sorted(str(one) for one in off))
        self.renew_engines()

    def neural(self) -> Path | None:
        """The folder of the neural engine's model."""
        folder = self._session.settings.get(NEURAL)
        return Path(folder) if folder else None

    def set_up(self, workspace: "Workspace") -> None:
        """Has it ask the engines that are on. From a job: what engines need isn't imported in the window's thread.
        Once for each choice, so that a model that is only tried meanwhile isn't taken away."""
        chosen = workspace, self.off(), self.neural()
        if chosen != self._chosen:
            workspace.suggestions.switch_off(chosen[1])
            workspace.suggestions.use_neural(chosen[2])
            self._chosen = chosen

    @property
    def looking(self) -> bool:
        """Whether the library is being looked through."""
        return self.library.busy

    def renew_engines(self) -> None:
        """Others are asked from now on."""
        self.library.switched()
        self.renew()
        self.switched.emit()

    def renew(self, after: int = 0) -> None:
        """Asks again, as soon as it has been quiet for so many milliseconds."""
        self.fresh = False
        if self._session.workspace is not None:
            self._timer.start(after)

    def _open(self) -> None:
        """What is known of the article stands there at once; its marks are read next, then it is drawn."""
        article = self._session.article
        self._latest.stop()
        self.suggestions = self._known.get(article or "", ())
        self.fresh = False
        self.renew(_OPENED if self._begun else _BEGUN)

    def _follow(self, changes: "Changes") -> None:
        if changes.verdicts or changes.annotations or changes.records or changes.articles or changes.kinds:
            if not self._timer.isActive():
                self._latest.stop()
            self.renew(_ANSWERED if changes.step in ("accept", "refuse") else _CHANGED)

    def _ask(self) -> None:
        session = self._session
        if left := self.hands.left():
            self._timer.start(round(left * 1000) + 1)
            return
        if session.workspace is None:
            return
        if session.article is not None and session.article not in self._spoilt:
            self._look_at(session.article, self._take)
        else:
            self._count()

    def _look_at(self, article: str, done: Callable[[Found], object]) -> None:
        if article not in self._spoilt:
            self._asked = article
            self._latest.ask(self._work(self._session.desk, article), done)

    def _refuse(self, _error: object) -> None:
        """The article that was asked about is gone, or nothing can be known of it."""
        if self._asked and self._asked == self._session.article:
            self._take((self._asked, ()))

    def _spoil(self) -> None:
        self._spoilt.add(self._asked)
        if self._asked == self._session.article:
            self._take((self._asked, ()))

    def _take(self, answer: Found) -> None:
        """What was found; then the library's are counted, and the next article is looked at."""
        article, found = answer
        if article != self._session.article:
            return
        self.suggestions, self.fresh, self._begun = found, True, True
        self._remember(article, found)
        self.found.emit()
        self._count()

    def _count(self) -> None:
        desk, self._asked = self._session.desk, ""

        def work(_progress: Progress, cancelled: Callable[[], bool]) -> "_Counted":
            self.set_up(desk)
            asked = desk.suggestions
            waiting = asked.waiting(cancelled=cancelled)
            rest = asked.survey_rest() if waiting is not None else 0
            return waiting, asked.survey_lacks(), rest, asked.silent()

        self._latest.ask(work, self._take_count)

    def _take_count(self, answer: "_Counted") -> None:
        """How many the library has, whether that is without an engine that is on, without how many articles, and which
        engines could say nothing."""
        self.waiting, lacks, self.rest, self.silent = answer
        self.counted.emit()
        self.library.catch_up(lacks, self.rest)
        ahead = self._next_article()
        if self._session.article is not None and ahead is not None and ahead != self._session.article:
            self._look_at(ahead, lambda answer: self._remember(*answer))

    def _remember(self, article: str, found: "Sequence[Suggestion]") -> None:
        self._known.pop(article, None)
        self._known = {**dict(list(self._known.items())[-_AHEAD + 1 :]), article: found}

    def _leave(self) -> None:
        self.library.finish()
        self._timer.stop()
        self._latest.finish()
        self._known.clear()
        self._spoilt.clear()
        self._begun, self._chosen = False, None
        self.suggestions, self.fresh, self.waiting, self.rest = (), False, None, 0
        self.found.emit()
        self.counted.emit()

    def _work(self, workspace: "Workspace", article: str) -> Callable[..., Found]:
        def work(_progress: Progress, cancelled: Callable[[], bool]) -> Found:
            self.set_up(workspace)
            return article, workspace.suggestions.of(article, cancelled=cancelled)

        return work


def article_after(library: "LibraryPane") -> str | None:
    """The article after the open one in the list: the one that is likely read next."""
    place, count = library.position()
    return library.model.at(place).id if 0 < place < count else None
