"""The form of a record: names, spellings, one row for each field of its kind, pairs, note, conflicts."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.model.kinds import FieldSpec, Kind, fields_of, is_entity
from desktop_app.model.proposals import Mention
from desktop_app.model.things import Annotation, Record
from desktop_app.ui.inspector.aliases import AliasesRow
from desktop_app.ui.inspector.assessments import AssessmentsSection
from desktop_app.ui.inspector.chips_row import ChipsRow
from desktop_app.ui.inspector.conflict import ConflictCard
from desktop_app.ui.inspector.ladder import HistoryRow
from desktop_app.ui.inspector.leading import Leading
from desktop_app.ui.inspector.links import PairsRow
from desktop_app.ui.inspector.long_row import LONG_FIELDS, LongRow
from desktop_app.ui.inspector.merged import MergedSection
from desktop_app.ui.inspector.row import FormRow
from desktop_app.ui.inspector.set_aside import SetAsideSection
from desktop_app.ui.inspector.single_row import SingleRow
from desktop_app.ui.inspector.text_row import NameRow, NoteBox
from desktop_app.ui.key_map import key_words
from desktop_app.ui.session import AskPair, Session

FieldRow = SingleRow | ChipsRow | LongRow


class NoteRow(FormRow):
    """A note on the mark; not there where a record is looked at without one."""

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

    def fill(self, mark: Annotation | None) -> None:
        self._mark = mark.id if mark else None
        self.box.show_value(mark.note if mark else "")
        self.setVisible(mark is not None)

    def _write(self, text: str) -> None:
        if self._mark is not None:
            self._session.did(self._session.desk.marks.set_note, self._mark, text)


class RecordNoteRow(FormRow):
    """A note on the record itself: there without a mark, and where there is something in it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record: Record | None = None
        self.box = NoteBox(parent=self)
        self.box.changed_to.connect(self._write)
        self.set_body(self.box)
        self.dressed()

    def dress(self) -> None:
        self.set_label(self.tr("Record note"))
        self.box.set_name(self.tr("Note on this record"))
        self.box.set_hint(self.tr("Note on this record"))

    def fill(self, record: Record, mark: Annotation | None) -> None:
        self._record = record
        self.box.show_value(record.note)
        self.setVisible(mark is None or bool(record.note))

    def _write(self, text: str) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.set_note, self._record.id, text)


class RecordForm(QWidget):
    """The rows of one kind; made once for a kind and filled for each record."""

    left = Signal()  # nothing waits any more: the keyboard goes back to where the mark is

    def __init__(self, session: Session, kind: Kind, ask_pair: AskPair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._entity = session, is_entity(kind)
        self._record: Record | None = None
        self._name = NameRow(lambda: self.tr("Arabic name"), self._rename, self)
        self._name_en = NameRow(lambda: self.tr("Latin name"), self._rename_en, self)
        self._aliases = AliasesRow(session, self)
        self._rows: list[FieldRow] = [self._made(spec) for spec in fields_of(kind)]
        self._histories = {spec.name: HistoryRow(session, spec, self) for spec in fields_of(kind) if spec.dated}
        self._pairs = PairsRow(session, self._write_pairs, ask_pair, self)
        self.note = NoteRow(session, self)
        self._record_note = RecordNoteRow(session, self)
        self.assessments = AssessmentsSection(session, self)
        self._aside = SetAsideSection(session, self)
        self._merged = MergedSection(session, self)
        self._lay_out()
        self.leading = Leading(self, self._rows, self._renew)
        self.leading.left.connect(self.left)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(5)
        self._cards = QVBoxLayout()  # first: what differs must not be below the fold
        self._cards.setSpacing(8)
        column.addLayout(self._cards)
        for naming in (self._name, self._name_en, self._aliases):
            column.addWidget(naming)
        for row in self._rows:
            column.addWidget(row)
            if (history := self._histories.get(row.spec.name)) is not None:
                column.addWidget(history)
        for other in (self._pairs, self.note, self._record_note):
            column.addWidget(other)
        column.addSpacing(4)
        for section in (self.assessments, self._aside, self._merged):
            column.addWidget(section)
        column.addStretch(1)

    def fill(self, record: Record, mark: Annotation | None) -> None:
        """Shows the record's values; what needs its mentions waits for `fill_rest`."""
        if self._record is None or self._record.id != record.id:
            self._clear_rest()
        self._record = record
        self._name.show_value(record.label)
        self._name_en.show_value(record.label_en)
        self._aliases.setVisible(self._entity or bool(record.aliases))
        self._aliases.fill(record)
        for row in self._rows:
            row.fill(record)
        self._pairs.fill(record.pairs)
        self.note.fill(mark)
        self._record_note.fill(record, mark)

    def _renew(self, row: FieldRow) -> None:
        """Shows what the row has now, before the whole form is filled anew."""
        record = self._session.record(self._record.id) if self._record is not None else None
        if record is not None:
            row.fill(record)

    def _clear_rest(self) -> None:
        """Takes away what belongs to another record, at once and without asking for anything."""
        for history in self._histories.values():
            history.clear()
        for section in (self.assessments, self._aside, self._merged):
            section.forget()
        self._clear_cards()

    def fill_rest(self, record: Record, mentions: Mapping[str, Mention]) -> None:
        """Histories, conflicts, judgements, what was laid aside or merged; `mentions` by the id of their mark."""
        for history in self._histories.values():
            history.fill(record, mentions)
        self._aside.fill(record, mentions)
        self._merged.fill(record)
        self.assessments.fill(record)
        self._show_conflicts(record, {mark: mention.annotation.article for mark, mention in mentions.items()})

    def _show_conflicts(self, record: Record, articles: Mapping[str, str]) -> None:
        """A card for each field on which the sources differ; `articles` by annotation."""
        if (held := self._held_card()) is not None and held.shows(record, articles):
            return  # somebody is writing there, and nothing is new
        self._clear_cards()
        for spec in fields_of(record.kind):
            if not spec.multiple and record.conflicting(spec.name):
                self._cards.addWidget(ConflictCard(self._session, record, spec, articles, self))

    def _clear_cards(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()

    def _held_card(self) -> ConflictCard | None:
        """The card in which the keyboard is."""
        focused = self.window().focusWidget()
        cards = [one for one in self.findChildren(ConflictCard) if one.isVisible()]
        return next((card for card in cards if focused is not None and card.isAncestorOf(focused)), None)

    def _made(self, spec: FieldSpec) -> FieldRow:
        if spec.multiple:
            return ChipsRow(self._session, spec, self)
        return (LongRow if spec.name in LONG_FIELDS else SingleRow)(self._session, spec, self)

    def _rename(self, label: str) -> None:
        record, records = self._record, self._session.desk.records
        if record is None:
            return
        if not self._session.did(records.rename, record.id, label):
            self._name.show_value(record.label)
            return
        others = [one for one in self._session.act(records.called, label, record.kind) or () if one.id != record.id]
        if others:
            words = self.tr("Another record is called “{name}” too; {keys} makes one of the two.")
            self._session.told.emit(words.format(name=label, keys=key_words("merge_records")))

    def _rename_en(self, label: str) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.rename, self._record.id, label_en=label)

    def _write_pairs(self, pairs: list[str]) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.set_pairs, self._record.id, pairs)
