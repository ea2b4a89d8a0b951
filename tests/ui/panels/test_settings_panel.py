"""Each setting is shown as it is and holds as soon as it is chosen."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.look.now import look
from desktop_app.ui.panels.settings_panel import SettingsPanel


@pytest.fixture
def panel(make_window, project, qtbot):
    window = make_window(project)
    made = SettingsPanel.toggle(window)
    qtbot.waitUntil(made.form.language.hasFocus)
    made.window_ = window
    yield made
    look().months = "egypt"


def test_what_is_chosen_is_kept(panel):
    settings, form = panel.window_.session.settings, panel.form
    form.digits._take(1)
    form.briefing._take(1)
    form.motion.click()
    form.opens.click()
    assert settings.get("dates.digits") == "arabic" and settings.get("briefing.language") == "en"
    assert settings.get("interface.reduce_motion") and settings.get("briefing.open_after")
    assert panel.window_.area.view.page.reduced_motion
    form.author.line.setText("سمر")
    form.author.line.editingFinished.emit()
    assert settings.get("briefing.author") == "سمر"


def test_the_theme_is_that_of_the_menu(panel):
    panel.form.theme._take(1)
    assert look().theme.is_dark and panel.window_.actions_.by_id["dark"].isChecked()
    assert panel.window_.session.settings.get("interface.theme") == "dark"


def test_another_language_turns_the_page_too(panel, qtbot):
    panel.form.months._take(1)
    panel.form.language._take(1)
    assert panel.isVisible() and panel.form.language.current() == 1 and panel.form.months.current() == 1
    qtbot.waitUntil(panel.form.language.hasFocus)
    assert QApplication.layoutDirection().name == "RightToLeft"
    rows = [panel.window_.library.model.index(row, 0).data() for row in range(2)]
    assert "أيار" in rows[0]


def test_what_has_a_page_of_its_own_is_one_press_away(panel, qtbot):
    from desktop_app.ui.panels.keys_editor import KeysEditor

    words = panel.window_.actions_.words("key_editor")
    button = next(one for one in panel._foot.children() if getattr(one, "text", str)() == words)
    button.click()
    qtbot.waitUntil(lambda: panel.window_.findChild(KeysEditor) is not None)


def test_what_the_keyboard_goes_to_is_in_sight_in_a_low_window(make_window, project, qtbot, press):
    from PySide6.QtCore import Qt

    window = make_window(project, width=720, height=450)
    panel = SettingsPanel.toggle(window)
    qtbot.waitUntil(panel.form.language.hasFocus)
    for _ in range(9):
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if panel.form.isAncestorOf(focus):
            port = panel._scroll.viewport()
            assert port.rect().contains(focus.mapTo(port, focus.rect().center())), focus
    assert panel._scroll.verticalScrollBar().value() > 0
