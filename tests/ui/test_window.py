"""The window as a person meets it: three panes in either language, undo, what went wrong."""

from PySide6.QtCore import Qt

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.language import speak


def test_first_page_stands_where_there_is_no_project(make_window):
    window = make_window()
    assert window.area.first.isVisible()
    assert not window.area.view.isVisible()
    assert not window.actions_.by_id["brief"].isEnabled()


def test_panes_mirror_with_the_language_while_it_runs(make_window, project, qtbot):
    window = make_window(project, "en")
    assert window.library.x() < window.stage.x() < window.inspector.x()
    assert window.actions_.by_id["undo"].text().startswith("Undo")
    speak("ar")
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    qtbot.waitUntil(lambda: window.library.x() > window.stage.x() > window.inspector.x())


def test_undo_names_its_step_and_takes_it_back(make_window, project, press, qtbot):
    window = make_window(project)
    window.session.desk.marks.annotate(window.session.article, Span(0, 6), Kind.PLACE)
    qtbot.waitUntil(lambda: window.actions_.words("undo") == "Undo: Mark")
    window.area.view.setFocus()
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.session.desk.marks.of(window.session.article)
    qtbot.waitUntil(lambda: window.actions_.words("redo") == "Redo: Mark")


def test_narrow_windows_give_the_reader_the_room(make_window, project, qtbot):
    window = make_window(project, width=1440)
    liked = window.library.width(), window.inspector.width()
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: window.stage.width() > 500)
    assert (window.library.width(), window.inspector.width()) == (220, 300)
    window.resize(1440, 700)
    qtbot.waitUntil(lambda: (window.library.width(), window.inspector.width()) == liked)
    window.resize(940, 700)
    qtbot.waitUntil(lambda: not window.inspector.isVisible())
    assert window.library.isVisible()
    window.resize(800, 700)
    qtbot.waitUntil(lambda: not window.library.isVisible())
    window.views.library()
    assert window.library.isVisible()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.inspector.isVisible())


def test_what_went_wrong_is_gone_after_escape_and_after_what_goes_right(make_window, project, press):
    window = make_window(project)
    window.area.view.setFocus()
    window.session.failed.emit("The disk is full")
    assert window.toast.isVisible()
    press(Qt.Key.Key_Escape)
    assert not window.toast.isVisible()
    window.session.failed.emit("The disk is full")
    window.session.desk.marks.annotate(window.session.article, Span(0, 6), Kind.PLACE)
    assert not window.toast.isVisible()
