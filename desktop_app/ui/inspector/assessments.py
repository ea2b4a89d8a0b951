"""What the analyst thinks of a record: in their own words, with how sure they are, apart from what is reported."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.model.things import Assessment, Confidence, Record
from desktop_app.ui.inspector.section import Section
from desktop_app.ui.inspector.text_row import NoteBox
from desktop_app.ui.key_map import key_words
from desktop_app.ui.language import QT_TRANSLATE_NOOP, translate
from desktop_app.ui.look import draw
from desktop_app.ui.look.now import Dressed, look
from desktop_app.ui.session import Session
from desktop_app.ui.when import clock_time
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.head import HeadButton
from desktop_app.ui.widgets.label import Label, Line
from desktop_app.ui.widgets.segments import Segment, Segments

_ORDER = (Confidence.HIGH, Confidence.MODERATE, Confidence.LOW)
_BARS = {Confidence.HIGH: 3, Confidence.MODERATE: 2, Confidence.LOW: 1}
_COLOURS = {Confidence.HIGH: "ok", Confidence.MODERATE: "accent", Confidence.LOW: "warn"}
_SHORT = {
    Confidence.HIGH: QT_TRANSLATE_NOOP("Confidence", "High"),
    Confidence.MODERATE: QT_TRANSLATE_NOOP("Confidence", "Moderate"),
    Confidence.LOW: QT_TRANSLATE_NOOP("Confidence", "Low"),
}
_WHOLE = {
    Confidence.HIGH: QT_TRANSLATE_NOOP("Confidence", "High confidence"),
    Confidence.MODERATE: QT_TRANSLATE_NOOP("Confidence", "Moderate confidence"),
    Confidence.LOW: QT_TRANSLATE_NOOP("Confidence", "Low confidence"),
}


def confidence_name(confidence: Confidence) -> str:
    """In words: "High confidence"."""
    return translate("Confidence", _WHOLE[confidence])


class ConfidenceSign(QWidget):
    """Three bars, as many of them full as one is sure: told by number and colour."""

    def __init__(self, confidence: Confidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._confidence = confidence
        self.setFixedSize(16, 14)
        self.setToolTip(confidence_name(confidence))
        look().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), look().theme
        colour = theme.colour(_COLOURS[self._confidence])
        for number in range(3):
            height = 5 + 3.5 * number
            x = 1 + 5 * number
            full = number < _BARS[self._confidence]
            rect = QRectF(x, 13 - height, 4, height)
            place = draw.visual(self.layoutDirection(), self.rect(), rect.x(), rect.y(), rect.width(), rect.height())
            draw.box(painter, place, colour if full else None, colour if full else theme.colour("edge"), 1)


class AssessmentItem(Dressed):
    """One judgement: the sign and the words of its confidence, who and when, and the text."""

    edited = Signal()
    deleted = Signal()

    def __init__(self, assessment: Assessment, writable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._assessment = assessment
        self._sure = Line("control", _COLOURS[assessment.confidence], parent=self)
        self._who = Line("caption", "ink_faint", parent=self)
        self._text = Label("ui", own=True, parent=self)
        self._text.setText(assessment.text)
        self._edit = HeadButton("quiet", "pencil", height=24, parent=self)
        self._delete = HeadButton("quiet", "trash-2", height=24, parent=self)
        self._edit.clicked.connect(self.edited)
        self._delete.clicked.connect(self.deleted)
        head = QHBoxLayout()
        head.setSpacing(7)
        head.addWidget(ConfidenceSign(assessment.confidence, self))
        head.addWidget(self._sure)
        head.addWidget(self._who, 1)
        for button in (self._edit, self._delete):
            button.setVisible(writable)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._text)
        self.dressed()

    def dress(self) -> None:
        self._sure.set_text(confidence_name(self._assessment.confidence))
        parts = (self._assessment.author, clock_time(self._assessment.created_at))
        self._who.set_text(draw.joined(parts))
        self._edit.set_words(self.tr("Edit this assessment"))
        self._delete.set_words(self.tr("Delete this assessment"))


class AssessmentEditor(Dressed):
    """Ctrl+Enter keeps what is written, Escape lets go."""

    kept = Signal(str, object)
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = NoteBox(3, self)
        self.box.paper.installEventFilter(self)
        self.sure = Segments(self)
        self._keep = Button("main", height=28, parent=self)
        self._cancel = Button("quiet", height=28, parent=self)
        self._keep.clicked.connect(self.keep)
        self._cancel.clicked.connect(self.let_go)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 6)
        column.setSpacing(6)
        for widget in (self.box, self.sure):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.dressed()

    def dress(self) -> None:
        self.box.set_name(self.tr("Assessment"))
        self.box.set_hint(self.tr("What you think of it, and why"))
        self.sure.set_segments([Segment(translate("Confidence", _SHORT[one])) for one in _ORDER])
        self._keep.setText(self.tr("Keep"))
        self._cancel.setText(self.tr("Cancel"))

    def begin(self, text: str, confidence: Confidence) -> None:
        self.box.show_value(text)
        self.sure.set_current(_ORDER.index(confidence))
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        self.kept.emit(self.box.text(), _ORDER[self.sure.current()])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ours = enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.type() is QEvent.Type.ShortcutOverride and (ours or event.key() == Qt.Key.Key_Escape):
            event.accept()  # Ctrl+Enter is also a key of the menus
            return True
        if event.type() is QEvent.Type.KeyPress and ours:
            self.keep()
            return True
        if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.let_go.emit()
            return True
        return False

    def sizeHint(self) -> QSize:
        return QSize(160, super().sizeHint().height())


class AssessmentsSection(Section):
    """The judgements on one record, and what writes another."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record: Record | None = None
        self._known: Sequence[Assessment] = ()
        self._editing: str | None = None  # "" for a new one
        self._add = self.add_button("plus", lambda: self.write(None))
        self.dressed()

    def dress(self) -> None:
        self.set_title(self.tr("Assessments"), len(self._known))
        self._add.set_words(self.tr("Add an assessment"))

    def forget(self) -> None:
        """Another record comes."""
        self._record, self._editing, self._known = None, None, ()
        self.clear()
        self.dress()
        self._add.setEnabled(True)

    def fill(self, record: Record) -> None:
        """What is being written stays where the record is the same."""
        self._record = record
        self.reload()

    def reload(self) -> None:
        """Those of now; one that is being written stays."""
        known = self.listed()
        if self._editing is None and tuple(known) != tuple(self._known):
            self._known = known
            self._show()
        self._add.setVisible(not self._session.desk.read_only)

    def listed(self) -> Sequence[Assessment]:
        """The judgements that are shown here."""
        if self._record is None:
            return ()
        return self._session.act(self._session.desk.assessments.of, record=self._record.id) or ()

    def add(self, text: str, confidence: Confidence) -> object:
        """Writes another one. Raises UserError."""
        if self._record is None:
            return None
        return self._session.desk.assessments.add(text, confidence, record=self._record.id)

    def write(self, assessment: Assessment | None) -> None:
        """Opens the editor, for a new judgement or in the place of one."""
        self._editing = assessment.id if assessment else ""
        self._show()

    def _show(self) -> None:
        self.clear()
        self.dress()
        editor: AssessmentEditor | None = None
        for one in self._known:
            if one.id == self._editing:
                editor = self._editor()
                editor.box.show_value(one.text)
                self.rows.addWidget(editor)
                editor.begin(one.text, one.confidence)
            else:
                self.rows.addWidget(self._item(one))
        if self._editing == "":
            editor = self._editor()
            self.rows.addWidget(editor)
            editor.begin("", Confidence.MODERATE)
        self._add.setEnabled(editor is None)

    def _item(self, one: Assessment) -> AssessmentItem:
        item = AssessmentItem(one, not self._session.desk.read_only, self)
        item.edited.connect(lambda: self.write(one))
        item.deleted.connect(lambda: self._delete(one))
        return item

    def _editor(self) -> AssessmentEditor:
        editor = AssessmentEditor(self)
        editor.kept.connect(self._keep)
        editor.let_go.connect(self._end)
        return editor

    def _keep(self, text: str, confidence: Confidence) -> None:
        assessments, editing = self._session.desk.assessments, self._editing
        if editing is None:
            return
        work: Callable[[], object]
        if editing:
            work = lambda: assessments.edit(editing, text, confidence)  # noqa: E731
        else:
            work = lambda: self.add(text, confidence)  # noqa: E731
        if self._session.did(work):
            self._end()

    def _delete(self, one: Assessment) -> None:
        if self._session.did(self._session.desk.assessments.delete, one.id):
            words = self.tr("Assessment deleted. {keys} brings it back.")
            self._session.told.emit(words.format(keys=key_words("undo")))

    def _end(self) -> None:
        self._editing = None
        self._known = self.listed()
        self._show()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
