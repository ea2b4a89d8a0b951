"""The form of a record: names, spellings, one row for each field of its kind, pairs, note, conflicts."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.model.kinds import FieldSpec, Kind, fields_of, is_entity
from desktop_app.model.things import Annotation, Record
from desktop_app.ui.inspector.chips_row import ChipsRow
from desktop_app.ui.inspector.conflict import ConflictCard
from desktop_app.ui.inspector.links import AliasesRow, PairsRow
from desktop_app.ui.inspector.long_row import LONG_FIELDS, LongRow
from desktop_app.ui.inspector.row import FormRow
from desktop_app.ui.inspector.single_row import SingleRow
from desktop_app.ui.inspector.text_row import NameRow, NoteBox
from desktop_app.ui.session import AskPair, Session

FieldRow = SingleRow | ChipsRow | LongRow


class NoteRow(FormRow):
    """A note on the mark."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.box = NoteBox(parent=self)
        self.box.changed_to.connect(self._write)
        self._mark: str | None = None
        self.set_body(self.box)
        self.dressed()

    def dress(self) -> None:
        self.set_label(self.tr("Note"))
        self.box.set_name(self.tr("Note on this mark"))
        self.box.set_hint(self.tr("Note on this mark"))

    def fill(self, mark: Annotation) -> None:
        self._mark = mark.id
        self.box.show_value(mark.note)

    def _write(self, text: str) -> None:
        if self._mark is not None:
            self._session.did(self._session.desk.marks.set_note, self._mark, text)


class RecordForm(QWidget):
    """The rows of one kind; made once for a kind and filled for each record."""

    def __init__(self, session: Session, kind: Kind, ask_pair: AskPair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record: Record | None = None
        self._name = NameRow(lambda: self.tr("Arabic name"), self._rename, self)
        self._name_en = NameRow(lambda: self.tr("Latin name"), self._rename_en, self)
        self._aliases = AliasesRow(session, self) if is_entity(kind) else None
        self._rows: list[FieldRow] = [self._made(spec) for spec in fields_of(kind)]
        self._pairs = PairsRow(session, self._write_pairs, ask_pair, self)
        self.note = NoteRow(session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        self._cards = QVBoxLayout()  # first: what differs must not be below the fold
        self._cards.setSpacing(8)
        column.addLayout(self._cards)
        rows: list[QWidget] = [self._name, self._name_en, *([self._aliases] if self._aliases else [])]
        for row in [*rows, *self._rows, self._pairs, self.note]:
            column.addWidget(row)
        column.addStretch(1)

    def fill(self, record: Record, mark: Annotation) -> None:
        """Shows the record's values; conflicts wait for `show_conflicts`."""
        self._record = record
        self._name.show_value(record.label)
        self._name_en.show_value(record.label_en)
        if self._aliases is not None:
            self._aliases.fill(record)
        for row in self._rows:
            row.fill(record)
        self._pairs.fill(record.pairs)
        self.note.fill(mark)

    def show_conflicts(self, record: Record, articles: Mapping[str, str]) -> None:
        """A card for each field on which the sources differ; `articles` by annotation."""
        while (item := self._cards.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        for spec in fields_of(record.kind):
            if not spec.multiple and record.conflicting(spec.name):
                self._cards.addWidget(ConflictCard(self._session, record, spec, articles, self))

    def _made(self, spec: FieldSpec) -> FieldRow:
        if spec.multiple:
            return ChipsRow(self._session, spec, self)
        return (LongRow if spec.name in LONG_FIELDS else SingleRow)(self._session, spec, self)

    def _rename(self, label: str) -> None:
        if self._record is not None and not self._session.did(
            self._session.desk.records.rename, self._record.id, label
        ):
            self._name.show_value(self._record.label)

    def _rename_en(self, label: str) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.rename, self._record.id, label_en=label)

    def _write_pairs(self, pairs: list[str]) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.set_pairs, self._record.id, pairs)
