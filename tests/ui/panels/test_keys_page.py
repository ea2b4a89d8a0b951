"""All keys fit on one page."""

import pytest
from PySide6.QtWidgets import QScrollArea

from desktop_app.ui.panels.keys_page import KeysPage, shares


def test_columns_are_as_even_as_can_be():
    groups = [(name, [("", "")] * rows) for name, rows in (("a", 7), ("b", 5), ("c", 9), ("d", 16), ("e", 3), ("f", 9))]
    one, other = shares(groups, 2)
    assert [name for name, _rows in one] == sorted(name for name, _rows in one)
    assert [name for name, _rows in other] == sorted(name for name, _rows in other)
    assert one[0][0] == "a" and len(one) + len(other) == len(groups)
    rows = [sum(len(rows) for _name, rows in column) for column in (one, other)]
    assert abs(rows[0] - rows[1]) <= 3
    assert [name for column in shares(groups, 3) for name, _rows in column].count("d") == 1
    assert max(sum(len(rows) for _name, rows in column) for column in shares(groups, 3)) <= 19


@pytest.mark.parametrize("language", ["ar", "en"])
def test_nothing_runs_off_the_page(make_window, project, language, qtbot):
    window = make_window(project, language)
    page = KeysPage.toggle(window)
    scroll = page.findChild(QScrollArea)
    qtbot.waitUntil(lambda: scroll.widget().height() <= scroll.viewport().height())
    qtbot.waitUntil(lambda: scroll.widget().width() <= scroll.viewport().width())
    page.close()
