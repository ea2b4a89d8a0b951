"""The page in the window: it follows the project only while it is seen, and leads back to the words."""

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.inspector.assessment_editor import AssessmentEditor
from desktop_app.ui.pages.pair.judging import JudgingPanel
from desktop_app.ui.pages.pair.page import PairPart
from desktop_app.ui.window import MainWindow
from desktop_app.workspace import Workspace
from tests.ui.conftest import TEXT


def spot_of(part: PairPart, block: str, key: str):
    view = part.sheet.view(block)
    return view, next(spot for spot in view.block.spots if key in (spot.key, spot.words))


@pytest.fixture
def window(make_window, project) -> MainWindow:
    """One article on China and Tajikistan with a memorandum and its signatory."""
    window = make_window(project)
    desk, article = window.session.desk, window.session.article
    desk.articles.set_pairs(article, ["CN-TJ"])
    for words, kind in (("مذكرة تفاهم بشأن الري والمياه", Kind.AGREEMENT), ("سالم", Kind.PERSON)):
        start = TEXT.index(words)
        desk.marks.annotate(article, Span(start, start + len(words)), kind)
    return window


@pytest.fixture
def part(window, qtbot) -> PairPart:
    window.actions_.by_id["pair_page"].trigger()
    part = window.stage.part()
    assert isinstance(part, PairPart)
    qtbot.waitUntil(part.isVisible)
    return part


def test_it_opens_on_the_articles_pair_and_closes_again(window, part):
    assert part.pair == "CN-TJ"
    assert window.session.pair == "CN-TJ"
    assert part.data.count("agreement") == 1
    assert not window.inspector.isVisible()
    window.actions_.by_id["pair_page"].trigger()
    assert window.stage.page == ""


def test_a_change_comes_at_once_where_it_is_seen_and_later_where_it_is_not(window, part, qtbot):
    desk, start = window.session.desk, TEXT.index("طاجيكستان")
    desk.marks.annotate(window.session.article, Span(start, start + 9), Kind.COUNTRY)
    before = part.data
    qtbot.waitUntil(lambda: part.data is not before)
    window.session.page_wanted.emit("", None)
    shown = part.data
    window.session.desk.history.undo()
    window.session.desk.history.undo()
    assert part.data is shown
    window.session.page_wanted.emit("pair", "CN-TJ")
    assert part.data.count("person") == 0


def test_a_row_with_one_mark_leads_to_it(window, part, qtbot, press):
    view, spot = spot_of(part, "agreements", part.data.agreements[0].record)
    view.setFocus()
    view.stand_on(spot)
    press(Qt.Key.Key_Return)
    assert window.stage.page == ""
    assert window.session.mark == part.data.agreements[0].evidence[0]


def test_a_click_leads_to_the_words_too(window, part, qtbot):
    view, spot = spot_of(part, "people", part.data.people[0].record)
    part.area.ensureWidgetVisible(view)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot.rect.center().toPoint())
    assert window.session.mark == part.data.people[0].evidence[0]


def test_arrows_walk_through_the_counts_and_on_to_the_next_block(window, part, press):
    view = part.sheet.view("counts")
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.current().key == "agreement"
    press(Qt.Key.Key_Right)
    assert view.current().key == "meeting"
    assert "Meetings: 0" in view.accessibleDescription()
    press(Qt.Key.Key_Down)
    assert part.sheet.view("timeline").hasFocus()
    press(Qt.Key.Key_Up)
    assert view.hasFocus()


