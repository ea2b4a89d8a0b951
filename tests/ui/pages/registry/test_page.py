"""The registry page: rows through a window, filter, order, mending in place, acts on many."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.model.kinds import Kind
from desktop_app.model.registry import SINGLE_SOURCE
from desktop_app.model.spans import Span
from desktop_app.model.things import Record
from desktop_app.store.records import record_row
from desktop_app.ui.pages.registry.model import _BLOCK, _BLOCKS
from desktop_app.workspace import Workspace

KEY = Qt.Key


@pytest.fixture
def filled(project):
    """A project with people, agreements and one mark."""
    with Workspace.open(project) as desk:
        for name in ("يوسف", "الصافي", "أحمد"):
            desk.records.create(Kind.PERSON, name)
        deal = desk.records.create(Kind.AGREEMENT, "اتفاق المياه")
        desk.records.set_value(deal, "status", "announced")
        desk.records.set_value(deal, "signed", "2023-05")
        article = desk.articles.list()[0]
        start = desk.articles.text(article.id).index("سالم")
        desk.marks.annotate(article.id, Span(start, start + 4), Kind.PERSON)
    return project


@pytest.fixture
def page(make_window, filled, qtbot):
    """The page, shown, with the keyboard in its table."""

    def opened(what=Kind.PERSON, language="en"):
        window = make_window(filled, language)
        window.session.page_wanted.emit("registry", what)
        part = window.stage.part()
        qtbot.waitUntil(lambda: part.table.hasFocus() and part.model.rowCount() > 0)
        part.window_ = window
        return part

    return opened


def names(part):
    return [part.model.row(number).record.label for number in range(part.model.rowCount())]


def test_rows_stand_in_the_order_of_the_alphabet_and_turn(page):
    part = page()
    assert names(part) == ["أحمد", "سالم", "الصافي", "يوسف"]
    part.table.head.sectionClicked.emit(0)
    assert names(part)[0] == "يوسف"
    part.table.head.sectionClicked.emit(1)  # marks: the most marked first
    assert names(part)[0] == "سالم"


def test_the_filter_narrows_and_says_where_nothing_answers(page, qtbot, press):
    part = page()
    qtbot.keyClicks(part.table, "x")  # a letter goes to the filter
    assert part.tools.field.line.hasFocus() and part.tools.field.line.text() == "x"
    qtbot.waitUntil(lambda: part._stack.currentIndex() == 1)
    assert part._clear.isVisible()
    qtbot.mouseClick(part._clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: part._stack.currentIndex() == 0)
    assert len(names(part)) == 4
    part.tools.only[SINGLE_SOURCE].click()
    assert names(part) == ["سالم"]
    part.tools.clear()
    part.tools.type_on("صافى")
    press(KEY.Key_Return)
    assert names(part) == ["الصافي"] and part.table.hasFocus()


def test_a_name_is_mended_in_its_cell(page, press, qtbot):
    part = page()
    press(KEY.Key_F2)
    field = QApplication.focusWidget()
    assert field.text() == "أحمد"
    field.setText("ياسين")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: names(part) == ["سالم", "الصافي", "ياسين", "يوسف"])
    row = part.model.row(part.table.currentIndex().row())
    assert row.record.label == "ياسين"  # one stands where one stood
    press(KEY.Key_F2)
    QApplication.focusWidget().setText("أنس")
    press(KEY.Key_Escape)
    assert not part.editing.active and "أنس" not in names(part)


def test_dates_and_choices_are_mended_in_their_cells(page, press, qtbot):
    part = page(Kind.AGREEMENT)
    column = part.model.columns.index("signed")
    part.table.setCurrentIndex(part.model.index(0, column))
    press(KEY.Key_F2)
    assert QApplication.focusWidget().text() == "2023-05"
    QApplication.focusWidget().setText("not a date")
    press(KEY.Key_Return)
    assert part.editing.active and part.window_.toast.isVisible()
    QApplication.focusWidget().setText("18 May 2023")
    press(KEY.Key_Return)
    record = part.model.row(0).record.id
    assert part.window_.session.record(record).shown("signed").value == "2023-05-18"
    part.table.setCurrentIndex(part.model.index(0, part.model.columns.index("status")))
    press(KEY.Key_F2)
    QApplication.focusWidget().setText("")
    qtbot.keyClicks(QApplication.focusWidget(), "In for")
    press(KEY.Key_Return)
    assert part.window_.session.record(record).shown("status").value == "in_force"
    qtbot.waitUntil(lambda: part.model.cell(part.model.index(0, part.model.columns.index("status"))).steps == 5)


def test_acts_on_many_are_one_step_and_undone_as_one(page, press, qtbot):
    part = page()
    session = part.window_.session
    press(KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(session.chosen) == 4
    actions = part.window_.actions_.by_id
    qtbot.waitUntil(lambda: actions["star_records"].isEnabled())
    actions["star_records"].trigger()
    assert all(session.record(one).key_point for one in session.chosen)
    qtbot.waitUntil(lambda: part.model.cell(part.model.index(0, 0)).star)
    assert len(session.chosen) == 4  # still chosen
    press(KEY.Key_Delete)
    qtbot.waitUntil(lambda: part.model.rowCount() == 0)
    actions["undo"].trigger()
    qtbot.waitUntil(lambda: part.model.rowCount() == 4)
    assert all(row.record.key_point for row in map(part.model.row, range(4)))


def test_enter_shows_the_record_and_shift_enter_its_evidence(page, press, qtbot):
    part = page()
    session = part.window_.session
    part.table.setCurrentIndex(part.model.index(1, 0))
    press(KEY.Key_Return)
    assert session.current_record().label == "سالم" and part.window_.panes.inspector_shown()
    press(KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert part.window_.stage.page == "" and session.current_mark().quote == "سالم"
    assert session.chosen == ()


def test_a_record_is_stood_on_and_escape_leads_back(page, press):
    part = page()
    session = part.window_.session
    record = next(one for one in session.desk.records.list(Kind.PERSON) if one.label == "يوسف")
    session.page_wanted.emit("registry", record.id)
    assert part.model.row(part.table.currentIndex().row()).record.id == record.id
    press(KEY.Key_Escape)
    assert part.window_.stage.page == ""


def test_thousands_of_rows_are_read_in_blocks(make_window, project, qtbot):
    with Workspace.open(project) as desk, desk._desk.step("load") as writer:
        for number in range(3000):
            made = Record(f"{number:016x}", Kind.PERSON, f"اسم {number:04}", "", False, "", "")
            writer.insert("record", record_row(made))
    window = make_window(project)
    window.session.page_wanted.emit("registry", Kind.PERSON)
    part = window.stage.part()
    qtbot.waitUntil(lambda: part.model.rowCount() == 3000)
    part.table.scrollToBottom()
    assert part.model.row(2999).record.label == "اسم 2999"
    for number in range(0, 3000, _BLOCK):
        part.model.row(number)
    assert len(part.model._blocks) <= _BLOCKS
    part.table.selectAll()
    assert len(window.session.chosen) == 3000
    window.actions_.by_id["star_records"].setEnabled(True)
    window.actions_.by_id["star_records"].trigger()
    qtbot.waitUntil(lambda: part.model.row(0).record.key_point)
    assert len(window.session.chosen) == 3000  # all of them are chosen still


def test_it_comes_back_to_the_kind_it_names(page):
    part = page()
    part.open_at("agreement")
    assert part.tabs.current is Kind.AGREEMENT and part.state() == "agreement"


def test_the_page_lets_go_of_a_project_that_is_closed(page):
    part = page()
    part.window_.session.use(None)
    assert part.model.rowCount() == 0 and part.window_.stage.page == ""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_all_columns_of_a_person_are_in_sight_where_names_can_give_way(page, language):
    part = page(language=language)
    part.window_.resize(1440, 900)
    assert part.table.horizontalScrollBar().maximum() == 0
    last = part.model.columnCount() - 1
    port = part.table.viewport().rect()
    assert port.contains(part.table.visualRect(part.model.index(0, last)).adjusted(1, 0, -1, 0))


def test_what_the_edge_of_the_table_cuts_is_shortened_there():
    from PySide6.QtCore import QRect

    from desktop_app.ui.look import draw

    cell = QRect(700, 10, 160, 34)
    assert draw.seen(draw.LTR, cell, 800) == QRect(700, 10, 100, 34)
    assert draw.seen(draw.LTR, cell, 900) == cell
    assert draw.seen(draw.LTR, cell, 710) == cell  # a mere sliver stays as it is
    cut = QRect(-60, 10, 160, 34)
    assert draw.seen(draw.RTL, cut, 800) == QRect(0, 10, 100, 34)
    assert draw.seen(draw.LTR, cut, 800) == cut  # its beginning is elsewhere


def test_a_narrow_cell_opens_a_field_in_which_the_choice_can_be_read(page):
    part = page(Kind.AGREEMENT)
    column = part.model.columns.index("kind")
    part.table.setCurrentIndex(part.model.index(0, column))
    part.editing.begin(part.model.index(0, column))
    field = part.editing._field
    assert field.width() >= 190 and part.table.viewport().rect().contains(field.geometry())
    assert field.line.cursorPosition() == 0, "its beginning is in sight"
    part.editing.close()
