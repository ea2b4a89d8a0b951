"""A row of the form for a field with one value: a line to type in, or a picker; plain, guessed or in conflict."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import FieldSpec, ValueType
from desktop_app.model.things import Claim, ClaimState, Record
from desktop_app.ui.inspector.guess_tail import GuessTail
from desktop_app.ui.inspector.row import FormRow
from desktop_app.ui.inspector.searching import Near, NewRecord, search_for
from desktop_app.ui.inspector.values import shown_value, typed_value
from desktop_app.ui.language import translate
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.offer_field import OfferField
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.words import field_name

_TYPED = frozenset({ValueType.TEXT, ValueType.DATE, ValueType.NUMBER})


class SingleRow(FormRow):
    """Writes through the session; the row fills itself again when the change comes back."""

    gone_on = Signal()  # Enter: what stands there is settled

    def __init__(self, session: Session, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.spec = session, spec
        self._record: Record | None = None
        self._claim: Claim | None = None
        near = Near(session, spec, lambda: self._record)
        if spec.type in _TYPED:
            self.field: Picker = OfferField(near.options, parent=self)
            self.field.line.editingFinished.connect(self._typed)
        else:
            self.field = Picker(search_for(session, spec, near), parent=self)
        self.field.picked.connect(self._picked)
        self.field.entered.connect(self.gone_on)
        self._tail = GuessTail(self.field, self.field)
        self._tail.confirmed.connect(self._confirm)
        self.field.add_end(self._tail)
        self.field.line.installEventFilter(self)
        self.field.line.returnPressed.connect(self._entered)
        self.set_body(self.field)
        self.dressed()

    def dress(self) -> None:
        self.set_label(field_name(self.spec.name))
        self.field.line.setAccessibleName(field_name(self.spec.name))
        if self.spec.type is ValueType.DATE:
            self.field.line.setPlaceholderText("")
            self.field.setToolTip(translate("Form", "A date as 2023, 2023-05 or 2023-05-18; a range as 2023/2025"))

    def fill(self, record: Record) -> None:
        """Shows what the record has."""
        self._record, self._claim = record, record.shown(self.spec.name)
        claim = self._claim
        guess = claim is not None and claim.state is ClaimState.GUESSED
        conflict = record.conflicting(self.spec.name)
        if not (self.field.line.hasFocus() and self.field.line.text() != self.field.line.stood()):
            self.field.line.show_value(self._words())
        self.field.set_dress("conflict" if conflict else "guess" if guess else "plain")
        self.field.set_lead("git-compare" if conflict else "")
        if not isinstance(self.field, OfferField):
            self.field.chevron.setVisible(not guess)
        if guess and claim is not None:
            self._tail.show_claim(claim)
        else:
            self._tail.hide()

    def waiting(self) -> list[QWidget]:
        """The line, while it has no value or one that nobody has agreed to."""
        return [self.field.line] if self._claim is None or self._claim.state is ClaimState.GUESSED else []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.spec.type is ValueType.DATE and event.type() is QEvent.Type.FocusIn:
            self.field.line.show_value(self._claim.value if self._claim else "")
            self.field.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        elif self.spec.type is ValueType.DATE and event.type() is QEvent.Type.FocusOut:
            self._typed()
            self.field.line.show_value(self._words())
        return super().eventFilter(watched, event)

    def _words(self) -> str:
        return shown_value(self._session, self.spec, self._claim.value) if self._claim else ""

    def _typed(self) -> None:
        typed = self.field.line.text()
        if self._record is None or typed == self.field.line.stood():
            return
        try:
            value = typed_value(self.spec, typed)
        except UserError as error:
            self.field.set_dress("wrong")
            self._session.tell(error)
            return
        self.field.line.show_value(typed)
        self._write(value)

    def _picked(self, value: object) -> None:
        if isinstance(value, NewRecord):
            value = self._session.act(self._session.desk.records.create, value.kind, value.label)
        if isinstance(value, str):
            self._write(value)

    def _write(self, value: str) -> None:
        if self._claim is not None and value == self._claim.value:
            self._confirm()
        elif self._record is not None and (value or self._claim is not None):
            records = self._session.desk.records
            self._session.did(
                records.set_value, self._record.id, self.spec.name, value, annotation=self._evidence(value)
            )

    def _evidence(self, value: str) -> str | None:
        """A value that the current mark's own words hold keeps its place in the text."""
        mark = self._session.current_mark()
        if mark is not None and self._record is not None and mark.record == self._record.id and value in mark.quote:
            return mark.id
        return None

    def _entered(self) -> None:
        if self.field.line.text() == self.field.line.stood():
            self._confirm()
        elif self.spec.type in _TYPED:
            self._typed()
        if self.field.line.text() == self.field.line.stood():  # else it could not be read
            self.gone_on.emit()

    def _confirm(self) -> None:
        if self._claim is not None and self._claim.state is ClaimState.GUESSED:
            self._session.did(self._session.desk.records.confirm, self._claim.id)
