import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("استقبل السفير كريم حافظ، المتحدث باسم الجيش، الوفد.", "كريم حافظ"),
        ("التقى السفير حمدي سند شيمو نائب الوزير.", "حمدي سند شيمو"),
        ("قال الدكتور خالد جميل الطرابلة رئيس الهيئة.", "خالد جميل الطرابلة"),
        ("شارك الدكتور نشأت ضيف مدير المركز في الندوة.", "نشأت ضيف"),
        ("بحسب الدكتور فريد كامل السيد، أستاذ القانون.", "فريد كامل السيد"),
        ("التقى الوزير إسماعيل ولد الشيخ سعيد الوفد.", "إسماعيل ولد الشيخ سعيد"),
        ("قال وزير الدفاع الكندي، روبرت باليندو، إن الجيش جاهز.", "روبرت باليندو"),
        ("شرح السفير حسين الأمين الفاضل الموقف.", "حسين الأمين الفاضل"),
        ("قال السفير طارق متري ووزير العدل.", "طارق متري"),
        ("أكد السفير مهند العنكوش إلى الصحفيين موقفه.", "مهند العنكوش"),
        ("رافق وزير المالية محمود سعيد يرافقون الرئيس.", "محمود سعيد"),
    ],
)
def test_an_ordinary_word_within_a_name_behind_an_office(text: str, name: str) -> None:
    assert name in [one.quote for one in names(text) if one.kind is Kind.PERSON]


@pytest.mark.parametrize(
    "text", ["أكد السفير أحمد ضرورة التعاون مع الجوار.", "دعا الوزير خالد الحكومية منها والخاصة.", "زار الشيخ على مهل."]
)
def test_what_follows_a_name_is_not_taken_with_it(text: str) -> None:
    for one in names(text):
        assert one.kind is not Kind.PERSON or one.quote in ("أحمد", "خالد")
