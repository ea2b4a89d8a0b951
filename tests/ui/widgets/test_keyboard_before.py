"""The keyboard goes back to where it was, also where that is gone."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.widgets.keyboard_before import KeyboardBefore


@pytest.fixture
def desk(qtbot):
    """(window, frame that takes the keyboard, a line in it, another line beside it)."""
    window = QWidget()
    qtbot.addWidget(window)
    frame, other = QWidget(window), QLineEdit(window)
    frame.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    line = QLineEdit(QWidget(frame))  # in a widget that takes none, as in a table's viewport
    column = QVBoxLayout(window)
    column.addWidget(frame)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window, frame, line, other


def _remembered(widget: QWidget) -> KeyboardBefore:
    widget.setFocus()
    before = KeyboardBefore()
    before.remember()
    return before


def test_what_had_it_has_it_again(desk):
    window, _frame, line, other = desk
    before = _remembered(line)
    other.setFocus()
    assert before.give_back() and window.focusWidget() is line
    other.setFocus()
    assert not before.give_back() and window.focusWidget() is other  # once


def test_where_it_is_gone_what_it_stood_in_has_it(desk):
    window, frame, line, other = desk
    before = _remembered(line)
    other.setFocus()
    line.deleteLater()
    QCoreApplication.sendPostedEvents(line, QEvent.Type.DeferredDelete)
    assert before.give_back() and window.focusWidget() is frame


def test_what_is_not_in_sight_gets_none(desk):
    window, frame, line, other = desk
    before = _remembered(line)
    other.setFocus()
    frame.hide()
    assert not before.give_back() and window.focusWidget() is other
    nothing = KeyboardBefore()
    assert not nothing.give_back()
