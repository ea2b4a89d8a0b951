"""The dock of suggestions: groups, ticks, filter, the library; nothing answered that isn't ticked."""

from dataclasses import replace
from operator import attrgetter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import Answer, EngineName
from desktop_app.ui.dock.concordance.rows import RowState
from desktop_app.ui.dock.suggestions.head import ALL
from desktop_app.ui.dock.suggestions.queue import Sieve
from desktop_app.ui.dock.suggestions.sieve_box import LEAST, SieveBox
from desktop_app.ui.widgets.drop import open_box_of
from desktop_app.ui.widgets.tick import Tick
from desktop_app.workspace import Workspace
from tests.ui.suggesting.conftest import OTHER, WordEngine, never_ending


@pytest.fixture
def opened(read):
    """(window, dock) with the open article's suggestions."""

    def opened(what=None):
        window = read()
        window.session.dock_wanted.emit("suggestions", what)
        return window, window.dock.part()

    return opened


@pytest.fixture
def of_library(qtbot, engine, make_window, project):
    """(window, dock) with the library's suggestions, in which another article stands too."""

    def of_library(other):
        with Workspace.open(project) as workspace:
            workspace.articles.add_text(other)
        window = make_window(project)
        window.session.dock_wanted.emit("suggestions", "library")
        dock = window.dock.part()
        qtbot.waitUntil(lambda: "الصين" in _labels(dock) and not dock.asking.surveying)
        return window, dock

    return of_library


def _labels(dock):
    return [group.label if group is not None else "*" for group in dock.list.rows.groups]


def _states(dock):
    return [dock.table.view.rows.row(number).state for number in range(len(dock.rows))]


def test_all_together_then_by_what_is_meant(opened):
    _window, dock = opened()
    assert _labels(dock)[0] == "*" and set(_labels(dock)[1:]) == {"الصين", "طاجيكستان", "سالم"}
    assert [one.quote for one in dock.rows.all] == ["الصين", "طاجيكستان", "سالم"]
    assert not dock.table.view.place_of(0, "kind").isEmpty()  # of several kinds
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("سالم"), 0))
    assert dock.table.view.place_of(0, "kind").isEmpty()
    assert [one.quote for one in dock.rows.all] == ["سالم"]
    row = dock.table.view.rows.row(0)
    assert row.hint.startswith("\u2068Person\u2069: \u2068سالم\u2069\n")
    assert (row.form, row.kind, row.state) == ("90%", Kind.PERSON, RowState.TICKED)
    assert "The words" in row.hint


def test_a_group_shows_from_the_least_sure_to_the_surest(read, engine, monkeypatch):
    found = WordEngine.suggest

    def less_sure(self, reading):
        return [replace(one, score=0.7 if one.quote == "طاجيكستان" else 0.9) for one in found(self, reading)]

    monkeypatch.setattr(WordEngine, "suggest", less_sure)
    engine.labels = {"طاجيكستان": "الصين"}
    window = read()
    window.session.dock_wanted.emit("suggestions", None)
    dock = window.dock.part()
    row = _labels(dock).index("الصين")
    assert dock.list.rows.face(row).end.endswith("70–90%\u2069")
    assert dock.list.rows.data(dock.list.rows.index(row, 0)).endswith(", 2, 70–90%")


def test_of_all_together_only_the_likely_ones_are_ticked(opened, engine, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.dock.suggestions.places.LIKELY", 0.95)
    _window, dock = opened("likely")
    assert set(_states(dock)) == {RowState.UNTICKED}
    assert not dock.foot.accept.isEnabled()
    dock.list.setCurrentIndex(dock.list.rows.index(1, 0))
    assert set(_states(dock)) == {RowState.TICKED}


@pytest.mark.parametrize("part", ["list", "table.view", "foot.refuse", "head.scope"])
def test_ctrl_a_ticks_the_chosen_group_alone_wherever_the_keyboard_stands_in_the_dock(qtbot, opened, part):
    window, dock = opened()
    window.activateWindow()
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("سالم"), 0))
    QTest.keyClick(dock.table.view, Qt.Key.Key_Space)
    assert set(_states(dock)) == {RowState.UNTICKED}
    dock.foot.refuse.setEnabled(True)
    attrgetter(part)(dock).setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert dock.list.group().label == "سالم" and set(_states(dock)) == {RowState.TICKED}
    dock.list.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    assert [one.quote for one in window.session.desk.suggestions.verdicts()] == ["سالم"]


