"""The card beside a mark."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.middle.mark_card import MarkCard
from tests.ui.conftest import TEXT


@pytest.fixture
def window(make_window, project, request):
    return make_window(project, getattr(request, "param", "en"))


def _annotate(window, words: str, kind: Kind):
    at = TEXT.index(words)
    return window.session.desk.marks.annotate(window.session.article, Span(at, at + len(words)), kind, exact=True)


def _words(card: MarkCard) -> list[str]:
    labels = (card._name, card._other, card._note, card._made)
    return [label.text() for label in labels if label.isVisible()]


@pytest.mark.parametrize("window", ["en", "ar"], indirect=True)
def test_it_says_what_whose_and_who_made_it(window):
    desk, mark = window.session.desk, _annotate(window, "سالم", Kind.PERSON)
    desk.records.rename(mark.record, label_en="Salim")
    desk.records.set_value(mark.record, "role", "الوزير")
    desk.marks.set_note(mark.id, "راجع سيرته")
    window.area.beside.card.show_mark(window.area.marks.get(mark.id), QRect(300, 300, 1, 46))
    said = _words(window.area.beside.card)
    assert sorted(said[:2]) == ["Salim", "سالم"]
    assert ("الوزير",) in [fact.values for fact in window.area.beside.card.facts.facts]
    assert said[2] == "راجع سيرته"
    assert mark.author in said[-1]


def test_it_takes_neither_keyboard_nor_mouse(window):
    mark = _annotate(window, "سالم", Kind.PERSON)
    before = QApplication.focusWidget()
    card = window.area.beside.card
    card.show_mark(window.area.marks.get(mark.id), QRect(300, 300, 1, 46))
    assert QApplication.focusWidget() is before
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert card.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("near", [QRect(0, 0, 1, 46), QRect(700, 690, 1, 46), QRect(2000, 300, 1, 46)])
def test_it_stays_inside_and_beside_the_line(window, near):
    mark = _annotate(window, "سالم", Kind.PERSON)
    card = window.area.beside.card
    card.show_mark(window.area.marks.get(mark.id), near)
    assert window.area.rect().contains(card.geometry())
    assert card.geometry().top() > near.bottom() or card.geometry().bottom() < near.top()


@pytest.mark.parametrize("window", ["en", "ar"], indirect=True)
def test_it_tells_all_values_with_their_sides_and_which_are_guesses(window):
    mark = _annotate(window, "مذكرة تفاهم بشأن الري", Kind.AGREEMENT)
    records = window.session.desk.records
    for country, body in (("TJ", "وزارة الري"), ("CN", "وزارة المياه")):
        key = records.create(Kind.ORGANISATION, body)
        records.set_value(mark.record, "bodies", key, side=country)
    window.area.beside.card.show_mark(window.area.marks.get(mark.id), QRect(300, 300, 1, 46))
    facts = window.area.beside.card.facts.facts
    guessed = {value for fact in facts if fact.dress == "guess" for value in fact.values}
    assert guessed and any("وزارة الري (" in value for fact in facts if fact.dress == "ink" for value in fact.values)
    assert all(fact.name and fact.words for fact in facts)
    assert "وزارة المياه" in window.area.beside.card.accessibleName()
