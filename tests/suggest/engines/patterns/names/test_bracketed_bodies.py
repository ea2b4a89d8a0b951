"""Bodies by a short name in brackets."""

import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("وقعت مؤسسة البترول الغانية (غابتو) العقد.", ["مؤسسة البترول الغانية", "غابتو"]),
        ("قالت وزارة الشؤون الاجتماعية (شرق) ذلك.", ["وزارة الشؤون الاجتماعية"]),
        ("قالت وزارة الشؤون الاجتماعية (غانا) ذلك.", ["وزارة الشؤون الاجتماعية"]),
        ("قال الجيش (غابتو) ذلك.", []),
    ],
)
def test_a_word_that_is_not_known_is_the_bodys(text: str, quotes: list[str]) -> None:
    found = [one for one in names(text) if one.kind is Kind.ORGANISATION]
    assert [one.quote for one in found] == quotes
    assert len({one.label for one in found}) == len(quotes[:1])
