"""Suggestions by keys and mouse: answered, edited, refused and taken back; never a mark without an act."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.dock.concordance.view import ConcordanceView
from desktop_app.ui.dock.suggestions.groups import GroupsList
from desktop_app.ui.suggesting.card import SuggestionCard
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.tick import Tick
from tests.journeys.driver import Person
from tests.journeys.news import FIRST, SECOND

TAJIKISTAN = ("country", "طاجيكستان")
KAZAKHSTAN = ("country", "كازاخستان")


@pytest.fixture(params=["en"])
def person(sit, project: Path, article: Path, request) -> Person:
    """Somebody who reads an article in which the countries of the program's list stand."""
    person = sit(project, request.param)
    person.bring_in(article)
    person.go_to_page()
    person.wait(lambda: TAJIKISTAN in person.suggested())
    return person


def go_to(person: Person, wanted: tuple[str, str]) -> None:
    """Presses N until one stands on such a suggestion."""
    for _ in range(len(person.suggested())):
        person.press("N")
        if person.current() == wanted:
            return
    raise AssertionError(f"no {wanted}")


def groups(person: Person) -> list[str]:
    """The rows of the dock's list as a screen reader has them."""
    rows = person.window.dock.part().findChild(GroupsList).model()
    return [rows.data(rows.index(row, 0)) for row in range(rows.rowCount())]


def test_accepted_by_a_key_and_taken_back(person, project, listed, checked):
    before = person.suggested().count(TAJIKISTAN)
    assert person.marked() == []
    go_to(person, TAJIKISTAN)
    person.press("Enter")
    person.wait(lambda: person.marked() == [TAJIKISTAN])
    assert person.current() not in (None, TAJIKISTAN)  # the next one
    assert person.suggested().count(TAJIKISTAN) == before - 1
    person.press("Ctrl+Z")
    person.wait(lambda: person.marked() == [] and person.suggested().count(TAJIKISTAN) == before)
    person.wait(lambda: person.current() == TAJIKISTAN)  # one stands where one stood
    person.press("Ctrl+Y")
    person.wait(lambda: person.marked() == [TAJIKISTAN])
    person.close()
    assert [one["quote"] for one in listed(project, "annotations")] == ["طاجيكستان"]
    assert checked(project) == ""


@pytest.mark.parametrize("person", ["ar"], indirect=True)
def test_refused_under_the_arabic_layout_and_gone_for_good(person, sit, project, listed):
    go_to(person, KAZAKHSTAN)
    at = person.suggested()
    person.type("ح")  # the key of P
    person.type("ى")  # the key of N
    assert person.current() == KAZAKHSTAN
    person.press("Del")
    person.wait(lambda: KAZAKHSTAN not in person.suggested())  # all of these words in this reading
    assert len(person.suggested()) == len(at) - at.count(KAZAKHSTAN)
    person.close()
    assert listed(project, "annotations") == []
    again = sit(project, "ar")
    again.wait(lambda: TAJIKISTAN in again.suggested())
    assert KAZAKHSTAN not in again.suggested()


def test_edited_first_by_keys(person, project, listed):
    go_to(person, TAJIKISTAN)
    person.press("Alt+Shift+Left")  # the end edge, a word on
    person.wait(lambda: person.current() == ("country", "طاجيكستان وكازاخستان"))
    assert person.marked() == []
    person.press("Alt+Shift+Right")
    person.press("E")
    box = person.window.area.serving.chooser
    person.wait(box.isVisible)
    person.type("جمهورية البامير")
    person.press("Ctrl+Enter")
    person.wait(lambda: person.marked() == [TAJIKISTAN])
    person.close()
    assert [one["label"] for one in listed(project, "entities")] == ["جمهورية البامير"]


