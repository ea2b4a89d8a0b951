"""Of work behind the window only the answer to the last question comes."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop_app.model.errors import UserError
from desktop_app.ui.suggesting.latest import Latest
from desktop_app.ui.suggesting.quiet import Hands


@pytest.fixture
def latest(qapp):
    made = Latest(Hands())
    yield made
    made.finish()


def test_the_answer_to_the_last_question_alone(qtbot, latest):
    answers, begun = [], threading.Event()

    def first(_progress, cancelled):
        begun.set()
        while not cancelled():
            pass
        return "first"

    latest.ask(first, answers.append)
    assert begun.wait(5)
    latest.ask(lambda *_all: "second", answers.append)
    latest.ask(lambda *_all: "third", answers.append)
    with qtbot.waitSignal(latest.ended):
        assert latest.busy
    assert answers == ["third"]
    assert not latest.busy


def test_stopped_it_answers_nobody(qtbot, latest):
    answers = []
    latest.ask(lambda *_all: "late", answers.append)
    latest.stop()
    qtbot.waitUntil(lambda: not latest.busy)
    assert answers == []


def test_what_the_world_refuses_is_told(qtbot, latest):
    def work(*_all):
        raise UserError("article_unknown", id="x")

    with qtbot.waitSignal(latest.refused) as told:
        latest.ask(work, lambda _answer: None)
    assert told.args[0].code == "article_unknown"


def test_finishing_waits_for_the_end(latest):
    ended = []

    def work(_progress, cancelled):
        while not cancelled():
            pass
        ended.append(True)

    latest.ask(work, lambda _answer: None)
    latest.finish()
    assert ended == [True]


def test_what_the_last_project_left_behind_ends_nothing_of_the_next(qtbot, latest):
    """The one that was waited for says that it ended only when the window listens again."""
    answers, go_on = [], threading.Event()
    latest.ask(lambda *_all: "before", answers.append)
    latest.finish()

    def work(*_all):
        assert go_on.wait(10)
        return "after"

    latest.ask(work, answers.append)
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    still = latest.busy
    with qtbot.waitSignal(latest.ended):
        go_on.set()
    assert still and answers == ["after"]
