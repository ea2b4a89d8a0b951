"""The analyst's judgements in the inspector."""

from PySide6.QtCore import Qt

from desktop_app.model.things import Confidence
from desktop_app.ui.inspector.assessment_editor import AssessmentEditor
from desktop_app.ui.inspector.assessment_item import AssessmentItem
from desktop_app.ui.inspector.assessments import AssessmentsSection


def test_a_judgement_is_written_edited_and_deleted(qtbot, looking_at, merged):
    window, view = looking_at()
    desk, section = window.session.desk, view.findChild(AssessmentsSection)
    section.write(None)
    editor = section.findChild(AssessmentEditor)
    qtbot.keyClicks(editor.box.paper, "likely")
    editor.sure.set_current(0)
    qtbot.keyClick(editor.box.paper, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (one,) = desk.assessments.of(record=merged["kept"])
    assert (one.text, one.confidence) == ("likely", Confidence.HIGH)
    qtbot.waitUntil(lambda: any(item.isVisible() for item in section.findChildren(AssessmentItem)))
    item = next(item for item in section.findChildren(AssessmentItem) if item.isVisible())
    assert item._sure.text() == "High confidence"
    section.write(one)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in section.findChildren(AssessmentEditor)))
    editor = next(one for one in section.findChildren(AssessmentEditor) if one.isVisible())
    editor.kept.emit("unlikely", Confidence.LOW)
    (one,) = desk.assessments.list()
    assert (one.text, one.confidence) == ("unlikely", Confidence.LOW)
    section._delete(one)
    assert desk.assessments.list() == []


def test_what_is_being_written_stays_while_the_project_changes(qtbot, looking_at, merged):
    window, view = looking_at()
    section = view.findChild(AssessmentsSection)
    section.write(None)
    editor = section.findChild(AssessmentEditor)
    qtbot.keyClicks(editor.box.paper, "half a thought")
    window.session.desk.records.set_key_point(merged["kept"], True)
    qtbot.waitUntil(lambda: view.head._star.isChecked())
    view.fill_evidence()
    assert editor.isVisibleTo(view)
    assert editor.box.text() == "half a thought"


def test_an_empty_judgement_is_refused_and_the_editor_stays(qtbot, looking_at):
    window, view = looking_at()
    section, said = view.findChild(AssessmentsSection), []
    window.session.failed.connect(said.append)
    section.write(None)
    editor = section.findChild(AssessmentEditor)
    editor.kept.emit("  ", Confidence.LOW)
    assert len(said) == 1
    qtbot.waitUntil(editor.isVisible)
