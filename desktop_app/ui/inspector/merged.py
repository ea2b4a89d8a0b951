"""What was merged into a record; each can be split off again."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.model.things import Merged, Record
from desktop_app.ui.inspector.claim_line import ClaimLine
from desktop_app.ui.inspector.evidence_menu import split_again
from desktop_app.ui.inspector.section import Section
from desktop_app.ui.language import translate
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
            words = translate("Evidence", "Split “{name}” off again").format(name=one.label)
            line.add_button("unlink", words, self._splitting(one))
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
        return lambda: split_again(self._session, one)
