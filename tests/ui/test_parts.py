"""Parts of the window over a real project: library, forms, palette, panels, what is refused."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import FIELDS, Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import ClaimState
from desktop_app.settings.file import Settings
from desktop_app.ui import app as ui_app
from desktop_app.ui.crash import report_of
from desktop_app.ui.inspector.conflict import ValueButton
from desktop_app.ui.inspector.record_form import RecordForm
from desktop_app.ui.look.draw import from_right, joined
from desktop_app.ui.panels.brief_panel import BriefPanel
from desktop_app.ui.panels.import_report import ImportReport
from desktop_app.ui.panels.keys_page import KeysPage
from desktop_app.ui.panels.palette import Palette
from desktop_app.ui.words import choice_name, field_name, kind_name, step_name
from desktop_app.workspace import Workspace
from tests.ui.conftest import TEXT


def _mark(window, words, kind, **how):
    """A mark on the words, made at the counter, and current in the window."""
    start = TEXT.index(words)
    mark = window.session.desk.marks.annotate(window.session.article, Span(start, start + len(words)), kind, **how)
    window.session.show_mark(mark.id)
    window.inspector.fill()
    window.inspector.record.fill_evidence()
    return mark


def _row(window, kind, field):
    form: RecordForm = window.inspector.record._forms[kind]
    return next(row for row in form._rows if row.spec.name == field)


def test_every_word_of_the_model_has_a_word_on_the_screen(make_window):
    make_window(None, "ar")
    for kind, specs in FIELDS.items():
        assert from_right(kind_name(kind))
        for spec in specs:
            assert from_right(field_name(spec.name)), spec.name
            for choice in spec.choices:
                assert from_right(choice_name(choice)), choice
    assert from_right(step_name("annotate"))
    assert step_name("of a later version") == "of a later version"


def test_guesses_are_dashed_until_confirmed(make_window, project, qtbot, press):
    window = make_window(project)
    _mark(window, "مذكرة تفاهم بشأن الري والمياه", Kind.AGREEMENT)
    row = _row(window, Kind.AGREEMENT, "kind")
    assert row.field.dress_as == "guess"
    assert row.field.line.text() == "Memorandum of understanding"
    assert window.inspector.record.guesses.isVisible()
    window.area.view.setFocus()
    qtbot.waitUntil(window.actions_.by_id["confirm_all"].isEnabled)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: row.field.dress_as == "plain")
    record = window.session.current_record()
    assert all(claim.state is not ClaimState.GUESSED for claim in record.claims)
    assert not window.inspector.record.guesses.isVisible()


def test_a_date_is_typed_in_many_ways_and_kept_as_edtf(make_window, project, qtbot):
    window = make_window(project)
    _mark(window, "مذكرة تفاهم", Kind.AGREEMENT)
    row = _row(window, Kind.AGREEMENT, "signed")
    for typed, kept in (("18/5/2023", "2023-05-18"), ("١٨ مايو ٢٠٢٣", "2023-05-18"), ("May 2023", "2023-05")):
        row.field.line.setFocus()
        row.field.line.setText(typed)
        row.field.line.editingFinished.emit()
        assert window.session.current_record().shown("signed").value == kept
        window.inspector.fill()
    row.field.line.setText("not a date")
    with qtbot.waitSignal(window.session.failed):
        row.field.line.editingFinished.emit()
    assert row.field.dress_as == "wrong"
    assert window.session.current_record().shown("signed").value == "2023-05"


def test_a_picker_takes_what_is_typed(make_window, project, qtbot):
    window = make_window(project)
    _mark(window, "سالم", Kind.PERSON)
    row = _row(window, Kind.PERSON, "country")
    row.field.open()
    qtbot.keyClicks(row.field.line, "kazakh")
    qtbot.keyClick(row.field.line, Qt.Key.Key_Return)
    assert window.session.current_record().shown("country").value == "KZ"
    qtbot.waitUntil(lambda: row.field.line.text() == "Kazakhstan")


def test_a_record_is_made_from_the_form_and_chips_can_go(make_window, project, qtbot):
    window = make_window(project)
    _mark(window, "مذكرة تفاهم", Kind.AGREEMENT)
    box = _row(window, Kind.AGREEMENT, "sectors")._boxes[""]
    box._open()
    qtbot.keyClicks(box._picker.line, "Water")
    qtbot.keyClick(box._picker.line, Qt.Key.Key_Return)
    record = window.session.current_record()
    assert [window.session.record(claim.value).label for claim in record.live_claims("sectors")] == ["Water"]
    window.inspector.fill()
    chip = box._chips.flow.itemAt(0).widget()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert not window.session.current_record().live_claims("sectors")


def test_conflicts_are_shown_first_and_choosing_keeps_both(make_window, project, qtbot):
    window = make_window(project)
    mark = _mark(window, "مذكرة تفاهم", Kind.AGREEMENT)
    records = window.session.desk.records
    records.set_value(mark.record, "signed", "2023-05-18", annotation=mark.id, words="18 مايو")
    second = _mark(window, "مذكرة تفاهم بشأن الري", Kind.AGREEMENT, record=mark.record)
    records.set_value(mark.record, "signed", "2023-05-17", annotation=second.id, words="17 مايو")
    window.inspector.fill()
    window.inspector.record.fill_evidence()
    form: RecordForm = window.inspector.record._forms[Kind.AGREEMENT]
    buttons = form._cards.itemAt(0).widget().findChildren(ValueButton)
    assert {button.text(): button.isChecked() for button in buttons} == {"18 May 2023": False, "17 May 2023": True}
    assert _row(window, Kind.AGREEMENT, "signed").field.dress_as == "conflict"
    qtbot.mouseClick(next(button for button in buttons if not button.isChecked()), Qt.MouseButton.LeftButton)
    record = window.session.current_record()
    assert record.shown("signed").value == "2023-05-18"
    assert record.conflicting("signed")


def test_article_details_are_mended(make_window, project):
    window = make_window(project)
    window.inspector.fill()
    row = window.inspector.article._rows["published"]
    row.field.line.setText("19 مايو 2023")
    row.field.line.editingFinished.emit()
    assert window.session.current_article().published == "2023-05-19"


def test_palette_finds_actions_and_articles_in_both_languages(make_window, project, qtbot):
    window = make_window(project, "ar")
    palette = Palette.toggle(window)
    qtbot.keyClicks(palette.line, "briefing")
    found = [option.label for option in palette._list.rows.options]
    assert "إعداد الموجز" in found
    palette.line.setText("الري")
    palette._search()
    palette.close()


def test_keys_page_opens_and_closes(make_window, project, press):
    window = make_window(project)
    page = KeysPage.toggle(window)
    assert page.isVisible()
    press(Qt.Key.Key_Escape)
    assert not window.findChild(KeysPage) or not window.findChild(KeysPage).isVisible()


def test_briefing_is_written_by_a_job_and_told_of(make_window, project, qtbot, press):
    window = make_window(project)
    _mark(window, "مذكرة تفاهم بشأن الري والمياه", Kind.AGREEMENT)
    window.session.desk.articles.set_pairs(window.session.article, ["CN-TJ"])
    window.area.view.setFocus()
    press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.toast.isVisible() and "Briefing written" in window.toast.text(), timeout=20_000)
    assert list(project.parent.glob("*.docx"))


def test_briefing_panel_asks_where_there_are_several_pairs(make_window, project):
    window = make_window(project)
    window.session.desk.articles.set_pairs(window.session.article, ["CN-TJ", "KZ-TJ"])
    window.briefs.brief()
    panel = window.findChild(BriefPanel)
    assert panel is not None and panel.isVisible()
    panel.close()


def test_a_folder_is_imported_and_what_failed_is_listed(make_window, project, qtbot, tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "good.txt").write_text("أخبار عن الصين وطاجيكستان.", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    window = make_window(project)
    window.files.add_paths([folder])
    qtbot.waitUntil(lambda: window.findChild(ImportReport) is not None, timeout=20_000)
    report = window.findChild(ImportReport)
    report._to_clipboard()
    assert "empty.txt" in QGuiApplication.clipboard().text()
    report.close()
    assert len(window.session.desk.articles.list()) == 2
    qtbot.waitUntil(lambda: not window.runner.busy)


def test_text_is_pasted_as_an_article(make_window, project, qtbot, press):
    window = make_window(project)
    QGuiApplication.clipboard().setText("نص ملصق عن روسيا.")
    window.area.view.setFocus()
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: window.library.model.shape.count == 2)
    assert window.session.desk.articles.text(window.session.article) == "نص ملصق عن روسيا."


def test_what_the_world_refuses_is_one_sentence(make_window, project):
    window = make_window(project, "ar")
    window.session.tell(UserError("file_empty", path=Path("x.txt")))
    assert window.toast.isVisible()
    assert from_right(window.toast.text())


def test_settings_that_cannot_be_kept_are_told_of_once(qtbot, tmp_path, project):
    ui_app.make_application()
    (tmp_path / "blocked").write_text("", encoding="utf-8")
    window = ui_app.make_window(project, Settings(tmp_path / "blocked" / "below"), "en")
    window.show()
    assert window.toast.isVisible()
    assert "Settings can't be kept" in window.toast.text()
    window.close()
    window.deleteLater()


def test_words_of_two_directions_stay_apart():
    assert joined(("وكالة", "", "16 May")) == "\u2068وكالة\u2069  ·  \u206816 May\u2069"


def test_a_crash_report_names_versions_and_the_place():
    try:
        raise ValueError("broken")
    except ValueError as error:
        report = report_of(ValueError, error, error.__traceback__)
    assert report.startswith("Mujaz ")
    assert "PySide6" in report and "ValueError: broken" in report


def test_nothing_heavy_is_imported_before_the_window_stands(python):
    import subprocess

    code = (
        "import sys; import desktop_app.ui.app as app; app.main = lambda project: 0; "
        "from desktop_app import __main__ as door; from desktop_app.cli import surroundings; "
        "surroundings.has_display = lambda environment: True; door.main([]); "
        "heavy = {'docx', 'trafilatura', 'camel_tools', 'babel', 'sqlite_utils', 'lxml', "
        "'desktop_app.cli.parser', 'desktop_app.cli.terminal', 'desktop_app.model.things', 'desktop_app.workspace'} "
        "& set(sys.modules); "
        "sys.exit(str(heavy) if heavy else 0)"
    )
    subprocess.run([python, "-c", code], check=True, cwd=Path(__file__).resolve().parents[2])


def test_no_source_is_read_for_what_is_imported(python):
    """PySide looks into the source of each module for its own name, unless it is told not to."""
    import subprocess

    code = (
        "import desktop_app.ui.app, linecache, sys; from PySide6.QtSvg import *; assert QSvgRenderer; "
        "read = [name for name in linecache.cache if 'desktop_app' in name]; sys.exit(str(read) if read else 0)"
    )
    subprocess.run([python, "-c", code], check=True, cwd=Path(__file__).resolve().parents[2])


def test_window_is_a_child_of_nobody_and_closes_its_project(make_window, project):
    window = make_window(project)
    window.close()
    assert window.session.workspace is None
    assert QApplication.activeModalWidget() is None


def test_a_project_open_elsewhere_is_opened_for_reading(make_window, project, qtbot):
    with Workspace.open(project):
        window = make_window(project)
        assert window.session.desk.read_only
        assert window.toast.isVisible()
        qtbot.waitUntil(lambda: window.inspector.article.isVisible())
        assert not window.inspector.article._form.isEnabled()
        assert not window.actions_.by_id["mark_person"].isEnabled()
        window.close()


def test_another_project_remembers_where_the_first_one_stood(make_window, project, tmp_path):
    window = make_window(project)
    article = window.session.article
    window.session.open_file(tmp_path / "other.mujaz", create=True)
    assert window.session.article is None
    with Workspace.open(project, read_only=True) as workspace:
        assert workspace.view_state()["article"] == article


def test_files_dropped_on_the_window_are_imported(make_window, project, qtbot, tmp_path):
    file = tmp_path / "dropped.txt"
    file.write_text("خبر عن روسيا وطاجيكستان.", encoding="utf-8")
    window = make_window(project)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    place = QPointF(20, 400)
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place.toPoint(), Qt.DropAction.CopyAction, data, *held)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(place, Qt.DropAction.CopyAction, data, *held))
    qtbot.waitUntil(lambda: window.library.model.shape.count == 2, timeout=20_000)
    qtbot.waitUntil(lambda: not window.runner.busy)


def test_f6_goes_round_the_panes(make_window, project, qtbot, press):
    window = make_window(project)
    qtbot.waitUntil(lambda: window.inspector.article.isVisible())
    assert window.area.isAncestorOf(QApplication.focusWidget())
    for pane in (window.inspector, window.library, window.area):
        press(Qt.Key.Key_F6)
        assert pane.isAncestorOf(QApplication.focusWidget())


def test_a_name_mended_in_the_form_is_shown_beside_the_mark(make_window, project, qtbot):
    window = make_window(project)
    mark = _mark(window, "سالم", Kind.PERSON)
    form: RecordForm = window.inspector.record._forms[Kind.PERSON]
    form._name.field.line.setText("سالم الوردي")
    form._name.field.line.editingFinished.emit()
    form._name_en.field.line.setText("Salim")
    form._name_en.field.line.editingFinished.emit()
    record = window.session.current_record()
    assert (record.label, record.label_en) == ("سالم الوردي", "Salim")
    qtbot.waitUntil(lambda: window.area.marks.view(mark).label == "سالم الوردي")


def test_evidence_leads_to_its_words(make_window, project, qtbot):
    window = make_window(project)
    mark = _mark(window, "سالم", Kind.PERSON)
    other = window.session.desk.articles.add_text("قال سالم إنه سيعود.").article
    window.session.desk.marks.annotate(other, Span(4, 8), Kind.PERSON, record=mark.record)
    window.inspector.record.fill_evidence()
    rows = window.inspector.record.evidence.rows
    assert rows.rowCount() == 2
    row = next(number for number, mention in enumerate(rows.mentions) if mention.annotation.article == other)
    window.inspector.record.evidence._go(rows.index(row))
    assert window.session.article == other
    assert window.area.view.current() == rows.mentions[row].annotation.id


def test_an_empty_clipboard_is_told_as_what_it_is(make_window, project):
    window = make_window(project)
    QGuiApplication.clipboard().setText(" \n ")
    wrong = []
    window.session.failed.connect(wrong.append)
    window.files.paste_article()
    assert wrong == ["The clipboard holds no text."]


def test_a_text_that_is_here_already_is_shown_and_said(make_window, project):
    window = make_window(project)
    desk = window.session.desk
    other = desk.articles.add_text("خبر آخر عن روسيا.").article
    window.session.show_article(other)
    QGuiApplication.clipboard().setText(desk.articles.text(other))
    said = []
    window.session.told.connect(said.append)
    window.files.paste_article()
    assert said == ["1 was here already"]
    assert window.session.article == other


def test_what_is_refused_is_not_told_as_good_news(make_window, project, qtbot):
    window = make_window(project)
    wrong = []
    window.session.failed.connect(wrong.append)
    jobs = window.briefs._runner
    assert jobs.start("Work", lambda _progress, _cancelled: None, lambda _result: None)
    assert not jobs.start("More", lambda _progress, _cancelled: None, lambda _result: None)
    assert wrong == ["One thing at a time: wait until the work in the status line is done."]
    qtbot.waitUntil(lambda: not jobs.busy)
