"""What the dock asks for: of the open article at once, of the library from a job."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName, Suggestion, SuggestionGroup
from desktop_app.ui.dock.suggestions.head import HERE
from desktop_app.ui.dock.suggestions.queue import Sieve, doubtful_first, grouped, of_group
from desktop_app.ui.jobs import Progress
from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.latest import Latest
from desktop_app.ui.suggesting.shown import ShownSuggestions
from desktop_app.ui.suggesting.watch import SuggestWatch

AT_ONCE = 2000
"""Of the library so many suggestions are listed, and answered in one step; the others come after these."""

_Grouped = tuple[Sequence[SuggestionGroup] | None, int, bool]
"""The groups, how many articles they say nothing of, and whether they are of before."""


class Asking(QObject):
    """`grouped` brings groups (None: nobody has looked through the library yet), `listed` the suggestions of a group or
    of all of them: `whole` says whether these are all."""

    grouped = Signal(object)
    listed = Signal(object)

    def __init__(self, session: Session, watch: SuggestWatch, shown: ShownSuggestions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._watch, self._shown = session, watch, shown
        self.scope, self.sieve = HERE, Sieve()
        self.whole = True
        self.rest = 0  # articles of the library that nobody has looked at
        self.old = False  # what the library is said to hold is of before an engine came or learnt
        self._groups, self._rows = Latest(watch.hands, self), Latest(watch.hands, self)
        self.library = watch.library

    @property
    def surveying(self) -> bool:
        """Whether the library is being looked through."""
        return self.library.busy

    def all_groups(self) -> Sequence[SuggestionGroup]:
        """Of the open article, with nothing left out: what the sieve's box chooses from."""
        return grouped(self._shown.all())

    def ask_groups(self) -> None:
        if self._session.workspace is None:
            return
        if self.scope == HERE:
            self._groups.stop()
            self.grouped.emit(grouped(filter(self.sieve.passes, self._shown.all())))
            return
        desk, sieve, kinds, set_up = self._session.desk, self.sieve, _left(self.sieve), self._watch.set_up

        def work(_progress: Progress, cancelled: Callable[[], bool]) -> _Grouped:
            set_up(desk)
            asked = desk.suggestions
            engines = [engine for engine in EngineName if engine not in sieve.engines]
            if asked.waiting(cancelled=cancelled) is None:
                return None, 0, False
            groups = asked.groups(least=sieve.least, kinds=kinds, engines=engines, cancelled=cancelled)
            return groups, asked.survey_rest(), asked.survey_lacks()

        self._groups.ask(work, self._group)

    def _group(self, answer: _Grouped) -> None:
        groups, self.rest, self.old = answer
        self.grouped.emit(groups)

    def ask_rows(self, group: SuggestionGroup | None, groups: Sequence[SuggestionGroup]) -> None:
        """Those of a group, or of all `groups` together: in the library from the largest on, as many as are listed."""
        if self._session.workspace is None:
            return
        if self.scope == HERE:
            self._rows.stop()
            self.whole = True
            self.listed.emit(doubtful_first(of_group(filter(self.sieve.passes, self._shown.all()), group)))
            return
        desk, sieve, wanted = self._session.desk, self.sieve, list(groups) if group is None else [group]

        def work(_progress: Progress, cancelled: Callable[[], bool]) -> tuple[Sequence[Suggestion], bool]:
            found: list[Suggestion] = []
            for one in wanted:
                if len(found) > AT_ONCE or cancelled():
                    break
                found += desk.suggestions.of_group(one, least=sieve.least, limit=AT_ONCE + 1 - len(found))
            listed = found[:AT_ONCE]
            return doubtful_first(one for one in listed if sieve.passes(one)), len(listed) == len(found)

        self._rows.ask(work, self._list)

    def _list(self, answer: tuple[Sequence[Suggestion], bool]) -> None:
        found, self.whole = answer
        self.listed.emit(found)

    def finish(self) -> None:
        """The project is about to be closed."""
        self._groups.finish()
        self._rows.finish()


def _left(sieve: Sieve) -> list[Kind] | None:
    """The kinds that the sieve lets through; None for all."""
    return [one.kind for one in kind_looks().all() if one.kind not in sieve.kinds] if sieve.kinds else None
