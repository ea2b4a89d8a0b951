"""One job at a time, and none that ended takes away what the next one began."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.settings.file import Settings
from desktop_app.ui.window import MainWindow


@pytest.fixture
def runner(qtbot, tmp_path):
    window = MainWindow(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(window)
    return window.runner


def test_what_was_waited_for_ends_nothing_of_the_next(qtbot, runner):
    """Its "finished" comes when the window listens again, and another job may run by then."""
    answers, go_on = [], threading.Event()
    assert runner.start("one", lambda *_all: "before", answers.append)
    runner.finish()

    def work(*_all):
        assert go_on.wait(10)
        return "after"

    assert runner.start("two", work, answers.append)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    still = runner.busy
    with qtbot.waitSignal(runner.ended):
        go_on.set()
    assert still and answers[-1] == "after"


def test_two_at_once_are_told_apart(qtbot, runner):
    go_on = threading.Event()
    assert runner.start("one", lambda *_all: go_on.wait(10), lambda _answer: None)
    assert not runner.start("two", lambda *_all: None, lambda _answer: None)
    with qtbot.waitSignal(runner.ended):
        go_on.set()
    assert not runner.busy
