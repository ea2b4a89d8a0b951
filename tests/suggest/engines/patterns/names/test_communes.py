"""Communes of Morocco, which groups of people are called like elsewhere."""

import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "communes"),
    [
        ("سقط الجسر بجماعة تيغسنا بإقليم العيون.", ["تيغسنا"]),
        ("عثر السكان في دوار ثم بجماعة الصارود على كنز.", ["الصارود"]),
        ("أوقف الدرك الملكي سائقا بجماعة أيت كمورة.", ["أيت كمورة"]),
        ("يصل الطريق بين جماعتي الصارود وتيغسنا، وزار الوزير عمالة.", ["الصارود", "تيغسنا"]),
        ("سقط الجسر بجماعة", []),
    ],
)
def test_are_places_in_the_news_of_a_province(text: str, communes: list[str]) -> None:
    found = names(text)
    assert not [one for one in found if one.quote.startswith("جماعة")]
    assert [one.quote for one in found if one.kind is Kind.PLACE and one.quote in communes] == communes


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("التحقوا بجماعة المهدي أمس.", "جماعة المهدي"),
        ("التحقوا بجماعة أنصار الهدى بإقليم العيون.", "جماعة أنصار الهدى"),
        ("أوقف الدرك الملكي عضوا في جماعة الإخوان المسلمين.", "جماعة الإخوان المسلمين"),
    ],
)
def test_are_bodies_elsewhere_and_where_they_are_known_or_called_so(text: str, body: str) -> None:
    assert body in [one.quote for one in names(text) if one.kind is Kind.ORGANISATION]
