"""The panel of a briefing: every choice holds at once, and what stands there is that of the pair."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from desktop_app.model.briefing import Length, SectionName
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.brief_choices import BriefChoices
from desktop_app.ui.brief_composer import Composed
from desktop_app.ui.dressing import set_theme
from desktop_app.ui.language import speak
from desktop_app.ui.panels.brief_form import _SectionsBox
from desktop_app.ui.panels.brief_panel import BriefPanel
from desktop_app.ui.panels.brief_preview import BriefPreview
from desktop_app.ui.panels.brief_words import CHOOSABLE


@pytest.fixture
def panel(make_window, project, qtbot):
    window = make_window(project)
    desk = window.session.desk
    desk.articles.set_pairs(window.session.article, ["CN-TJ", "KZ-TJ"])
    window.session.show_pair("CN-TJ")
    desk.sectors.add("النقل", "Transport")
    window.actions_.by_id["brief_as"].trigger()
    made = window.findChild(BriefPanel)
    qtbot.waitUntil(lambda: made.preview._document is not None, timeout=20_000)
    yield made
    made.close()
    qtbot.waitUntil(lambda: window.briefs._composer._job is None, timeout=20_000)


def kept(panel, pair="CN-TJ"):
    return BriefChoices(panel._session).of(pair)


def test_every_choice_is_kept_at_once(panel):
    form = panel.form
    form._length._take(2)
    form._handling.line.setText(" Internal use ")
    form._handling.line.editingFinished.emit()
    form._confirmed.setChecked(True)
    form._period.picked.emit("2023")
    choice = kept(panel)
    assert (choice.length, choice.handling, choice.leave_out_unconfirmed, choice.period) == (
        Length.FULL, "Internal use", True, "2023",
    )  # fmt: skip
    assert "2023" in panel._file.field.line.text()


def test_sectors_are_added_and_taken_away(panel):
    form = panel.form
    (option,) = form._sector_options("transp")
    form._sector.picked.emit(option.value)
    assert kept(panel).sectors == (option.value,) and not form._sector_options("")
    assert form._chips.isVisible()
    form._chips.flow.itemAt(0).widget().removed.emit()
    assert kept(panel).sectors == () and form._sector.line.text() == "All sectors"


def test_sections_are_ticked_and_the_last_one_stays(panel):
    panel.form._choose_sections()
    box = panel.window().findChild(_SectionsBox)
    for name in CHOOSABLE[1:]:
        box._ticks[name].setChecked(False)
    assert kept(panel).sections == (SectionName.KEY_POINTS,)
    box._ticks[SectionName.KEY_POINTS].setChecked(False)
    assert box._ticks[SectionName.KEY_POINTS].isChecked()
    box._all()
    assert kept(panel).sections == ()
    box.close_box()


def test_each_pair_has_its_own(panel):
    panel.form._length._take(0)
    panel.show_pair("KZ-TJ")
    assert panel.form.choice.length is Length.STANDARD
    panel.show_pair("CN-TJ")
    assert panel.form.choice.length is Length.ONE_PAGE
    panel._reset()
    assert kept(panel).length is Length.STANDARD


def test_a_name_that_was_given_stays(panel):
    panel._file.field.line.setText("for the minister")
    panel._file.field.line.textEdited.emit("for the minister")
    panel.form._length._take(0)
    assert panel._file.field.line.text() == "for the minister"
    said = []
    panel.written.connect(lambda pair, choice, path: said.append((pair, path.name)))
    panel._finish()
    assert said == [("CN-TJ", "for the minister.docx")]


def test_digits_and_months_are_asked_for_in_arabic_only(panel):
    assert panel.form._digits.isVisible()
    panel.form._language._take(1)
    assert not panel.form._digits.isVisible() and not panel.form._months.isVisible()


def test_what_is_marked_meanwhile_and_another_theme_are_seen(panel, qtbot):
    session = panel._session
    before = panel.preview._document
    start = session.desk.articles.text(session.article).index("سالم")
    session.desk.marks.annotate(session.article, Span(start, start + 4), Kind.PERSON)
    qtbot.waitUntil(lambda: panel.preview._document is not before, timeout=20_000)
    assert "سالم" in panel.preview.paper.toPlainText()
    before = panel.preview._document
    set_theme("dark")
    qtbot.waitUntil(lambda: panel.preview._document is not before, timeout=20_000)


def test_nothing_but_marks_and_notes_is_followed(panel):
    wanted = []
    panel.preview.mark_wanted.connect(wanted.append)
    paper = panel.preview.paper
    for url in ("https://example.org/", "file:///etc/passwd", "mujaz://x/y", "javascript:1", "mujaz://run"):
        paper._follow(QUrl(url))
    assert wanted == []
    paper._follow(QUrl("mujaz://0123456789abcdef/fedcba9876543210"))
    assert wanted == ["fedcba9876543210"]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_sticks_out(panel, language, qtbot):
    speak(language)
    form = panel.form
    assert form.widget().minimumSizeHint().width() <= form.viewport().width()
    for part in (panel._file.field, panel._print, panel._others, panel._write):
        assert panel.box.rect().contains(part.geometry())


def test_the_project_takes_it_along_when_it_goes(panel):
    panel._session.use(None)
    assert not panel.isVisible()


def test_nothing_to_say_keeps_the_panel_and_writes_nothing(panel, qtbot):
    said = []
    panel.written.connect(lambda *given: said.append(given))
    panel.form._period.picked.emit("1980")
    qtbot.waitUntil(lambda: not panel._write.isEnabled(), timeout=20_000)
    panel._finish()
    assert said == [] and panel.isVisible()
    assert not panel._print.isEnabled() and not panel._others.isEnabled()
    panel.form._period.picked.emit("")
    qtbot.waitUntil(panel._write.isEnabled, timeout=20_000)


def test_a_typed_name_replaces_no_file_that_is_not_ours(panel, tmp_path):
    (tmp_path / "report.docx").write_bytes(b"work of somebody")
    said = []
    panel.written.connect(lambda pair, choice, path: said.append(path.name))
    panel._file.folder = tmp_path
    panel._file.field.line.setText("report.docx")
    panel._file.field.line.textEdited.emit("report.docx")
    panel._finish()
    panel._file._take_path(tmp_path / "report.docx")  # the dialog has asked
    panel._finish()
    assert said == ["report (2).docx", "report.docx"]


def test_what_a_template_lacks_is_told_as_long_as_it_stands(panel, tmp_path):
    asked = []
    panel.template_shown.connect(asked.append)
    panel.take_template(tmp_path / "ours.docx", "It lacks: Title")
    panel.form._confirmed.setChecked(True)
    assert panel.form._lacks.isVisible()
    panel.show_pair("KZ-TJ")
    assert not panel.form._lacks.isVisible() and asked == []
    panel.show_pair("CN-TJ")
    assert asked == [str(tmp_path / "ours.docx")]
    panel.form._take(template="")
    assert not panel.form._lacks.isVisible()


def test_a_typed_name_of_another_kind_of_file_is_refused(panel, qtbot):
    panel._file.field.line.setText("briefing.PDF")
    panel._file.field.line.textEdited.emit("briefing.PDF")
    with qtbot.waitSignal(panel._session.failed) as told, qtbot.assertNotEmitted(panel.written):
        panel._finish()
    assert "briefing.PDF" in told.args[0] and panel.isVisible()


def long_text():
    document = QTextDocument()
    document.setHtml('<p>words <a href="#n1">1</a> words</p>' * 300)
    return Composed("CN-TJ", document, 0)


@pytest.fixture
def shown(qapp, qtbot):
    """Makes a preview that is read, with the places of those before it."""
    places: dict[str, float] = {}
    hosts = []

    def make():
        host = QWidget()
        hosts.append(host)
        qtbot.addWidget(host)
        host.resize(700, 500)
        preview = BriefPreview(host, places)
        preview.resize(700, 500)
        host.show()
        preview.show_composed(long_text())
        return preview

    return make


def test_the_link_that_keys_have_gone_to_has_a_ring(shown, qtbot):
    paper = shown().paper
    assert paper.link_rect().isEmpty()
    paper.setFocus()
    qtbot.keyClick(paper, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert paper.textCursor().selectedText() == "1" and not paper.link_rect().isEmpty()
    paper.selectAll()
    assert paper.link_rect().isEmpty()


def test_it_stands_again_at_the_place_that_was_left(shown):
    before = shown()
    bar = before.paper.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before.remember_place()
    assert abs(shown().paper.verticalScrollBar().value() - bar.value()) <= 2 < bar.value()


def test_it_gives_way_to_where_the_palette_leads(panel):
    panel._session.page_wanted.emit("", None)
    assert not panel.isVisible()
