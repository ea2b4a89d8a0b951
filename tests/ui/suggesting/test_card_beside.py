"""The card of a suggestion, and the rows of the menu that lead to it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop_app.model.kinds import Kind
from desktop_app.model.suggestion import ProposedField
from desktop_app.model.things import ClaimState
from desktop_app.ui.words import field_name

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")


def test_a_menu_of_several_leads_to_the_card_of_one(read):
    window = read()
    shown, beside = window.area.suggested, window.area.serving.beside
    keys = [shown.key(one) for one in shown.all()]
    rows = beside.rows([*keys, "no such"])
    assert [row.text().split("\u2069")[0].strip("\u2068") for row in rows] == ["الصين", "طاجيكستان", "سالم"]
    rows[2].trigger()
    assert shown.now == keys[2] and beside.card.isVisible()


def test_one_alone_needs_no_menu(read):
    window = read()
    key = window.area.suggested.key(window.area.suggested.all()[0])
    window.area.view.menu_requested.emit([key], QPoint(10, 10))
    assert window.area.suggested.now == key and window.area.serving.beside.card.isVisible()


def test_a_menu_takes_the_place_of_the_card_and_enter_takes_its_first_row(read):
    window = read()
    shown, beside = window.area.suggested, window.area.serving.beside
    keys = [shown.key(one) for one in shown.all()]
    beside.pick(keys[0])
    assert beside.card.isVisible()
    window.area.view.menu_requested.emit(keys[1:], QPoint(10, 10))
    [menu] = [one for one in window.area.findChildren(QMenu) if one.isVisible()]
    assert not beside.card.isVisible()
    assert "طاجيكستان" in menu.activeAction().text()
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert shown.now == keys[1] and beside.card.isVisible()


def test_the_card_says_what_accepting_fills_in(read, engine):
    engine.words = {"مذكرة تفاهم بشأن الري والمياه": Kind.AGREEMENT}
    window = read()
    shown, beside = window.area.suggested, window.area.serving.beside
    [one] = shown.all()
    beside.pick(shown.key(one))
    told = {fact.name: fact.values for fact in beside.card.facts.facts if fact.dress == "guess"}
    window.area.serving.accept(shown.key(one))
    record = window.session.desk.records.get(window.session.desk.marks.of(window.session.article)[0].record)
    filled = {field_name(claim.field) for claim in record.claims if claim.state is ClaimState.GUESSED}
    assert filled and set(told) == filled
    assert told["Kind"] == ("Memorandum of understanding",)


def test_what_was_read_and_has_no_record_is_no_guess(read, engine, monkeypatch):
    engine.words = {"زار وفد": Kind.MEETING}
    window = read()
    [one] = window.area.suggested.all()
    read_off = replace(one, fields=(ProposedField("participants", "", "سالم", None),))
    card = window.area.serving.beside.card
    card.show_suggestion(read_off, QRect(10, 10, 10, 10), answers=True)
    assert ("Participants", ("سالم",), "ink") in [(fact.name, fact.values, fact.dress) for fact in card.facts.facts]
    assert "سالم\u2069 – Not filled in until marked" in card.accessibleName()  # not by its colour alone
