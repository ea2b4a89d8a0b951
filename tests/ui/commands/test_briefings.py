"""Printing, templates of one's own and all pairs at once: what is told at the end, and what stays where it fails."""

from dataclasses import replace

import pytest
from docx import Document
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication

from desktop_app.ui.brief_choices import BriefChoices
from desktop_app.ui.commands.more import more_commands
from desktop_app.ui.panels.brief_panel import BriefPanel
from desktop_app.ui.printing.briefing import save_pdf


@pytest.fixture
def window(make_window, project):
    made = make_window(project)
    made.session.desk.articles.set_pairs(made.session.article, ["CN-TJ"])
    return made


@pytest.fixture
def commands(window):
    return more_commands(window, "briefings")


def ended(window, qtbot, words):
    qtbot.waitUntil(lambda: not window.runner.busy and words in window.toast.text(), timeout=20_000)
    return window.toast.text()


def test_it_asks_for_a_printer_and_prints_to_pdf(window, qtbot, tmp_path):
    window.actions_.by_id["brief_print"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QPrintDialog))
    dialog = QApplication.activeModalWidget()
    dialog.printer().setOutputFileName(str(tmp_path / "page.pdf"))
    dialog.accepted.emit(dialog.printer())
    assert "page" in ended(window, qtbot, "Printed")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_printer_that_refuses_is_told(window, commands):
    commands._printed(0)
    assert "printer" in window.toast.text()


def test_which_could_not_be_written_and_why_is_one_sentence(window, commands, qtbot, tmp_path):
    window.session.desk.articles.set_pairs(window.session.article, ["CN-TJ", "KZ-TJ", "RU-TJ", "TJ-UZ"])
    choices = BriefChoices(window.session)
    for pair in ("KZ-TJ", "RU-TJ", "TJ-UZ"):
        choices.keep(pair, replace(choices.usual(), period="1901"))
    commands._write_all(tmp_path, ["CN-TJ", "KZ-TJ", "RU-TJ", "TJ-UZ"])
    words = ended(window, qtbot, "Written")
    assert words.startswith("Written: 1 briefing")
    assert "Not written: Kazakhstan – Tajikistan, " in words
    assert "and 1 more" in words and words.count("1901") == 1
    assert len(list(tmp_path.glob("*.docx"))) == 1


def test_a_folder_that_is_gone_is_told_once(window, commands, qtbot, tmp_path):
    window.session.desk.articles.set_pairs(window.session.article, ["CN-TJ", "KZ-TJ"])
    commands._write_all(tmp_path / "gone", ["CN-TJ", "KZ-TJ"])
    assert ended(window, qtbot, "Not written").count("There is no folder") == 1


def test_a_template_of_one_s_own_is_looked_at_before_it_is_taken(window, commands, qtbot, tmp_path):
    ours = tmp_path / "ours.docx"
    window.session.desk.save_template(ours)
    (tmp_path / "bad.docx").write_bytes(b"no Word file")
    window.actions_.by_id["brief_as"].trigger()
    panel = window.findChild(BriefPanel)
    commands._take_template(panel, tmp_path / "bad.docx")
    assert "bad.docx" in window.toast.text() and panel.form.choice.template == ""
    commands._take_template(panel, ours)
    assert panel.form.choice.template == str(ours)
    assert BriefChoices(window.session).of("CN-TJ").template == str(ours)
    assert not window.toast.isVisible()  # nothing says any more that a file was refused
    Document().save(tmp_path / "plain.docx")
    commands._take_template(panel, tmp_path / "plain.docx")
    told = panel.form._lacks.text()
    assert "Quotation" in told
    panel.show_pair("CN-TJ")  # as when it is opened another time
    assert panel.form._lacks.text() == told and panel.form._lacks.isVisible()
    commands._take_template(panel, ours)
    assert not panel.form._lacks.isVisible()
    ours.unlink()
    panel.close()
    window.actions_.by_id["brief"].trigger()
    assert "ours.docx" in ended(window, qtbot, "There is no file")


def test_a_pdf_that_can_not_be_written_is_told(window, commands, qtbot, tmp_path):
    path, choice = tmp_path / "gone" / "b.pdf", BriefChoices(window.session).of("CN-TJ")
    work = commands._composed("CN-TJ", choice, lambda briefing, html, step: save_pdf(path, briefing, html, step))
    window.runner.start("PDF", work, commands._saved)
    assert "b.pdf" in ended(window, qtbot, "unchanged")


def test_without_a_pair_it_is_said(make_window, project):
    window = make_window(project)
    window.session.desk.articles.set_pairs(window.session.article, [])
    for name in ("brief_all", "brief_pdf", "brief_print", "brief_html"):
        window.toast.hide()
        window.actions_.by_id[name].trigger()
        assert "Ctrl+E" in window.toast.text() or "Ctrl E" in window.toast.text(), name
