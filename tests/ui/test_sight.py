"""A pane that stands over the reader in a narrow window does not hide what one goes to."""

from PySide6.QtCore import QRect, Qt

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from tests.ui.conftest import TEXT


def _narrow(make_window, project):
    window = make_window(project, width=800)
    window.views.inspector()
    assert window.panes.floating(window.inspector)
    window.area.view.setFocus()
    return window


def _mark(window, words):
    at = TEXT.index(words)
    article = window.session.article
    return window.session.desk.marks.annotate(article, Span(at, at + len(words)), Kind.PLACE, exact=True)


def _is_under(window, words):
    at, view = TEXT.index(words), window.area.view
    rect = view.rect_of(Span(at, at + len(words)))
    return QRect(view.mapTo(window.panes, rect.topLeft()), rect.size()).intersects(window.inspector.geometry())


def test_the_pane_gives_way_to_a_mark_under_it_and_to_no_other(make_window, project, press):
    window = _narrow(make_window, project)
    free, under = "طاجيكستان", "دوشنبه"
    assert (_is_under(window, free), _is_under(window, under)) == (False, True)
    first = _mark(window, under)
    _mark(window, free)
    window.session.show_mark(first.id)
    press(Qt.Key.Key_Tab)
    assert (window.area.view.selection(), window.inspector.isVisible()) == (None, True)
    press(Qt.Key.Key_Backtab)
    assert window.area.view.current() == first.id
    assert not window.inspector.isVisible()


def test_a_jump_from_the_pane_itself_leaves_the_keyboard_in_the_page(make_window, project):
    window = _narrow(make_window, project)
    made = _mark(window, "دوشنبه")
    window.inspector.setFocus()
    window.session.jumped.emit(made)
    assert not window.inspector.isVisible()
    assert window.area.view.page.hasFocus()
