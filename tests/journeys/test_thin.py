"""What is thin: the line at the foot, the list by keys and mouse, each point a way to its words, live with the work."""

from pathlib import Path

import pytest

from tests.journeys.driver import Person
from tests.journeys.news import FIRST


@pytest.fixture
def person(sit, project: Path, tmp_path: Path) -> Person:
    """Somebody who has marked an agreement in an article on one pair."""
    (tmp_path / "1.txt").write_text(FIRST, encoding="utf-8")
    person = sit(project)
    with person.answering(tmp_path / "1.txt"):
        person.press("Ctrl+I")
    person.wait(person.text)
    person.find("مذكرة تفاهم")
    person.widen(2)
    person.mark("4")
    return person


def _lines(person: Person) -> list[str]:
    """The lines of the list as a screen reader has them."""
    dock = person.window.dock.part()
    rows = dock.view.rows
    return [rows.data(rows.index(row)) for row in range(rows.rowCount())]


def _open(person: Person) -> None:
    person.press("Ctrl+Shift+Y")
    person.wait(lambda: person.window.dock.name == "thin" and _lines(person))


def test_by_keys_to_a_point_and_back(person):
    _open(person)
    assert "One source only, 1" in _lines(person)
    assert person.window.focusWidget() is person.window.dock.part().view
    person.press("Down", "Up", "Enter")
    person.wait(lambda: person.current() is not None)
    assert person.current()[0] == "agreement"
    person.wait(lambda: person.view.isAncestorOf(person.window.focusWidget()))
    person.press("Ctrl+Shift+Y")
    person.wait(lambda: person.window.dock.name == "")


def test_by_mouse_from_the_line_at_the_foot(person):
    person.wait(person.window.status.thin.isVisible)
    person.click(person.window.status.thin)
    person.wait(lambda: person.window.dock.name == "thin" and _lines(person))
    view = person.window.dock.part().view
    row = next(at for at, line in enumerate(_lines(person)) if line.startswith("One source only, Agreement"))
    person.press("Escape")
    person.wait(lambda: person.window.dock.name == "")
    person.click(person.window.status.thin)
    person.wait(lambda: view.isVisible() and not view.visualRect(view.rows.index(row)).isEmpty())
    person.click(view.viewport(), view.visualRect(view.rows.index(row)).center())
    person.wait(lambda: person.current() is not None)
    assert person.current()[0] == "agreement"


def test_the_list_follows_what_is_done(person):
    _open(person)
    before = _lines(person)
    assert any(line.startswith("No English name, Agreement") for line in before)
    person.press("Enter")
    person.wait(lambda: person.current() is not None)
    person.fill("Latin name", "Memorandum on irrigation")
    person.wait(lambda: not any(line.startswith("No English name, Agreement") for line in _lines(person)))
    person.press("Ctrl+Z")
    person.wait(lambda: any(line.startswith("No English name, Agreement") for line in _lines(person)))


def test_a_reason_s_button_leads_to_its_first_point(person):
    _open(person)
    person.click_button("Not confirmed", person.window.dock.part())
    person.wait(lambda: person.window.focusWidget() is person.window.dock.part().view)
    view = person.window.dock.part().view
    assert _lines(person)[view.currentIndex().row()].startswith("Not confirmed, Agreement")
    assert view.visualRect(view.rows.index(view.currentIndex().row())).intersects(view.viewport().rect())


