"""Suggestions over the whole library: looked for in the background, answered in groups."""

import gc
import hashlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.model.changes import Changes
from desktop_app.model.errors import Cancelled, UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Suggestion, SuggestionGroup
from desktop_app.settings.paths import cache_folder, usable_folder
from desktop_app.store import verdicts
from desktop_app.store.survey import SurveyFile
from desktop_app.store.survey_rows import Looked
from desktop_app.suggest.knowledge import Knowledge
from desktop_app.workspace.desk import Desk
from desktop_app.workspace.looking import Look, readings
from desktop_app.workspace.made_once import MadeOnce
from desktop_app.workspace.settling import Settling

if TYPE_CHECKING:  # the engines' lists are read when they are first asked
    from desktop_app.suggest.run import Suggester

_AT_ONCE = 16  # articles between two chances for others
_COMMITTED = 64  # articles between two commits: those of so many share the pages of indexes that are written
_USUAL = gc.get_threshold()
_MADE = 100_000  # new objects after which circles are looked for: those of an article go by themselves


class Survey:
    """What was found when the library was last looked through, and what of it still holds."""

    def __init__(self, desk: Desk, project_id: str) -> None:
        self._desk = desk
        name = hashlib.sha256(f"{project_id} {desk.store.path.absolute()}".encode("utf-8", "surrogatepass"))
        self._name = f"{name.hexdigest()[:24]}.sqlite"
        self._settling = Settling(desk)
        self._since = object()  # another one whenever articles came, went or were looked at
        self._unseen: tuple[object, int] = None, 0  # since when how many are not looked at
        self._taught: tuple[object, str, bool] = None, "", False  # since when with another learner than this

    @MadeOnce
    def _file(self) -> SurveyFile:
        return SurveyFile(usable_folder(cache_folder() / "survey") / self._name)

    @property
    def _is_there(self) -> bool:
        """Whether there is a file, so that looking at a project leaves none behind."""
        return "_file" in self.__dict__ or (cache_folder() / "survey" / self._name).is_file()

    def run(
        self,
        suggester: "Suggester",
        asked: Collection[EngineName],
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> int:
        """Look at each article that was not looked at with these engines, or in which what changed since (its marks,
        its day, what is known) may say something else; how many that were.

        Raises Cancelled; what was found till then stays. Raises UserError("engine_failed") at the end where an engine
        failed in some article: what the others found there stays, and it is looked at again next time.
        """
        with self._desk.store.reading() as connection:
            numbers = verdicts.article_numbers(connection)
        look = Look(suggester, dict(numbers))
        stale = look.stale(self._desk, self._file, asked, cancelled)
        self._since = object()
        self._file.expect(len(stale))
        self._settling.begin()
        gc.set_threshold(_MADE, *_USUAL[1:])
        try:
            with _at_the_end(self._file.tidy) if stale else nullcontext():
                for first in range(0, len(stale), _COMMITTED):
                    looked: list[Looked] = []
                    with _at_the_end(partial(self._keep, looked, asked)):
                        for done in range(first, min(first + _COMMITTED, len(stale)), _AT_ONCE):
                            batch = stale[done : done + _AT_ONCE]
                            for reading, marks in readings(self._desk, batch):
                                if cancelled():
                                    raise Cancelled
                                looked.append(look.at(reading, marks))
                            progress(done + len(batch), len(stale))
                look.tell()
        finally:
            gc.set_threshold(*_USUAL)
            self._settling.end()
        return len(stale)

    def _keep(self, looked: Sequence[Looked], asked: Collection[EngineName]) -> None:
        self._file.put_all(looked, asked)
        self._since = object()

    def changed(self, changes: Changes) -> None:
        """Something is other in the project."""
        self._settling.changed(changes)
        if changes.articles:
            self._since = object()

    def settle(self, knowledge: Callable[[], Knowledge], cancelled: Callable[[], bool] = lambda: False) -> None:
        """Hold what was found against what was marked and answered since, see `workspace.settling`. Where that can't
        be written (a full disk) the numbers stay as they were till it can."""
        if not self._is_there or not self._file.seen():
            return
        try:
            self._settling.settle(self._file, knowledge, cancelled)
        except UserError:
            self._settling.distrust()

    def lacks(self, asked: Collection[EngineName]) -> bool:
        """Whether it was made without one of these engines; not where nobody has looked yet."""
        return self._is_there and self._file.lacks(asked)

    def taught_otherwise(self, learner: str) -> bool:
        """Whether an article was looked at when the learner was another than that version ("" for none)."""
        now = self._since
        if self._taught[:2] != (now, learner):
            wanted = f"{EngineName.LEARNER} {learner}" if learner else ""
            heads = self._file.known_heads() if self._is_there else []
            others = any((wanted not in head) if wanted else (f"{EngineName.LEARNER} " in head) for head in heads)
            self._taught = now, learner, others
        return self._taught[2]

    def waiting(self, asked: Collection[EngineName]) -> int | None:
        """How many suggestions these engines have; None where nobody has looked yet."""
        return self._file.waiting(asked) if self._is_there and self._file.seen() else None

    def unseen(self) -> int:
        """How many articles of the library nobody has looked at: the rest of a look that ended early, however it did,
        and what came since."""
        now, (then, known) = self._since, self._unseen
        if then is not now:
            seen = frozenset(self._file.articles()) if self._is_there else frozenset()
            with self._desk.store.reading() as connection:
                known = sum(article not in seen for article, _number in verdicts.article_numbers(connection))
            self._unseen = now, known
        return known

    def groups(
        self,
        least: float,
        kinds: Collection[Kind] | None,
        engines: Collection[EngineName] | None,
        asked: Collection[EngineName],
    ) -> Sequence[SuggestionGroup]:
        return self._file.groups(least, kinds, engines, asked) if self._is_there else []

    def of_group(
        self, group: SuggestionGroup, least: float, limit: int, asked: Collection[EngineName]
    ) -> Sequence[Suggestion]:
        meant = group.record or f"{group.kind}:{group.label}"
        return self._file.of_group(group.kind, meant, least, limit, asked) if self._is_there else []

    def next_article(self, articles: Collection[str], asked: Collection[EngineName]) -> str | None:
        return self._file.worthiest(articles, asked) if self._is_there else None

    def close(self) -> None:
        if "_file" in self.__dict__:
            self._file.close()


@contextmanager
def _at_the_end(finish: Callable[[], None]) -> Iterator[None]:
    """Finishes also what ends early. Of two things that went wrong the first is told: on a full disk the second would
    hide that somebody stopped it."""
    try:
        yield
    except BaseException:
        with suppress(UserError):
            finish()
        raise
    finish()
