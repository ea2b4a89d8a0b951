"""Plain data that is made by the hundred."""

import pickle
from dataclasses import replace

import pytest

from desktop_app.model.spans import Span
from desktop_app.model.suggestion import ProposedField, Reason


def test_equal_and_hashed_by_what_they_hold() -> None:
    one, same = (ProposedField("date", "2025", "عام 2025", Span(3, 9)) for _ in range(2))
    assert one == same and len({one, same}) == 1
    assert replace(one, value="2024") != one
    assert pickle.loads(pickle.dumps(one)) == one
    assert hash(Reason("words", {"words": "وقع"})) == hash(Reason("words", {}))  # a table is no key
    assert Reason("neural").values is not Reason("neural").values


def test_nothing_but_its_fields_fits_in() -> None:
    with pytest.raises(AttributeError):
        Reason("words").other = 1


def test_ordered_where_that_is_asked_for() -> None:
    assert sorted([Span(3, 5), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(3, 5)]
    with pytest.raises(TypeError):
        sorted([Reason("a"), Reason("b")])
