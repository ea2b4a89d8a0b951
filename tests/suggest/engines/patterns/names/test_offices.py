import pytest

from desktop_app.model.kinds import Kind
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


def test_an_office_goes_on_behind_the_name_of_a_foundation_in_quotation_marks() -> None:
    found = names("شكر رئيس أمناء مؤسسة «نشر الضوء» سامر كندور الضيوف.")
    assert "سامر كندور" in [one.quote for one in found]


def test_a_first_name_that_its_ending_makes_a_plural_stands_behind_an_office() -> None:
    assert [one.quote for one in names("قال وزير العدل الغيني جوزفات ناندوك إن ذلك جيد.")] == ["جوزفات ناندوك"]
    assert [one.quote for one in names("شكرت السفيرة الكينية في النمسا قندوسة أحمد ضيوفها.")] == ["قندوسة أحمد"]


def test_a_verb_ends_an_office_without_a_name() -> None:
    assert names("رئيس الوزراء البولندي اغتنم الفرصة.") == []


@pytest.mark.parametrize(
    ("text", "role", "rank"),
    [
        ("قال وزير الطاقة المجري الأمير سالم بن سلوم إن ذلك جيد.", "وزير الطاقة المجري", "minister"),
        ("وصل ممثل صاحب السمو أمير البلاد سمو ولي العهد الشيخ سامر النحاس أمس.", "ولي العهد", None),
        ("وصل ممثل سمو أمير البلاد معالي وزير الخارجية سامر الحمداني أمس.", "وزير الخارجية", "minister"),
        ("قال نائب أمير القصيم الأمير سامر كمال ذلك.", "نائب أمير القصيم", "official"),
        ("قالَ وزيرُ النقلِ سامِرُ الحَمدانيُّ ذلكَ.", "وزير النقل", "minister"),
        ("التقى وزير الاستثمار المهندس بيتر سيارتو هناك.", "وزير الاستثمار", "minister"),
        ("التقى وزير الاستثمار، الدكتور بيتر سيارتو، هناك.", "وزير الاستثمار", "minister"),
        ("وصل وزير الدفاع الفريق أول ركن بيتر سيارتو أمس.", "وزير الدفاع", "minister"),
        ("وصل وزير الدفاع صاحب السمو الملكي الأمير سالم بن سلوم أمس.", "وزير الدفاع", "minister"),
        ("وصل أمير دولة قطر الشيخ سالم بن سلوم أمس.", "أمير دولة قطر", "head_of_state"),
        ("وصل أمير منطقة عسير الأمير سالم بن سلوم أمس.", "أمير منطقة عسير", "official"),
        ("وصل نائب الأمير سالم بن سلوم أمس.", "نائب الأمير", "official"),
        ("التقى معالي وزير النقل المهندس بيتر سيارتو هناك.", "وزير النقل", "minister"),
        ("أكد سعادة السفير بيتر سيارتو ذلك.", "السفير", "ambassador"),
        ('وصل وزير العدل "المجري" بيتر سيارتو أمس.', 'وزير العدل "المجري"', "minister"),
    ],
)
def test_how_a_person_is_addressed_behind_an_office_is_no_part_of_it(text: str, role: str, rank: str | None) -> None:
    (person,) = (one for one in names(text) if one.kind is Kind.PERSON)
    told = {one.field: one.value for one in person.fields}
    assert (told["role"], told.get("rank")) == (role, rank)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بحث الوزير مع نظيره المجري بيتر سيارتو ذلك.", {"country": "HU"}),
        (
            "بحث الوزير مع نظيره وزير الدفاع المجري بيتر سيارتو ذلك.",
            {"role": "وزير الدفاع المجري", "rank": "minister", "country": "HU"},
        ),
        ("رافق الأمير نجله بيتر سيارتو أمس.", {}),
        ("استقبل الوزير نظيره المجري بيتر سيارتو أمس.", {"country": "HU"}),
    ],
)
def test_a_counterpart_is_no_office(text: str, told: dict[str, str]) -> None:
    person = next(one for one in names(text) if one.quote == "بيتر سيارتو")
    assert {one.field: one.value for one in person.fields} == told


@pytest.mark.parametrize(
    "text",
    [
        "وصل الأمير سالم بن سلوم أمس.",
        "وصل الفريق أول ركن بيتر سيارتو أمس.",
        "شكر معالي الدكتور بيتر سيارتو ضيوفه.",
        "ومن الجانب المجري المهندس بيتر سيارتو.",
    ],
)
def test_a_title_or_a_side_alone_is_no_office(text: str) -> None:
    (person,) = (one for one in names(text) if one.kind is Kind.PERSON)
    assert "role" not in {one.field for one in person.fields}


def test_a_little_word_that_is_a_surname_begins_a_name_behind_a_title() -> None:
    assert "لي كاموتشي" in [one.quote for one in names("ووصل معالي لي كاموتشي وزير الصيد إلى هنا.")]


def test_a_verb_with_a_pronoun_behind_an_office_is_no_name() -> None:
    found = names("بعث الملك برقية إلى الرئيس ضمنها أطيب تمنياته.")
    assert not [one.quote for one in found if one.kind is Kind.PERSON]


def test_the_town_that_an_ambassador_sits_in_is_no_name() -> None:
    found = names("قال سفير غانا في الرياض رام براساد سينغ ذلك.")
    assert [one.quote for one in found if one.kind is Kind.PERSON] == ["رام براساد سينغ"]
