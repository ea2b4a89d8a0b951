"""Undo and redo: at once where they are short, else behind the window, to be stopped."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.workspace import Workspace
from desktop_app.workspace import history as counter


@pytest.fixture
def window(make_window, project, monkeypatch):
    """A window whose last step is long for it."""
    made = make_window(project)
    made.session.desk.records.create(Kind.PERSON, "سالم")
    monkeypatch.setattr(counter, "_LONG", 1)
    return made


def people(window) -> int:
    return len(window.session.desk.registry.find("سالم", 5))


def test_a_long_step_is_taken_back_and_done_again_as_a_job(window, qtbot):
    window.edits.undo()
    assert window.runner.busy and window.status.progress.isVisible()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert people(window) == 0 and "Taken back" in window.toast.text()
    window.edits.redo()
    assert window.runner.busy
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert people(window) == 1 and "Done again" in window.toast.text()


def test_one_that_is_stopped_leaves_all_as_it_was(window, qtbot, monkeypatch):
    desk = window.session.desk
    undo = desk.history.undo

    def stopped(told):
        window.runner.stop()
        return undo(told)

    monkeypatch.setattr(desk.history, "undo", stopped)
    window.edits.undo()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert people(window) == 1 and window.toast.text() == "Stopped."
    assert desk.history.undo_name == "create_record"


def test_a_short_step_is_taken_back_at_once(make_window, project):
    window = make_window(project)
    window.session.desk.records.create(Kind.PERSON, "سالم")
    window.edits.undo()
    assert people(window) == 0 and not window.runner.busy


def test_articles_that_come_back_are_read_not_the_page_for_beginners(make_window, tmp_path, qtbot):
    path = tmp_path / "new.mujaz"
    with Workspace.create(path):
        pass
    texts = tmp_path / "texts"
    texts.mkdir()
    for number in range(3):
        (texts / f"{number}.txt").write_text(f"زار وفد من الصين طاجيكستان {number}.", encoding="utf-8")
    window = make_window(path)
    area, session = window.area, window.session
    window.files.add_paths([texts])
    qtbot.waitUntil(lambda: not window.runner.busy and session.article is not None)
    window.edits.undo()
    qtbot.waitUntil(lambda: not window.runner.busy and session.article is None)
    assert area._stack.currentWidget() is area.first
    window.edits.redo()
    qtbot.waitUntil(lambda: not window.runner.busy and session.article is not None)
    assert area._stack.currentWidget() is area._reading and session.desk.library.rows(limit=1)[0].id == session.article


def test_what_is_left_is_read_where_the_open_article_was_taken_back(make_window, project, qtbot):
    window = make_window(project)
    session = window.session
    first = session.article
    made = session.desk.articles.add_text("وصل وفد آخر إلى المدينة ثم غادر.").article
    session.show_article(made)
    window.edits.undo()
    qtbot.waitUntil(lambda: session.article == first)
    assert window.area._stack.currentWidget() is window.area._reading
