"""Names of filters in both languages."""

import pytest

from desktop_app.arabic.query.names import FORMS, filter_called, name_in
from desktop_app.model.query import FilterName


@pytest.mark.parametrize("name", [*FilterName, FORMS])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_each_filter_is_known_by_the_name_it_is_called(name: str, language: str) -> None:
    assert filter_called(name_in(language, name)) == name


def test_spelling_does_not_matter_and_other_words_are_no_filters() -> None:
    assert filter_called("علاقه") == filter_called("PAIR") == FilterName.PAIR
    assert filter_called("قال") is None


def test_an_outlet_has_the_name_that_the_window_gives_it_and_keeps_its_former_one() -> None:
    assert name_in("ar", FilterName.OUTLET) == "ناشر"
    assert filter_called("مصدر") == filter_called("ناشر") == FilterName.OUTLET
