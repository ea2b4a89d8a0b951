"""The key editor: found by letters, new keys at once everywhere, collisions told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.ui.key_map import key_map
from desktop_app.ui.panels.keys_editor import KeysEditor

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(make_window, project, qtbot):
    window = make_window(project)
    made = KeysEditor.toggle(window)
    qtbot.waitUntil(made.field.line.hasFocus)
    made.window_ = window
    yield made
    key_map().reset_all()


def find(editor, words):
    editor.field.line.setText(words)
    return [one.label for one in editor.list.rows.options if not one.heading]


def test_actions_are_found_by_words_of_both_languages_and_by_keys(editor):
    assert find(editor, "keys on") == ["Keys on one page"]
    assert find(editor, "موجز")[0] == "Write briefing"
    assert "Write briefing" in find(editor, "Ctrl B")
    assert find(editor, "no such thing") == []
    assert editor.list.rows.options[0].heading


def test_new_keys_hold_at_once(editor, press):
    find(editor, "Keys on one page")
    press(KEY.Key_Return)
    assert editor.catcher.waiting and QApplication.focusWidget() is editor.catcher
    press(KEY.Key_F12)
    assert not editor.catcher.waiting and "F12" in editor.catcher.words()
    action = editor.window_.actions_.by_id["keys"]
    assert action.shortcut().toString() == "F12" and "F12" in action.text()
    assert editor.list.current().detail and "F12" in editor.list.current().keys


def test_a_collision_is_told_and_taken_over_only_if_wanted(editor, press, qtbot):
    find(editor, "Keys on one page")
    press(KEY.Key_Return)
    press(KEY.Key_B, CTRL)
    assert "Write briefing" in editor.catcher.words() and editor.catcher.over.isVisible()
    assert key_map().keys("keys") == ("F1",) and key_map().keys("brief") == ("Ctrl+B",)
    qtbot.mouseClick(editor.catcher.over, Qt.MouseButton.LeftButton)
    assert key_map().keys("keys") == ("Ctrl+B",) and key_map().keys("brief") == ()
    assert not editor.window_.actions_.by_id["brief"].shortcuts()


def test_keys_of_the_reader_and_letters_are_refused(editor, press, qtbot):
    find(editor, "Keys on one page")
    for key, held in ((KEY.Key_Tab, Qt.KeyboardModifier.NoModifier), (KEY.Key_Left, CTRL), (KEY.Key_G, SHIFT)):
        editor._ask()
        press(key, held)
        assert not editor.catcher.over.isVisible() and editor.catcher.again.isVisible()
    assert key_map().keys("keys") == ("F1",)
    editor._ask()
    press(KEY.Key_Escape)
    assert editor.isVisible() and not editor.catcher.waiting and editor.field.line.hasFocus()


def test_keys_are_taken_away_and_put_back(editor, press):
    find(editor, "")
    editor.list.show_options(editor.list.rows.options, 0)
    spec = editor.current()
    press(KEY.Key_Delete)
    assert key_map().keys(spec.id) == ()
    editor._reset()
    assert key_map().keys(spec.id) == spec.keys
    key_map().set("brief", ("F12",))
    editor._reset_all()
    assert not key_map().any_changed()
