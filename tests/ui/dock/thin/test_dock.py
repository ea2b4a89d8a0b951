"""The dock: reasons with their points, and that it says what is the matter where there are none."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.thin import Reason
from desktop_app.ui.dressing import set_theme
from desktop_app.ui.look.now import look
from desktop_app.workspace import Workspace
from tests.ui.conftest import TEXT

PAIR = "CN-TJ"


@pytest.fixture
def marked(project):
    """An article on a pair, an agreement in it, and a meeting that no mark supports."""
    with Workspace.open(project) as workspace:
        article = workspace.articles.list()[0].id
        workspace.articles.set_pairs(article, [PAIR])
        at = TEXT.index("مذكرة")
        workspace.marks.annotate(article, Span(at, at + 11), Kind.AGREEMENT)
        made = workspace.records.create(Kind.MEETING, "لقاء بلا شاهد")
        workspace.records.set_pairs(made, [PAIR])
    return project


def opened(window, qtbot):
    window.actions_.by_id["thin"].trigger()
    dock = window.dock.part()
    qtbot.waitUntil(lambda: bool(dock.view.rows.rows))
    return dock


def test_headings_are_passed_over_and_counted(make_window, marked, qtbot, press):
    dock = opened(make_window(marked), qtbot)
    rows = dock.view.rows
    headings = [row for row in rows.rows if isinstance(row, tuple)]
    assert sum(count for _reason, count in headings) == len(rows.rows) - len(headings)
    assert rows.flags(rows.index(0)) == Qt.ItemFlag.NoItemFlags
    qtbot.waitUntil(dock.view.hasFocus)
    for _step in range(len(rows.rows)):
        assert dock.point() is not None
        press(Qt.Key.Key_Down)
    assert dock.point() is rows.rows[-1]


def test_a_point_without_a_mark_is_shown_in_the_inspector(make_window, marked, qtbot, press):
    window = make_window(marked)
    dock = opened(window, qtbot)
    dock.stand_at(Reason.NO_SOURCE)
    assert dock.point().label == "لقاء بلا شاهد"
    press(Qt.Key.Key_Return)
    assert window.session.record_id == dock.point().record


def test_a_point_with_a_mark_is_gone_to(make_window, marked, qtbot, press):
    window = make_window(marked)
    dock = opened(window, qtbot)
    dock.stand_at(Reason.ONE_SOURCE)
    point = dock.point()
    press(Qt.Key.Key_Return)
    assert window.session.mark in point.evidence


def test_the_keyboard_stays_on_its_point_when_others_go(make_window, marked, qtbot):
    window = make_window(marked)
    dock = opened(window, qtbot)
    dock.stand_at(Reason.ONE_SOURCE)
    point, meeting = dock.point(), dock.view.rows.rows[1].record
    with qtbot.waitSignal(window.thin.found):
        window.session.desk.records.delete(meeting)
    assert (dock.point().reason, dock.point().record) == (point.reason, point.record)
    assert dock.view.rows.row_of(Reason.NO_SOURCE) == -1


def test_without_a_pair_it_says_what_to_do(make_window, project, qtbot):
    with Workspace.open(project) as workspace:
        workspace.articles.set_pairs(workspace.articles.list()[0].id, [])
    window = make_window(project)
    window.actions_.by_id["thin"].trigger()
    dock = window.dock.part()
    assert dock._note.isVisible() and not dock.view.isVisible()
    assert dock._note._title.text() == "No relationship chosen"
    assert not dock.brief.isEnabled()


def test_pressed_again_it_is_closed(make_window, marked, qtbot):
    window = make_window(marked)
    opened(window, qtbot)
    window.actions_.by_id["thin"].trigger()
    assert window.dock.name == ""


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_it_is_painted_in_both_languages_and_themes(make_window, marked, qtbot, language, theme):
    window = make_window(marked, language, 1000, 700)
    set_theme(theme)
    dock = opened(window, qtbot)
    image = dock.view.viewport().grab().toImage()
    row = dock.view.visualRect(dock.view.rows.index(1))
    edge = row.right() - 1 if language == "ar" else row.left() + 1
    assert image.pixelColor(edge, row.center().y()) == _accent()  # the bar of the chosen row, at the leading edge


def _accent():
    return look().theme.colour("accent")
