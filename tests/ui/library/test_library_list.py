"""The list over many articles: what is asked of the project, what stands where, what an act touches."""

import random

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.model.library import LibraryFilter, LibrarySort, SortBy
from desktop_app.model.things import ArticleState
from desktop_app.ui.library.model import LibraryModel, heading_of
from desktop_app.ui.library.view import ArticleList
from desktop_app.workspace import Workspace
from tests.benchmarks.library import fill

COUNT = 700


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    path = tmp_path_factory.mktemp("library") / "many.mujaz"
    with Workspace.create(path) as workspace:
        fill(workspace, COUNT)
        yield workspace


class _Counting:
    """Passes questions on and counts the pages."""

    def __init__(self, library):
        self._library, self.pages = library, 0

    def __getattr__(self, name):
        return getattr(self._library, name)

    def rows(self, *given, **named):
        self.pages += 1
        return self._library.rows(*given, **named)


@pytest.fixture
def model(many, qapp):
    made = LibraryModel()
    made.use(_Counting(many.library))
    made.show(LibraryFilter(), LibrarySort())
    return made


def test_rows_are_headings_and_articles_in_order(model, many):
    wanted = many.library.rows(limit=COUNT)
    assert model.rowCount() == COUNT + len(model.shape.months)
    rows = [model.item(model.index(row)) for row in range(model.rowCount())]
    assert [row.id for row in rows if not isinstance(row, str)] == [one.id for one in wanted]
    assert [row for row in rows if isinstance(row, str)] == [heading_of(month.key) for month in model.shape.months]
    for row in range(model.rowCount()):
        assert model.is_heading(row) == isinstance(rows[row], str)
        if not model.is_heading(row):
            assert model.row_of_place(model.place_of_row(row)) == row
            assert model.index_of(rows[row].id).row() == row


def test_nothing_is_read_before_it_is_looked_at_and_old_pages_are_let_go(model):
    library = model._library
    assert library.pages == 0
    model.item(model.index(5))
    model.item(model.index(6))
    assert library.pages == 1
    for row in range(model.rowCount()):
        model.item(model.index(row))
    assert len(model._pages) <= 24
    assert set(model._places) == {one.id for page in model._pages.values() for one in page}


@pytest.fixture
def view(model, qtbot):
    from desktop_app.ui.library.delegate import ArticleDelegate

    made = ArticleList()
    qtbot.addWidget(made)
    made.setModel(model)
    made.setItemDelegate(ArticleDelegate(made))
    made.resize(272, 500)
    made.show()
    return made


def test_only_rows_in_sight_are_measured(view, model):
    view.grab()
    assert model._library.pages <= 3  # the first, and the last for the length of the scroll bar
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.grab()
    assert model._library.pages <= 5


def test_what_is_scrolled_to_is_in_sight_and_where_it_is_said_to_be(view, model):
    chance = random.Random(4)
    port = QRect(0, 0, 272, view.viewport().height())
    for row in [0, model.rowCount() - 1, *(chance.randrange(model.rowCount()) for _ in range(40))]:
        index = model.index(row)
        view.scrollTo(index)
        rect = view.visualRect(index)
        assert port.contains(rect.center())
        assert view.indexAt(rect.center()) == index
    for row in (0, 3, model.rowCount() // 2, model.rowCount() - 1):  # out of sight both ways agree too
        assert view.row_at(view.visualRect(model.index(row)).center().y()) == row


def test_the_end_of_the_scroll_bar_is_the_end_of_the_list(view, model):
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = view.shown()[-1]
    assert last.row == model.rowCount() - 1
    assert abs(last.top + last.height - view.viewport().height()) <= 1


def test_an_empty_list_bears_every_question(qtbot):
    view = ArticleList()
    qtbot.addWidget(view)
    view.setModel(LibraryModel())
    view.resize(272, 300)
    view.grab()
    assert (view.shown(), view.row_at(10), view.indexAt(QPoint(5, 5)).isValid()) == ([], -1, False)
    view.scrollTo(QModelIndex())


def test_a_mark_outside_the_filter_asks_for_the_list_once(make_window, project, qtbot):
    from desktop_app.model.kinds import Kind
    from desktop_app.model.spans import Span

    window = make_window(project)
    library = window.library
    library.tools.take(LibraryFilter(states=(ArticleState.DONE,)), LibrarySort())
    library.tools.changed.emit()
    assert library.model.shape.count == 0
    resets = []
    library.model.modelReset.connect(lambda: resets.append(1))
    marks, article = window.session.desk.marks, window.session.article
    marks.annotate(article, Span(0, 6), Kind.PLACE)
    qtbot.waitUntil(lambda: bool(resets))
    for start in (8, 11, 16):
        marks.annotate(article, Span(start, start + 4), Kind.EVENT, exact=True)
    QApplication.processEvents()
    assert len(resets) == 1


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_menu_of_a_row_and_an_order_by_marks(make_window, project, qtbot):
    window = make_window(project)
    view = window.library.list
    place = view.visualRect(view.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = next(one for one in window.library.findChildren(QMenu) if one.isVisible())
    assert window.actions_.by_id["edit_details"] in menu.actions()
    menu.close()
    window.library.tools.take(LibraryFilter(), LibrarySort(SortBy.MARKS))
    window.library.tools.changed.emit()
    assert window.library.model.rowCount() == 1
    assert view.currentIndex().data() == window.session.current_article().title
    assert view.moveCursor(ArticleList.CursorAction.MoveDown, Qt.KeyboardModifier.NoModifier).row() == 0


def test_a_title_breaks_where_it_fills_the_line_whether_chosen_or_not(qtbot):
    """One that fits in the usual face but not in the strong one left its second line empty."""
    from PySide6.QtGui import QFontMetricsF

    from desktop_app.ui.library.delegate import _fitting
    from desktop_app.ui.look import fonts

    fonts.load_fonts()
    plain, strong = (QFontMetricsF(fonts.font(name)) for name in ("ui", "ui_strong"))
    title = "بحث الجانبان التعاون في الري"
    room = (plain.horizontalAdvance(title) + strong.horizontalAdvance(title)) / 2
    assert plain.horizontalAdvance(title) <= room < strong.horizontalAdvance(title)
    first = _fitting(title, int(room))
    assert 0 < first < len(title) and title[first:].strip()
    assert strong.horizontalAdvance(title[:first].rstrip()) <= room
    assert _fitting(title, 1000) == len(title)
    assert _fitting("😀 " * 40 + "نهاية", 200) % 2 == 0  # counted in letters, not in Qt's units
