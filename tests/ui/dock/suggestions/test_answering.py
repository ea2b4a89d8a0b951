"""Ticks and answers of the dock: nothing is answered that isn't ticked, nothing twice."""

from operator import attrgetter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Answer
from desktop_app.ui.dock.concordance.rows import RowState
from tests.ui.dock.suggestions.listed import labels, states


@pytest.mark.parametrize("part", ["list", "table.view", "foot.refuse", "head.scope"])
def test_ctrl_a_ticks_the_chosen_group_alone_wherever_the_keyboard_stands_in_the_dock(qtbot, opened, part):
    window, dock = opened()
    window.activateWindow()
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("سالم"), 0))
    QTest.keyClick(dock.table.view, Qt.Key.Key_Space)
    assert set(states(dock)) == {RowState.UNTICKED}
    dock.foot.refuse.setEnabled(True)
    attrgetter(part)(dock).setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dock.list.group().label == "سالم" and set(states(dock)) == {RowState.TICKED}
    dock.list.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert [one.quote for one in window.session.desk.suggestions.verdicts()] == ["سالم"]


def test_ctrl_a_on_all_together_ticks_all(opened, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.dock.suggestions.places.LIKELY", 0.95)
    window, dock = opened()
    assert dock.list.group() is None and set(states(dock)) == {RowState.UNTICKED}
    QTest.keyClick(dock.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert set(states(dock)) == {RowState.TICKED}
    QTest.keyClick(dock.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.desk.marks.of(window.session.article)) == 3


def test_what_was_answered_a_moment_ago_is_not_answered_once_more(qtbot, opened):
    window, dock = opened()
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("سالم"), 0))
    QTest.keyClick(dock.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.session.told) as told:
        QTest.keyClick(dock.list, Qt.Key.Key_Delete)  # before anything was painted anew
    assert "Nothing was answered" in told.args[0]
    assert [one.answer for one in window.session.desk.suggestions.verdicts()] == [Answer.ACCEPTED]
    qtbot.waitUntil(lambda: "سالم" not in labels(dock))
    assert len(window.session.desk.suggestions.verdicts()) == 1


def test_what_is_ticked_is_refused_in_one_step(qtbot, opened):
    window, dock = opened()
    QTest.keyClick(dock.table.view, Qt.Key.Key_Space)
    assert states(dock).count(RowState.TICKED) == 2
    QTest.keyClick(dock.table.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [one.quote for one in dock.rows.all] == ["الصين"])
    assert len(window.session.desk.suggestions.verdicts()) == 2
    assert window.session.desk.marks.of(window.session.article) == []
    window.session.desk.history.undo()
    qtbot.waitUntil(lambda: len(labels(dock)) == 4)
    assert [one.quote for one in dock.rows.all] == ["الصين"]  # one stands on the same group


def test_ctrl_enter_accepts_where_the_dock_s_list_has_the_keyboard(qtbot, opened):
    window, dock = opened("likely")
    window.activateWindow()
    qtbot.waitUntil(lambda: dock.list.hasFocus())
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk, article = window.session.desk, window.session.article
    qtbot.waitUntil(lambda: len(desk.marks.of(article)) == 3)
    assert desk.articles.get(article).state != "done"


@pytest.mark.parametrize("part", ["refuse", "none", "scope", "filter"])
def test_the_menus_key_for_done_accepts_where_a_button_of_the_dock_has_the_keyboard(qtbot, opened, part):
    window, dock = opened("likely")
    window.activateWindow()
    (dock.foot if hasattr(dock.foot, part) else dock.head).__getattribute__(part).setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk, article = window.session.desk, window.session.article
    qtbot.waitUntil(lambda: len(desk.marks.of(article)) == 3)
    assert desk.articles.get(article).state != "done"


def test_the_keys_stand_on_the_buttons_only_where_they_press_them(qtbot, opened):
    window, dock = opened("likely")
    window.activateWindow()
    qtbot.waitUntil(lambda: dock.list.hasFocus())
    assert [name for name, _width in dock.foot.accept._parts()] == ["icon", "text", "keys"]
    window.area.view.setFocus()
    for button in (dock.foot.accept, dock.foot.refuse):
        assert [name for name, _width in button._parts()] == ["icon", "text"]
    desk, article = window.session.desk, window.session.article
    state = desk.articles.get(article).state
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (desk.articles.get(article).state, desk.marks.of(article)) == (state, [])  # meant for what was left
    dock.table.view.setFocus()
    for button in (dock.foot.accept, dock.foot.refuse):
        assert [name for name, _width in button._parts()] == ["icon", "text", "keys"]


def test_a_key_that_answers_nothing_says_why(qtbot, opened):
    window, dock = opened()
    dock.foot.none.click()
    with qtbot.waitSignal(window.session.failed) as told:
        QTest.keyClick(dock.table.view, Qt.Key.Key_Delete)
    assert "ticked" in told.args[0]
    assert window.session.desk.suggestions.verdicts() == []


def test_one_button_unticks_all_and_ticks_all(opened):
    _window, dock = opened()
    assert dock.foot.none.text() == "Untick all"
    dock.foot.none.click()
    assert (set(states(dock)), dock.foot.none.text()) == ({RowState.UNTICKED}, "Tick all")
    dock.foot.none.click()
    assert set(states(dock)) == {RowState.TICKED}


def test_what_was_left_unticked_stays_so_when_the_others_are_accepted_and_its_group_in_sight(qtbot, opened, engine):
    engine.words |= dict.fromkeys(("مذكرة", "تفاهم", "الري", "ووقّع", "الجانبان", "بشأن"), Kind.PLACE)
    engine.labels = {"طاجيكستان": "الصين"}
    window, dock = opened()
    dock.list.setFixedHeight(60)
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("الصين"), 0))
    assert len(dock.rows) == 2
    QTest.keyClick(dock.table.view, Qt.Key.Key_Space)
    QTest.keyClick(dock.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk, article = window.session.desk, window.session.article
    assert len(desk.marks.of(article)) == 1
    qtbot.waitUntil(lambda: window.suggest.fresh and len(dock.rows) == 1)
    assert states(dock) == [RowState.UNTICKED]
    index = dock.list.currentIndex()
    assert dock.list.viewport().rect().contains(dock.list.visualRect(index).center())