def test_another_kind_by_its_key(person):
    go_to(person, TAJIKISTAN)
    person.press("2")
    person.wait(person.window.area.serving.chooser.isVisible)
    person.press("Escape")
    person.wait(lambda: not person.window.area.serving.chooser.isVisible())
    assert person.marked() == []
    person.press("2", "Enter")
    person.wait(lambda: ("organisation", "طاجيكستان") in person.marked())


def test_answered_by_mouse_on_the_card(person):
    person.click(person.page, person.rect_of("طاجيكستان").center())
    card = person.see(SuggestionCard, "list of countries")
    assert re.search(r"9\d%", person.words_of(card))
    person.click_button("Accept", card)
    person.wait(lambda: person.marked() == [TAJIKISTAN] and not card.isVisible())
    person.click(person.page, person.rect_of("كازاخستان").center())
    person.wait(card.isVisible)
    person.press("Escape")
    person.wait(lambda: not card.isVisible() and person.current() is None)


def test_nothing_is_marked_without_an_act(person, project, listed):
    for _ in range(len(person.suggested()) + 2):
        person.press("N")
    person.press("P", "P", "Escape")
    person.move(person.page, person.rect_of("طاجيكستان").center())
    person.see(SuggestionCard, "list of countries")
    person.press("Ctrl+Shift+G")
    person.wait(lambda: person.suggested() == [])
    person.press("N")  # whoever wants one sees them again
    person.wait(lambda: TAJIKISTAN in person.suggested() and person.current() is not None)
    person.press("Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+Shift+R", "Ctrl+Shift+R")
    person.close()
    assert listed(project, "annotations") == []
    assert listed(project, "entities") == []


def test_never_over_a_mark_of_its_kind(person):
    before = person.suggested().count(TAJIKISTAN)
    person.find("طاجيكستان")
    person.press("Escape", "Ctrl+3")
    person.wait(lambda: person.marked() == [TAJIKISTAN])
    assert person.suggested().count(TAJIKISTAN) == before - 1  # gone with the key, not with the next look
    person.press("Ctrl+Z")
    person.wait(lambda: person.suggested().count(TAJIKISTAN) == before)
    person.press("Ctrl+Y")
    person.wait(lambda: person.suggested().count(TAJIKISTAN) == before - 1)
    index = person.view.page.marks
    drawn = [layer.mark for layer in index.between(0, len(FIRST))]
    [mark] = [one for one in drawn if not one.suggested]
    assert [one for one in drawn if one.suggested and one.kind is mark.kind and one.span.overlaps(mark.span)] == []


def test_all_of_one_country_in_the_dock(person):
    before = person.suggested().count(TAJIKISTAN)
    person.press("Ctrl+G")
    person.wait(lambda: person.window.dock.name == "suggestions" and len(groups(person)) > 2)
    row = next(at for at, words in enumerate(groups(person)) if "طاجيكستان" in words or "Tajikistan" in words)
    person.press(*["Down"] * row)
    table = person.window.dock.part().findChild(ConcordanceView)
    person.wait(lambda: table.rows.rowCount() == before)
    person.press("Enter", "Space")  # the first place not
    person.press("Ctrl+Enter")
    person.wait(lambda: person.marked().count(TAJIKISTAN) == before - 1)
    person.wait(lambda: person.suggested().count(TAJIKISTAN) == 1)
    person.press("Ctrl+Z")
    person.wait(lambda: person.marked() == [] and person.suggested().count(TAJIKISTAN) == before)


def test_a_country_of_the_library_in_one_act(sit, project, two_articles, listed, checked):
    person = sit(project)
    person.bring_in(two_articles)
    person.press("Ctrl+G")
    dock = person.window.dock
    person.wait(lambda: dock.name == "suggestions")
    person.press("Tab")
    scope = dock.part().findChild(Segments)
    person.click(scope, QPoint(scope.width() - 12, 10))
    person.wait(lambda: any("Tajikistan" in words for words in groups(person)))
    row = next(at for at, words in enumerate(groups(person)) if "Tajikistan" in words)
    part = dock.part().findChild(GroupsList)
    person.click(part.viewport(), part.visualRect(part.model().index(row, 0)).center())
    table = dock.part().findChild(ConcordanceView)
    number = FIRST.count("طاجيكستان") + SECOND.count("طاجيكستان")
    person.wait(lambda: table.rows.rowCount() == number)
    person.click_button(f"Accept {number}", dock.part())
    person.wait(lambda: not person.busy() and "accepted" in person.said())
    person.close()
    assert len(listed(project, "annotations")) == number
    assert checked(project) == ""


