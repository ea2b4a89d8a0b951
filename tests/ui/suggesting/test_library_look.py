"""The library's numbers follow the switches of the engines: at the foot, in the dock, in the next session."""

import threading

from desktop_app.model.errors import UserError
from desktop_app.model.suggestion import EngineName
from desktop_app.workspace import Workspace
from desktop_app.workspace.suggestions import Suggestions
from tests.ui.suggesting.conftest import OTHER, never_ending


def _foot(window):
    return window.status.suggestions.words.text().replace("\u2068", "").replace("\u2069", "")


def _open_dock(window):
    window.session.dock_wanted.emit("suggestions", "library")
    return window.dock.part()


def _labels(dock):
    return {group.label for group in dock.list.rows.groups if group is not None}


def _idle(window):
    watch = window.suggest
    return watch.fresh and not (watch.looking or watch._latest.busy or watch._timer.isActive())


def test_the_foot_and_the_dock_follow_a_switch_at_once(qtbot, surveyed, engine):
    """Nobody looks through the library for it."""
    window, dock = surveyed, _open_dock(surveyed)
    qtbot.waitUntil(lambda: len(_labels(dock)) == 3 and len(dock.rows) > 0)
    looks = []
    window.suggest.library.begun.connect(lambda: looks.append(1))
    window.suggest.switch(EngineName.PATTERNS, False)
    qtbot.waitUntil(lambda: _foot(window) == "" and _labels(dock) == set())
    assert len(dock.rows) == 0 and dock.foot.isHidden()  # nothing is left to accept
    window.suggest.switch(EngineName.PATTERNS, True)
    qtbot.waitUntil(lambda: _foot(window) == "3 suggestions waiting · 5 in the library" and len(_labels(dock)) == 3)
    qtbot.waitUntil(lambda: _idle(window))
    assert looks == []


def test_with_no_article_open_they_follow_too(qtbot, surveyed):
    window = surveyed
    window.session.show_article(None)
    qtbot.waitUntil(lambda: _foot(window) == "5 suggestions in the library")
    window.suggest.switch(EngineName.PATTERNS, False)
    qtbot.waitUntil(lambda: _foot(window) == "")
    window.suggest.switch(EngineName.PATTERNS, True)
    qtbot.waitUntil(lambda: _foot(window) == "5 suggestions in the library")


def test_off_stays_off_in_the_next_session(qtbot, surveyed, make_window, project):
    surveyed.suggest.switch(EngineName.PATTERNS, False)
    surveyed.close()
    window = make_window(project)
    dock = _open_dock(window)
    qtbot.waitUntil(lambda: window.suggest.waiting == 0)
    qtbot.waitUntil(lambda: "Nothing waits" in dock.pane.note._title.text())
    window.suggest.switch(EngineName.PATTERNS, True)
    qtbot.waitUntil(lambda: window.suggest.waiting == 5 and len(_labels(dock)) == 3)


def _look_without(qtbot, window):
    """The library is looked through while the engine is off."""
    window.suggest.switch(EngineName.PATTERNS, False)
    qtbot.waitUntil(lambda: window.suggest.waiting == 0)
    window.suggest.library.begin()
    qtbot.waitUntil(lambda: _idle(window))


def test_what_was_looked_through_without_an_engine_is_looked_through_again_when_it_is_on(qtbot, surveyed):
    window = surveyed
    _look_without(qtbot, window)
    assert window.suggest.waiting == 0
    window.suggest.switch(EngineName.PATTERNS, True)
    qtbot.waitUntil(lambda: _foot(window) == "3 suggestions waiting · 5 in the library")
    assert not window.session.desk.suggestions.survey_lacks()


def test_it_is_looked_through_again_in_the_next_session_too(qtbot, surveyed, make_window, project):
    window = surveyed
    _look_without(qtbot, window)
    settings = window.session.settings
    window.close()
    settings.put("suggest.off", [])
    window = make_window(project)
    qtbot.waitUntil(lambda: window.suggest.waiting == 5 and _idle(window))
    dock = _open_dock(window)
    qtbot.waitUntil(lambda: len(_labels(dock)) == 3)


def test_stopped_it_does_not_begin_by_itself_again(qtbot, surveyed, monkeypatch):
    window = surveyed
    _look_without(qtbot, window)
    look = never_ending(monkeypatch)
    window.suggest.switch(EngineName.PATTERNS, True)
    qtbot.waitUntil(look.begun.is_set)
    dock = _open_dock(window)
    assert dock.head.survey.text() == "Stop"
    dock.head.survey.click()
    qtbot.waitUntil(lambda: _idle(window))
    assert look.times == 1
    window.suggest.renew()
    qtbot.waitUntil(lambda: _idle(window))
    assert look.times == 1
    qtbot.waitUntil(lambda: dock.head.survey.text() == "Look again")


def test_an_engine_that_failed_somewhere_is_told_of_at_the_end(qtbot, surveyed, monkeypatch):
    window = surveyed

    def survey(_self, *, progress, cancelled):
        progress(2, 2)
        raise UserError("engine_failed", count=1, engines=(EngineName.PATTERNS,))

    monkeypatch.setattr(Suggestions, "survey", survey)
    with qtbot.waitSignal(window.session.failed) as told:
        window.suggest.library.begin()
    assert "1 (patterns)" in told.args[0]
    qtbot.waitUntil(lambda: _idle(window))


