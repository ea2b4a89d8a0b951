"""The registry, the tree of sectors, kinds of one's own and keys of one's own, by hand."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QMenu

from desktop_app.ui.look.kinds import kind_looks
from desktop_app.ui.pages.registry.kind_tabs import KindTabs
from desktop_app.ui.pages.registry.page import RegistryPage
from desktop_app.ui.pages.registry.sectors_tree import SectorsTree
from desktop_app.ui.panels.key_catcher import KeyCatcher
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.options import OptionsView
from tests.journeys.driver import Person
from tests.journeys.news import FIRST


@pytest.fixture
def person(sit, project: Path, two_articles: Path) -> Person:
    """Somebody with two articles in which two people, a country and a memorandum are marked."""
    person = sit(project)
    person.bring_in(two_articles)
    person.turn_to(FIRST)
    for words, key in (("سالم الوردي", "1"), ("فاضل جوهر", "1"), ("طاجيكستان", "3"), ("الزراعة", "5"), ("الماء", "5")):
        person.find(words)
        person.mark(key)
    return person


def page(person: Person) -> RegistryPage:
    part = person.window.stage.part()
    assert isinstance(part, RegistryPage)
    return part


def names(person: Person) -> list[str]:
    model = page(person).model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def rows(person: Person, count: int) -> None:
    person.wait(lambda: person.window.stage.page == "registry" and page(person).model.rowCount() == count)


def overlay(person: Person):
    person.wait(person.overlay)
    return person.overlay()


def test_rows_are_sorted_filtered_mended_and_followed_to_their_words(person, project, listed):
    person.press("Ctrl+Shift+E")
    rows(person, 2)
    assert names(person) == ["سالم الوردي", "فاضل جوهر"]
    table = page(person).table
    person.click(table.head.viewport(), QPoint(table.head.sectionViewportPosition(0) + 30, 12))
    rows(person, 2)
    assert names(person) == ["فاضل جوهر", "سالم الوردي"]  # the other way round
    person.press("Ctrl+Home", "F2")
    person.wait(lambda: isinstance(person.window.focusWidget(), QLineEdit))
    person.press("Ctrl+A")
    person.type("فاضل جوهري")
    person.press("Enter")
    person.wait(lambda: names(person) == ["فاضل جوهري", "سالم الوردي"])
    person.type("جوهرى")
    rows(person, 1)
    person.press("Down", "Enter")
    person.wait(lambda: person.title() == "فاضل جوهري")
    person.press("Shift+Enter")
    person.wait(lambda: person.window.stage.page == "" and person.current() == ("person", "فاضل جوهر"))
    person.press("Ctrl+Z")
    person.press("Ctrl+Shift+E")
    person.type("لا أحد")
    rows(person, 0)
    person.click_button("Show all records")
    rows(person, 2)
    person.close()
    assert {one["label"] for one in listed(project, "entities")} == {"سالم الوردي", "فاضل جوهر", "طاجيكستان"}


def test_many_are_chosen_and_deleted_in_one_step(person, project, listed, checked):
    person.press("Ctrl+Shift+E")
    rows(person, 2)
    person.press("Ctrl+A")
    person.click_button("Key point")
    person.wait(lambda: all(page(person).model.row(row).record.key_point for row in range(2)))
    person.press("Del")
    rows(person, 0)
    person.wait(lambda: "Ctrl+Z" in person.said())
    person.press("Ctrl+Z")
    rows(person, 2)
    person.press("Ctrl+Z")
    person.wait(lambda: not any(page(person).model.row(row).record.key_point for row in range(2)))
    tabs = person.see(KindTabs, "")
    person.click(tabs, tabs._tabs[5].rect.center())
    rows(person, 2)
    person.press("Escape")
    person.wait(lambda: person.window.stage.page == "")
    person.close()
    assert len(listed(project, "sectors")) == 2 and checked(project) == ""


def test_sectors_are_moved_and_added_by_keys(person, project, listed):
    person.press("Ctrl+T")
    tree = person.see(SectorsTree, "")
    person.wait(lambda: tree.model().rowCount() == 2 and tree.hasFocus())
    person.press("Home", "Down", "Alt+Right")
    person.wait(lambda: tree.model().rowCount() == 1)
    person.press("Alt+Left")
    person.wait(lambda: tree.model().rowCount() == 2)
    person.press("Ctrl+Z", "Ctrl+Z")
    person.wait(lambda: tree.model().rowCount() == 2)
    person.press("Insert")
    person.type("الغذاء")
    person.press("Shift+Enter")
    person.wait(lambda: tree.model().rowCount(tree.currentIndex()) == 1)
    person.close()
    assert {one["label"] for one in listed(project, "sectors")} == {"الزراعة", "الماء", "الغذاء"}


def test_a_kind_of_ones_own_marks_by_its_key(person, project, listed, checked):
    person.press("F9")
    panel = overlay(person)
    person.click(person.see(QLineEdit, "New kind", panel))
    person.type("ضيف")
    person.press("Enter")
    person.wait(lambda: kind_looks().all()[-1].label == "ضيف")
    key = kind_looks().all()[-1].key
    person.press("Escape", "Escape")
    person.wait(lambda: person.overlay() is None)
    person.press("F6") if not person.view.hasFocus() else None
    person.find("الضيوف")
    person.mark(key)
    person.wait(lambda: person.current() is not None and person.current()[1] == "الضيوف")
    kind = person.current()[0]
    assert kind.startswith("own_")
    person.press("Ctrl+Shift+E")
    tabs = person.see(KindTabs, "")
    person.click(tabs, tabs._tabs[-1].rect.center())
    rows(person, 1)
    person.close()
    assert "الضيوف" in {one["label"] for one in listed(project, "entities")} and checked(project) == ""


def test_keys_are_changed_and_a_collision_is_told(person):
    person.press("Ctrl+Alt+K")
    editor = overlay(person)
    person.type("keys on one")
    person.press("Enter", "Ctrl+B")
    catcher = person.see(KeyCatcher, "Write briefing", editor)
    assert catcher.isVisible()
    person.click(person.see(Button, "Other keys", editor))
    person.press("F12")
    person.see(KeyCatcher, "F12", editor)
    person.press("Escape")
    person.wait(lambda: person.overlay() is None)
    person.press("F12")
    assert type(overlay(person)).__name__ == "KeysPage"
    person.press("Escape")
    person.wait(lambda: person.overlay() is None)
    person.press("Ctrl+Alt+K")
    editor = overlay(person)
    person.click_button("Reset all", editor)
    person.see(KeyCatcher, "first keys", editor)
    person.press("Escape")


def test_the_palette_finds_in_both_languages(person):
    person.press("Ctrl+K")
    person.type("سجل")
    found = person.see(OptionsView, "", overlay(person))
    person.wait(lambda: any(not one.heading for one in found.rows.options))
    person.press("Ctrl+A")
    person.type("الوردى")
    person.wait(lambda: [one.label for one in found.rows.options if not one.heading][:1] == ["سالم الوردي"])
    person.press("Enter")
    person.wait(lambda: person.overlay() is None and person.current() == ("person", "سالم الوردي"))
    assert not [menu for menu in person.window.findChildren(QMenu) if menu.isVisible()]


def test_from_a_cell_to_the_dock_and_back_the_keyboard_is_in_the_registry_again(person):
    person.press("Ctrl+Shift+E")
    rows(person, 2)
    person.press("Ctrl+Home", "F2")
    person.wait(lambda: isinstance(person.window.focusWidget(), QLineEdit))
    person.press("Ctrl+L")  # the cell's line is gone with that
    person.wait(lambda: person.window.dock.name == "search")
    person.press("Escape")
    person.wait(lambda: person.window.dock.name == "" and page(person).isAncestorOf(person.window.focusWidget()))


def test_another_page_that_came_while_the_dock_was_open_has_the_keyboard_after_it(person):
    person.press("Ctrl+G")
    person.wait(lambda: person.window.dock.name == "suggestions")
    person.press("Ctrl+Shift+E")
    rows(person, 2)
    person.press("Ctrl+L")
    person.wait(lambda: person.window.dock.name == "search")
    person.press("Escape")
    person.wait(lambda: person.window.dock.name == "" and page(person).isAncestorOf(person.window.focusWidget()))


def test_from_a_cell_to_the_palette_and_back_too(person):
    person.press("Ctrl+Shift+E")
    rows(person, 2)
    person.press("Ctrl+Home", "F2")
    person.wait(lambda: isinstance(person.window.focusWidget(), QLineEdit))
    person.press("Ctrl+K")
    person.wait(person.overlay)
    person.press("Escape")
    person.wait(lambda: person.overlay() is None and page(person).isAncestorOf(person.window.focusWidget()))
