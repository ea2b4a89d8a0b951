"""A record: head, guesses, form, and the evidence below it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QVBoxLayout, QWidget

from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Mention
from desktop_app.model.things import Annotation, ClaimState, Record
from desktop_app.ui.counted import counted
from desktop_app.ui.inspector.evidence import EVIDENCE_ROW, EvidenceList
from desktop_app.ui.inspector.evidence_head import EVIDENCE_HEAD, EvidenceHead
from desktop_app.ui.inspector.evidence_menu import open_evidence_menu
from desktop_app.ui.inspector.head import GuessBar, InspectorHead
from desktop_app.ui.inspector.record_form import RecordForm
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed
from desktop_app.ui.session import AskPair, Session
from desktop_app.ui.widgets.menu_place import below
from desktop_app.ui.widgets.splitter import HairlineSplitter
from desktop_app.ui.words import kind_name, record_name

_PAGE = 200  # mentions that are asked for at once
_MOST = 5000  # also where the current one stands further on
_EVIDENCE_AFTER = 60  # ms: evidence of all articles is gathered when nothing else is to be done


class RecordView(Dressed):
    """What stands in the inspector while a mark with a record is current, or a record is looked at by itself."""

    left = Signal()

    def __init__(self, session: Session, ask_pair: AskPair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._ask_pair = session, ask_pair
        self._forms: dict[Kind, RecordForm] = {}
        self._record: Record | None = None
        self._mark: Annotation | None = None
        self._counts = ""
        kept = session.settings.get("inspector.evidence")
        self._wanted: float | None = kept / 1000 if kept else None  # the part of the height that was dragged
        self._grown = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_EVIDENCE_AFTER)
        self._later.timeout.connect(self.fill_evidence)
        session.leaving.connect(self._let_go)
        self.head = InspectorHead(self)
        self.head.starred.connect(self._star)
        self.guesses = GuessBar(self)
        self.guesses.confirmed.connect(self.confirm_all)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._holder = QWidget()  # of all forms, one to be seen: changing a widget's parent styles all in it anew
        self._all_forms = QVBoxLayout(self._holder)
        self._all_forms.setContentsMargins(0, 0, 0, 0)
        self._shown: RecordForm | None = None
        self._scroll.setWidget(self._holder)
        self._parts = HairlineSplitter(Qt.Orientation.Vertical, self)
        self._parts.addWidget(self._scroll)
        self._parts.addWidget(self._make_below())
        self._parts.setStretchFactor(0, 1)
        self._parts.splitterMoved.connect(self._moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.head, self.guesses):
            column.addWidget(widget)
        column.addWidget(self._parts, 1)
        self.dressed()

    def _make_below(self) -> QWidget:
        below = QWidget(self)
        self._evidence_head = EvidenceHead(below)
        self._evidence_head.grow.clicked.connect(self._turn)
        self.evidence = EvidenceList(below)
        self.evidence.wanted.connect(self._session.go_to)
        self.evidence.menu_wanted.connect(lambda place: self._open_menu(lambda _menu: place))
        self._evidence_head.more.clicked.connect(lambda _checked=False: self.drop_menu())
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        under.addWidget(self._evidence_head)
        under.addWidget(self.evidence, 1)
        return below

    def dress(self) -> None:
        self.evidence.setAccessibleName(self.tr("Evidence"))
        self._evidence_head.set_title(self.tr("Evidence"), self._counts)

    def fill(self, record: Record, mark: Annotation | None) -> None:
        """Shows the record; the mark is the one it is reached by, None where it is looked at by itself."""
        if self._record is None or self._record.id != record.id:
            self._counts = ""
            self.evidence.show_mentions((), None)
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
        record = self._record
        if record is None or self._session.workspace is None or not self._is_current():
            return
        self._session.did(self._gather, record, self._mark)

    def _gather(self, record: Record, mark: Annotation | None) -> None:
        """A page of the mentions, from which the list goes on by itself. Raises UserError where that can't be read."""
        records = self._session.desk.records
        marks, articles = records.evidence(record.id)
        self._counts = counted.mentions_in(marks, articles) if marks else ""
        self._show_head(record)
        self._evidence_head.set_title(self.tr("Evidence"), self._counts)
        claimed = records.places_of(dict.fromkeys(claim.annotation for claim in record.claims if claim.annotation))
        self._form(record.kind).fill_rest(record, {mention.annotation.id: mention for mention in claimed})
        wanted = records.place_in_evidence(mark.id) + 1 if mark is not None and marks > _PAGE else 0
        mentions = records.evidence_page(record.id, 0, min(max(_PAGE, wanted), _MOST))
        more = partial(self._further, record.id) if len(mentions) < marks else None
        self.evidence.show_mentions(mentions, mark.id if mark else None, more, records.paragraph_of)
        self._share()

    def _further(self, record: str, offset: int) -> Sequence[Mention]:
        if self._session.workspace is None:
            return ()
        return self._session.act(self._session.desk.records.evidence_page, record, offset) or ()

    def _let_go(self) -> None:
        """The project is about to be closed: nothing may ask it for more."""
        self._later.stop()
        self.evidence.show_mentions((), None)

    def _is_current(self) -> bool:
        if self._mark is not None:
            return self._session.mark == self._mark.id
        return self._record is not None and self._session.record_id == self._record.id

    def _show_head(self, record: Record) -> None:
        caption = draw.joined((kind_name(record.kind), self._counts))
        self.head.show_thing(record.kind, caption, record_name(record), record.key_point)

    def confirm_all(self) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.confirm_all, self._record.id)

    def step(self) -> bool:
        """Leads the keyboard to the next field that waits, see `Leading`; False where no record is shown."""
        if self._shown is None or self._record is None:
            return False
        self._shown.leading.step()
        return True

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
        """The kind's form, put into sight. Forms are kept: filling one is quicker than making it."""
        form = self._forms.get(kind)
        if form is None:
            form = self._forms[kind] = RecordForm(self._session, kind, self._ask_pair)
            form.installEventFilter(self)
            form.left.connect(self.left)
            form.leading.landed.connect(self._scroll.ensureWidgetVisible)
            self._all_forms.addWidget(form)
        if self._shown is not form:
            if self._shown is not None:
                self._shown.hide()
            self._shown = form
            form.show()
            self._scroll.verticalScrollBar().setValue(0)
        return form

    def _share(self) -> None:
        """The form gets the height it needs and the evidence the rest, or as much as was last wanted for it.

        Of what is too little for both, the evidence gets two fifths, or all of its rows where those are fewer.
        """
        form = self._shown
        if form is None:
            return
        if (layout := form.layout()) is not None:
            layout.activate()
        room = self.height() - self.head.sizeHint().height() - 1
        room -= self.guesses.sizeHint().height() if self.guesses.isVisibleTo(self) else 0
        width = max(self.width(), 200)  # as it is without a scroll bar
        wanted = form.heightForWidth(width) if form.hasHeightForWidth() else form.sizeHint().height()
        rows = EVIDENCE_HEAD + max(1, len(self.evidence.rows.mentions)) * EVIDENCE_ROW
        least = min(rows, EVIDENCE_HEAD + 3 * EVIDENCE_ROW)
        below = max(least, min(rows, room * 2 // 5)) if self._wanted is None else round(room * self._wanted)
        below = room - 120 if self._grown else below
        height = max(100, min(wanted, room - below)) if self._wanted is None else max(100, room - below)
        fits = wanted <= height
        # else a bar that is there by chance takes the width that would have made it needless
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(policy)
        self._parts.setSizes([height, max(0, room - height)])

    def _moved(self) -> None:
        """The line between was dragged: the evidence keeps that part of the height."""
        sizes = self._parts.sizes()
        self._wanted, self._grown = sizes[1] / max(1, sum(sizes)), False
        self._session.settings.put("inspector.evidence", round(1000 * self._wanted))
        self._share()

    def _turn(self) -> None:
        """All of the height for the evidence, or back."""
        self._grown = not self._grown
        self._evidence_head.show_grown(self._grown)
        self._share()

    def drop_menu(self) -> bool:
        """What can be done with the chosen marks, under the button that has it; False where there is nothing."""
        self.fill_evidence()  # it may wait still
        self.evidence.choose_one()
        return self._open_menu(lambda menu: below(self._evidence_head.more, menu))

    def split(self) -> None:
        """The same menu, on what splits marks off."""
        if self._record is not None and not self.drop_menu():
            self._session.told.emit(self.tr("This record has no mark, and nothing was merged into it."))

    def _open_menu(self, place: Callable[[QMenu], QPoint]) -> bool:
        record, chosen = self._record, self.evidence.chosen()
        if record is None:
            return False
        merged = self._session.act(self._session.desk.records.merged_into, record.id) or ()
        if chosen or merged:
            open_evidence_menu(self._session, record, chosen, merged, self.evidence, place)
        return bool(chosen or merged)

    def _star(self, on: bool) -> None:
        if self._record is not None:
            self._session.did(self._session.desk.records.set_key_point, self._record.id, on)