def test_articles_that_came_since_are_looked_at_by_themselves(qtbot, surveyed):
    window, dock = surveyed, _open_dock(surveyed)
    qtbot.waitUntil(lambda: len(_labels(dock)) == 3)
    window.session.desk.articles.add_text(f"{OTHER} ثم عاد.")
    qtbot.waitUntil(lambda: _foot(window) == "3 suggestions waiting · 7 in the library")
    qtbot.waitUntil(lambda: _idle(window))
    assert window.suggest.rest == 0
    qtbot.waitUntil(lambda: "not looked through" not in dock.head.count.text())


def test_stopped_the_queue_says_what_is_left_and_goes_on_when_more_comes(qtbot, surveyed, monkeypatch):
    window = surveyed
    dock = _open_dock(window)
    qtbot.waitUntil(lambda: len(_labels(dock)) == 3)
    with monkeypatch.context() as patched:
        look = never_ending(patched)
        window.session.desk.articles.add_text(f"{OTHER} ثم عاد.")
        qtbot.waitUntil(look.begun.is_set)
        dock.head.survey.click()
        qtbot.waitUntil(lambda: _idle(window))
        window.suggest.renew()
        qtbot.waitUntil(lambda: _idle(window))
        assert look.times == 1  # it isn't begun again by itself
        assert _foot(window) == "3 suggestions waiting · 5 in the library so far"
        qtbot.waitUntil(lambda: "1 article not looked through yet" in dock.head.count.text())
    window.session.desk.articles.add_text(f"{OTHER} ثم سار.")
    qtbot.waitUntil(lambda: _foot(window) == "3 suggestions waiting · 9 in the library")


def test_what_a_killed_look_left_is_looked_at_in_the_next_session(qtbot, surveyed, make_window, project):
    surveyed.close()
    with Workspace.open(project) as workspace:  # where nobody looks at anything
        workspace.articles.add_text(f"{OTHER} ثم عاد.")
    window = make_window(project)
    qtbot.waitUntil(lambda: _idle(window) and window.suggest.waiting == 7)
    assert window.suggest.rest == 0


def test_an_import_taken_back_and_done_again_during_the_look_is_looked_at(qtbot, surveyed, monkeypatch):
    window, desk, looked = surveyed, surveyed.session.desk, Suggestions.survey
    begun, may_end = threading.Event(), threading.Event()

    def survey(self, *, progress, cancelled):
        begun.set()
        may_end.wait(5)
        return looked(self, progress=progress, cancelled=cancelled)

    monkeypatch.setattr(Suggestions, "survey", survey)
    desk.articles.add_text(f"{OTHER} ثم عاد.")
    qtbot.waitUntil(begun.is_set)
    desk.history.undo()
    may_end.set()
    qtbot.waitUntil(lambda: _idle(window) and _foot(window) == "3 suggestions waiting · 5 in the library")
    desk.history.redo()
    qtbot.waitUntil(lambda: _idle(window) and _foot(window) == "3 suggestions waiting · 7 in the library")


def test_where_a_look_is_in_vain_it_is_not_begun_for_ever(qtbot, surveyed, monkeypatch):
    window, asked = surveyed, []
    monkeypatch.setattr(Suggestions, "survey", lambda _self, **_more: asked.append(1) or 0)
    window.session.desk.articles.add_text(f"{OTHER} ثم عاد.")
    qtbot.waitUntil(lambda: asked == [1] and _idle(window))
    window.suggest.renew()
    qtbot.waitUntil(lambda: _idle(window))
    assert asked == [1] and window.suggest.rest == 1


def test_the_queue_says_that_it_is_a_part_before_anybody_has_counted(qtbot, surveyed, monkeypatch):
    """Right after a start engines are read first, which takes its time."""
    window = surveyed
    with monkeypatch.context() as patched:
        patched.setattr(Suggestions, "survey", lambda _self, **_more: 0)
        window.session.desk.articles.add_text(f"{OTHER} ثم عاد.")
        qtbot.waitUntil(lambda: _idle(window) and window.suggest.rest == 1)
        window.suggest.waiting, window.suggest.rest = None, 0
        dock = _open_dock(window)
        qtbot.waitUntil(lambda: "1 article not looked through yet" in dock.head.count.text())


def test_after_the_learner_learnt_the_library_is_looked_through_again_and_said_to_be_of_before(
    qtbot, surveyed, monkeypatch
):
    window, dock = surveyed, _open_dock(surveyed)
    qtbot.waitUntil(lambda: len(_labels(dock)) == 3 and _idle(window))
    window.suggest.renew()
    qtbot.waitUntil(lambda: _idle(window))
    monkeypatch.setattr(Suggestions, "survey_lacks", lambda _self: True)
    look = never_ending(monkeypatch)
    window.lessons._trained(True)
    qtbot.waitUntil(look.begun.is_set)
    dock.head.survey.click()
    qtbot.waitUntil(lambda: _idle(window))
    qtbot.waitUntil(lambda: "found before the engines changed" in dock.head.count.text())
    assert look.times == 1  # stopped it isn't begun again by itself
