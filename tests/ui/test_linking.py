"""A link from a briefing brings the window with its project to front at the mark, and does nothing else."""

from multiprocessing.connection import Client
from pathlib import Path

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.links import MarkLink
from desktop_app.model.spans import Span
from desktop_app.ui import linking
from desktop_app.ui.linking import LinkDoor, follow, hand_over
from desktop_app.workspace import Workspace


@pytest.fixture
def marked(project: Path) -> tuple[Path, MarkLink]:
    with Workspace.open(project) as workspace:
        article = workspace.articles.list()[0].id
        mark = workspace.marks.annotate(article, Span(0, 6), Kind.PLACE)
        return project, MarkLink(workspace.project_id, mark.id)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Sockets of the test's own."""
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))


class ClosedListener:
    def accept(self):
        raise OSError("listener is closed")

    def close(self):
        pass


def in_another_thread(qtbot, act):
    """What another process would do, while the window goes on."""
    from desktop_app.ui.jobs import Job

    job = Job(lambda _progress, _cancelled: act())
    with qtbot.waitSignal(job.done, timeout=5000) as done:
        job.start()
    job.wait()
    return done.args[0]


def test_a_running_window_comes_to_the_mark(make_window, marked, place, qtbot):
    project, link = marked
    window = make_window(project)
    door = LinkDoor(window)
    assert window.session.mark is None
    assert in_another_thread(qtbot, lambda: hand_over(link))
    qtbot.waitUntil(lambda: window.session.mark == link.annotation)
    door.close()
    assert not hand_over(link)


def test_nobody_listens_for_another_project(make_window, marked, place):
    door = LinkDoor(make_window(marked[0]))
    assert not hand_over(MarkLink("0" * 16, marked[1].annotation))
    door.close()


@pytest.mark.parametrize("said", [b"mujaz://nothing", b"\xff\xfe", b"x" * 5000])
def test_what_is_no_link_is_told_or_dropped_and_the_next_is_answered(make_window, marked, place, qtbot, said):
    project, link = marked
    window = make_window(project)
    door = LinkDoor(window)

    def rubbish() -> None:
        with Client(linking._address(link.project)) as line:
            line.send_bytes(said)

    in_another_thread(qtbot, rubbish)
    assert in_another_thread(qtbot, lambda: hand_over(link))
    qtbot.waitUntil(lambda: window.session.mark == link.annotation)
    door.close()


def test_a_listener_that_refuses_at_once_is_not_asked_for_ever():
    listening = linking._Listening(ClosedListener(), "nowhere", pytest.fail)
    listening.end()
    assert not listening._thread.is_alive()


def test_a_link_to_another_known_project_opens_it(make_window, marked, tmp_path, qtbot):
    project, link = marked
    other = tmp_path / "other.mujaz"
    Workspace.create(other).close()
    window = make_window(project)
    window.open(other)
    assert follow(window, link)
    assert (window.session.desk.path, window.session.mark) == (project, link.annotation)


@pytest.mark.parametrize("link", [MarkLink("0" * 16, "0" * 16), None])
def test_what_is_not_known_is_said(make_window, marked, qtbot, link):
    window = make_window(marked[0])
    wanted = link or MarkLink(marked[1].project, "0" * 16)
    with qtbot.waitSignal(window.session.failed):
        assert not follow(window, wanted)
    assert window.session.mark is None
