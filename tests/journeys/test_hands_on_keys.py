"""Hands that stay on the keyboard: jumping to words and marking at once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.language import in_language
from tests.journeys.driver import Person


@pytest.fixture(params=["en", "ar"])
def person(request, sit, project: Path, article: Path) -> Person:
    person = sit(project, request.param)
    person.bring_in(article)
    person.go_to_page()
    return person


def test_names_are_marked_by_a_jump_and_one_key(person, project, listed, checked):
    before = person.said()
    person.press("Ctrl+Home")
    person.type("/سا ")
    assert person.selected() == "سالم الوردي"
    person.press("Ctrl+1")
    person.wait(lambda: person.current() == ("person", "سالم الوردي"))
    assert not person.asked
    assert person.said() == before
    for typed, key in (("/فا ", "1"), ("/وز ", "2"), ("/طا", "3"), ("/كا", "3"), ("/سا ", "1"), ("/1.5  ", "7")):
        person.type(typed)
        person.press(f"Ctrl+{key}")
    person.type("/بد")
    person.press("Tab", "Ctrl+3")  # the second is no word: it stays where it is
    person.press("Escape")
    assert person.marked() == [
        ("person", "سالم الوردي"),
        ("person", "فاضل جوهر"),
        ("organisation", "وزارة المياه"),
        ("country", "طاجيكستان"),
        ("country", "كازاخستان"),
        ("place", "دوشنبه"),
        ("person", "سالم الوردي"),
        ("figure", "1.5 مليار دولار"),
    ]
    person.close()
    names = [one["label"] for one in listed(project, "entities")]
    assert names.count("سالم الوردي") == 1
    assert checked(project) == ""


def test_the_word_at_the_caret_then_another_kind_then_none(person):
    person.press("Ctrl+Home", "Ctrl+3")
    person.wait(lambda: person.current() == ("place", "دوشنبه"))
    person.press("Ctrl+3")
    person.wait(lambda: person.current() == ("country", "دوشنبه"))
    person.press("Ctrl+Left", "Ctrl+7")  # the caret has left it: another mark
    person.wait(lambda: person.current() == ("figure", "18"))
    assert person.marked() == [("country", "دوشنبه"), ("figure", "18")]
    language = "en" if person.window.layoutDirection().value == 0 else "ar"
    undo = person.see(QAbstractButton, in_language(language, "Step", "Mark"))
    assert undo.isEnabled()
    person.press("Ctrl+Z")
    person.wait(lambda: person.marked() == [("country", "دوشنبه")])
    person.press("Ctrl+Z", "Ctrl+Z")
    person.wait(lambda: person.marked() == [])


def test_escape_leads_back(person):
    person.press("Ctrl+Home")
    person.type("/وق")
    assert person.selected() != ""
    person.press("Escape")
    assert person.selected() == ""
    person.press("Ctrl+3")
    person.wait(lambda: person.marked() == [("place", "دوشنبه")])