def test_ctrl_a_on_all_together_ticks_all(opened, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.dock.suggestions.places.LIKELY", 0.95)
    window, dock = opened()
    assert dock.list.group() is None and set(_states(dock)) == {RowState.UNTICKED}
    QTest.keyClick(dock.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert set(_states(dock)) == {RowState.TICKED}
    QTest.keyClick(dock.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.desk.marks.of(window.session.article)) == 3


def test_what_was_answered_a_moment_ago_is_not_answered_once_more(qtbot, opened):
    window, dock = opened()
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("سالم"), 0))
    QTest.keyClick(dock.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.session.told) as told:
        QTest.keyClick(dock.list, Qt.Key.Key_Delete)  # before anything was painted anew
    assert "Nothing was answered" in told.args[0]
    assert [one.answer for one in window.session.desk.suggestions.verdicts()] == [Answer.ACCEPTED]
    qtbot.waitUntil(lambda: "سالم" not in _labels(dock))
    assert len(window.session.desk.suggestions.verdicts()) == 1


def test_what_is_ticked_is_refused_in_one_step(qtbot, opened):
    window, dock = opened()
    QTest.keyClick(dock.table.view, Qt.Key.Key_Space)
    assert _states(dock).count(RowState.TICKED) == 2
    QTest.keyClick(dock.table.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [one.quote for one in dock.rows.all] == ["الصين"])
    assert len(window.session.desk.suggestions.verdicts()) == 2
    assert window.session.desk.marks.of(window.session.article) == []
    window.session.desk.history.undo()
    qtbot.waitUntil(lambda: len(_labels(dock)) == 4)
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


def test_a_row_leads_to_its_place(opened):
    window, dock = opened()
    dock.table.view.opened.emit(2)
    assert window.area.suggested.get(window.area.suggested.now).quote == "سالم"


def test_the_filter_by_kind_engine_and_score(qtbot, opened):
    window, dock = opened()
    dock.head.filter.click()
    box = open_box_of(window, SieveBox)
    kinds = [one for one in box.findChildren(Tick) if "Person" in one.text()]
    kinds[0].click()
    assert [one.quote for one in dock.rows.all] == ["الصين", "طاجيكستان"]
    patterns = next(one for one in box.findChildren(Tick) if "Patterns" in one.text())
    patterns.click()
    assert (len(dock.rows), dock.asking.sieve.engines) == (0, {EngineName.PATTERNS})
    assert dock.foot.isHidden()
    box._show_all()
    assert len(dock.rows) == 3
    dock._take_sieve(Sieve(least=LEAST[-1]))
    assert len(dock.rows) == 0


def test_the_filter_says_of_an_engine_that_it_has_nothing_to_go_by(qtbot, opened):
    window, dock = opened()
    qtbot.waitUntil(lambda: window.suggest.silent == {EngineName.LEARNER, EngineName.NEURAL})
    dock.head.filter.click()
    ticks = {one.text() for one in open_box_of(window, SieveBox).findChildren(Tick)}
    assert {"Learner not trained yet", "Neural model no model chosen", "Patterns"} <= ticks


def test_the_library_is_looked_through_and_one_group_accepted(qtbot, of_library):
    window, dock = of_library(OTHER)
    assert dock.asking.scope == ALL
    assert _labels(dock)[0] == "*" and dock.list.group() is None
    qtbot.waitUntil(lambda: len(dock.rows) == 5)  # all together, as of an article
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("الصين"), 0))
    qtbot.waitUntil(lambda: len(dock.rows) == 3)
    qtbot.waitUntil(lambda: window.suggest.waiting == 5)
    assert "in the library" in window.status.suggestions.words.text()
    QTest.keyClick(dock.table.view, Qt.Key.Key_Space)
    dock.foot.accept.click()
    qtbot.waitUntil(lambda: len(dock.rows) == 1)
    qtbot.waitUntil(lambda: ("الصين", 1) in {(group.label, group.count) for group in dock.list.rows.groups[1:]})
    dock.foot.none.click()  # nothing is ticked, so that all are now
    dock.foot.accept.click()
    qtbot.waitUntil(lambda: "الصين" not in _labels(dock))  # nothing is left of it
    qtbot.waitUntil(lambda: len(dock.rows) == 1)
    window.session.desk.history.undo()
    qtbot.waitUntil(lambda: "الصين" in _labels(dock))
    window.session.desk.history.redo()
    article = window.session.desk.library.rows(limit=5)
    assert sum(len(window.session.desk.marks.of(one.id)) for one in article) == 3


