"""The record of the current mark: head, guesses, form, conflicts, note, evidence."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.kinds import ENTITY_KINDS, FIELDS, FieldSpec, Kind
from desktop_app.model.proposals import Mention
from desktop_app.model.things import Annotation, ClaimState, Record
from desktop_app.ui.counted import counted
from desktop_app.ui.inspector.chips_row import ChipsRow
from desktop_app.ui.inspector.conflict import ConflictCard
from desktop_app.ui.inspector.evidence import EvidenceList
from desktop_app.ui.inspector.head import GuessBar, InspectorHead
from desktop_app.ui.inspector.links import AliasesRow, PairsRow
from desktop_app.ui.inspector.long_row import LONG_FIELDS, LongRow
from desktop_app.ui.inspector.row import FormRow
from desktop_app.ui.inspector.single_row import SingleRow
from desktop_app.ui.inspector.text_row import NameRow, NoteBox
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.session import Session
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.words import kind_name, record_name

FieldRow = SingleRow | ChipsRow | LongRow
AskPair = Callable[[Callable[[str], object]], object]


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
        self._aliases = AliasesRow(session, self) if kind in ENTITY_KINDS else None
        self._rows: list[FieldRow] = [self._made(spec) for spec in FIELDS[kind]]
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

    def fill(self, record: Record, mark: Annotation, articles: dict[str, str]) -> None:
        self._record = record
        self._name.show_value(record.label)
        self._name_en.show_value(record.label_en)
        if self._aliases is not None:
            self._aliases.fill(record)
        for row in self._rows:
            row.fill(record)
        self._pairs.fill(record.pairs)
        self.note.fill(mark)
        while (item := self._cards.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        for spec in FIELDS[record.kind]:
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


class RecordView(Dressed):
    """What stands in the inspector while a mark with a record is current."""

    def __init__(self, session: Session, ask_pair: AskPair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask_pair = session, ask_pair
        self._forms: dict[Kind, RecordForm] = {}
        self._record: Record | None = None
        self._mentions: list[Mention] = []
        self.head = InspectorHead(self)
        self.head.starred.connect(self._star)
        self.guesses = GuessBar(self)
        self.guesses.confirmed.connect(self.confirm_all)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._evidence_head = PaneHead(self, height=34)
        self.evidence = EvidenceList(self)
        self.evidence.wanted.connect(session.go_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.guesses, self._scroll, self._evidence_head):
            column.addWidget(widget)
        column.addWidget(self.evidence, 1)
        self.dressed()

    def dress(self) -> None:
        self.evidence.setAccessibleName(self.tr("Evidence"))

    def fill(self, record: Record, mark: Annotation) -> None:
        """Shows the record; the mark is the one it is reached by."""
        self._record = record
        mentions = list(self._session.act(self._session.desk.records.mentions, record.id) or ())
        articles = {mention.annotation.id: mention.annotation.article for mention in mentions}
        counts = counted.mentions_in(len(mentions), len(set(articles.values())))
        self.head.show_thing(
            record.kind, draw.joined((kind_name(record.kind), counts)), record_name(record), record.key_point
        )
        self.guesses.show_count(sum(claim.state is ClaimState.GUESSED for claim in record.claims))
        form = self._form(record.kind)
        form.fill(record, mark, articles)
        self._evidence_head.set_title(self.tr("Evidence"), counts)
        self.evidence.show_mentions(mentions, mark.id)
        self._share()

    def confirm_all(self) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.confirm_all, self._record.id)

    def focus_note(self) -> None:
        if self._record is not None:
            form = self._form(self._record.kind)
            self._scroll.ensureWidgetVisible(form.note)
            form.note.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._share()
        return False

    def _form(self, kind: Kind) -> RecordForm:
        """The kind's form, put into the scroll area. Forms are kept: filling one is quicker than making it."""
        form = self._forms.get(kind)
        if form is None:
            form = self._forms[kind] = RecordForm(self._session, kind, self._ask_pair)
            form.installEventFilter(self)
        if self._scroll.widget() is not form:
            old = self._scroll.takeWidget()
            if old is not None:
                old.hide()
                old.setParent(self)
            self._scroll.setWidget(form)
            form.show()
        return form

    def _share(self) -> None:
        """The form gets the height it needs, but leaves room for three rows of evidence."""
        form = self._scroll.widget()
        if form is None:
            return
        if (layout := form.layout()) is not None:
            layout.activate()
        taken = self.head.sizeHint().height() + (self.guesses.sizeHint().height() if self.guesses.isVisible() else 0)
        room = self.height() - taken - 34 - 3 * 58
        width = max(self._scroll.viewport().width(), 200)
        wanted = form.heightForWidth(width) if form.hasHeightForWidth() else form.sizeHint().height()
        self._scroll.setFixedHeight(max(160, min(wanted, room)))

    def _star(self, on: bool) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.set_key_point, self._record.id, on)
