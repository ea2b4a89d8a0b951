"""Days without a year, in the year that they mean."""

import pytest

from .dates import read


def test_a_day_without_its_year_far_ahead_of_publication_was_in_the_year_before() -> None:
    assert read("وقعا الاتفاق في 3 ديسمبر", "2024-05-20") == [("3 ديسمبر", "2023-12-03")]
    assert read("سيوقعان الاتفاق في 3 ديسمبر", "2024-05-20") == [("3 ديسمبر", "2024-12-03")]


def test_a_day_that_the_next_year_lacks_stays_in_its_own() -> None:
    assert read("سيوقعان الاتفاق في 29 فبراير", "2024-10-05") == [("29 فبراير", "2024-02-29")]
    assert read("من 28 إلى 29 فبراير المقبل", "2024-10-05") == [("من 28 إلى 29 فبراير", "2024-02-28/2024-02-29")]


@pytest.mark.parametrize("published", ["2024-11-XX", "2024-11/..", "2024-11"])
def test_a_day_of_publication_that_is_not_known_lends_its_year(published: str) -> None:
    assert read("الكويت - وصل الاثنين 3 يوليو", published)[-1] == ("3 يوليو", "2024-07-03")
    assert read("الكويت - 21 - 11 (كونا) -- وصل الوزير", published) == []
