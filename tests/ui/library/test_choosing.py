"""Which article is read, and which are chosen beside it."""

from PySide6.QtCore import Qt


def _with_articles(window, qtbot, number: int):
    """The library with so many articles in it, and their ids from the top."""
    for day in range(1, number):
        window.session.desk.articles.add_text(f"خبر عن روسيا، {day} من الأخبار.")
    library = window.library
    qtbot.waitUntil(lambda: library.model.shape.count == number)
    return library, [library.model.at(place).id for place in range(number)]


def test_the_chosen_ones_are_told_from_the_top_and_let_go_by_the_bar(make_window, project, qtbot):
    window = make_window(project)
    library, listed = _with_articles(window, qtbot, 3)
    assert list(library.chosen()) == [window.session.article]
    library.list.selectAll()
    assert (library.chosen_count(), list(library.chosen())) == (3, listed)
    assert library._chosen.isVisible()
    library._chosen.let_go.emit()
    assert (library.chosen_count(), list(library.chosen())) == (1, [window.session.article])
    assert not library._chosen.isVisible()


def test_enter_in_the_search_opens_the_first_that_is_shown(make_window, project, qtbot):
    window = make_window(project)
    library, listed = _with_articles(window, qtbot, 3)
    window.session.show_article(listed[2])
    library.focus_search()
    qtbot.keyClick(library.tools.search.line, Qt.Key.Key_Return)
    assert window.session.article == listed[0]
    assert library.list.hasFocus()
