"""Keys set by the user: kept, taken over, refused, put back."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.settings.file import Settings
from desktop_app.ui.actions import ACTIONS, BY_ID
from desktop_app.ui.key_map import KeyMap, key_map, key_words, keys_shown, normal, pressed, rekeyed, shown, with_key


@pytest.fixture
def keys(qapp, tmp_path):
    made = KeyMap()
    made.load(Settings(tmp_path))
    return made


def test_keys_of_the_catalogue_hold_until_others_are_set(keys, tmp_path):
    assert keys.keys("brief") == ("Ctrl+B",) and not keys.any_changed()
    keys.set("brief", ("Ctrl+Alt+Y",))
    assert keys.keys("brief") == ("Ctrl+Alt+Y",) and keys.is_changed("brief")
    again = KeyMap()
    again.load(Settings(tmp_path))
    assert again.keys("brief") == ("Ctrl+Alt+Y",)
    again.reset("brief")
    assert not again.any_changed()


def test_a_key_of_another_action_is_told_and_can_be_taken_over(keys):
    refusal = keys.refusal("Ctrl+Y", "brief")
    assert refusal is not None and (refusal.reason, refusal.action) == ("taken", "redo")
    keys.set("brief", ("Ctrl+Y",))
    assert keys.keys("redo") == ("Ctrl+Shift+Z",)  # the other of its two stays
    assert keys.owner("Ctrl+Y") == "brief" and keys.owner("Ctrl+B") == ""
    keys.reset("redo")
    assert keys.keys("redo") == ("Ctrl+Shift+Z", "Ctrl+Y") and keys.keys("brief") == ()
    keys.reset_all()
    assert keys.keys("brief") == ("Ctrl+B",)


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [("B", "alone"), ("Shift+B", "alone"), ("Return", "alone"), ("Ctrl+C", "fixed"), ("Ctrl+Left", "fixed"),
     ("Alt+1", "fixed"), ("Ctrl+V", "fixed"), ("Ctrl+K", "taken"), ("F9", "taken")],
)  # fmt: skip
def test_what_cannot_be_a_key(keys, wanted, reason):
    refusal = keys.refusal(wanted, "brief")
    assert refusal is not None and refusal.reason == reason


def test_free_keys_and_those_of_the_catalogue_are_never_refused(keys):
    for wanted in ("F12", "Ctrl+Alt+G", "Ctrl+Shift+F11"):
        assert keys.refusal(wanted, "brief") is None
    for spec in ACTIONS:
        assert all(keys.refusal(one, spec.id) is None for one in spec.keys), spec.id


def test_settings_that_were_spoilt_do_no_harm(qapp, tmp_path):
    settings = Settings(tmp_path)
    settings.put("keys.changed", ["nonsense", "no_such=Ctrl+G", "brief=Ctrl+K", "about=???", "undo=F12 Ctrl+Alt+Z"])
    made = KeyMap()
    made.load(settings)
    assert made.keys("undo") == ("F12", "Ctrl+Alt+Z")
    assert made.keys("brief") == ("Ctrl+B",)  # the palette has Ctrl+K
    assert made.keys("palette") == ("Ctrl+K",) and made.keys("about") == ()


def test_keys_in_words(qapp):
    assert shown("Ctrl++") == "Ctrl +" and shown("Alt+Return") == "Alt Enter" and shown("Ctrl+PgUp") == "Ctrl Page Up"
    assert key_words("undo") == "\u2066Ctrl+Z\u2069" and "Ctrl+B" in with_key("Brief", "brief")
    assert with_key("About", "about") == "About" and BY_ID["about"].keys == ()
    assert normal("ctrl+shift+e") == "Ctrl+Shift+E"


def test_a_press_is_named(qapp):
    def press(key, held=Qt.KeyboardModifier.NoModifier):
        return pressed(QKeyEvent(QEvent.Type.KeyPress, key, held))

    assert press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier) == "Ctrl+G"
    assert press(Qt.Key.Key_Control) == "" == press(Qt.Key.Key_unknown)
    assert press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier) == "Shift+Tab"


def test_sentences_that_name_a_key_name_that_of_now(qapp, tmp_path):
    key_map().load(Settings(tmp_path))
    words = "Deleted. Ctrl+Z brings it back; search with Ctrl+L."
    assert rekeyed(words) == words
    key_map().set("undo", ("Ctrl+Alt+U",))
    key_map().set("search", ())
    assert rekeyed(words) == "Deleted. \u2066Ctrl+Alt+U\u2069 brings it back; search with –."
    assert rekeyed("Ctrl L") == "–" and keys_shown("undo") == "Ctrl Alt U" and rekeyed("Ctrl Enter") == "Ctrl Enter"
    key_map().set("brief", ("Ctrl+Z",))
    assert rekeyed(with_key("Brief", "brief")) == with_key("Brief", "brief")  # it is that of now already
    key_map().reset_all()