def test_an_engine_that_is_switched_off_is_asked_no_more(person):
    person.press("Ctrl+K")
    person.type("who suggests")
    person.press("Enter")
    person.wait(lambda: person.overlay() is not None)
    person.click(person.see(Tick, "Lists of names", person.overlay()))
    person.press("Escape")
    person.wait(lambda: TAJIKISTAN not in person.suggested())
    person.see(QAbstractButton, "Suggestions shown")


def test_a_name_of_one_s_own_is_proposed_where_it_stands(person):
    wanted = ("place", "القصر")
    assert wanted not in person.suggested()
    person.press("Ctrl+K")
    person.type("my list of names")
    person.press("Enter")
    person.wait(lambda: person.overlay() is not None)
    person.type("القصر")
    kinds = person.overlay().findChild(Segments)
    person.click(kinds, QPoint(round(kinds.width() * 0.7), 10))
    person.click_button("Add", person.overlay())
    person.press("Escape")
    person.wait(lambda: person.overlay() is None and wanted in person.suggested())
    person.press("Ctrl+Z")
    person.wait(lambda: wanted not in person.suggested())


def test_ctrl_and_the_kind_s_key_mark_at_once_and_one_goes_on(person, project, listed):
    go_to(person, TAJIKISTAN)
    person.press("Ctrl+3")
    person.wait(lambda: person.marked() == [TAJIKISTAN])
    assert person.current() not in (None, TAJIKISTAN)
    go_to(person, KAZAKHSTAN)
    person.press("Ctrl+2")  # it means its government here
    person.wait(lambda: ("organisation", "كازاخستان") in person.marked())
    person.close()
    assert {(one["quote"], one["kind"]) for one in listed(project, "annotations")} == {
        ("طاجيكستان", "country"), ("كازاخستان", "organisation"),
    }  # fmt: skip


def test_the_library_s_numbers_follow_what_is_answered_on_the_page(person):
    person.press("Ctrl+G")
    dock = person.window.dock
    person.wait(lambda: dock.name == "suggestions")
    scope = dock.part().findChild(Segments)
    person.click(scope, QPoint(scope.width() - 12, 10))

    def counted() -> int:
        row = next((words for words in groups(person) if "Tajikistan" in words), ", 0, ")
        return int(row.split(", ")[1])

    number = FIRST.count("طاجيكستان")
    watch = person.window.suggest
    person.wait(lambda: watch.waiting is not None and not watch.looking)  # before that the groups are the article's
    person.wait(lambda: counted() == number)
    person.go_to_page()
    go_to(person, TAJIKISTAN)
    person.press("Enter")
    person.wait(lambda: counted() == number - 1)
    person.press("Ctrl+Z")
    person.wait(lambda: counted() == number)


def test_a_speaker_who_is_marked_later_is_filled_in_as_a_guess(person, project, listed):
    said = next(words for kind, words in person.suggested() if kind == "statement")
    go_to(person, ("statement", said))
    person.press("Enter")
    person.wait(lambda: ("statement", said) in person.marked())
    person.click(person.page, person.rect_of("ستشتري التقاوي").center())
    person.wait(lambda: person.title().startswith(said[:20]))
    assert person.field("Speaker").text() == ""
    person.find("سالم الوردي", 2)
    person.mark("1")
    person.wait(lambda: ("person", "سالم الوردي") in person.marked())
    person.click(person.page, person.rect_of("ستشتري التقاوي").center())
    person.wait(lambda: person.title().startswith(said[:20]) and person.field("Speaker").text() == "سالم الوردي")
    person.press("Ctrl+Z")  # mark and guess are one step
    person.wait(lambda: ("person", "سالم الوردي") not in person.marked())
    person.press("Ctrl+Y")
    person.close()
    (statement,) = listed(project, "statements")
    assert statement["fields"]["speaker"]["state"] == "guessed"


