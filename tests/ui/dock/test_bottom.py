"""The dock below the panes: where the keyboard goes when it closes, and how high it is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QSplitter, QVBoxLayout, QWidget

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


def _height(dock: Docked) -> int:
    part = dock.part()
    assert part is not None
    return part.height()


def _drag(dock: Docked, by: int) -> None:
    handle = dock.findChild(QSplitter).handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(0, by))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)


def test_a_small_window_does_not_make_it_low_for_ever(docked):
    dock, *_ = docked
    dock.resize(600, 900)
    dock.open("search")
    high = _height(dock)
    assert high == 400
    dock.resize(600, 420)
    assert _height(dock) < high
    dock.close_dock()
    dock.resize(600, 900)
    dock.open("search")
    assert _height(dock) == high
    dock.resize(600, 420)
    dock.resize(600, 900)
    assert _height(dock) == high


def test_the_height_it_was_dragged_to_is_kept(docked, tmp_path):
    dock, *_ = docked
    dock.resize(600, 900)
    dock.open("search")
    _drag(dock, 120)
    dragged = _height(dock)
    assert dragged < 400
    dock.close_dock()
    assert Settings(tmp_path / "settings").get("window.dock") == dragged
    dock.open("search")
    assert _height(dock) == dragged
