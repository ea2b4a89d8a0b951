"""The inspector by hand: guesses agreed to, values written, two sources that differ, the pair of an article."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from desktop_app.ui.inspector.conflict import ValueButton
from tests.journeys.driver import Person
from tests.journeys.news import FIRST, SECOND


@pytest.fixture
def person(sit, project: Path, two_articles: Path) -> Person:
    """Somebody who has just brought in two articles and reads the first."""
    person = sit(project)
    person.bring_in(two_articles)
    person.turn_to(FIRST)
    return person


def test_guesses_are_agreed_to_one_by_one_or_all(person, project, listed):
    person.find("مذكرة تفاهم")
    person.widen(5)
    person.mark("4")
    person.wait(person.guesses)
    before = len(person.field("Kind").text())
    assert before
    person.click_button("Confirm this value", person.field("Years").parentWidget())
    person.fill("Latin name", "Memorandum on irrigation")
    person.press("Alt+Enter")
    person.wait(lambda: not person.guesses())
    person.fill("Value", "1,250,000")
    person.fill("Currency", "USD")
    person.fill("Place", "دوشنبه")
    person.close()
    (agreement,) = listed(project, "agreements")
    assert agreement["label_en"] == "Memorandum on irrigation"
    fields = agreement["fields"]
    assert {
        name: (fields[name]["value"], fields[name]["state"]) for name in ("kind", "years", "value", "currency")
    } == {
        "kind": ("memorandum", "confirmed"),
        "years": ("2023/2025", "confirmed"),
        "value": ("1250000", "confirmed"),
        "currency": ("USD", "confirmed"),
    }


def test_escape_in_a_field_gives_back_what_stood_there(person, project, listed):
    person.find("سالم الوردي")
    person.mark("1")
    person.fill("Role in English", "President")
    person.fill("Role in English", "Driver", leave="Escape")
    person.wait(lambda: person.field("Role in English").text() == "President")
    person.close()
    assert listed(project, "entities")[0]["fields"]["role_en"]["value"] == "President"


def test_two_sources_that_differ_stay_side_by_side(person, project, listed, checked):
    person.find("مذكرة تفاهم")
    person.widen(2)
    person.mark("4")
    person.wait(person.guesses)
    person.press("Alt+Enter")
    person.turn_to(SECOND)
    person.find("مذكرة تفاهم")
    person.widen(2)
    person.mark("4")
    later = person.see(ValueButton, "")
    buttons = [one for one in person.window.inspector.findChildren(ValueButton) if one.isVisible()]
    assert sorted(button.text() for button in buttons) == ["16 May 2023", "17 May 2023"]
    later = next(button for button in buttons if button.text() == "17 May 2023")
    person.bring_into_sight(later)
    person.click(later)
    person.wait(lambda: any(one.isChecked() and one.text() == "17 May 2023"
                            for one in person.window.inspector.findChildren(ValueButton)))  # fmt: skip
    person.close()
    (agreement,) = listed(project, "agreements")
    signed = agreement["fields"]["signed"]
    assert (signed["value"], signed["state"]) == ("2023-05-17", "chosen")
    assert len(listed(project, "annotations")) == 2
    assert checked(project) == ""


def test_the_pair_of_an_article(person, project, listed):
    person.press("Ctrl+E")
    inspector = person.window.inspector.article
    person.wait(inspector.isVisible)
    person.wait(lambda: _menu(person) is not None)
    person.press("Escape")
    person.wait(lambda: _menu(person) is None)
    (chip,) = person.chips(inspector)
    assert chip.accessibleName() == "Kazakhstan – Tajikistan"
    person.click_sign(chip, 1)
    person.wait(lambda: [one._guess for one in person.chips(inspector)] == [False])
    person.press("Ctrl+E")
    person.wait(lambda: _menu(person) is not None)
    person.press("Up", "Enter")  # the last entry: another pair
    person.wait(person.overlay)
    for country in ("China", "Tajik"):
        person.type(country)
        person.press("Enter")
    person.press("Enter")
    person.wait(lambda: person.overlay() is None)
    person.wait(lambda: len(person.chips(inspector)) == 2)
    person.close()
    first = next(one for one in listed(project, "articles") if one["length"] == len(FIRST))
    assert first["relationships"] == ["CN-TJ", "KZ-TJ"]


def _menu(person: Person) -> QMenu | None:
    from PySide6.QtWidgets import QApplication

    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None
