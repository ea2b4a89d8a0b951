"""Regular expressions: places, mistakes, and patience that ends."""

import time

import pytest

from desktop_app.model.errors import UserError
from desktop_app.model.spans import Span
from desktop_app.store.searching import patterns
from desktop_app.store.searching.letters import Letters
from desktop_app.store.searching.patterns import LONGEST, check_pattern, pattern_places


def _places(text: str, pattern: str) -> list[Span]:
    return list(pattern_places(Letters(text), pattern, 0))


def test_places_are_those_of_the_authors_own_letters() -> None:
    assert _places("أستانا وأستانة 😀 أستانا", "[وف]?أستان[اة]") == [Span(0, 6), Span(7, 14), Span(17, 23)]
    assert _places("س\nص س", "^س") == [Span(0, 1)]


def test_a_match_of_no_letter_is_no_hit() -> None:
    assert _places("ابج", "x*") == []


@pytest.mark.parametrize("pattern", ["(", "[", "(?P<ا>", "*", "ا{3,1}", "(?<=", "\\"])
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(UserError) as caught:
        check_pattern(pattern, 4)
    assert (caught.value.code, caught.value.values["place"]) == ("query_pattern_wrong", 5)


_REPEATED = ("(?:ا{999}){999}", "((ا{99}){99}){99}", "ا{99999999999999999999}")


@pytest.mark.parametrize("pattern", ["ا" * (LONGEST + 1), *_REPEATED])
def test_what_would_take_too_long_to_prepare(pattern: str) -> None:
    with pytest.raises(UserError, match="query_pattern_big"):
        check_pattern(pattern, 0)


@pytest.mark.parametrize("pattern", ["(ا+)+$", "(ا|اا)+ب$", "(ا*)*[بت]$"])
def test_patience_ends(monkeypatch: pytest.MonkeyPatch, pattern: str) -> None:
    monkeypatch.setattr(patterns, "PATIENCE", 0.1)
    start = time.monotonic()
    with pytest.raises(UserError, match="query_pattern_slow"):
        _places("ا" * 5000 + "ج", pattern)
    assert time.monotonic() - start < 5
