"""The library by hand: filters, orders, several articles at once, reprints, the next to do, and coming back to it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QMenu

from desktop_app.ui.library.filter_box import LibraryFilterBox
from tests.journeys.driver import Person
from tests.journeys.news import FIRST, SECOND

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OTHERS = {
    f"2024-0{month}-11.txt": f"صحيفة الوادي/\nخبر من المدينة رقم {month}\nالمدينة – افتُتح سوق رقم {month} في الساحة.\n"
    for month in range(1, 6)
}


@pytest.fixture
def person(sit, project: Path, tmp_path: Path) -> Person:
    """Somebody who has just brought in eight articles, one of them a reprint of another."""
    folder = tmp_path / "news"
    folder.mkdir()
    reprint = "عنوان آخر للخبر\n" + FIRST.split("(وكالة الوادي) – ")[1]
    for name, text in (OTHERS | {"1.txt": FIRST, "2.txt": SECOND, "2023-05-19.txt": reprint}).items():
        (folder / name).write_text(text, encoding="utf-8")
    person = sit(project)
    with person.answering(folder):
        person.press("Ctrl+O")
    person.wait(lambda: count(person) == 8)
    person.wait(lambda: "reprint" in person.said())
    person.turn_wheel(person.window.library.list.viewport(), 20)  # to the top
    return person


def count(person: Person) -> int:
    return person.window.library.position()[1]


def rows(person: Person) -> list[str]:
    """What the rows in sight say, headings among them."""
    view = person.window.library.list
    return [str(view.model().index(one.row, 0).data()) for one in view.shown()]


def click_row(person: Person, says: str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = person.window.library.list
    row = next(one for one in view.shown() if says in str(view.model().index(one.row, 0).data()))
    person.click(view.viewport(), QPoint(60, row.top + row.height // 2), held=held)


def tick(person: Person, says: str) -> None:
    boxes = person.window.findChild(LibraryFilterBox).findChildren(QCheckBox)
    box = next(one for one in boxes if says in one.text())
    person.click(box, QPoint(10, box.height() // 2))


def test_filters_stand_as_chips_and_are_cleared(person):
    library = person.window.library
    assert [row for row in rows(person) if "2024" in row][:3] == ["May 2024", "April 2024", "March 2024"]
    person.click(library.tools.more)
    tick(person, "صحيفة الوادي")
    person.wait(lambda: count(person) == 5)
    line = person.see(QLineEdit, "From", person.window.findChild(LibraryFilterBox))
    person.click(line)
    person.type("April 2024")
    person.press("Enter")
    person.wait(lambda: count(person) == 2)
    person.press("Escape")
    person.wait(lambda: not person.window.findChildren(LibraryFilterBox))
    chips = person.chips(library)
    assert len(chips) == 2
    person.click_sign(chips[0], 0)
    person.wait(lambda: count(person) == 2 and len(person.chips(library)) == 1)
    person.click(library.tools.search)
    person.type("لا يوجد مثله")
    person.wait(lambda: count(person) == 0)
    person.click_button("Clear filters", library)
    person.wait(lambda: count(person) == 8)
    assert person.chips(library) == []


def test_orders_by_the_menu(person):
    library = person.window.library
    person.click(person.see(QAbstractButton, "Order", library))
    menu = person.see(QMenu, "")
    title = next(one for one in menu.actions() if "Title" in one.text())
    person.click(menu, menu.actionGeometry(title).center())
    person.wait(lambda: not any(row.endswith("2024") for row in rows(person)))
    letters = [row[0] for row in rows(person)]
    assert letters == sorted(letters)


def test_many_are_done_edited_and_deleted_at_once(person, project, listed):
    click_row(person, "رقم 5")
    click_row(person, "رقم 3", SHIFT)
    click_row(person, "رقم 4", CTRL)
    person.wait(lambda: person.see(QAbstractButton, "Set state: Done", person.window.library))
    person.press("Ctrl+Shift+Enter")
    person.wait(lambda: [one["state"] for one in listed(project, "articles")].count("done") == 2)
    click_row(person, "رقم 5")
    person.press("Shift+Down", "Shift+Down", "Ctrl+Alt+E")
    person.wait(person.overlay)
    person.type("جريدة السهل")
    person.press("Enter")
    person.wait(lambda: person.overlay() is None)
    assert [one["outlet"] for one in listed(project, "articles")].count("جريدة السهل") == 3
    person.press("Ctrl+Z")
    person.wait(lambda: [one["outlet"] for one in listed(project, "articles")].count("جريدة السهل") == 0)
    person.click(person.window.library.list.viewport(), QPoint(60, 60))
    person.press("Ctrl+A")
    person.click_button("Delete all of them", person.window.library)
    person.wait(lambda: count(person) == 0)
    assert "8 articles deleted" in person.said()
    person.press("Ctrl+Z")
    person.wait(lambda: count(person) == 8)


def test_the_next_to_do_and_the_bar(person):
    click_row(person, "رقم 5")
    for left in range(7, 0, -1):
        text = person.text()
        person.press("Ctrl+Shift+Enter", "Ctrl+J")
        person.wait(lambda text=text: person.text() != text)
        assert person.window.library.tools.states.accessibleName() == "All 8"
        assert left
    person.press("Ctrl+Shift+Enter", "Ctrl+J")
    person.wait(lambda: "are done" in person.said())


def test_marks_are_carried_over_to_the_reprint(person, project, listed):
    click_row(person, "عنوان آخر")
    person.wait(lambda: person.text().startswith("عنوان آخر"))
    person.press("Ctrl+F")
    person.type("سالم الوردي")
    person.press("Escape")
    person.mark("1")
    person.press("Ctrl+K")
    person.type("Carry marks")
    person.press("Enter")
    person.wait(lambda: "1 mark" in person.said())
    marks = listed(project, "annotations")
    assert [one["quote"] for one in marks] == ["سالم الوردي"] * 2
    assert len({one["record"] for one in marks}) == 1
    assert len({one["article"] for one in marks}) == 2


def test_filter_order_and_article_are_there_again(sit, person, project):
    library = person.window.library
    person.click(library.tools.more)
    tick(person, "صحيفة الوادي")
    person.press("Escape")
    person.click(person.see(QAbstractButton, "Order", library))
    menu = person.see(QMenu, "")
    turn = menu.actions()[-1]
    person.click(menu, menu.actionGeometry(turn).center())
    person.wait(lambda: "January" in rows(person)[0])
    click_row(person, "رقم 3")
    person.wait(lambda: "رقم 3" in person.text())
    shown = rows(person)
    person.close()
    person = sit(project)
    person.wait(lambda: "رقم 3" in person.text())
    person.wait(lambda: rows(person) == shown)
    assert person.window.library.position() == (3, 5)
    assert len(person.chips(person.window.library)) == 1
