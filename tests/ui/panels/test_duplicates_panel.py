"""Likely duplicates side by side."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.model.kinds import Kind
from desktop_app.ui.panels.duplicates_panel import DuplicatesPanel


@pytest.fixture
def opened(qtbot, make_window, project):
    """The panel over three spellings of one name: three pairs."""
    window = make_window(project)
    qtbot.waitUntil(lambda: window.session.article is not None)
    records = window.session.desk.records
    for name in ("إمام علي رحمان", "إمام علي رحمن", "امام على رحمان"):
        records.create(Kind.PERSON, name)
    panel = DuplicatesPanel.toggle(window)
    qtbot.waitUntil(lambda: panel._rows.rowCount() == 3 and not window.runner.busy)
    return window, panel


def test_left_and_right_choose_whose_name_stays(qtbot, opened):
    window, panel = opened
    row = panel._rows.rows[0]
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    assert panel._rows.rows[0].kept is row.other
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert window.session.record(row.one.id) is None
    assert window.session.record(row.other.id) is not None
    assert panel._rows.rowCount() == 1  # of the pairs with the one that is gone none is left


def test_skipping_leaves_all_as_it_is(qtbot, opened):
    window, panel = opened
    steps = window.session.desk.history.count()
    panel._buttons[2].click()
    assert panel.list.currentIndex().row() == 1
    qtbot.keyClick(panel.list, Qt.Key.Key_Escape)
    assert window.session.desk.history.count() == steps


def test_each_row_says_what_speaks_for_it_to_those_who_hear_the_screen(opened):
    _window, panel = opened
    said = panel._rows.data(panel._rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert "same name" in said
    assert "0 mentions" in said


def test_where_nothing_is_alike_that_is_said(qtbot, make_window, project):
    window = make_window(project)
    qtbot.waitUntil(lambda: window.session.article is not None)
    panel = DuplicatesPanel.toggle(window)
    qtbot.waitUntil(lambda: panel.note._title._text == "No likely duplicates")
    assert not any(button.isEnabled() for button in panel._buttons)
    panel.close()


def test_it_goes_with_the_project(qtbot, opened):
    window, panel = opened
    with qtbot.waitSignal(panel.destroyed):
        window.session.use(None)
