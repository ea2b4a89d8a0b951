"""The list after an act: single rows at once, all of them where rows may move."""

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import ArticleState
from tests.ui.conftest import TEXT


def _mark(window, words, kind):
    start = TEXT.index(words)
    window.session.desk.marks.annotate(window.session.article, Span(start, start + len(words)), kind)


def test_a_mark_changes_its_own_row_only(make_window, project, qtbot):
    window = make_window(project)
    _mark(window, "سالم", Kind.PERSON)  # the article goes from new to in progress
    resets = []
    window.library.model.modelReset.connect(lambda: resets.append(1))
    _mark(window, "الصين", Kind.COUNTRY)
    qtbot.waitUntil(lambda: window.library.model.at(0).annotations == 2)
    assert not resets


def test_where_rows_move_the_open_article_stays_in_sight(make_window, project, qtbot):
    window = make_window(project)
    desk, library, article = window.session.desk, window.library, window.session.article
    for day in range(1, 31):
        desk.articles.add_text(f"موسكو {day} مايو 2024 (وكالة تجريبية) – خبر عن روسيا.")
    qtbot.waitUntil(lambda: library.position() == (31, 31))
    assert library.list.verticalScrollBar().value() > 0
    row = library.list.visualRect(library.list.currentIndex())
    assert library.model.item(library.list.currentIndex()).id == article
    assert library.list.viewport().rect().intersects(row)


def test_many_articles_changed_at_once_are_asked_for_anew(make_window, project, qtbot):
    window = make_window(project)
    desk, library = window.session.desk, window.library
    for day in range(1, 5):
        desk.articles.add_text(f"خبر عن روسيا، {day} من الأخبار.")
    qtbot.waitUntil(lambda: library.model.shape.count == 5)
    resets = []
    library.model.modelReset.connect(lambda: resets.append(1))
    listed = [library.model.at(place).id for place in range(5)]
    window.session.did(desk.articles.set_state, listed, ArticleState.DONE)
    assert not resets
    qtbot.waitUntil(lambda: resets == [1])
    assert library.model.shape.progress.of(ArticleState.DONE) == 5