def test_of_a_group_that_is_longer_than_its_list_the_first_are_answered_and_said_to_be(qtbot, of_library, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.dock.suggestions.asking.AT_ONCE", 2)
    window, dock = of_library(OTHER)
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("الصين"), 0))
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
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("سالم"), 0))
    qtbot.waitUntil(lambda: {one.quote for one in dock.rows.all} == {"سالم"})
    dock.list.setCurrentIndex(dock.list.rows.index(0, 0))
    QTest.keyClick(dock.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(dock.rows) == 5)
    assert set(_states(dock)) == {RowState.TICKED}
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("سالم"), 0))
    qtbot.waitUntil(lambda: {one.quote for one in dock.rows.all} == {"سالم"})
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("الصين"), 0))
    QTest.keyClick(dock.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    dock.list.setCurrentIndex(dock.list.rows.index(0, 0))  # before its places were there
    qtbot.waitUntil(lambda: len(dock.rows) == 5 and set(_states(dock)) == {RowState.UNTICKED})
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("سالم"), 0))
    qtbot.waitUntil(lambda: {one.quote for one in dock.rows.all} == {"سالم"})
    dock.list.setCurrentIndex(dock.list.rows.index(0, 0))
    qtbot.waitUntil(lambda: len(dock.rows) == 5)
    assert set(_states(dock)) == {RowState.UNTICKED}  # only when it was asked for
    assert len(window.session.desk.marks.of(window.session.article)) == 0


def test_keys_that_come_before_a_group_s_places_answer_no_other_group(qtbot, of_library):
    window, dock = of_library(OTHER)
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("الصين"), 0))
    qtbot.waitUntil(lambda: {one.quote for one in dock.rows.all} == {"الصين"})
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("سالم"), 0))
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


def _contexts(dock):
    view = dock.table.view
    columns = view.delegate.columns(view.viewport().width(), view.layoutDirection())
    return [columns.rect(name, view.viewport().rect()).width() for name in ("before", "after")]


@pytest.mark.parametrize(("language", "width"), [("en", 720), ("ar", 720), ("en", 640), ("en", 1440)])
def test_at_any_width_the_contexts_have_room_beside_the_groups(read, language, width):
    """A screen of 1440 at 200 % has 720 of our pixels."""
    window = read(language, width=width, height=450)
    window.session.dock_wanted.emit("suggestions", None)
    dock = window.dock.part()
    assert 150 <= dock.list.width() <= 300
    assert dock.list.rows.face(1).end.count("%") == (width > 1000)  # a narrow row keeps its room for the name
    assert min(_contexts(dock)) >= 80


def test_the_width_of_the_groups_is_remembered(read, make_window, project):
    window = read()
    window.session.dock_wanted.emit("suggestions", None)
    dock = window.dock.part()
    handle = dock._body.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 20))
    QTest.mouseMove(handle, QPoint(120, 20))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(120, 20))
    wide = dock.list.width()
    assert wide > 380
    window.resize(1100, 800)
    assert dock.list.width() == pytest.approx(wide * 1100 / 1440, abs=4)  # its part of the width
    window.close()
    again = make_window(project)
    again.session.dock_wanted.emit("suggestions", None)
    assert again.dock.part().list.width() == pytest.approx(wide, abs=4)


def test_one_button_unticks_all_and_ticks_all(opened):
    _window, dock = opened()
    assert dock.foot.none.text() == "Untick all"
    dock.foot.none.click()
    assert (set(_states(dock)), dock.foot.none.text()) == ({RowState.UNTICKED}, "Tick all")
    dock.foot.none.click()
    assert set(_states(dock)) == {RowState.TICKED}


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
    qtbot.waitUntil(lambda: "not been looked through" in dock._note._title.text())
    assert look.times == 1 and dock.head.survey.text() == "Look again"
    dock.head.survey.click()
    qtbot.waitUntil(lambda: look.times == 2)
    dock.head.survey.click()
    qtbot.waitUntil(lambda: not dock.asking.surveying)


def test_nothing_to_show_says_so(qtbot, make_window, project, engine):
    engine.words = {}
    window = make_window(project)
    qtbot.waitUntil(lambda: window.suggest.fresh)
    window.session.dock_wanted.emit("suggestions", None)
    dock = window.dock.part()
    assert dock._stack.currentWidget() is dock._note
    window.session.use(None)
    assert len(dock.rows) == 0


def test_what_was_left_unticked_stays_so_when_the_others_are_accepted_and_its_group_in_sight(qtbot, opened, engine):
    engine.words |= dict.fromkeys(("مذكرة", "تفاهم", "الري", "ووقّع", "الجانبان", "بشأن"), Kind.PLACE)
    engine.labels = {"طاجيكستان": "الصين"}
    window, dock = opened()
    dock.list.setFixedHeight(60)
    dock.list.setCurrentIndex(dock.list.rows.index(_labels(dock).index("الصين"), 0))
    assert len(dock.rows) == 2
    QTest.keyClick(dock.table.view, Qt.Key.Key_Space)
    QTest.keyClick(dock.table.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk, article = window.session.desk, window.session.article
    assert len(desk.marks.of(article)) == 1
    qtbot.waitUntil(lambda: window.suggest.fresh and len(dock.rows) == 1)
    assert _states(dock) == [RowState.UNTICKED]
    index = dock.list.currentIndex()
    assert dock.list.viewport().rect().contains(dock.list.visualRect(index).center())
