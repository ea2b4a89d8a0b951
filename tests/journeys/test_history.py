"""Walking back through the history, across a restart, and bringing deleted things back, by keys alone."""

from pathlib import Path

import pytest

from tests.journeys.driver import Person


@pytest.fixture
def person(sit, project: Path, article: Path) -> Person:
    """Somebody who has brought in an article and marked three things in it."""
    person = sit(project)
    person.bring_in(article)
    person.go_to_page()
    for words, key in (("سالم الوردي", "1"), ("وزارة المياه", "2"), ("الزراعة", "5")):
        person.find(words)
        person.mark(key)
    return person


def _lines(person: Person) -> list[str]:
    """What the list in the open box says, row by row."""
    shown = person.overlay().list.model()
    return [shown.index(row, 0).data() for row in range(shown.rowCount())]


def test_every_step_can_be_reached_again_after_a_restart(person, sit, project, checked):
    three = person.marked()
    person.press("Ctrl+Z", "Ctrl+Z")
    person.find("لقاء قصير")
    person.mark("6")
    other = person.marked()
    person.close()

    person = sit(project, size=None)
    assert person.marked() == other
    person.press("Ctrl+H")
    person.wait(lambda: len(_lines(person)) == 6)
    assert [line.split("  ")[0].split(":")[0] for line in _lines(person)] == [
        "Mark", "Steps left behind", "Mark", "Mark", "Mark", "Import"
    ]  # fmt: skip
    person.press("Down", "Down", "Enter")  # what was taken back and left behind
    person.wait(lambda: person.marked() == three)
    person.press("Home", "Enter")
    person.wait(lambda: person.marked() == other)
    person.press("Escape")
    person.press("Ctrl+Z", "Ctrl+Z")  # undo passes over what was left behind
    person.wait(lambda: person.marked() == [])
    person.press("Ctrl+Y", "Ctrl+Y")
    person.wait(lambda: person.marked() == other)
    person.close()
    assert checked(project) == ""


def test_a_deleted_article_comes_back_from_the_bin_with_its_marks(person, project, checked):
    three = person.marked()
    person.press("Ctrl+K")
    person.type("delete this article")
    person.press("Enter")
    person.wait(lambda: not person.text())
    person.press("Ctrl+Shift+H")
    person.wait(lambda: len(_lines(person)) == 1)
    person.press("Enter")
    person.wait(lambda: _lines(person) == [])
    assert person.said().startswith("Brought back: 1 item")
    person.press("Escape", "Ctrl+PgDown")
    person.wait(lambda: person.marked() == three)
    person.close()
    assert checked(project) == ""


def test_emptying_asks_in_its_own_place_and_means_it_at_the_second_press(person):
    person.press("Ctrl+H")
    person.wait(lambda: len(_lines(person)) == 4)
    person.click_button("Empty the history", person.overlay())
    assert len(_lines(person)) == 4
    person.click_button("For good? Press again", person.overlay())
    person.wait(lambda: _lines(person) == [])
    assert len(person.marked()) == 3
