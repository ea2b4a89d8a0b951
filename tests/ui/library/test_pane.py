"""The pane: what is in it comes with the first project, Tab goes through it from the top, and filters work together."""

from PySide6.QtCore import Qt

from desktop_app.model.things import ArticleState
from desktop_app.ui.session import NO_PAIR


def test_without_a_project_it_has_no_list_and_answers_all_the_same(make_window):
    library = make_window().library
    assert not library._has_list()
    assert (library.position(), library.chosen_count(), list(library.chosen())) == ((0, 0), 0, [])


def test_its_list_comes_with_the_first_project(make_window, project):
    window = make_window()
    assert window.open(project)
    assert window.library.position() == (1, 1)
    assert window.library.list.isVisible() and window.library.tools.isVisible()
    assert window.library.list.accessibleName() == "Articles"


def test_tab_goes_from_its_head_through_the_tools_to_the_list(make_window, project):
    library = make_window(project).library
    chain, one = [], library._more
    while one is not library.list:
        one = one.nextInFocusChain()
        assert library.isAncestorOf(one)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.append(one)
    tools = library.tools
    wanted = [tools.pair, tools.search.line, tools.more, tools.states, tools._order, library.list]
    assert [one for one in chain if one in wanted] == wanted


def _listed(library):
    return [library.model.at(place).id for place in range(library.model.shape.count)]


def test_library_filters_by_state_pair_and_words(make_window, project, qtbot):
    window = make_window(project)
    desk, library = window.session.desk, window.library
    second = desk.articles.add_text("مقال ثان عن كازاخستان وروسيا والقطارات بينهما.").article
    qtbot.waitUntil(lambda: library.model.shape.count == 2)
    desk.articles.set_state(second, ArticleState.DONE)
    desk.articles.set_pairs(second, ["KZ-RU"])
    window.session.show_pair("KZ-RU")
    qtbot.waitUntil(lambda: _listed(library) == [second])
    window.session.show_pair(NO_PAIR)
    assert second not in _listed(library)
    window.session.show_pair("")
    library.tools.search.line.setText("القطار")
    qtbot.waitUntil(lambda: _listed(library) == [second])
    library.tools.search.line.setText("لا يوجد مثل هذا")
    qtbot.waitUntil(lambda: library._note.isVisible())
