"""Work waits until the hands rest."""

import sys
from weakref import WeakSet

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop_app.ui.suggesting.quiet import REST, GivesWay, Hands


def test_a_key_keeps_work_waiting_for_a_moment(qapp):
    hands = Hands()
    assert hands.left() == 0
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not hands.eventFilter(hands, key)
    assert 0 < hands.left() <= REST
    assert hands.waiting(lambda: True)() is True  # cancelled: nobody waits
    assert hands.waiting(lambda: False)() is False
    assert hands.left() == 0


def test_other_events_are_no_hands(qapp):
    hands = Hands()
    assert not hands.eventFilter(hands, QEvent(QEvent.Type.UpdateRequest))
    assert hands.left() == 0


@pytest.fixture
def nobody_works(monkeypatch):
    """Work that other tests left running in this process doesn't count here."""
    before = sys.getswitchinterval()
    monkeypatch.setattr(GivesWay, "_working", WeakSet())
    sys.setswitchinterval(0.005)
    yield
    sys.setswitchinterval(before)


def test_threads_take_turns_more_often_while_any_works(nobody_works):
    one, other = GivesWay(), GivesWay()
    one.begin()
    other.begin()
    one.end()
    assert sys.getswitchinterval() < 0.005
    other.end()
    assert sys.getswitchinterval() == 0.005


def test_one_that_is_gone_without_its_end_does_not_count(nobody_works):
    one, gone = GivesWay(), GivesWay()
    one.begin()
    gone.begin()
    del gone
    one.end()
    assert sys.getswitchinterval() == 0.005
