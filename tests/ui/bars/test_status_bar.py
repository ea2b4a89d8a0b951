"""The foot lends its room to news, so that those lie over nothing."""

import pytest

from desktop_app.ui.bars.status_bar import StatusBar
from desktop_app.ui.widgets.toast import Toast

LONG = "The briefing could not be written because its file is open in another program; close it there and try again."


@pytest.fixture
def window(make_window, project):
    made = make_window(project)
    made.toast.hide()
    return made


def over(window) -> list:
    """The parts of the foot that the toast lies over."""
    status, news = window.status, window.toast.geometry()
    parts = [one for one in (status.saved, status.marks, status.suggestions, status.progress, status.place,
                             status.language, status.thin, status.pair) if one.isVisible()]  # fmt: skip
    return [one for one in parts if news.intersects(one.geometry().translated(status.pos()))]


@pytest.mark.parametrize("width", [640, 900, 1440])
@pytest.mark.parametrize("words", ["Saved.", LONG])
def test_news_lies_over_nothing_at_any_width(window, qtbot, width, words):
    window.resize(width, 700)
    window.toast.say(words, bad=True)
    qtbot.waitUntil(lambda: window.status.geometry().contains(window.toast.geometry()) and over(window) == [])
    window.toast.hide()
    assert window.status.height() == 28 and window.status.saved.isVisible()


def test_parts_that_only_tell_step_aside_and_come_back(qtbot):
    status = StatusBar()
    qtbot.addWidget(status)
    for part in (status.saved, status.place, status.pair):
        part.set_words("Some words")
    status.resize(700, 28)
    status.show()
    wide = status.pair.sizeHint().width()
    room = status.lend(700 - 2 * wide, 700)
    assert room is not None and not status.place.isVisible() and status.pair.isVisible()
    assert status.lend(900, 700) is None and status.place.isVisible()
    status.lend_line(30)
    assert status.height() == 58
    status.take_back()
    assert status.height() == 28 and status.saved.isVisible()


def test_a_part_that_stepped_aside_stays_there_when_its_words_change(qtbot):
    status = StatusBar()
    qtbot.addWidget(status)
    status.place.set_words("Paragraph 1")
    status.show()
    status.lend(status.width() - 20, status.width())
    status.place.set_words("Paragraph 2")
    assert not status.place.isVisible()
    status.take_back()
    assert status.place.isVisible()


def test_another_window_may_have_no_such_foot(qtbot):
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    toast = Toast(window)
    toast.say("Done")
    assert window.rect().contains(toast.geometry())


@pytest.mark.parametrize("width", [720, 1440])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_stands_in_a_narrow_line_is_whole(make_window, project, qtbot, width, language):
    window = make_window(project, language)
    window.resize(width, 600)
    status = window.status
    qtbot.waitUntil(lambda: status.width() == width and status.saved.isVisible())
    status.suggestions.set_words("275 suggestions waiting · 12,429 in the library")
    shown = [part for part in (status.saved, status.marks, status.suggestions, status.place, status.language,
                               status.pair) if part.isVisible()]  # fmt: skip
    qtbot.waitUntil(lambda: all(part.width() >= part.sizeHint().width() for part in shown if part.isVisible()))
    assert status.saved.isVisible() and status.suggestions.isVisible()
    assert status.place.isVisible() == (width == 1440)
