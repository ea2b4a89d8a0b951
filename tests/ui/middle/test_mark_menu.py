"""The menu at a place of the article."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.middle.mark_menu import MarkMenu
from tests.ui.conftest import TEXT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


@pytest.fixture
def window(make_window, project):
    return make_window(project)


def _annotate(window, words: str, kind: Kind):
    at = TEXT.index(words)
    return window.session.desk.marks.annotate(window.session.article, Span(at, at + len(words)), kind, exact=True)


def _open(window, ids, *, selected: bool = False) -> QMenu | None:
    area = window.area
    menu = MarkMenu(window.session, area.marks, window.actions_, area.marking.change_kind, area.mark_as, area)
    return menu.open(ids, QPoint(200, 200), selected=selected)


def _row(menu: QMenu, words: str):
    return next(action for action in menu.actions() if words in action.text())


def test_it_lists_the_marks_the_meant_one_first_and_current(window):
    inner, outer = _annotate(window, "الري", Kind.SECTOR), _annotate(window, "مذكرة تفاهم بشأن الري", Kind.AGREEMENT)
    menu = _open(window, [inner.id, outer.id])
    first, second = menu.actions()[:2]
    assert "الري" in first.text()
    assert "مذكرة" in second.text()
    assert first.isChecked()
    assert window.session.mark == inner.id
    second.trigger()
    assert window.session.mark == outer.id
    menu.close()


def test_what_can_be_done_is_done_to_that_mark(window):
    mark = _annotate(window, "سالم", Kind.PERSON)
    menu = _open(window, [mark.id])
    kinds = _row(menu, "Change kind").menu()
    assert [row.isChecked() for row in kinds.actions()].count(True) == 1
    _row(kinds, "Organisation").trigger()
    assert window.session.desk.marks.get(mark.id).kind is Kind.ORGANISATION
    menu.close()
    menu = _open(window, [mark.id])
    _row(menu, "only this record").trigger()
    assert window.area.marks.filter.record == mark.record
    menu.close()
    menu = _open(window, [mark.id])
    _row(menu, "Delete").trigger()
    assert window.session.desk.marks.of(window.session.article) == []
    menu.close()


def test_a_selection_without_marks_can_be_marked_and_nothing_gives_no_menu(window):
    at = TEXT.index("سالم")
    window.area.view.select(Span(at, at + 4))
    menu = _open(window, [], selected=True)
    _row(_row(menu, "Mark as").menu(), "Person").trigger()
    assert window.area.chooser.isVisible()
    menu.close()
    assert _open(window, []) is None
