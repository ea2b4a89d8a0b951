"""What the status line says of the project, its pair and the place where one reads."""

from PySide6.QtCore import Qt

from desktop_app.workspace import Workspace


def test_the_status_line_follows_window_and_caret(reading, qtbot, press):
    window = reading()
    words, view = window.status.place.words, window.area.view
    qtbot.waitUntil(lambda: words.text().startswith("Paragraph 1 · "))
    first = view.progress()
    assert 0 < first < 50
    view.page.scroll_by(400)
    qtbot.waitUntil(lambda: words.text() == f"Paragraph {view.paragraph_numbers()[0]} · {view.progress()}%")
    assert view.progress() > first
    assert view.paragraph_numbers()[0] > 1
    press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: words.text() == "Paragraph 60 · 100%")
    window.session.show_article(None)
    qtbot.waitUntil(lambda: not window.status.place.isVisible())


def test_the_status_line_says_it_in_arabic(reading, qtbot):
    window = reading("ar")
    qtbot.waitUntil(lambda: window.status.place.words.text().startswith("الفقرة 1 · "))


def test_it_names_the_pair_of_the_library_else_those_of_the_article(make_window, project, qtbot):
    window = make_window(project)
    words = window.status.pair.words.text
    window.session.did(window.session.desk.articles.set_pairs, window.session.article, [])
    qtbot.waitUntil(lambda: words() == "No relationship chosen")
    window.session.did(window.session.desk.articles.set_pairs, window.session.article, ["CN-TJ", "KZ-TJ"])
    qtbot.waitUntil(lambda: words() == f"{window.session.pair_words('CN-TJ')} +1")
    window.session.show_pair("KZ-TJ")
    qtbot.waitUntil(lambda: words() == window.session.pair_words("KZ-TJ"))


def test_it_says_whether_work_is_kept(make_window, project, qtbot):
    with Workspace.open(project):
        window = make_window(project)
        qtbot.waitUntil(lambda: window.status.saved.words.text() == "For reading only")
        window.close()
    window = make_window(project)
    qtbot.waitUntil(lambda: window.status.saved.words.text() == "Saved")
    window.session.did(window.session.desk.articles.set_pairs, window.session.article, ["CN-TJ"])
    qtbot.waitUntil(lambda: window.status.saved.words.text() == f"Saved {window.session.saved_at}")
