"""Values taken from the lists of a form rather than typed, and a card that tells them all."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from desktop_app.ui.middle.mark_card import MarkCard
from desktop_app.ui.widgets.offer_field import OfferField
from desktop_app.ui.widgets.options import OptionsView
from desktop_app.ui.widgets.picker import Picker
from tests.journeys.driver import Person
from tests.journeys.news import FIRST, SECOND


@pytest.fixture
def person(sit, project: Path, two_articles: Path) -> Person:
    """Somebody who reads the first of two articles."""
    person = sit(project)
    person.bring_in(two_articles)
    person.turn_to(FIRST)
    return person


def rows(person: Person, name: str) -> OptionsView:
    """The list that is open at a field of the form."""
    field = person.field(name).parentWidget()
    assert isinstance(field, Picker)
    person.wait(field.is_open)
    shown = next(view for view in person.window.findChildren(OptionsView) if view.isVisible())
    assert shown.rows.options
    return shown


def take(person: Person, name: str, label: str) -> None:
    """Clicks on a field and on the row that says so."""
    person.bring_into_sight(person.field(name))
    person.click(person.field(name))
    shown = rows(person, name)
    labels = [one.label for one in shown.rows.options]
    assert label in labels[:8], labels
    number = labels.index(label)
    person.click(shown.viewport(), shown.visualRect(shown.rows.index(number)).center())
    person.wait(lambda: person.field(name).text() == label)


def test_a_click_on_a_row_fills_a_field_with_what_the_text_has(person, project, listed):
    person.find("لقاء قصير")
    person.widen(1)
    person.mark("6")
    assert person.field("Date").text() == "16 May 2023"
    take(person, "Date", "18 May 2023")
    person.find("وزارة المياه")
    person.widen(1)
    person.mark("2")
    take(person, "Country", "Kazakhstan")
    person.close()
    (met,) = listed(project, "meetings")
    assert met["fields"]["date"]["value"] == "2023-05-18"
    (body,) = listed(project, "entities")
    assert body["fields"]["country"]["value"] == "KZ"


def test_what_is_typed_stands_and_is_offered_to_the_next(person, project, listed):
    person.find("1.5 مليار دولار")
    person.widen(2)
    person.mark("7")
    person.fill("Measure", "التجارة بين الجيران")
    person.wait(lambda: person.field("Measure").text() == "التجارة بين الجيران")
    person.turn_to(SECOND)
    person.find("2 مليار دولار")
    person.widen(2)
    person.mark("7")
    person.bring_into_sight(person.field("Measure"))
    person.click(person.field("Measure"))
    person.press("Ctrl+A")
    person.type("التج")
    assert isinstance(person.field("Measure").parentWidget(), OfferField)
    assert "التجارة بين الجيران" in [one.label for one in rows(person, "Measure").rows.options]
    person.press("Down", "Enter")
    person.wait(lambda: person.field("Measure").text() == "التجارة بين الجيران")
    person.close()
    assert {one["fields"]["measure"]["value"] for one in listed(project, "figures")} == {"التجارة بين الجيران"}


def test_the_card_under_the_mouse_tells_every_value(person):
    person.find("مذكرة تفاهم")
    person.widen(5)
    person.mark("4")
    person.wait(person.guesses)
    person.press("Escape")
    place = person.rect_of("مذكرة تفاهم").center()
    person.move(person.page, QPoint(2, 2))
    person.move(person.page, place)
    person.wait(lambda: any(card.isVisible() for card in person.window.findChildren(MarkCard)))
    card = next(card for card in person.window.findChildren(MarkCard) if card.isVisible())
    told = {fact.name: (fact.values, fact.dress) for fact in card.facts.facts}
    assert told["Kind"] == (("Memorandum of understanding",), "guess") and "Years" in told
    assert "Kind: " in card.accessibleName()
