"""N and P walk from wherever the keyboard is, but where letters are written or the page is not to be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.panels.engines_panel import EnginesPanel
from tests.ui.conftest import TEXT

K = Qt.Key


def _press(window, key, text=""):
    """On the window itself, as a keyboard does: the filters that sit there see it."""
    if text:
        for down in (True, False):
            QTest.simulateEvent(window.windowHandle(), down, ord(text), Qt.KeyboardModifier.NoModifier, text, False)
    else:
        QTest.keyClick(window.windowHandle(), key)


def _current(window):
    mark = window.area.view.page.marks.get(window.area.view.current())
    return mark.span.of(TEXT) if mark is not None else ""


@pytest.fixture
def listed(read, qtbot):
    """The window with the keyboard in the library's list, as after a click there."""
    window = read()
    window.library.list.setFocus()
    qtbot.waitUntil(window.library.list.hasFocus)
    return window


def test_from_the_library_they_walk_and_take_the_keyboard_to_the_page(listed):
    _press(listed, K.Key_N)
    assert _current(listed) == "الصين"
    assert listed.area.view.page.hasFocus()
    listed.library.list.setFocus()
    _press(listed, K.Key_P)
    assert _current(listed) == "سالم"


def test_under_the_arabic_layout_too(listed):
    _press(listed, K.Key_unknown, "ى")
    assert _current(listed) == "الصين"


def test_a_field_takes_the_letter(listed, qtbot):
    listed.library.focus_search()
    line = listed.library.tools.search.line
    qtbot.waitUntil(line.hasFocus)
    _press(listed, K.Key_unknown, "n")
    assert (line.text(), _current(listed)) == ("n", "")


def test_under_a_box_and_behind_another_page_they_do_nothing(listed, qtbot):
    box = EnginesPanel.toggle(listed)
    qtbot.waitUntil(lambda: box.isAncestorOf(QApplication.focusWidget()))
    _press(listed, K.Key_N)
    assert box.isVisible() and _current(listed) == ""
    box.close()
    listed.session.page_wanted.emit("registry", None)
    qtbot.waitUntil(lambda: listed.stage.page == "registry")
    _press(listed, K.Key_N)
    assert (listed.stage.page, _current(listed)) == ("registry", "")
