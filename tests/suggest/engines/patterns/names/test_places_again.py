"""Names of places that stand again without their head."""

from tests.suggest.engines.patterns.sentences import names


def test_names_of_several_words_are_found_again() -> None:
    found = names("وصلت القافلة إلى بلدة كاري مبادو أمس. وقال شهود بكاري مبادو إن كاري مبادو هادئة.")
    assert [one.quote for one in found] == ["كاري مبادو"] * 3


def test_a_name_of_one_word_is_no_state_and_no_body() -> None:
    text = "زار مدينة شولبان أمس. وتعود شولبان إلى نادي شولبان وجمهورية شولبان."
    assert [one.quote for one in names(text) if one.kind.value == "place"] == ["شولبان"] * 2


def test_a_town_with_the_article_is_found_again_behind_its_municipality() -> None:
    found = names("زار محافظة الدربان أمس، واستقبله رئيس بلدية الدربان.")
    assert [one.quote for one in found if one.kind.value == "place"] == ["الدربان"] * 2
