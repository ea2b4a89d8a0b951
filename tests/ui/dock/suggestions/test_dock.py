"""The dock of suggestions: groups, their places, the filter, its width."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import EngineName
from desktop_app.ui.dock.concordance.rows import RowState
from desktop_app.ui.dock.suggestions.queue import Sieve
from desktop_app.ui.dock.suggestions.sieve_box import LEAST, SieveBox
from desktop_app.ui.widgets.drop import open_box_of
from desktop_app.ui.widgets.tick import Tick
from tests.ui.dock.suggestions.listed import labels, states
from tests.ui.suggesting.conftest import WordEngine


def test_all_together_then_by_what_is_meant(opened):
    _window, dock = opened()
    assert labels(dock)[0] == "*" and set(labels(dock)[1:]) == {"الصين", "طاجيكستان", "سالم"}
    assert [one.quote for one in dock.rows.all] == ["الصين", "طاجيكستان", "سالم"]
    assert not dock.table.view.place_of(0, "kind").isEmpty()  # of several kinds
    dock.list.setCurrentIndex(dock.list.rows.index(labels(dock).index("سالم"), 0))
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
    row = labels(dock).index("الصين")
    assert dock.list.rows.face(row).end.endswith("70–90%\u2069")
    assert dock.list.rows.data(dock.list.rows.index(row, 0)).endswith(", 2, 70–90%")


def test_of_all_together_only_the_likely_ones_are_ticked(opened, engine, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.dock.suggestions.places.LIKELY", 0.95)
    _window, dock = opened("likely")
    assert set(states(dock)) == {RowState.UNTICKED}
    assert not dock.foot.accept.isEnabled()
    dock.list.setCurrentIndex(dock.list.rows.index(1, 0))
    assert set(states(dock)) == {RowState.TICKED}


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
    handle = dock.pane.body.handle(1)
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


def test_nothing_to_show_says_so(qtbot, make_window, project, engine):
    engine.words = {}
    window = make_window(project)
    qtbot.waitUntil(lambda: window.suggest.fresh)
    window.session.dock_wanted.emit("suggestions", None)
    dock = window.dock.part()
    assert dock.pane.currentWidget() is dock.pane.note
    window.session.use(None)
    assert len(dock.rows) == 0
