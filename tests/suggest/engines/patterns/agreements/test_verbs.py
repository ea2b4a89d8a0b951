"""What the words before a title make of it, class by class: sentences of many newsrooms."""

import pytest

from ..deeds import read, told
from .documents_said import suggested


def became(marked: str) -> list[str]:
    """The kind and status of each document, in the order of the words."""
    lines = (f"{told(one, 'kind')[0]} {''.join(told(one, 'status'))}" for one in suggested(read(marked)))
    return list(dict.fromkeys(lines))


@pytest.mark.parametrize(
    "marked",
    [
        "التوقيع الأولي على اتفاقية النقل الجوي بين {c:مالطا} و{c:تايلاند}.",
        "جرى في صوفيا توقيع مبدئي لاتفاقية الربط البحري.",
        "وقع الوفدان بالأحرف الأولى اتفاقية تتيح زيادة عدد الرحلات.",
        "وقعت هيئتا الطيران المدني في {c:قطر} و{c:فيجي} بالأحرف الأولى على اتفاقية للنقل.",
        "قطر وفيجي توقعان بالأحرف الأولى اتفاقية خدمات جوية\nالتفاصيل لاحقا.",
    ],
)
def test_what_is_initialled_is_to_be_signed(marked: str) -> None:
    assert became(marked) == ["agreement announced"]


@pytest.mark.parametrize(
    "marked",
    [
        "صدر مرسوم رئاسي يتضمن التصديق على الاتفاق المبرم مع حكومة سلوفينيا.",
        "المجلس الوطني الاتحادي يوافق على اتفاقية تشجيع الاستثمار مع {c:نيوزيلندا}.",
        "ووافقت لجنة الشؤون الخارجية على اتفاقية الملاحة مع {c:بنما}.",
        "مرر مجلس الشيوخ اتفاقية تسليم المطلوبين مع {c:كازاخستان}.",
        "أقر الكونغرس بالإجماع اتفاقية تسليم المطلوبين مع {c:تايلاند}.",
        "أعطى البرلمان الضوء الأخضر لاتفاقية التعاون القضائي.",
        "صدر القانون الموافق بموجبه على الاتفاق المبرم بين {c:المغرب} و{c:رواندا} بشأن التعاون العسكري.",
    ],
)
def test_parliaments_and_decrees_ratify(marked: str) -> None:
    assert became(marked) == ["agreement ratified"]


@pytest.mark.parametrize(
    "marked",
    [
        "أعلنت {c:جورجيا} انسحابها من اتفاقية المناخ.",
        "ألغت {c:النيجر} الاتفاق العسكري المبرم مع {c:الولايات المتحدة}.",
        "علقت {c:بيرو} تنفيذ اتفاقية الصيد.",
        "أنهت {c:النيجر} اتفاقية التعاون العسكري مع {c:بنين}.",
        "أوقفت {c:مدغشقر} العمل باتفاقية الصيد.",
        "تنصلت الحكومة من اتفاقية الحدود.",
    ],
)
def test_what_a_side_gives_up_is_suspended(marked: str) -> None:
    assert became(marked) == ["agreement suspended"]


@pytest.mark.parametrize(
    "marked",
    [
        "انتهت أمس صلاحية اتفاقية الحبوب بين {c:أوكرانيا} و{c:تركيا}.",
        "مع انتهاء اتفاق الهدنة بين الجانبين تجددت المعارك.",
        "حل انقضاء اتفاقية الصيد مفاجئا.",
    ],
)
def test_what_runs_out_has_expired(marked: str) -> None:
    assert became(marked) == ["agreement expired"]


@pytest.mark.parametrize(
    "marked",
    [
        "بدأ أمس سريان اتفاقية الإعفاء من التأشيرات بين {c:عمان} و{c:أرمينيا}.",
        "جددت {c:السنغال} و{c:موريتانيا} اتفاقية الصيد التقليدي.",
        "نفذ البلدان اتفاقية تبادل الأسرى.",
        "استؤنف العمل باتفاق تصدير الحبوب.",
        "استأنفت {c:روسيا} العمل باتفاقية الملاحة.",
        "وقد دخل الاتفاق التجاري بين {c:أستراليا} و{c:الهند} حيز التطبيق.",
        "تنتهي صلاحية اتفاقية الصيد في 2026.",
        "اتفاقية التجارة بين {c:تشيلي} و{c:فيتنام} تدخل حيز التنفيذ",
    ],
)
def test_what_is_renewed_or_carried_out_is_in_force(marked: str) -> None:
    assert became(marked) == ["agreement in_force"]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("عرضت {c:بولندا} توقيع مذكرة تفاهم في مجال الأمن السيبراني.", ["memorandum proposed"]),
        ("أوصت اللجنة بتوقيع اتفاقية للتعاون في مجال المواصفات.", ["agreement proposed"]),
        (
            "وقع البلدان اتفاقا جديدا للبريد، ليحل محل الاتفاق الموقع مع غانا سنة 1990.",
            ["agreement signed"],
        ),
        ("أبدت {c:منغوليا} اهتماما بتوقيع اتفاقية للنقل البحري.", ["agreement proposed"]),
        ("وضع الخبراء اللمسات الأخيرة على اتفاقية للتعاون الجمركي.", ["agreement under_negotiation"]),
        ("كشفت الشركة عن اتفاقية وشيكة للاستحواذ على حصة في حقل.", ["agreement announced"]),
        ("وقع الطرفان محضر اتفاق لعبور الشاحنات.", ["agreement signed"]),
        ("تأجل توقيع اتفاقية المعادن بين {c:غانا} و{c:كينيا}.", ["agreement announced"]),
        ("من شأن الزيارة أن تشهد التوقيع على اتفاقية للتعاون الصحي.", ["agreement announced"]),
        ("يجري التحضير لاتفاقية إطارية بين {c:مدغشقر} و{c:كينيا}.", ["agreement under_negotiation"]),
        ("الجانبان بصدد إعداد اتفاقية للتعاون الأمني.", ["agreement under_negotiation"]),
        ("مذكرة التفاهم بين الهيئتين في طور الإعداد.", ["memorandum under_negotiation"]),
        ("من الضروري توقيع اتفاقية للنقل البري.", ["agreement proposed"]),
        ("وضع الوزيران توقيعيهما على اتفاقية لترسيم الحدود.", ["agreement signed"]),
        ("وقع الوزيران خطة عمل مشتركة للأعوام الثلاثة المقبلة.", ["plan signed"]),
        ("من المقرر أن تدخل اتفاقية التجارة حيز التنفيذ الشهر المقبل.", ["agreement signed"]),
    ],
)
def test_offers_and_plans(marked: str, expected: list[str]) -> None:
    assert became(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "وقعت اشتباكات بين الجانبين قرب الحدود رغم اتفاق.",
        "أنهى الوزير زيارته إلى العاصمة.",
        "وافقت الشركة على عرض.",
        "أكد الوزير اتفاق وجهات النظر بين البلدين حول القضية.",
        "وقعت خلافات حول خطة البناء.",
    ],
)
def test_what_happens_or_ends_otherwise_is_no_document(marked: str) -> None:
    assert became(marked) == []


def test_whoever_ends_something_else_ends_no_document() -> None:
    assert became("أقر الرئيس بأن اتفاقية الملاحة مع {c:بنما} مهمة.") == ["agreement "]
    assert became("أنهى الوزير زيارته، وأشاد باتفاقية الملاحة مع {c:بنما}.") == ["agreement "]
    assert became("وتبحثان تسريع العمل باتفاقية الملاحة مع {c:بنما}.") == ["agreement "]
