"""Mark all like this by keys and mouse, in both languages: found, looked through, marked in one step and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.dock.concordance.chips import FormChip
from desktop_app.ui.dock.concordance.rows import RowState
from desktop_app.ui.dock.concordance.view import ConcordanceView
from tests.journeys.driver import Person
from tests.journeys.news import FIRST

ONE = FIRST + "وأشاد المراسل بسالم الوردي، ثم ودّع الوفدُ سَالِم الوردي.\n"
TWO = """أستانا 19 مايو 2023 (وكالة السهل) – قال الرئيس سالم الوردى إن العمل بدأ، وشكر سالم الوردي مضيفيه.
وقال الوردي إن الماء يكفي الجميع.
"""
THREE = "وكالة السهل – عاد الوردي إلى بلدته. وزار عمر الوردي المعرض."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for number, text in enumerate((ONE, TWO, THREE), 1):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder


def table(person: Person) -> ConcordanceView:
    return next(one for one in person.window.findChildren(ConcordanceView) if one.isVisible())


def rows(person: Person) -> list:
    view = table(person)
    return [view.rows.row(number) for number in range(view.rows.rowCount())]


def count(person: Person, state: RowState) -> int:
    return sum(row.state is state for row in rows(person))


def begin(sit, project: Path, folder: Path, language: str) -> Person:
    """Somebody who has brought the three articles in and stands in the first."""
    person = sit(project, language)
    with person.answering(folder):
        person.press("Ctrl+O")
    person.wait(lambda: person.text() and not person.busy() and person.window.library.model.shape.count == 3)
    person.press("Ctrl+PgUp", "Ctrl+PgUp")
    person.wait(lambda: person.text() == TWO)  # the newest
    person.press("Ctrl+PgDown")
    person.wait(lambda: person.text() == ONE)
    return person


def dock(person: Person) -> bool:
    return any(one.isVisible() and one.rows.rowCount() for one in person.window.findChildren(ConcordanceView))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_from_a_mark_to_all_its_places_and_back(sit, project, folder, language, listed, checked):
    person = begin(sit, project, folder, language)
    person.find("سالم الوردي")
    person.mark("1")
    person.press("Ctrl+M")
    person.wait(lambda: dock(person) and not person.busy())
    assert len({row.article for row in rows(person)}) == 2  # the third has the last name only, which nobody marked
    assert count(person, RowState.MARKED) == 1
    before = count(person, RowState.TICKED)
    assert before == 5
    short = next(number for number, row in enumerate(rows(person)) if row.quote == "الوردي")
    person.press("Home", *["Down"] * short, "Space")
    assert count(person, RowState.TICKED) == before + 1
    assert {row.prefix for row in rows(person)} == {0, 1}
    person.press("Enter")
    person.wait(lambda: person.text() == TWO and person.selected() == "الوردي")
    person.press("Ctrl+Enter")
    person.wait(lambda: not dock(person) and not person.busy())
    person.wait(lambda: len(person.marked()) == 3)
    assert "6" in person.said()
    person.press("Ctrl+Z")
    person.wait(lambda: person.marked() == [])
    person.press("Ctrl+Y")
    person.wait(lambda: len(person.marked()) == 3)
    person.close()
    quotes = sorted(one["quote"] for one in listed(project, "annotations"))
    assert quotes == sorted(["سالم الوردي"] * 4 + ["سَالِم الوردي", "سالم الوردى", "الوردي"])
    assert checked(project) == ""


def test_selected_words_by_mouse(sit, project, folder, listed):
    person = begin(sit, project, folder, "en")
    word = person.rect_of("الزراعة")
    person.double_click(person.page, word.center())
    person.press("Ctrl+M", "5", "Enter")
    person.wait(lambda: dock(person) and not person.busy())
    chip = next(one for one in person.window.findChildren(FormChip) if one.isVisible())
    box = QPoint(14 if chip.layoutDirection().value == 0 else chip.width() - 14, chip.height() // 2)
    person.click(chip, box)
    assert count(person, RowState.TICKED) == 0
    assert not person.see(QAbstractButton, "Mark").isEnabled()
    person.click(chip, box)
    view = table(person)
    person.click(view.viewport(), view.place_of(0, "tick").center())
    assert view.rows.row(0).state is RowState.UNTICKED
    person.click(view.viewport(), view.place_of(0, "tick").center())
    person.click_button("Mark 1")
    person.wait(lambda: person.marked() == [("sector", "الزراعة")])
    person.close()
    assert [(one["kind"], one["quote"]) for one in listed(project, "annotations")] == [("sector", "الزراعة")]


def test_escape_leaves_no_trace(sit, project, folder, listed):
    person = begin(sit, project, folder, "en")
    before = person.words_of(person.see(QAbstractButton, "Undo: Import"))
    person.find("سالم الوردي")
    person.press("Ctrl+M", "Escape")
    person.press("Ctrl+M", "1", "Enter")
    person.wait(lambda: dock(person) and not person.busy())
    person.press("Down", "Space", "Ctrl+A", "Escape")
    person.wait(lambda: not dock(person))
    assert person.words_of(person.see(QAbstractButton, "Undo")) == before
    assert person.marked() == []
    person.press("Escape", "Escape", "Ctrl+M")
    person.wait(lambda: "record" in person.said())
    person.close()
    assert listed(project, "annotations") == []
