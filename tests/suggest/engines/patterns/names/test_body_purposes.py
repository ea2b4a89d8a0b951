import pytest

from desktop_app.suggest.engines.patterns.names.body_purposes import BodyPurposes
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [
        ("الهيئة العامة للغذاء والدواء أمس", 2, 4),
        ("المؤسسة الدولية لإنقاذ البحيرات أمس", 2, 4),
        ("الشركة العامة لمعالجة وتوزيع المياه أمس", 2, 5),
        ("بنك التنمية للبنك الأهلي أمس", 2, 2),
        ("هيئة الموانئ الكينية لتوسيع الميناء أمس", 3, 3),
        ("الهيئة العامة للسنوات القادمة", 2, 2),
        ("شركة أوماتا الصينية لتطوير الحقول", 3, 3),
        ("شركة أوماتا الصينية للنفط والغاز", 3, 5),
        ("الصندوق الدولي للسكان لتشغيل المراكز", 3, 3),
        ("اللجنة العليا للشراكة الكينية-البلجيكية أمس", 2, 5),
        ("المركز الوطني للوقاية من الأخطار المهنية", 2, 6),
        ("الهيئة العامة للسكة الحديد أمس", 2, 4),
        ("جامعة كمال سعيد للتعاون الدولي", 3, 3),
        ("جامعة كمال سعيد للعلوم والتقنية", 3, 5),
        ("هيئة موانئ زنجبار لتطوير الرصيف", 3, 3),
    ],
)
def test_what_a_body_is_for(text: str, at: int, words: int) -> None:
    assert BodyPurposes(View(Reading("a", text))).purpose(0, at) == words


def test_behind_a_body_may_stand_what_a_deputy_of_its_head_is_for() -> None:
    text = "مساعد رئيس هيئة الموانئ للشؤون الإدارية، رئيس هيئة الموانئ للشؤون البحرية"
    parts = BodyPurposes(View(Reading("a", text)))
    assert (parts.purpose(2, 4), parts.purpose(7, 9)) == (4, 11)