def test_a_key_that_was_meant_for_a_box_leaves_the_article_s_state_alone(person, project, listed):
    go_to(person, TAJIKISTAN)
    person.press("E")
    box = person.window.area.serving.chooser
    person.wait(box.isVisible)
    person.press("Escape", "Ctrl+Enter")  # the box was left before the key came
    person.press("Ctrl+G")
    person.wait(lambda: person.window.dock.name == "suggestions" and len(groups(person)) > 2)
    person.press("Escape", "Ctrl+Enter", "Escape", "Ctrl+Enter")
    person.click(person.page, person.rect_of("كازاخستان").center())
    card = person.see(SuggestionCard, "list of countries")
    person.press("Escape", "Ctrl+Enter")
    assert not card.isVisible()
    assert [one["state"] for one in listed(project, "articles")] == ["new"]
    assert person.marked() == []
    person.press("Ctrl+Shift+Enter")
    person.wait(lambda: "takes it back" in person.said())
    person.close()
    assert [one["state"] for one in listed(project, "articles")] == ["done"]


def test_a_table_with_names_of_columns_is_taken_in_and_a_bad_line_is_told(person, tmp_path):
    table = tmp_path / "office.tsv"
    table.write_text("الاسم\tالنوع\nالقصر\tمكان\nالقصر\tقصر\n", encoding="utf-8")
    person.press("Ctrl+K")
    person.type("my list of names")
    person.press("Enter")
    person.wait(lambda: person.overlay() is not None)
    with person.answering(table):
        person.click_button("Import…", person.overlay())
    person.wait(lambda: "Line 3" in person.said() and "Nothing was taken in" in person.said())
    table.write_text("الاسم\tالنوع\nالقصر\tمكان\n", encoding="utf-8")
    with person.answering(table):
        person.click_button("Import…", person.overlay())
    person.wait(lambda: "1 name taken in" in person.said() and "Line 1" in person.said())
    person.press("Escape")
    person.wait(lambda: ("place", "القصر") in person.suggested())


def test_one_answer_after_another_needs_no_n_and_at_the_end_enter_says_what_to_do(person):
    person.press("N")
    for number in range(4):
        person.press("Del" if number % 2 else "Enter")
        person.wait(lambda: person.window.suggest.fresh)  # the engines were asked again
        person.wait(lambda: person.current() is not None)
    person.press("Escape", "Enter")
    person.wait(lambda: "N goes to the next one" in person.said())


def test_ctrl_a_in_the_list_of_groups_stays_with_the_chosen_group(person):
    before = person.suggested().count(TAJIKISTAN)
    person.press("Ctrl+G")
    person.wait(lambda: person.window.dock.name == "suggestions" and len(groups(person)) > 2)
    row = next(at for at, words in enumerate(groups(person)) if "Tajikistan" in words)
    person.press(*["Down"] * row, "Ctrl+A", "Del")
    person.wait(lambda: TAJIKISTAN not in person.suggested())
    assert KAZAKHSTAN in person.suggested() and before > 0


def test_the_article_is_done_by_its_key_from_the_list_of_groups_too(person, project, listed):
    person.press("Ctrl+G")
    person.wait(lambda: person.window.dock.name == "suggestions" and len(groups(person)) > 2)
    person.press("Ctrl+Shift+Enter")
    person.wait(lambda: "takes it back" in person.said())
    person.close()
    assert [one["state"] for one in listed(project, "articles")] == ["done"]
