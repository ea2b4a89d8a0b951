"""Marking at once takes what the choice would offer first."""

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from tests.workspace.conftest import TEXT


def _span(words: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def test_a_new_record_where_none_is_known_then_the_known_one(workspace, article):
    first = workspace.quick.mark(article, _span("إمام علي رحمان"), Kind.PERSON)
    other = workspace.quick.mark(article, _span("إمام علي رحمن"), Kind.PERSON)
    assert first.record == other.record
    assert workspace.records.get(first.record).label == "إمام علي رحمان"


def test_the_record_is_the_first_of_the_choice(workspace, article):
    workspace.quick.mark(article, _span("وزارة الطاقة الطاجيكية"), Kind.ORGANISATION)
    words = _span("الطاقة")
    offered = workspace.marks.propose(article, words, Kind.ORGANISATION)[0]
    made = workspace.quick.mark(article, words, Kind.ORGANISATION)
    assert (made.record == offered.record) == (offered.record is not None)


def test_proclitics_are_left_out_unless_the_letters_are_meant(workspace, article):
    assert workspace.quick.mark(article, _span("وكازاخستان"), Kind.COUNTRY).quote == "كازاخستان"
    assert workspace.quick.mark(article, _span("وشكر"), Kind.EVENT, exact=True).quote == "وشكر"


def test_the_key_of_countries_and_places_finds_out_which(workspace, article):
    country, place = _span("طاجيكستان الصين"), _span("العاصمة")
    assert workspace.quick.land(article, Span(country.start, country.start + 9)) is Kind.COUNTRY
    assert workspace.quick.mark(article, place, Kind.COUNTRY).kind is Kind.PLACE
    assert workspace.quick.mark(article, _span("دوشنبه"), Kind.COUNTRY).kind is Kind.PLACE
    known = workspace.marks.annotate(article, _span("الجبل"), Kind.COUNTRY, exact=True)
    assert known.kind is Kind.COUNTRY
    assert workspace.quick.land(article, _span("الجبل")) is Kind.COUNTRY


def test_one_step_taken_back_as_one(workspace, article):
    workspace.quick.mark(article, _span("إمام علي رحمان"), Kind.PERSON)
    assert workspace.history.undo_name == "annotate"
    workspace.history.undo()
    assert workspace.marks.of(article) == []
    assert workspace.records.list() == []


@pytest.mark.parametrize(("words", "code"), [("😀", "span_empty"), (".\n", "span_empty")])
def test_where_there_is_no_word(workspace, article, words, code):
    with pytest.raises(UserError) as told:
        workspace.quick.mark(article, _span(words), Kind.PERSON)
    assert told.value.code == code


def test_twice_is_refused(workspace, article):
    workspace.quick.mark(article, _span("العاصمة"), Kind.PLACE)
    with pytest.raises(UserError) as told:
        workspace.quick.mark(article, _span("العاصمة"), Kind.PLACE)
    assert told.value.code == "already_marked"
