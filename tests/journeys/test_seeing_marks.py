"""What one sees of marks and does with them: grips, lists, cards, names in the margin, filters, settings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu

from desktop_app.ui.bars.reading_box import ReadingBox
from desktop_app.ui.middle.filter_box import FilterBox
from desktop_app.ui.widgets.segments import Segments
from tests.journeys.driver import Person
from tests.journeys.news import FIRST

NESTED = (("/وز   ", "2"), ("/ميا", "5"), ("/طا", "3"), ("/كا", "3"), ("/سا ", "1"))


@pytest.fixture(params=["en", "ar"])
def person(request, sit, project: Path, article: Path) -> Person:
    """Somebody with a few marks, one inside another."""
    person = sit(project, request.param)
    person.bring_in(article)
    person.go_to_page()
    for typed, key in NESTED:
        person.press("Ctrl+Home")
        person.type(typed)
        person.press(f"Ctrl+{key}")
    person.press("Escape")
    assert len(person.marked()) == len(NESTED)
    return person


def _menu(person: Person) -> QMenu:
    person.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    return QApplication.activePopupWidget()


def _rows(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_an_edge_is_pulled_by_its_grip_in_one_step(person):
    person.click(person.page, person.rect_of("الوردي").center())
    assert person.current() == ("person", "سالم الوردي")
    grip = next(one for one in person.view.page.grips if one.at_end)
    knob = QPoint(round(grip.x), round(grip.y))
    name = person.rect_of("سالم")
    person.drag(person.page, knob, QPoint(name.left() + 3, name.center().y()))
    person.wait(lambda: person.current() == ("person", "سالم"))
    person.press("Ctrl+Z")
    person.wait(lambda: ("person", "سالم الوردي") in person.marked())
    assert person.text() == FIRST


def test_the_marks_at_the_caret_are_listed_and_taken(person):
    person.click(person.page, person.rect_of("المياه").center())
    inner = person.current()
    assert inner[0] == "sector"
    person.press("Ctrl+Space")
    menu = _menu(person)
    assert [row for row in _rows(menu)[:2] if "المياه" in row] == _rows(menu)[:2]
    person.click(menu, menu.actionGeometry(menu.actions()[1]).center())
    person.wait(lambda: person.current() != inner)
    assert person.current()[0] == "organisation"


def test_a_card_comes_when_the_mouse_rests_and_goes_with_a_key(person):
    place = person.rect_of("الوردي").center()
    person.move(person.page, place)
    card = person.window.area.beside.card
    person.wait(card.isVisible)
    assert "سالم الوردي" in card.accessibleName()
    assert person.window.focusWidget() is person.view.page
    person.press("Left")
    assert not card.isVisible()


def test_marks_are_filtered_by_kind_and_shown_again(person):
    person.press("Ctrl+Shift+F")
    box = person.window.findChild(FilterBox)
    countries = [one for one in box.findChildren(QCheckBox) if one.isVisible()][2]
    person.click(countries, QPoint(countries.width() // 2, countries.height() // 2))
    person.wait(lambda: "country" not in {kind for kind, _words in person.marked()})
    person.press("Escape")
    person.wait(lambda: person.window.findChild(FilterBox) is None)
    assert len(person.marked()) == len(NESTED) - 2
    person.press("Ctrl+Home", "Alt+Down")
    reached = [person.current()]
    for _step in range(2):
        person.press("Tab")
        reached.append(person.current())
    assert "country" not in {kind for kind, _words in reached}
    hidden = person.window.area.head._hidden_button
    assert hidden.isVisible()
    person.click(hidden)
    assert len(person.marked()) == len(NESTED)
    assert not hidden.isVisible()


def test_a_name_in_the_margin_takes_its_mark_and_more_lists_the_rest(person):
    person.wait(lambda: bool(person.suggested()))  # their names stand in the margin too, and would move the others
    entry = next(one for one in person.view.page.scene.entries if one.more > 1)  # of a single one there is no list
    person.click(person.page, entry.more_area.center().toPoint())
    menu = _menu(person)
    assert len(_rows(menu)) >= 2
    person.click(menu, menu.actionGeometry(menu.actions()[0]).center())
    person.wait(lambda: person.current() is not None)
    first = person.view.page.scene.entries[0]
    person.click(person.page, QPoint(round(first.rect.right()) - 12, round(first.rect.center().y())))
    person.wait(lambda: person.view.page.current in first.ids)


def test_the_page_in_another_face_and_wider_lines_keeps_its_marks(person):
    before = person.marked()
    person.press("Ctrl+Shift+T")
    box = person.window.findChild(ReadingBox)
    face, lines, column, theme = box.findChildren(Segments)
    for row, number in ((face, 2), (lines, 2), (column, 0), (theme, 1)):
        person.click(row, row._rects()[number].center().toPoint())
    person.press("Escape")
    assert person.view.page.page.font.families()[0] == "Amiri"
    assert person.marked() == before
    for words, kind in (("الوردي", "person"), ("طاجيكستان", "country")):
        person.press("Escape")
        person.click(person.page, person.rect_of(words).center())
        assert person.current()[0] == kind


def test_clicks_select_word_sentence_paragraph(person):
    place = person.rect_of("القصر").center()
    person.double_click(person.page, place)
    assert person.selected() == "القصر"
    person.click(person.page, place)
    assert person.selected() == FIRST.split("\n")[0]
    person.press("Escape", "Ctrl+W")
    assert "القصر" in person.selected()
    person.press("Ctrl+W", "Ctrl+W", "Ctrl+Shift+W", "Ctrl+Shift+W", "Ctrl+Shift+W")
    assert person.selected() == ""
