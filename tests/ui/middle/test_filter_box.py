"""The box that says which marks are shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from shiboken6 import isValid

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.middle.filter_box import FilterBox
from tests.ui.conftest import TEXT


@pytest.fixture
def window(make_window, project):
    window = make_window(project)
    for words, kind in (("سالم", Kind.PERSON), ("طاجيكستان", Kind.COUNTRY)):
        at = TEXT.index(words)
        window.session.desk.marks.annotate(window.session.article, Span(at, at + len(words)), kind, exact=True)
    return window


def _open(window) -> FilterBox:
    window.actions_.by_id["filter_marks"].trigger()
    return window.findChild(FilterBox)


def _tick(box: FilterBox, words: str) -> QCheckBox:
    return next(one for one in box.findChildren(QCheckBox) if words in one.text())


def test_a_tick_works_at_once_and_stays_when_the_box_goes(window):
    box = _open(window)
    assert "1" in _tick(box, "Person").text()
    QTest.keyClick(_tick(box, "Person"), Qt.Key.Key_Space)
    assert window.area.marks.filter.kinds == {Kind.PERSON}
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not isValid(box) or not box.isVisible()
    assert window.area.view.page.hasFocus()
    assert window.area.marks.hidden() == 1


def test_only_the_record_of_the_current_mark(window):
    mark = window.session.desk.marks.of(window.session.article)[0]
    window.session.show_mark(mark.id)
    box = _open(window)
    _tick(box, "Only").click()
    assert window.area.marks.filter.record == mark.record
    assert window.area.marks.hidden() == 1
    _tick(box, "Only").click()
    assert not window.area.marks.filter


def test_tab_goes_round_inside_and_a_press_elsewhere_closes(window):
    box = _open(window)
    first = box.first_focus()
    assert first.hasFocus()
    seen = []
    for _ in range(40):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
        if seen[-1] is first:
            break
    assert seen[-1] is first
    assert all(box.isAncestorOf(one) for one in seen)
    QTest.mouseClick(window.area.view.page.viewport(), Qt.MouseButton.LeftButton)
    assert not isValid(box) or not box.isVisible()
