import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("صرح فيكتور سامويلنكو، رئيس الوفد، بذلك.", "فيكتور سامويلنكو"),
        ("بحث السفير الملف مع مونيكا كاريوكي وزيرة خارجية بلادها.", "مونيكا كاريوكي"),
        ("بحضور فرانك موغالي وزير النقل افتتح الجسر.", "فرانك موغالي"),
        ("التقى تيبور هوفمان رئيس الغرفة.", "تيبور هوفمان"),
        ("حضر كل من «أدجول كولان» -المدير العام للهيئة.", "أدجول كولان"),
        ("برئاسة وداد تيلغين، وزير الخارجية.", "وداد تيلغين"),
        ("وحضر اللقاء مامادو ويجيسينغه، رئيس الغرفة.", "مامادو ويجيسينغه"),
    ],
)
def test_a_name_stands_before_an_office(text: str, name: str) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.PERSON] == [name]


@pytest.mark.parametrize(
    "text", ["كما قال، رئيس بوركينا فاسو، رئيس الدورة.", "وصل إلى نيو دلهي وزير النقل.", "في سان خوسيه رئيس جديد."]
)
def test_a_country_or_town_before_an_office_is_no_person(text: str) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.PERSON] == []
