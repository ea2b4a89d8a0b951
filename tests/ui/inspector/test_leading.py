"""Keys lead through a form: to what waits for a value or a yes, and back to the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.model.things import ClaimState
from desktop_app.ui.inspector.record_form import RecordForm
from desktop_app.ui.inspector.single_row import SingleRow
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.window import MainWindow
from desktop_app.workspace import Workspace


@pytest.fixture
def stood(qtbot, make_window, project: Path) -> tuple[MainWindow, str]:
    """A window that stands on a statement whose kind and day are guesses."""
    with Workspace.open(project) as workspace:
        article = workspace.articles.list()[0].id
        mark = workspace.marks.annotate(article, Span(0, 6), Kind.STATEMENT, new_label="قول", exact=True)
        known = workspace.records.get(str(mark.record))
        assert known.shown("kind").state is ClaimState.GUESSED
    window = make_window(project, "en")
    qtbot.waitUntil(lambda: window.session.article is not None)
    window.session.show_mark(mark.id)
    window.area.view.setFocus()
    qtbot.waitUntil(lambda: window.area.view.page.hasFocus())
    return window, str(mark.record)


def _form(window: MainWindow) -> RecordForm:
    form = window.inspector.record._shown
    assert isinstance(form, RecordForm)
    return form


def _row(window: MainWindow, name: str) -> SingleRow:
    return next(row for row in _form(window)._rows if isinstance(row, SingleRow) and row.spec.name == name)


def _press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def _enter(window: MainWindow) -> None:
    window.edits.next_field()


def _state(window: MainWindow, record: str, field: str) -> ClaimState | None:
    claim = window.session.desk.records.get(record).shown(field)
    return claim.state if claim is not None else None


def test_the_key_lands_on_the_first_guess_with_its_words_chosen(stood: tuple[MainWindow, str]) -> None:
    window, _record = stood
    _enter(window)
    line = _row(window, "kind").field.line
    assert window.focusWidget() is line and line.selectedText() == line.text()


def test_enter_agrees_and_goes_on(stood: tuple[MainWindow, str]) -> None:
    window, record = stood
    _enter(window)
    _press(window, Qt.Key.Key_Return)
    assert _state(window, record, "kind") is ClaimState.CONFIRMED
    assert window.focusWidget() is _row(window, "speaker").field.line


def test_the_key_goes_on_without_agreeing_and_leads_back_at_the_end(stood: tuple[MainWindow, str]) -> None:
    window, record = stood
    _enter(window)
    seen: list[QWidget | None] = []
    while window.focusWidget() is not window.area.view.page:
        assert window.focusWidget() not in seen and len(seen) < 20
        seen.append(window.focusWidget())
        _enter(window)
    assert len(seen) > 2
    assert _state(window, record, "kind") is ClaimState.GUESSED


def test_escape_leads_back_to_the_page(stood: tuple[MainWindow, str]) -> None:
    window, _record = stood
    _enter(window)
    _press(window, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.area.view.page


def test_a_letter_replaces_the_guess_and_enter_takes_it(stood: tuple[MainWindow, str]) -> None:
    window, record = stood
    _enter(window)
    picker = _row(window, "kind").field
    assert isinstance(picker, Picker)
    QTest.keyClicks(picker.line, "com")
    assert picker.is_open()
    _press(window, Qt.Key.Key_Return)
    assert window.session.desk.records.get(record).shown("kind").value == "commitment"
    assert window.focusWidget() is _row(window, "speaker").field.line


def test_what_cannot_be_read_is_not_left(stood: tuple[MainWindow, str]) -> None:
    window, _record = stood
    _enter(window)
    line = _row(window, "date").field.line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "someday")
    _press(window, Qt.Key.Key_Return)
    assert window.focusWidget() is line


def test_a_click_keeps_the_old_words_chosen(stood: tuple[MainWindow, str]) -> None:
    window, _record = stood
    window.inspector.fill()
    line = _row(window, "kind").field.line
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2, line.height() // 2))
    assert line.selectedText() == line.text() != ""


def test_all_guesses_of_the_article_are_one_step(stood: tuple[MainWindow, str]) -> None:
    window, record = stood
    told: list[str] = []
    window.session.told.connect(told.append)
    window.edits.confirm_article()
    assert _state(window, record, "kind") is ClaimState.CONFIRMED
    assert len(told) == 1
    window.edits.undo()
    assert _state(window, record, "kind") is ClaimState.GUESSED


def test_without_a_guess_no_step_is_made(stood: tuple[MainWindow, str]) -> None:
    window, _record = stood
    window.edits.confirm_article()
    steps = window.session.desk.history.count()
    window.edits.confirm_article()
    assert window.session.desk.history.count() == steps


