"""What can be done with the page of a pair from the menu, whatever stands in the middle of the window."""

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication

from desktop_app.ui.commands.more import more_commands
from desktop_app.ui.window import MainWindow


@pytest.fixture
def window(make_window, project) -> MainWindow:
    window = make_window(project)
    window.session.desk.articles.set_pairs(window.session.article, ["CN-TJ"])
    return window


def test_a_project_without_a_pair_says_so(make_window, project):
    window = make_window(project)
    window.session.desk.articles.set_pairs(window.session.article, [])
    window.actions_.by_id["pair_csv"].trigger()
    assert "give one its relationship first" in window.toast.text()


def test_files_are_named_by_the_pair_and_the_period(window):
    commands = more_commands(window, "pair")
    page = window.session.desk.pairs.page("CN-TJ", "2023", language="en")
    place = commands._usual(page, ".csv")
    assert place.name == "China - Tajikistan 2023.csv"
    assert place.parent == window.session.desk.path.parent


def test_a_table_is_saved_and_where_is_remembered(window, tmp_path):
    commands = more_commands(window, "pair")
    from desktop_app.ui.pages.pair.words import PairWords

    words = PairWords(window.session.settings)
    page = window.session.desk.pairs.page("CN-TJ", "", **words.options())
    folder = tmp_path / "tables"
    folder.mkdir()
    commands._save_csv(folder / "a.csv", page, words)
    assert (folder / "a.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert window.session.settings.get("page.folder") == str(folder)
    commands._save_picture(folder / "gone" / "a.png", page, words)
    assert "a.png" in window.toast.text()


def test_the_table_never_takes_the_projects_place(window):
    commands = more_commands(window, "pair")
    from desktop_app.ui.pages.pair.words import PairWords

    words = PairWords(window.session.settings)
    page = window.session.desk.pairs.page("CN-TJ", "", **words.options())
    before = window.session.desk.path.read_bytes()
    commands._save_csv(window.session.desk.path, page, words)
    assert window.session.desk.path.read_bytes() == before


def test_printing_asks_for_a_printer_and_prints_to_pdf(window, qtbot, tmp_path):
    window.actions_.by_id["pair_print"].trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QPrintDialog))
    dialog = QApplication.activeModalWidget()
    dialog.printer().setOutputFileName(str(tmp_path / "page.pdf"))
    dialog.accepted.emit(dialog.printer())
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
