"""What was merged into a record; each can be split off again."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.model.things import Merged, Record
from desktop_app.ui.inspector.claim_line import ClaimLine
from desktop_app.ui.inspector.section import Section
from desktop_app.ui.key_map import key_words
from desktop_app.ui.session import Session
from desktop_app.ui.when import clock_time


class MergedSection(Section):
    """Not there where nothing was merged."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._merged: Sequence[Merged] = ()
        self.hide()
        self.dressed()

    def dress(self) -> None:
        self.set_title(self.tr("Merged into this"), len(self._merged))
        self.clear()
        for one in self._merged:
            line = ClaimLine(one.label, clock_time(one.made_at), self)
            line.add_button("unlink", self.tr("Split “{name}” off again").format(name=one.label), self._splitting(one))
            self.rows.addWidget(line)

    def forget(self) -> None:
        """Another record comes."""
        self._merged = ()
        self.clear()
        self.hide()

    def fill(self, record: Record) -> None:
        found = self._session.act(self._session.desk.records.merged_into, record.id) or ()
        if tuple(found) != tuple(self._merged):
            self._merged = found
            self.dress()
        self.setVisible(bool(found))

    def _splitting(self, one: Merged) -> Callable[[], object]:
        def split() -> None:
            if self._session.did(self._session.desk.records.split, one.record, one.id):
                words = self.tr("“{name}” is a record of its own again. {keys} takes it back.")
                self._session.told.emit(words.format(name=one.label, keys=key_words("undo")))

        return split
