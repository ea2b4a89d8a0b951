"""Actions of the reading view, asked for from menus and the palette."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.middle.filter_box import FilterBox
from desktop_app.ui.middle.mark_filter import MarkFilter
from desktop_app.ui.widgets.drop import open_box_of
from tests.ui.conftest import TEXT


@pytest.fixture
def window(make_window, project):
    window = make_window(project)
    window.library.list.setFocus()
    return window


def _run(window, name: str) -> None:
    action = window.actions_.by_id[name]
    assert action.isEnabled()
    action.trigger()


def test_jump_listens_on_the_page(window):
    _run(window, "jump")
    assert window.area.view.page.hasFocus()
    assert window.area.view.page.jump.active


def test_the_selection_grows_and_shrinks(window):
    window.area.view.page.caret.put(TEXT.index("الصين") + 1)
    _run(window, "grow")
    assert window.area.view.selection().of(TEXT) == "الصين"
    _run(window, "shrink")
    assert window.area.view.selection() is None


def test_the_marks_at_the_caret_are_asked_for(window, qtbot):
    at = TEXT.index("الصين")
    made = window.session.desk.marks.annotate(window.session.article, Span(at, at + 5), Kind.COUNTRY, exact=True)
    window.area.view.page.caret.put(at + 1)
    asked: list[object] = []
    window.area.view.menu_requested.disconnect()
    window.area.view.menu_requested.connect(lambda ids, _place: asked.append(ids))
    _run(window, "marks_here")
    assert asked == [[made.id]]


def test_one_box_that_opens_and_closes_by_its_action(window):
    _run(window, "filter_marks")
    first = open_box_of(window, FilterBox)
    assert first is not None
    _run(window, "filter_marks")
    assert open_box_of(window, FilterBox) is None
    _run(window, "filter_marks")
    assert open_box_of(window, FilterBox) not in (None, first)


def test_all_marks_are_shown_again(window):
    window.area.marks.set_filter(MarkFilter().with_kind(Kind.PERSON, False))
    _run(window, "all_marks")
    assert not window.area.marks.filter
