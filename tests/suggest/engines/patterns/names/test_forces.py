"""Commands, the police of a place, cells of security organs, units by number."""

import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import lines, names, shown, wanted

FORCES = """
قالت {O شرطة ولاية تكساس} إن الحريق أخمد، ونفت {O شرطة لندن} ذلك، وأكدت {O شرطة محافظة البصرة} الخبر.
وصل قائد {O شرطة كركوك} صباحا، ونشرت {O شرطة بيرثفيل} صورا، وتحدث ضابط في شرطة المرور والشرطة إلى الصحافة.
أعلنت {O قيادة عمليات الأنبار} انتهاء التفتيش، وقالت {O قيادة عمليات شرق دجلة} إنها بدأته.
نعت {O قيادة القوات الجوية} طيارا، وشكرت {O قيادة حرس الحدود} السكان، وأشادت {O قيادة شرطة ديالى} بهم.
تولى قيادة القوات الجوية أمس، تحت قيادة القوات البحرية، ومضى الوفد بقيادة السعودية.
نشرت {O خلية الإعلام الأمني} صورا، وضبط الجيش خلية إرهابية في خلية النحل.
قصفت {O الكتيبة 22} الموقع، وتقدم {O اللواء 35 مدرع} نحو التل، ووصل {O الأسطول السادس} إلى المرفأ.
قال قائد {O الفرقة الثامنة} إن المهمة انتهت، وعاد {O اللواء الثالث مشاة}، ونجح طلاب الفرقة الرابعة والفوج الثاني.
شارك {O جيش غانا} في التمرين، وشكر {O جيش بيرو} مضيفيه، وعاد جيش التجار مع جيش من الخبراء.
عرضت {O المجموعة الإقليمية للدرك الوطني لولاية سعيدة} الحصيلة، ونفت {O القيادة الجهوية للدرك الملكي ببني ملال} ذلك.
رفضت القيادة الجهوية للنادي العرض، واجتمعت المجموعة الإقليمية أمس.
"""


@pytest.mark.parametrize("sentence", lines(FORCES))
def test_what_braces_hold_is_a_force_and_nothing_else(sentence: str) -> None:
    text, found = wanted(sentence, Kind.ORGANISATION)
    assert shown(names(text), Kind.ORGANISATION) == found


def test_what_a_fleet_belongs_to_is_in_its_name() -> None:
    (body,) = names("زار الأسطول الثاني للبحرية الكينية الميناء.")
    assert body.quote == "الأسطول الثاني للبحرية الكينية"
