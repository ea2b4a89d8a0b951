import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import PLACES, lines, names, shown, wanted


@pytest.mark.parametrize("sentence", lines(PLACES))
def test_what_braces_hold_is_found_and_nothing_else(sentence: str) -> None:
    text, found = wanted(sentence, Kind.PLACE)
    assert shown(names(text), Kind.PLACE) == found


def test_a_place_tells_the_country_behind_it() -> None:
    (place,) = names("عاد من مدينة إسن الألمانية أمس.")
    assert (place.quote, [(told.field, told.value) for told in place.fields]) == ("إسن", [("country", "DE")])


def test_an_article_may_end_in_the_first_word_of_a_hotel() -> None:
    assert names("اجتمعوا أمس في فندق قصر") == []
