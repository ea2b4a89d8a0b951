"""What "mark all like this" starts from: words, a mark, a record; and that nothing is written before Ctrl+Enter."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.commands.more import more_commands
from tests.ui.conftest import TEXT

M, CONTROL = Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(make_window, project):
    return make_window(project)


def spread(window):
    window.actions_.by_id["spread"].trigger()


def chooser(window):
    return more_commands(window, "spread")._chooser


def test_selected_words_are_asked_about_first_and_nothing_is_written(window, qtbot, press):
    at = TEXT.index("الري")
    window.area.view.select(Span(at, at + 4))
    spread(window)
    assert chooser(window).isVisible()
    press(Qt.Key.Key_5)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.dock.name == "spread" and not window.runner.busy)
    part = window.dock.part()
    assert (part.found.sought.kind, part.found.sought.label) == (Kind.SECTOR, "الري")
    assert window.session.desk.records.list() == []
    press(Qt.Key.Key_Escape)
    assert window.dock.name == ""
    assert window.session.desk.history.undo_name != "spread"


def test_escape_at_the_question_goes_back_to_the_reader(window, press):
    at = TEXT.index("الري")
    window.area.view.select(Span(at, at + 4))
    spread(window)
    press(Qt.Key.Key_Escape)
    assert not chooser(window).isVisible()
    assert window.dock.name == ""
    assert window.area.view.isAncestorOf(window.focusWidget()) or window.focusWidget() is window.area.view


def test_words_that_bear_a_mark_are_that_mark(window, qtbot):
    article, at = window.session.article, TEXT.index("الصين")
    made = window.session.desk.marks.annotate(article, Span(at, at + 5), Kind.COUNTRY)
    window.area.view.select(Span(at, at + 5))
    spread(window)
    assert window.dock.name == "spread"
    assert window.dock.part().found.sought.record == made.record
    qtbot.waitUntil(lambda: not window.runner.busy)


def test_a_mark_or_a_record_needs_no_question(window, qtbot):
    article, at = window.session.article, TEXT.index("الصين")
    made = window.session.desk.marks.annotate(article, Span(at, at + 5), Kind.COUNTRY)
    window.session.show_mark(made.id)
    spread(window)
    assert window.dock.part().found.sought.record == made.record
    qtbot.waitUntil(lambda: not window.runner.busy)
    window.dock.close_dock()
    window.session.show_record(made.record)
    spread(window)
    assert window.dock.name == "spread"
    qtbot.waitUntil(lambda: not window.runner.busy)


def test_with_nothing_to_go_by_it_says_what_to_do(window):
    failed = []
    window.session.failed.connect(failed.append)
    spread(window)
    at = TEXT.index("–")
    window.area.view.select(Span(at, at + 1))
    spread(window)
    assert len(failed) == 2
    assert window.dock.name == ""


def test_words_of_a_search_are_asked_about(window, qtbot, press):
    more_commands(window, "spread").spread_words("الري  والمياه")
    assert chooser(window).isVisible()
    press(Qt.Key.Key_2)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.dock.name == "spread" and not window.runner.busy)
    assert window.dock.part().found.sought.label == "الري والمياه"
    assert window.dock.part().found.ticked() == 1
