"""Offices behind names: whose they are and how far they go."""

import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


def _roles(text: str) -> dict[str, str]:
    """The persons of a text with their roles, "" for none."""
    return {
        one.quote: next((told.value for told in one.fields if told.field == "role"), "")
        for one in names(text)
        if one.kind is Kind.PERSON
    }


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "وقعها سامر الكندري، الرئيس التنفيذي لشركة «نسيم»، والمهندس بيتر سيارتو، العضو المنتدب لشركة «دانوب».",
            {"سامر الكندري": "الرئيس التنفيذي لشركة «نسيم»", "بيتر سيارتو": "العضو المنتدب لشركة «دانوب»"},
        ),
        (
            "حضر سامر الكندري، مدير عام هيئة الطيران، والدكتور بيتر سيارتو، رئيس مجلس إدارة الهيئة.",
            {"سامر الكندري": "مدير عام هيئة الطيران", "بيتر سيارتو": "رئيس مجلس إدارة الهيئة"},
        ),
        (
            "استقبل الفريق أول سامر الكندري، رئيس الأركان، قائد القوات المجرية الجنرال بيتر سيارتو.",
            {"سامر الكندري": "رئيس الأركان", "بيتر سيارتو": "قائد القوات المجرية"},
        ),
        (
            "وقعها سامر الكندري وزير التجارة الخارجية ومعالي الدكتور بيتر سيارتو وزير الصيد.",
            {"سامر الكندري": "وزير التجارة الخارجية", "بيتر سيارتو": "وزير الصيد"},
        ),
        (
            "تحدث سامر الكندري رئيس الاتحاد ورجل الأعمال بيتر سيارتو إليهم.",
            {"سامر الكندري": "رئيس الاتحاد", "بيتر سيارتو": "رجل الأعمال"},
        ),
    ],
)
def test_each_has_the_office_behind_the_own_name(text: str, roles: dict[str, str]) -> None:
    assert _roles(text) == roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("حضر معالي الدكتور بيتر سيارتو وزير الصيد والاقتصاد الأزرق المجري.", "وزير الصيد والاقتصاد الأزرق المجري"),
        ("حضر سعادة بيتر سيارتو سفير المجر لدى الدولة.", "سفير المجر لدى الدولة"),
        ("وقال المهندس بيتر سيارتو وكيل وزارة النقل إن ذلك جيد.", "وكيل وزارة النقل"),
        ("وناقش اللواء بيتر سيارتو قائد القوات الجوية التعاون معه.", "قائد القوات الجوية"),
        ("وكان اللواء بيتر سيارتو نائب قائد المنطقة هناك.", "نائب قائد المنطقة"),
        ("وقال بيتر سيارتو، الخبير في شؤون الطاقة، إن ذلك جيد.", "الخبير في شؤون الطاقة"),
        ("ومعه بيتر سيارتو وزير التجارة وترويج الاستثمار، إذ حضر.", "وزير التجارة وترويج الاستثمار"),
        ("وحضر السيد بيتر سيارتو رئيس اللجنة ورحب بهم.", "رئيس اللجنة"),
        ("وحضر السيد بيتر سيارتو الأمين العام للاتحاد وتقنية المعلومات.", "الأمين العام للاتحاد وتقنية المعلومات"),
    ],
)
def test_an_office_behind_a_name_goes_as_far_as_it_does(text: str, role: str) -> None:
    assert _roles(text) == {"بيتر سيارتو": role}


def test_what_stands_between_two_names_without_a_sign_is_the_office_of_the_second() -> None:
    roles = _roles("التقى سامر الكندري وزير الصيد المجري بيتر سيارتو هناك.")
    assert roles == {"سامر الكندري": "", "بيتر سيارتو": "وزير الصيد المجري"}


def test_a_country_and_a_rank_are_read_off_the_office_behind() -> None:
    (person,) = (one for one in names("حضر معالي بيتر سيارتو وزير الصيد المجري.") if one.kind is Kind.PERSON)
    told = {one.field: one.value for one in person.fields}
    assert (told["rank"], told["country"]) == ("minister", "HU")
