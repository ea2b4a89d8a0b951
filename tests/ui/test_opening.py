"""The window's frame comes first, then the project at the place where it was left."""

from desktop_app.settings.file import Settings
from desktop_app.ui import app as ui_app


def test_the_project_comes_when_the_window_has_been_painted(qtbot, tmp_path, project):
    ui_app.make_application()
    window = ui_app.make_window(project, Settings(tmp_path / "settings"), "en", open_later=True)
    assert window.session.workspace is None
    window.show()
    assert "first" not in vars(window.area)  # which would be seen for a moment only
    qtbot.waitUntil(lambda: window.session.article is not None)
    assert window.library.position() == (1, 1)
    assert window.area.view.hasFocus()
    window.close()
    window.deleteLater()


def test_a_project_that_cannot_be_opened_leaves_the_window_standing(make_window, tmp_path):
    window = make_window(tmp_path / "nowhere.mujaz")
    assert window.session.workspace is None
    assert window.area.first.isVisible()
