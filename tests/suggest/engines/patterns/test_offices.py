from tests.suggest.engines.patterns.sentences import names


def test_an_office_tells_role_rank_and_country() -> None:
    (person,) = names("وصل وزير خارجية المجر بيتر سيارتو إلى هنا.")
    assert person.quote == "بيتر سيارتو"
    assert {told.field: told.value for told in person.fields} == {
        "role": "وزير خارجية المجر",
        "rank": "minister",
        "country": "HU",
    }
    assert all(told.span is not None for told in person.fields)


def test_an_office_goes_on_behind_an_abbreviation_in_brackets() -> None:
    found = names("قالت مديرة منظمة العمل الدولية (ILO) هيلين شارما إن ذلك جيد.")
    assert "هيلين شارما" in [one.quote for one in found]


def test_a_verb_ends_an_office_without_a_name() -> None:
    assert names("رئيس الوزراء البولندي اغتنم الفرصة.") == []
