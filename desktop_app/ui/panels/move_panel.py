"""Asks to which record some marks of another belong."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.model.things import Record
from desktop_app.ui.counted import counted
from desktop_app.ui.key_map import key_words
from desktop_app.ui.panels.record_search import RecordSearch, record_option
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.words import record_name


class MovePanel(RecordSearch):
    """What was read from the marks goes with them."""

    def __init__(self, window: QWidget, session: Session, record: Record, marks: Sequence[str]) -> None:
        super().__init__(window, "link")
        self._session, self._record, self._marks = session, record, tuple(marks)
        session.leaving.connect(self.close)
        title = self.tr("Move {marks}").format(marks=counted.marks(len(marks)))
        self.name_it(title, self.tr("To which record?"), self.tr("Move"))
        self.search()

    def found(self, typed: str) -> Sequence[Option]:
        proposals = self._session.act(self._session.desk.duplicates.near, self._record.id, typed) or ()
        return [record_option(one) for one in proposals]

    def outcome(self, record: str) -> str:
        target = self._session.record(record)
        words = self.tr("{marks} of “{name}” will be evidence for “{target}”, with what was read there.")
        names = {"name": record_name(self._record), "target": record_name(target) if target else ""}
        return words.format(marks=counted.marks(len(self._marks)), **names)

    def take(self, record: str) -> None:
        if self._session.did(self._session.desk.records.move_marks, self._marks, record):
            target = self._session.record(record)
            words = self.tr("Moved to “{target}”. {keys} takes it back.")
            name = record_name(target) if target else ""
            self._session.told.emit(words.format(target=name, keys=key_words("undo")))
