"""The engines are asked behind the window: for the open article, for the next one, again when something changed."""

import threading

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName
from desktop_app.workspace import Workspace
from tests.ui.conftest import TEXT


def test_no_engine_runs_in_the_windows_thread(read, engine):
    window = read()
    assert engine.threads and threading.get_ident() not in engine.threads
    assert {one.quote for one in window.area.suggested.all()} == {"الصين", "طاجيكستان", "سالم"}


def test_the_next_article_is_ready_before_it_is_opened(qtbot, engine, make_window, project):
    with Workspace.open(project) as workspace:
        workspace.articles.add_text("وصل وفد الصين إلى المدينة.")
    window = make_window(project)
    first = window.session.article
    qtbot.waitUntil(lambda: window.suggest.fresh and len(set(engine.asked)) == 2)
    other = next(one for one in engine.asked if one != first)
    qtbot.waitUntil(lambda: other in window.suggest._known)
    window.session.show_article(other)
    assert len(window.area.suggested) == 1  # before the engines are asked again


def test_another_article_is_not_given_a_late_answer(qtbot, read):
    window = read()
    found = window.suggest.suggestions
    window.suggest._take(("another", ()))
    assert window.suggest.suggestions == found


def test_asked_again_after_an_act_and_quiet_in_between(qtbot, read, engine):
    window = read()
    asked, at = len(engine.asked), TEXT.index("الصين")
    engine.words["الري"] = Kind.SECTOR
    from desktop_app.model.spans import Span

    window.session.desk.marks.annotate(
        window.session.article, Span(at, at + 5), Kind.COUNTRY, new_label="الصين", exact=True
    )
    assert not window.suggest.fresh
    assert [one.quote for one in window.area.suggested.all()] == ["طاجيكستان", "سالم"]  # the old ones stay
    qtbot.waitUntil(lambda: window.suggest.fresh)
    assert len(engine.asked) > asked
    assert {one.quote for one in window.area.suggested.all()} == {"طاجيكستان", "الري", "سالم"}


def test_an_engine_is_switched_off_and_on(qtbot, read):
    window = read()
    window.suggest.switch(EngineName.PATTERNS, False)
    qtbot.waitUntil(lambda: window.suggest.fresh and not len(window.area.suggested))
    assert window.session.settings.get("suggest.off") == ["patterns"]
    window.suggest.switch(EngineName.PATTERNS, True)
    qtbot.waitUntil(lambda: len(window.area.suggested) == 3)


def test_a_project_that_closes_takes_them_along(qtbot, read):
    window = read()
    window.session.use(None)
    assert (len(window.area.suggested), window.suggest.waiting) == (0, None)
    assert window.status.suggestions.isHidden()


def test_an_engine_that_fails_is_told_of_once_for_an_article(qtbot, engine, make_window, project):
    def fail(_reading):
        raise ZeroDivisionError

    engine.suggest = fail
    with qtbot.captureExceptions() as told:
        window = make_window(project)
        qtbot.waitUntil(lambda: len(told) == 1)
        window.suggest.renew()
        qtbot.waitUntil(lambda: not window.suggest._timer.isActive() and not window.suggest._latest.busy)
    assert [one[0] for one in told] == [ZeroDivisionError]
    assert len(window.area.suggested) == 0


def test_an_article_ahead_that_is_gone_takes_nothing_from_the_open_one(qtbot, read):
    window = read()
    watch, found = window.suggest, window.suggest.suggestions
    watch._look_at("gone", watch._take)
    qtbot.waitUntil(lambda: not watch._latest.busy)
    assert watch.suggestions == found and len(window.area.suggested) == len(found) > 0