def test_several_marks_are_listed_and_escape_closes_the_list_only(window, part, qtbot, press):
    month = part.data.months[0] if part.data.months else None
    assert month is not None
    view, spot = spot_of(part, "timeline", month.month)
    view.setFocus()
    view.stand_on(spot)
    desk = window.session.desk
    second = desk.articles.add_text("دوشنبه 19 مايو 2023 – خبر عن الصين وطاجيكستان.")
    desk.articles.set_pairs(str(second.article), ["CN-TJ"])
    qtbot.waitUntil(lambda: len(part.data.articles) == 2)
    press(Qt.Key.Key_Return)
    popup = part._leads._popup
    assert popup.isVisible()
    assert len(popup.articles.rows.options) == 2
    press(Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert window.stage.page == "pair"
    assert view.hasFocus()


def test_the_period_narrows_and_a_year_that_is_clicked_again_widens(part):
    part.show_period("1999")
    assert part.data.period == "1999"
    assert part.data.count("agreement") == 0
    part.show_period("")
    assert part.data.count("agreement") == 1


def test_the_order_of_the_countries_is_turned_and_undone(window, part, qtbot):
    first = part.data.countries
    part.head.turned.emit()
    qtbot.waitUntil(lambda: part.data.countries != first)
    window.session.desk.history.undo()
    qtbot.waitUntil(lambda: part.data.countries == first)


def test_another_pair_in_the_library_is_followed(window, part):
    window.session.desk.articles.set_pairs(window.session.article, ["CN-TJ", "CN-KZ"])
    window.session.show_pair("CN-KZ")
    assert part.pair == "CN-KZ"


def test_a_pair_without_articles_says_what_will_stand_there(window, part):
    window.session.desk.articles.set_pairs(window.session.article, [])
    window.session.page_wanted.emit("pair", "CN-TJ")
    assert part._stack.currentWidget() is part._note


def test_many_articles_are_gathered_off_the_windows_thread(window, part, qtbot, monkeypatch):
    monkeypatch.setattr("desktop_app.ui.pages.pair.page._AT_ONCE", 0)
    before = part.data
    part._stale = True
    part.refresh()
    assert part._gathering.running()
    qtbot.waitUntil(lambda: not part._gathering.running())
    assert part.data is not before
    assert part.data == before


def test_a_page_of_the_project_before_is_not_shown_as_this_ones(window, part, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("desktop_app.ui.pages.pair.page._AT_ONCE", 0)
    part._stale = True
    part.refresh()
    part._gathering._job.wait()  # its answer is on the way
    other = Workspace.create(tmp_path / "other.mujaz")
    other.articles.set_pairs(str(other.articles.add_text(TEXT).article), ["CN-TJ"])
    shown = []
    compose = PairPart._compose
    monkeypatch.setattr(PairPart, "_compose", lambda self: (shown.append(self.data.count("agreement")), compose(self)))
    window.session.use(other)
    window.session.page_wanted.emit("pair", "CN-TJ")
    qtbot.waitUntil(lambda: part.data is not None and not part._gathering.running())
    assert set(shown) == {0}  # there was one before


def test_while_another_page_is_gathered_neither_the_one_before_nor_its_refusal_is_shown(
    window, part, qtbot, monkeypatch
):
    monkeypatch.setattr("desktop_app.ui.pages.pair.page._AT_ONCE", 0)
    window.session.desk.articles.set_pairs(window.session.article, ["CN-TJ", "CN-KZ"])
    qtbot.waitUntil(lambda: not part._gathering.running() and not part._stale)
    begun, go_on = threading.Event(), threading.Event()
    page = window.session.desk.pairs.page

    def slow(pair, period, **options):
        if pair == "CN-TJ":
            begun.set()
            go_on.wait(10)
            raise UserError("pair_without_articles", pair=pair)
        return page(pair, period, **options)

    monkeypatch.setattr(window.session.desk.pairs, "page", slow)
    notes = []
    monkeypatch.setattr(part, "_say_empty", lambda error: notes.append(error))
    part._stale = True
    part.refresh()
    qtbot.waitUntil(begun.is_set)
    try:
        window.session.page_wanted.emit("pair", "CN-KZ")
        assert part._stack.currentWidget() is part._note  # not the page of the other pair
    finally:
        go_on.set()
    qtbot.waitUntil(lambda: part.data is not None and part.data.pair == "CN-KZ")
    assert part._stack.currentWidget() is part.area and notes == []


def test_language_and_theme_change_while_it_stands_there(window, part, qtbot):
    window.actions_.by_id["arabic"].trigger()
    qtbot.waitUntil(lambda: part.data.names[0] in ("الصين", "طاجيكستان"))
    window.actions_.by_id["dark"].trigger()
    assert part.sheet.view("counts").block is not None


def test_closing_the_project_lets_go_of_the_page(window, part):
    window.session.use(None)
    assert part.data is None
    assert window.stage.page == ""


def test_records_without_a_pair_get_one(window, qtbot, press):
    desk = window.session.desk
    for name in ("أحمد", "بدر"):
        desk.records.create(Kind.PERSON, name)
    window.actions_.by_id["loose_records"].trigger()
    loose = window.stage.part()._loose
    assert [row if isinstance(row, str) else row[0].label for row in loose.model.rows] == ["Person", "أحمد", "بدر"]
    loose.list.setFocus()
    press(Qt.Key.Key_Space)
    assert len(loose.model.ticked) == 1
    qtbot.mouseClick(
        loose.list.viewport(), Qt.MouseButton.LeftButton,
        pos=loose.list.visualRect(loose.model.index(2)).topLeft() + QPoint(16, 16),
    )  # fmt: skip
    assert len(loose.model.ticked) == 2
    assert not loose.give.isEnabled()
    loose.pairs.picked.emit("CN-TJ")
    assert loose.give.isEnabled()
    qtbot.mouseClick(loose.give, Qt.MouseButton.LeftButton)
    assert loose.model.rows == []
    assert desk.pairs.without() == []
    with pytest.raises(UserError):
        desk.pairs.give(["nobody"], "XX")


def test_the_analysts_judgement_is_written_and_stands_on_the_page(window, part, qtbot):
    view, spot = spot_of(part, "assessments", "all")
    view.followed.emit(spot, spot.rect)
    panel = window.findChild(JudgingPanel)
    editor = panel.findChild(AssessmentEditor)
    assert editor.box.paper.hasFocus()
    editor.box.show_value("التقارب مستمر")
    editor.keep()
    qtbot.waitUntil(lambda: len(part.data.assessments) == 1)
    assert part.data.assessments[0].text == "التقارب مستمر"
    panel.close()
    window.session.desk.history.undo()
    qtbot.waitUntil(lambda: part.data.assessments == ())


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_the_library_and_the_status_line_lead_to_it(window, qtbot):
    window.library.tools.pair.click()
    menu = next(one for one in window.library.findChildren(QMenu) if one.isVisible())
    assert window.actions_.by_id["pair_page"] in menu.actions()
    menu.close()
    qtbot.mouseClick(window.status.pair, Qt.MouseButton.LeftButton)
    assert window.stage.page == "pair"
