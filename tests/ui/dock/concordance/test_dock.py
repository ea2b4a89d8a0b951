"""The dock over a real project: what it shows, what it marks, what others do meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
from desktop_app.model.occurrence import SpreadFrom
from desktop_app.model.spans import Span
from desktop_app.ui.dock.concordance.dock import SpreadDock
from desktop_app.ui.dock.concordance.looking import HERE, LISTED
from desktop_app.ui.dock.concordance.rows import RowState
from desktop_app.workspace import Workspace

FIRST = "دوشنبه (وكالة) – قال سالم الوردي إن العمل بدأ. ثم عاد سالم الوردي، وقال لسالم الوردي ما قال."
SECOND = "زار سالم الوردي النهر، وكتب سلم الوردي رسالة. وحضر فاضل الوردي."


@pytest.fixture
def spread_project(tmp_path: Path) -> Path:
    path = tmp_path / "spread.mujaz"
    with Workspace.create(path) as workspace:
        for text in (FIRST, SECOND, "لا أحد هنا."):
            workspace.articles.add_text(text)
        article = next(one.id for one in workspace.articles.list() if workspace.articles.text(one.id) == FIRST)
        at = FIRST.index("سالم الوردي")
        workspace.marks.annotate(article, Span(at, at + 11), Kind.PERSON)
        workspace.set_view_state({"article": article, "pair": "", "places": {}})
    return path


@pytest.fixture
def window(make_window, spread_project):
    return make_window(spread_project)


@pytest.fixture
def opened(window, qtbot):
    """The dock, with the places of the one person found."""
    mark = window.session.desk.marks.list()[0]
    window.session.dock_wanted.emit("spread", SpreadFrom(mark=mark.id))
    part = window.dock.part()
    assert isinstance(part, SpreadDock)
    qtbot.waitUntil(lambda: part.table.view.rows.rowCount() > 0 and not window.runner.busy)
    return part


def states(part):
    rows = part.table.view.rows
    return [rows.row(number).state for number in range(rows.rowCount())]


def test_the_dock_lists_what_can_be_marked(opened):
    assert states(opened).count(RowState.MARKED) == 1
    assert states(opened).count(RowState.TICKED) == 4
    rows = opened.table.view.rows
    prefixed = next(row for row in map(rows.row, range(rows.rowCount())) if row.prefix)
    assert prefixed.quote == "سالم الوردي"
    assert prefixed.form
    assert opened.first_focus() is opened.table.view


def test_marking_is_one_step_and_closes_the_dock(opened, window, qtbot):
    told = []
    window.session.told.connect(told.append)
    steps = window.session.desk.history.count()
    with qtbot.waitSignal(opened.left):
        opened.table.view.applied.emit()
    assert window.dock.name == ""
    assert len(told) == 1
    assert len(window.session.desk.marks.list()) == 5
    assert window.session.desk.history.count() == steps + 1
    window.session.desk.history.undo()
    assert len(window.session.desk.marks.list()) == 1


def test_scopes_and_exact_letters(opened, window, qtbot):
    whole = len(states(opened))
    opened.head.scope.chosen.emit(HERE)
    assert len(states(opened)) == 3
    here = window.session.article
    other = next(one.id for one in window.session.desk.articles.list() if one.annotations == 0)
    window.session.show_article(other)
    assert {opened.table.view.rows.row(n).article for n in range(len(states(opened)))} <= {other}
    window.session.show_article(here)
    opened.head.scope.chosen.emit(LISTED)
    assert len(states(opened)) == whole
    opened.head.exact.setChecked(True)
    assert len(states(opened)) == 3
    opened.head.exact.setChecked(False)
    assert len(states(opened)) == whole


def test_articles_that_are_chosen_in_the_library(opened, window):
    scope = opened.head.scope
    listed = scope.toolTip()
    rows = [n for n in range(window.library.model.rowCount()) if not window.library.model.is_heading(n)]
    selection = window.library.list.selectionModel()
    selection.clearSelection()
    for row in rows[:2]:
        selection.select(window.library.model.index(row), selection.SelectionFlag.Select)
    assert window.library.chosen_count() == 2
    assert scope.toolTip() != listed
    assert opened._looking.listed.ids() == window.library.chosen()
    scope.chosen.emit(LISTED)
    wanted = set(window.library.chosen())
    assert {opened.table.view.rows.row(n).article for n in range(len(states(opened)))} <= wanted


def test_what_is_marked_meanwhile_is_seen(opened, window, qtbot):
    desk = window.session.desk
    text_of = {one.id: desk.articles.text(one.id) for one in desk.articles.list()}
    article = next(key for key, text in text_of.items() if text == SECOND)
    record = desk.marks.list()[0].record
    desk.marks.annotate(article, Span(4, 15), Kind.PERSON, record=record)
    qtbot.waitUntil(lambda: states(opened).count(RowState.MARKED) == 2)
    desk.articles.delete(article)
    qtbot.waitUntil(lambda: len(states(opened)) == 3)
    desk.records.delete(record)
    qtbot.waitUntil(lambda: window.dock.name == "")


def test_a_place_opens_in_the_reader_and_the_keyboard_stays(opened, window, qtbot):
    rows = opened.table.view.rows
    row = next(n for n in range(rows.rowCount()) if rows.row(n).before.endswith("زار "))
    opened.table.view.stand_on(row)
    opened.table.view.opened.emit(row)
    assert window.session.current_article().id == rows.row(row).article
    assert window.area.view.selection() == Span(4, 15)
    assert opened.table.view.hasFocus()
    marked = next(n for n in range(rows.rowCount()) if rows.row(n).state is RowState.MARKED)
    opened.table.view.opened.emit(marked)
    assert window.session.mark == window.session.desk.marks.list()[0].id


def test_sorting_and_limiting_keep_the_place_one_stands_on(opened):
    view = opened.table.view
    view.stand_on(3)
    before = view.rows.row(3).span
    opened.table.head.sort_by("before")
    assert view.rows.row(view.number()).span == before
    key = opened.found.groups()[0].key
    opened.chips.limited.emit(key)
    assert len(states(opened)) < 6
    opened.chips.limited.emit(key)
    opened.chips.ticked.emit(key, False)
    opened.foot.cleared.emit()
    assert RowState.TICKED not in states(opened)
    assert not opened.foot.go.isEnabled()
    view.all_ticked.emit()
    assert states(opened).count(RowState.TICKED) >= 4
    view.ticked.emit(view.number())


def test_nothing_found_says_what_to_do(window, qtbot):
    window.session.dock_wanted.emit("spread", SpreadFrom(words="كلمة غائبة", kind=Kind.EVENT))
    part = window.dock.part()
    qtbot.waitUntil(lambda: not window.runner.busy)
    assert part._stack.currentIndex() == 1
    assert not part.foot.go.isEnabled()
    failed = []
    window.session.failed.connect(failed.append)
    nameless = window.session.desk.records.create(Kind.PERSON, "—")
    window.session.dock_wanted.emit("spread", SpreadFrom(record=nameless))
    assert len(failed) == 1


def test_looking_can_be_stopped_and_begun_again(opened, window, qtbot, monkeypatch):
    spread = window.session.desk.spread
    find = spread.find

    def stopped(*given, cancelled, **named):
        window.runner.stop()
        return find(*given, cancelled=cancelled, **named)

    monkeypatch.setattr(spread, "count", lambda: 1000)  # many articles are looked into behind the window
    monkeypatch.setattr(spread, "find", stopped)
    with qtbot.waitSignal(opened._looking.stopped):
        opened._look()
    assert opened._stack.currentIndex() == 1
    qtbot.waitUntil(lambda: not window.runner.busy)
    monkeypatch.undo()
    with qtbot.waitSignal(opened._looking.found):
        opened._look()
    assert opened._stack.currentIndex() == 0
    qtbot.waitUntil(lambda: not window.runner.busy)


def test_in_a_project_for_reading_nothing_is_marked(make_window, spread_project, qtbot):
    with Workspace.open(spread_project) as writing:
        window = make_window(spread_project)
        assert window.session.desk.read_only
        mark = writing.marks.list()[0]
        window.session.dock_wanted.emit("spread", SpreadFrom(mark=mark.id))
        part = window.dock.part()
        qtbot.waitUntil(lambda: part.table.view.rows.rowCount() > 0)
        assert not part.foot.go.isEnabled()
        part.table.view.applied.emit()
        assert len(writing.marks.list()) == 1


def test_another_language_and_another_project(opened, window, qtbot, tmp_path):
    english = opened.foot.go.text()
    window.views.arabic()
    assert opened.table.head.accessibleName()
    window.views.english()
    assert opened.foot.go.text() == english
    Workspace.create(tmp_path / "other.mujaz").close()
    assert window.open(tmp_path / "other.mujaz")
    assert window.dock.name == ""
    assert opened.table.view.rows.rowCount() == 0


def test_ctrl_enter_marks_where_a_button_of_the_dock_has_the_keyboard(opened, window, qtbot):
    opened.foot.none.setFocus()
    with qtbot.waitSignal(opened.left):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.desk.marks.list()) == 5
