"""One person under two spellings is made one and two again; what was typed is taken back; a status has its dates."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QMenu

from desktop_app.ui.inspector.assessment_item import AssessmentItem
from desktop_app.ui.inspector.claim_line import ClaimLine
from desktop_app.ui.panels.duplicates_panel import DuplicatesPanel
from tests.journeys.driver import Person
from tests.journeys.news import FIRST, SECOND


@pytest.fixture
def person(sit, project: Path, two_articles: Path) -> Person:
    """Somebody who has just brought in two articles and reads the first."""
    person = sit(project)
    person.bring_in(two_articles)
    person.turn_to(FIRST)
    return person


def two_spellings(person: Person) -> None:
    """The president is marked in both articles, as two records."""
    person.find("سالم الوردي")
    person.mark("1")
    person.turn_to(SECOND)
    person.find("سالم الوردى")
    person.mark("1", "Ctrl+Enter")
    evidence(person, 1)


def evidence(person: Person, rows: int) -> None:
    """Waits until the evidence has so many rows."""
    person.wait(lambda: person.window.inspector.record.evidence.rows.rowCount() == rows)


def lines(person: Person) -> list[str]:
    known = person.window.inspector.record.findChildren(ClaimLine)
    return [line.accessibleName() for line in known if line.isVisible()]


def click_on(person: Person, says: str, within=None) -> None:
    """Clicks on a button of the inspector as a person does: when it stands still."""
    button = person.see(QAbstractButton, says, within or person.window.inspector)
    places: list[object] = []

    def still() -> bool:
        places.append(button.mapTo(person.window, button.rect().center()))
        return len(places) > 6 and len({(place.x(), place.y()) for place in places[-6:]}) == 1

    person.wait(still)
    person.bring_into_sight(button)
    person.click(button)


def test_two_spellings_are_merged_by_key_and_split_again(person, project, listed, checked):
    two_spellings(person)
    person.press("Ctrl+Shift+M")
    person.wait(person.overlay)
    person.press("Enter")
    person.wait(lambda: person.overlay() is None)
    evidence(person, 2)
    assert "Ctrl+Z" in person.said()
    person.press("Ctrl+Z")  # goes to where the other's mark stands
    person.wait(lambda: "Taken back: Merge records" in person.said() and person.text() == FIRST)
    person.press("Ctrl+Y")
    person.wait(lambda: "Done again: Merge records" in person.said())
    person.click(person.page, person.rect_of("سالم الوردي").center())
    evidence(person, 2)
    click_on(person, "off again")
    evidence(person, 1)
    person.close()
    assert len(listed(project, "entities")) == 2
    assert checked(project) == ""


def test_likely_duplicates_are_told_apart_or_merged(person, project, listed):
    two_spellings(person)

    def panel() -> DuplicatesPanel | None:
        return next((one for one in person.window.findChildren(DuplicatesPanel) if one.isVisible()), None)

    person.press("Ctrl+Shift+D")
    person.wait(lambda: panel() and panel()._rows.rowCount() == 1 and not person.busy())
    person.press("Del")
    person.wait(lambda: panel()._rows.rowCount() == 0)
    person.press("Ctrl+Z")
    person.wait(lambda: panel()._rows.rowCount() == 1 and not person.busy())
    person.press("Enter")
    person.wait(lambda: panel()._rows.rowCount() == 0)
    person.press("Escape")
    person.wait(lambda: panel() is None)
    person.close()
    assert len(listed(project, "entities")) == 1


def test_undo_takes_back_the_value_that_was_just_left(person, project, listed):
    person.find("سالم الوردي")
    person.mark("1")
    person.fill("Role in English", "President", leave="Tab")
    person.wait(lambda: "Role" not in person.field("Role in English").text())
    person.press("Ctrl+Z")
    person.wait(lambda: person.field("Role in English").text() == "")
    person.press("Ctrl+Y")
    person.wait(lambda: person.field("Role in English").text() == "President")
    person.close()
    assert listed(project, "entities")[0]["fields"]["role_en"]["value"] == "President"


def test_a_status_has_its_dates_and_what_is_set_aside_comes_back(person):
    person.find("مذكرة تفاهم")
    person.mark("4")
    evidence(person, 1)
    for status, day in (("Signed", "2023-05-16"), ("In force", "2024")):
        click_on(person, "Add a status")
        person.type(status)
        person.press("Enter")
        person.type(day)
        person.press("Enter")
        person.wait(lambda status=status, day=day[:4]: any(status in one and day in one for one in lines(person)))
    (force,) = [line for line in lines(person) if "In force" in line]
    assert "2024" in force
    click_on(person, "Set aside", person.see(ClaimLine, "In force", person.window.inspector))
    person.wait(lambda: not any("In force" in line for line in lines(person)))
    click_on(person, "Show them")
    click_on(person, "Bring it back")
    person.wait(lambda: any("In force" in line and "2024" in line for line in lines(person)))


def test_a_judgement_is_written_down(person):
    person.find("سالم الوردي")
    person.mark("1")
    click_on(person, "Add an assessment")
    person.type("سيبقى في منصبه")
    person.press("Ctrl+Enter")
    item = person.see(AssessmentItem, "", person.window.inspector)
    assert item._text.text() == "سيبقى في منصبه"
    click_on(person, "Delete this assessment", item)
    person.wait(lambda: not [one for one in person.window.findChildren(AssessmentItem) if one.isVisible()])


def test_a_spelling_that_is_anothers_name_is_asked_about(person, project, listed):
    two_spellings(person)
    person.click_button("Add a spelling", person.window.inspector)
    person.type("سالم الوردي")
    person.press("Enter")
    leave = person.see(QAbstractButton, "Leave it", person.window.inspector)
    assert person.window.focusWidget() is leave  # a second Enter does nothing
    person.press("Shift+Tab", "Shift+Tab")
    assert person.window.focusWidget() is person.see(QAbstractButton, "Merge", person.window.inspector)
    person.press("Enter")
    evidence(person, 2)
    person.close()
    (entity,) = listed(project, "entities")
    assert entity["label"] == "سالم الوردى"


def test_a_mark_is_made_a_record_of_its_own_from_the_evidence(person, project, listed):
    person.find("سالم الوردي")
    person.mark("1")
    person.find("سالم الوردي", nth=2)
    person.mark("1")
    evidence(person, 2)
    click_on(person, "What to do with the chosen marks")
    person.wait(lambda: [menu for menu in person.window.findChildren(QMenu) if menu.isVisible()])
    person.press("Down", "Down", "Enter")
    evidence(person, 1)
    person.close()
    assert len(listed(project, "entities")) == 2
