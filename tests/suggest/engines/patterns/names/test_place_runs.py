import pytest

from desktop_app.suggest.engines.patterns.names.place_runs import PlaceRuns, like_adjective
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("تيمورغان أمس", 1),
        ("أوروغان جيف كارسون", 1),
        ("هانيرا بطوكيو", 1),
        ("عين أمدوغن أمس", 2),
        ("تيمورغان الشرقية أمس", 2),
        ("تيمورغان الشمالية الشرقية أمس", 1),
    ],
)
def test_a_place_goes_as_far_as_its_words(text: str, words: int) -> None:
    assert PlaceRuns(View(Reading("a", text))).run(0) == words


def test_the_country_behind_a_place_is_told() -> None:
    [field] = PlaceRuns(View(Reading("a", "كرمان الإيرانية"))).country(1)
    assert (field.field, field.value) == ("country", "IR")


def test_adjectives_have_endings() -> None:
    assert like_adjective("ساحليه")
    assert not like_adjective("كرمان")
