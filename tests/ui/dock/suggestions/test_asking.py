"""The library in the dock: looked through, listed from the largest group on, stopped."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.ui.dock.concordance.rows import RowState
from desktop_app.ui.dock.suggestions.head import ALL
from tests.ui.dock.suggestions.listed import labels, states
from tests.ui.suggesting.conftest import OTHER, never_ending


def test_the_library_is_looked_through_and_one_group_accepted(qtbot, of_library):
    window, dock = of_library(OTHER)
    assert dock.asking.scope == ALL
    assert labels(dock)[0] == "*" and dock.list.group() is None
    qtbot.waitUntil(lambda: len(dock.rows) == 5)  # all together, as of an article
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("الصين"), 0))
    qtbot.waitUntil(lambda: len(dock.rows) == 3)
    qtbot.waitUntil(lambda: window.suggest.waiting == 5)
    assert "in the library" in window.status.suggestions.words.text()
    QTest.keyClick(dock.table.view, Qt.Key.Key_Space)
    dock.foot.accept.click()
    qtbot.waitUntil(lambda: len(dock.rows) == 1)
    qtbot.waitUntil(lambda: ("الصين", 1) in {(group.label, group.count) for group in dock.list.rows.groups[1:]})
    dock.foot.none.click()  # nothing is ticked, so that all are now
    dock.foot.accept.click()
    qtbot.waitUntil(lambda: "الصين" not in labels(dock))  # nothing is left of it
    qtbot.waitUntil(lambda: len(dock.rows) == 1)
    window.session.desk.history.undo()
    qtbot.waitUntil(lambda: "الصين" in labels(dock))
    window.session.desk.history.redo()
    article = window.session.desk.library.rows(limit=5)
    assert sum(len(window.session.desk.marks.of(one.id)) for one in article) == 3


def test_of_a_group_that_is_longer_than_its_list_the_first_are_answered_and_said_to_be(qtbot, of_library, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.dock.suggestions.asking.AT_ONCE", 2)
    window, dock = of_library(OTHER)
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("الصين"), 0))
    qtbot.waitUntil(lambda: dock.head.count.text() == "the first 2 of 3 suggestions in 2 articles")
    assert dock.foot.accept.text() == "Accept the first 2"
    assert "the next ones" in dock.foot.words.text()
    QTest.keyClick(dock.table.view, Qt.Key.Key_Space)
    assert dock.foot.accept.text() == "Accept 1"
    QTest.keyClick(dock.table.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dock.foot.accept.click()
    qtbot.waitUntil(lambda: dock.head.count.text() == "1 suggestion in 1 article")  # the rest
    assert dock.foot.accept.text() == "Accept 1" and [one.quote for one in dock.rows.all] == ["الصين"]
    assert "the next ones" not in dock.foot.words.text()
    window.session.desk.history.undo()
    qtbot.waitUntil(lambda: dock.head.count.text() == "the first 2 of 3 suggestions in 2 articles")


def test_of_the_whole_library_the_first_are_listed_and_said_to_be(qtbot, of_library, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.dock.suggestions.asking.AT_ONCE", 4)
    _window, dock = of_library(OTHER)
    qtbot.waitUntil(lambda: dock.head.count.text() == "the first 4 of 5 suggestions")
    assert [one.quote for one in dock.rows.all][:3] == ["الصين"] * 3  # what means one thing stands together
    assert dock.foot.accept.text() == "Accept the first 4"


def test_ctrl_a_ticks_all_of_the_library_once_they_are_listed_and_of_no_other_group(qtbot, of_library, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.dock.suggestions.places.LIKELY", 0.95)
    window, dock = of_library(OTHER)
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("سالم"), 0))
    qtbot.waitUntil(lambda: {one.quote for one in dock.rows.all} == {"سالم"})
    dock.list.setCurrentIndex(dock.list.rows.index(0, 0))
    QTest.keyClick(dock.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(dock.rows) == 5)
    assert set(states(dock)) == {RowState.TICKED}
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("سالم"), 0))
    qtbot.waitUntil(lambda: {one.quote for one in dock.rows.all} == {"سالم"})
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("الصين"), 0))
    QTest.keyClick(dock.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dock.list.setCurrentIndex(dock.list.rows.index(0, 0))  # before its places were there
    qtbot.waitUntil(lambda: len(dock.rows) == 5 and set(states(dock)) == {RowState.UNTICKED})
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("سالم"), 0))
    qtbot.waitUntil(lambda: {one.quote for one in dock.rows.all} == {"سالم"})
    dock.list.setCurrentIndex(dock.list.rows.index(0, 0))
    qtbot.waitUntil(lambda: len(dock.rows) == 5)
    assert set(states(dock)) == {RowState.UNTICKED}  # only when it was asked for
    assert len(window.session.desk.marks.of(window.session.article)) == 0


def test_keys_that_come_before_a_group_s_places_answer_no_other_group(qtbot, of_library):
    window, dock = of_library(OTHER)
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("الصين"), 0))
    qtbot.waitUntil(lambda: {one.quote for one in dock.rows.all} == {"الصين"})
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("سالم"), 0))
    with qtbot.waitSignal(window.session.told) as told:
        QTest.keyClick(dock.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Nothing was answered" in told.args[0]
    QTest.keyClick(dock.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: {one.quote for one in dock.rows.all} == {"سالم"})
    assert window.session.desk.suggestions.verdicts() == []
    QTest.keyClick(dock.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: {one.quote for one in window.session.desk.suggestions.verdicts()} == {"سالم"})


def test_every_group_s_number_follows_answers_given_elsewhere(qtbot, of_library):
    """On the page, by hand, in another group, and taken back: without looking through the library again."""
    window, dock = of_library("وصل وفد الصين إلى المدينة، ثم غادر سالم الصين.")

    def counts():
        return {group.label: group.count for group in dock.list.rows.groups if group is not None}

    qtbot.waitUntil(lambda: counts() == {"الصين": 3, "سالم": 2, "طاجيكستان": 1} and not dock.asking.surveying)
    desk = window.session.desk
    article = window.session.article
    here = [one.quote for one in desk.suggestions.of(article)]
    desk.suggestions.accept([one for one in desk.suggestions.of(article) if one.quote == "الصين"])
    qtbot.waitUntil(lambda: counts() == {"الصين": 3 - here.count("الصين"), "سالم": 2, "طاجيكستان": 1})
    desk.suggestions.refuse([one for one in desk.suggestions.of(article) if one.quote == "سالم"])  # everywhere
    qtbot.waitUntil(lambda: counts() == {"الصين": 3 - here.count("الصين"), "طاجيكستان": 1})
    desk.history.undo()
    desk.history.undo()
    qtbot.waitUntil(lambda: counts() == {"الصين": 3, "سالم": 2, "طاجيكستان": 1})
    desk.articles.delete(article)
    qtbot.waitUntil(lambda: sum(counts().values()) == 6 - len(here))
    desk.history.undo()
    qtbot.waitUntil(lambda: sum(counts().values()) == 6)


def test_looking_through_the_library_can_be_stopped(qtbot, engine, make_window, project, monkeypatch):
    window = make_window(project)
    window.session.dock_wanted.emit("suggestions", None)
    dock = window.dock.part()
    dock.head.scope.set_current(ALL)
    dock._take_scope(ALL)
    qtbot.waitUntil(lambda: dock.asking.surveying or window.suggest.waiting is not None)
    dock._survey()
    qtbot.waitUntil(lambda: not dock.asking.surveying)


def test_stopped_before_anything_was_found_it_stays_stopped(qtbot, engine, make_window, project, monkeypatch):
    look = never_ending(monkeypatch)
    window = make_window(project)
    window.session.dock_wanted.emit("suggestions", "library")
    dock = window.dock.part()
    qtbot.waitUntil(look.begun.is_set)
    dock.head.survey.click()
    qtbot.waitUntil(lambda: not dock.asking.surveying)
    qtbot.waitUntil(lambda: "not been looked through" in dock.pane.note._title.text())
    assert look.times == 1 and dock.head.survey.text() == "Look again"
    dock.head.survey.click()
    qtbot.waitUntil(lambda: look.times == 2)
    dock.head.survey.click()
    qtbot.waitUntil(lambda: not dock.asking.surveying)
