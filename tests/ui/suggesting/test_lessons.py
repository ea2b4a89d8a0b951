"""The learner learns anew when enough is new, behind the window."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.suggestion import EngineName, LearnerState
from desktop_app.workspace.learning import Learning


@pytest.fixture
def taught(monkeypatch):
    """What the learner was asked; it is due once."""
    asked = []

    def state(self):
        return LearnerState("none", due=not asked)

    monkeypatch.setattr(Learning, "state", state)
    monkeypatch.setattr(Learning, "train", lambda self, **_given: asked.append("train"))
    return asked


def test_it_is_trained_once_where_that_is_due(qtbot, read, taught):
    window = read()
    window.lessons.begin()
    qtbot.waitUntil(lambda: taught == ["train"])
    qtbot.waitUntil(lambda: not window.lessons._latest.busy and window.suggest.fresh)
    with qtbot.waitSignal(window.lessons._latest.ended):
        window.lessons.begin()
    assert taught == ["train"]


def test_not_while_it_is_switched_off(read, taught):
    window = read()
    window.suggest.switch(EngineName.LEARNER, False)
    window.lessons.begin()
    assert not window.lessons._latest.busy and taught == []


def test_a_model_that_can_t_be_kept_is_told_of_once(qtbot, read, taught, monkeypatch):
    def train(self, **_given):
        raise UserError("learner_not_written", path="x", reason="full")

    monkeypatch.setattr(Learning, "train", train)
    window = read()
    told = []
    window.session.failed.connect(told.append)
    for _ in range(2):
        with qtbot.waitSignal(window.lessons._latest.ended):
            window.lessons.begin()
    assert len(told) == 1
