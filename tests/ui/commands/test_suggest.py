"""The menu of suggestions."""

import threading

from desktop_app.workspace.suggestions import Suggestions
from tests.ui.suggesting.conftest import engine, read

__all__ = ["engine", "read"]


def _do(window, name):
    window.actions_.by_id[name].trigger()


def _current(window):
    one = window.area.suggested.get(window.area.suggested.now)
    return one.quote if one is not None else ""


def test_walking_and_answering(qtbot, read):
    window = read()
    with qtbot.waitSignal(window.session.failed):
        _do(window, "accept_suggestion")
    _do(window, "next_suggestion")
    assert _current(window) == "الصين"
    _do(window, "accept_suggestion")
    assert [mark.quote for mark in window.session.desk.marks.of(window.session.article)] == ["الصين"]
    assert _current(window) == "طاجيكستان"
    _do(window, "refuse_suggestion")
    assert _current(window) == "سالم"
    _do(window, "edit_suggestion")
    assert window.area.serving.chooser.isVisible()
    window.area.serving.chooser.hide()
    _do(window, "previous_suggestion")
    assert _current(window) == "سالم"


def test_shown_and_hidden_by_action_and_button(read):
    window = read()
    switch = window.area.head._switch
    assert "shown" in switch.accessibleName() and "Ctrl+Shift+G" in switch.toolTip()
    _do(window, "show_suggestions")
    assert "hidden" in switch.accessibleName() and window.area.suggested.views() == []
    switch.click()
    assert len(window.area.suggested.views()) == 3
    assert window.session.settings.get("suggest.shown") is True


def test_the_dock_opens_and_closes(read):
    window = read()
    _do(window, "suggestions")
    assert window.dock.name == "suggestions"
    _do(window, "suggestions")
    assert window.dock.name == ""
    _do(window, "likely_suggestions")
    assert window.dock.name == "suggestions"
    window.status.suggestions.clicked.emit()
    assert window.dock.name == "suggestions"


def test_the_article_that_teaches_most(qtbot, read, engine):
    window = read()
    first = window.session.article
    _do(window, "next_to_learn")  # nobody has looked through the library
    assert window.dock.name == "suggestions"
    qtbot.waitUntil(lambda: window.suggest.waiting is not None)
    other = str(window.session.desk.articles.add_text("زار سالم بلدة سالم ثم عاد سالم.").article)
    window.session.desk.suggestions.survey()
    _do(window, "next_to_learn")
    assert window.session.article == other != first


def test_asked_for_it_while_the_library_is_looked_through_says_when_to_ask_again(qtbot, read, monkeypatch):
    window = read()
    told = []
    window.session.told.connect(told.append)
    begun, go_on = threading.Event(), threading.Event()

    def survey(*_all, **_named):
        begun.set()
        go_on.wait(10)
        return 0

    monkeypatch.setattr(Suggestions, "survey", survey)
    try:
        _do(window, "next_to_learn")
        qtbot.waitUntil(begun.is_set)
        _do(window, "next_to_learn")
        assert "Ctrl+Shift+J" in told[-1] and "being looked through" in told[-1]
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: not window.suggest.looking)


def test_where_nothing_is_left_to_answer_it_says_so(qtbot, read):
    window = read()
    window.session.desk.suggestions.survey()
    window.session.desk.suggestions.refuse(list(window.area.suggested.all()))
    qtbot.waitUntil(lambda: window.suggest.waiting == 0)
    with qtbot.waitSignal(window.session.told) as told:
        _do(window, "next_to_learn")
    assert "left" in told.args[0] and window.dock.name == ""


def test_the_status_line_counts_what_waits(qtbot, read):
    window = read()
    assert window.status.suggestions.words.text().startswith("3 suggestions")
    window.area.serving.accept(window.area.suggested.key(window.area.suggested.all()[0]))
    assert window.status.suggestions.words.text().startswith("2 suggestions")
