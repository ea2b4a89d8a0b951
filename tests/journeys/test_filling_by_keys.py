"""A form filled without a mouse: to what waits, from field to field, back to the page, the rest agreed to at once."""

from pathlib import Path

import pytest

from tests.journeys.driver import Person
from tests.journeys.news import FIRST


@pytest.fixture
def person(sit, project: Path, two_articles: Path) -> Person:
    """Somebody who has marked a memorandum and sits at the page."""
    person = sit(project)
    person.bring_in(two_articles)
    person.turn_to(FIRST)
    person.find("مذكرة تفاهم")
    person.widen(5)
    person.mark("4")
    person.wait(person.guesses)
    return person


def test_from_the_page_through_the_form_and_back(person, project, listed):
    person.press("F4")
    kind = person.field("Kind")
    person.wait(kind.hasFocus)
    assert kind.selectedText() == kind.text() != ""
    person.press("Enter")
    person.wait(lambda: not kind.hasFocus())
    person.press("Escape")
    person.wait(person.page.hasFocus)
    person.press("Alt+Shift+Return")
    person.wait(lambda: not person.guesses())
    person.press("Ctrl+Z")
    person.wait(person.guesses)
    person.close()
    (agreement,) = listed(project, "agreements")
    assert agreement["fields"]["kind"] == agreement["fields"]["kind"] | {"value": "memorandum", "state": "confirmed"}
    assert agreement["fields"]["years"]["state"] == "guessed"


def test_letters_replace_what_was_guessed(person, project, listed):
    person.press("F4")
    person.wait(person.field("Kind").hasFocus)
    person.type("prot")
    person.press("Enter")
    person.wait(lambda: not person.field("Kind").hasFocus())
    person.close()
    (agreement,) = listed(project, "agreements")
    assert agreement["fields"]["kind"]["value"] == "protocol"
