"""All engines of names together, over sentences in the styles of many agencies."""

import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.newswire import BODIES, HEADED, PERSONS, PLACES, SAME_NAME, found, read


@pytest.mark.parametrize("sentence", "".join((BODIES, PLACES, SAME_NAME, PERSONS)).split("\n"))
def test_what_braces_hold_is_found_and_nothing_else(sentence: str) -> None:
    text, wanted = read(sentence)
    assert found(text) == wanted


@pytest.mark.parametrize("name", HEADED.strip().splitlines())
def test_names_of_bodies_are_found_whole(name: str) -> None:
    text = f"زار الوزير أمس {name}، ثم عاد."
    assert (Kind.ORGANISATION, name, text.index(name)) in found(text)
