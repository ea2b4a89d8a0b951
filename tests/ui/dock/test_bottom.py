"""The dock below the panes: where the keyboard goes when it closes."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.settings.file import Settings
from desktop_app.ui.dock.bottom import Docked
from desktop_app.ui.part import Part


class _Search(Part):
    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit(self)

    def first_focus(self) -> QWidget:
        return self.line


@pytest.fixture
def docked(qtbot, tmp_path):
    """(dock below two lines, which are the panes; the two)."""
    panes = QWidget()
    lines = QLineEdit(panes), QLineEdit(panes)
    column = QVBoxLayout(panes)
    for line in lines:
        column.addWidget(line)
    dock = Docked(panes, {"search": _Search}, Settings(tmp_path / "settings"), None)
    qtbot.addWidget(dock)
    dock.resize(600, 600)
    dock.show()
    dock.activateWindow()
    qtbot.waitUntil(dock.isActiveWindow)
    return dock, *lines


def test_it_goes_to_what_had_it_last_outside_the_dock(docked):
    dock, first, second = docked
    first.setFocus()
    dock.open("search")
    second.setFocus()
    dock.open("search")
    dock.open("search")  # from within
    dock.close_dock()
    assert dock.focusWidget() is second


def test_where_that_is_not_to_be_seen_it_is_told(qtbot, docked):
    dock, first, _second = docked
    first.setFocus()
    dock.open("search")
    first.hide()
    with qtbot.waitSignal(dock.stranded, timeout=0):
        dock.close_dock()


def test_a_dock_that_had_no_keyboard_takes_none_along(qtbot, docked):
    dock, first, second = docked
    first.setFocus()
    dock.open("search")
    first.hide()
    second.setFocus()
    with qtbot.assertNotEmitted(dock.stranded):
        dock.close_dock()
    assert dock.focusWidget() is second
