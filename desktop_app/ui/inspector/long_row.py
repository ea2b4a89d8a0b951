"""A row of the form for a field that holds a sentence."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.model.kinds import FieldSpec
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.ui.inspector.guess_tail import GuessTail
from desktop_app.ui.inspector.row import FormRow
from desktop_app.ui.inspector.text_row import NoteBox
from desktop_app.ui.session import Session
from desktop_app.ui.words import field_name

LONG_FIELDS = frozenset({"gist", "gist_en", "outcome"})


class LongRow(FormRow):
    """As `SingleRow`, with two lines to write in."""

    def __init__(self, session: Session, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.spec = session, spec
        self._record: Record | None = None
        self._claim: Claim | None = None
        body = QWidget(self)
        self._box = NoteBox(parent=body)
        self._box.changed_to.connect(self._write)
        self._tail = GuessTail(body)
        self._tail.confirmed.connect(self._confirm)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._box)
        column.addWidget(self._tail)
        self.set_body(body)
        self.dressed()

    def dress(self) -> None:
        self.set_label(field_name(self.spec.name))
        self._box.set_name(field_name(self.spec.name))

    def fill(self, record: Record) -> None:
        self._record, self._claim = record, record.shown(self.spec.name)
        self._box.show_value(self._claim.value if self._claim else "")
        guess = self._claim is not None and self._claim.state is ClaimState.GUESSED
        conflict = record.conflicting(self.spec.name)
        self._box.set_dress("conflict" if conflict else "guess" if guess else "plain")
        if guess and self._claim is not None:
            self._tail.show_claim(self._claim)
        else:
            self._tail.hide()

    def waiting(self) -> list[QWidget]:
        """Its paper, while nobody has agreed to what was read off. A sentence nobody wrote is not missed."""
        return [self._box.paper] if self._claim is not None and self._claim.state is ClaimState.GUESSED else []

    def _write(self, value: str) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.set_value, self._record.id, self.spec.name, value)

    def _confirm(self) -> None:
        if self._claim is not None:
            self._session.did(self._session.desk.records.confirm, self._claim.id)
