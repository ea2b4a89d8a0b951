"""Verbs among the words of deeds."""

import pytest

from desktop_app.suggest.engines.patterns.sorts import is_verb


@pytest.mark.parametrize("word", ["قال", "ووقع", "سيزور"])
def test_verbs(word: str) -> None:
    assert is_verb(word)


@pytest.mark.parametrize("word", ["تطوير", "الزياره", "وزير", ""])
def test_what_is_none(word: str) -> None:
    """Nothing is left of a loose "و" without its و."""
    assert not is_verb(word)
