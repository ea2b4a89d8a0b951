"""What becomes of the rows that are ticked: accepted or refused together, as one step."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.model.errors import UserError
from desktop_app.model.suggestion import Suggestion
from desktop_app.ui.commands.jobs import JobRunner
from desktop_app.ui.key_map import key_words
from desktop_app.ui.session import Session
from desktop_app.ui.suggesting.numbers import suggestion_words
from desktop_app.ui.suggesting.shown import ShownSuggestions

_FEW = 25  # answered at once; more are work with progress


class Answering(QObject):
    """A key that answers nothing is told why."""

    answered = Signal()

    def __init__(self, session: Session, runner: JobRunner, shown: ShownSuggestions, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._runner, self._shown = session, runner, shown

    def accept(self, chosen: Sequence[Suggestion]) -> None:
        places = {(one.article, one.span, one.kind) for one in chosen}

        def told(_made: object) -> None:
            self._shown.drop(lambda one: (one.article, one.span, one.kind) in places)
            self._tell(suggestion_words.accepted(len(chosen)))

        if self._may(chosen):
            accept = self._session.desk.suggestions.accept
            self._do(self.tr("Accepting suggestions"), lambda: accept(chosen), len(chosen), told)

    def refuse(self, chosen: Sequence[Suggestion]) -> None:
        same = {(one.kind, one.quote, one.meant) for one in chosen}

        def told(_made: object) -> None:
            self._shown.drop(lambda one: (one.kind, one.quote, one.meant) in same)
            self._tell(suggestion_words.refused(len(chosen)))

        if self._may(chosen):
            refuse = self._session.desk.suggestions.refuse
            self._do(self.tr("Refusing suggestions"), lambda: refuse(chosen), len(chosen), told)

    def _may(self, chosen: Sequence[Suggestion]) -> bool:
        desk = self._session.desk
        if desk.read_only:
            self._session.tell(UserError("project_read_only", path=desk.path))
        elif not chosen:
            self._session.failed.emit(self.tr("Nothing is ticked: Space ticks a row, Ctrl+A all of them."))
        return bool(chosen) and not desk.read_only

    def _do(self, words: str, act: Callable[[], object], number: int, told: Callable[[object], None]) -> None:
        if number > _FEW:
            self._runner.start(words, lambda _progress, _cancelled: act(), told)
        elif self._session.did(act):
            told(None)

    def _tell(self, words: str) -> None:
        self.answered.emit()
        undo = self.tr("{keys} takes it back.").format(keys=key_words("undo"))
        self._session.told.emit(" ".join((words, undo)))
