"""What the analyst thinks of a record: in their own words, with how sure they are, apart from what is reported."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.model.things import Assessment, Confidence, Record
from desktop_app.ui.inspector.assessment_editor import AssessmentEditor
from desktop_app.ui.inspector.assessment_item import AssessmentItem
from desktop_app.ui.inspector.section import Section
from desktop_app.ui.key_map import key_words
from desktop_app.ui.session import Session


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
