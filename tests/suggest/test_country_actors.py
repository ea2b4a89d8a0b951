"""Who acts for a country, told by its adjective."""

import pytest

from desktop_app.suggest.countries import words_of
from desktop_app.suggest.country_actors import actors_in_words


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("استقبل الوزير الكويتي", ["KW"]),
        ("مع وزير التجارة والصناعة الكويتي", ["KW"]),
        ("للجانب الكويتي وبالوفد القطري", ["KW", "QA"]),
        ("العلاقات الأردنية – الكويتية", ["JO", "KW"]),
        ("الدينار الكويتي والريال القطري", []),
        ("الوزير محمد الكويتي", []),
        ("وزير في الكويت", []),
        ("", []),
    ],
)
def test_actors(text: str, codes: list[str]) -> None:
    assert actors_in_words(words_of(text)) == codes
