"""The record of the current mark: head, guesses, form, and the evidence below it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.edtf import sort_key
from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Mention
from desktop_app.model.things import Annotation, ClaimState, Record
from desktop_app.ui.counted import counted
from desktop_app.ui.inspector.evidence import EvidenceList
from desktop_app.ui.inspector.head import GuessBar, InspectorHead
from desktop_app.ui.inspector.record_form import RecordForm
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.session import AskPair, Session
from desktop_app.ui.widgets.head import PaneHead
from desktop_app.ui.words import kind_name, record_name

_EVIDENCE_AFTER = 60  # ms: evidence of all articles is gathered when nothing else is to be done


class RecordView(Dressed):
    """What stands in the inspector while a mark with a record is current."""

    def __init__(self, session: Session, ask_pair: AskPair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask_pair = session, ask_pair
        self._forms: dict[Kind, RecordForm] = {}
        self._record: Record | None = None
        self._mark: Annotation | None = None
        self._counts = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_EVIDENCE_AFTER)
        self._later.timeout.connect(self.fill_evidence)
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
        self._evidence_head.set_title(self.tr("Evidence"), self._counts)

    def fill(self, record: Record, mark: Annotation) -> None:
        """Shows the record; the mark is the one it is reached by. Its evidence follows."""
        if self._record is None or self._record.id != record.id:
            self._counts = ""
            self.evidence.show_mentions((), None)
            self._form(record.kind).show_conflicts(record, {})
        self._record, self._mark = record, mark
        self._show_head(record)
        self.guesses.show_count(sum(claim.state is ClaimState.GUESSED for claim in record.claims))
        self._form(record.kind).fill(record, mark)
        self._form(record.kind).setEnabled(not self._session.desk.read_only)
        self._share()
        self._later.start()

    def fill_evidence(self) -> None:
        """Mentions in all articles, and what follows from them."""
        self._later.stop()
        record, mark = self._record, self._mark
        if record is None or mark is None or self._session.workspace is None or self._session.mark != mark.id:
            return
        found = self._session.act(self._session.desk.records.mentions, record.id) or ()
        mentions = sorted(found, key=_in_time)
        articles = {mention.annotation.id: mention.annotation.article for mention in mentions}
        self._counts = counted.mentions_in(len(mentions), len(set(articles.values())))
        self._show_head(record)
        self._evidence_head.set_title(self.tr("Evidence"), self._counts)
        self._form(record.kind).show_conflicts(record, articles)
        self.evidence.show_mentions(mentions, mark.id)
        self._share()

    def _show_head(self, record: Record) -> None:
        caption = draw.joined((kind_name(record.kind), self._counts))
        self.head.show_thing(record.kind, caption, record_name(record), record.key_point)

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
        width = max(self.width(), 200)  # as it is without a scroll bar
        wanted = form.heightForWidth(width) if form.hasHeightForWidth() else form.sizeHint().height()
        height = max(160, room)
        # else a bar that is there by chance takes the width that would have made it needless
        fits = wanted <= height
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(policy)
        self._scroll.setFixedHeight(min(wanted, height))

    def _star(self, on: bool) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.set_key_point, self._record.id, on)


def _in_time(mention: Mention) -> tuple[str, str, int]:
    """Oldest first, an article's in its own order."""
    return sort_key(mention.published), mention.annotation.article, mention.annotation.span.start
