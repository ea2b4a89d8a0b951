"""The line at the foot: how many wait, right after each answer."""

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest


def _words(window):
    return window.status.suggestions.words.text().replace("\u2068", "").replace("\u2069", "")


def _press(window, *keys):
    for name in keys:
        stroke = QKeySequence(name)[0]
        QTest.keyClick(window.windowHandle(), stroke.key(), stroke.keyboardModifiers())


def test_an_answer_counts_at_once_and_its_undo_soon(qtbot, surveyed):
    window = surveyed
    assert _words(window) == "3 suggestions waiting · 5 in the library"
    _press(window, "N", "Return")
    assert _words(window) == "2 suggestions waiting · 4 in the library"
    _press(window, "Delete")
    assert _words(window) == "1 suggestion waiting · 3 in the library"
    qtbot.waitUntil(lambda: window.suggest.waiting == 3)
    assert _words(window) == "1 suggestion waiting · 3 in the library"
    window.session.desk.history.undo()
    window.session.desk.history.undo()
    qtbot.waitUntil(lambda: _words(window) == "3 suggestions waiting · 5 in the library")


def test_where_none_waits_here_the_library_s_are_named_in_full(qtbot, surveyed):
    window, suggestions = surveyed, surveyed.session.desk.suggestions
    suggestions.accept(list(window.area.suggested.all()))
    qtbot.waitUntil(lambda: _words(window) == "2 suggestions in the library")
    suggestions.refuse(suggestions.of_group(suggestions.groups()[0]))
    qtbot.waitUntil(lambda: _words(window) == "")


def test_with_no_article_open_the_library_is_counted_too(qtbot, surveyed):
    window, suggestions = surveyed, surveyed.session.desk.suggestions
    window.session.show_article(None)
    suggestions.refuse(suggestions.of_group(suggestions.groups()[0]))  # China
    qtbot.waitUntil(lambda: _words(window) == "2 suggestions in the library")
