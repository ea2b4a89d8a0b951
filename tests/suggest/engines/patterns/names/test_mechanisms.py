"""Events that two words tell."""

import pytest

from desktop_app.suggest.engines.patterns.names.event_parts import EventParts
from desktop_app.suggest.engines.patterns.names.mechanisms import mechanisms
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


def named(text: str) -> list[str]:
    reading = Reading("a", text)
    view = View(reading)
    return [reading.back(one.start, one.end).of(text) for one in mechanisms(view, EventParts(view))]


@pytest.mark.parametrize(
    ("before", "event"),
    [
        ("في إطار ", "آلية التنسيق الثلاثي بين كينيا وأوغندا ورواندا"),
        ("أشاد ب", "آلية القمة الرباعية"),
        ("توصيات ", "الطاولة المستديرة رفيعة المستوى بشأن المياه في غانا"),
        ("حضر ", "الأسبوع الغاني للطاقة"),
        ("إحياء ", "الآلية الثلاثية بين غانا وكينيا ورواندا"),
        ("شارك في ", "الدورة 77 لمجلس حقوق الإنسان"),
        ("أمام ", "الدورة الثانية والثمانين للجمعية العامة للأمم المتحدة"),
        ("في ", "اليوم العالمي للغابات والأشجار"),
        ("بمناسبة ", "اليوم الدولي لحرية الصحافة"),
        ("بمناسبة ", "العيد الوطني الغاني"),
        ("شارك في ", "أسبوع لندن للعمارة"),
        ("ترأس ", "الاجتماع الوزاري الثالث لمنتدى الدول المصدرة للغاز"),
        ("في ", "الاجتماعات السنوية للبنك الدولي"),
    ],
)
def test_two_words_tell_them(before: str, event: str) -> None:
    assert named(f"{before}{event} أمس") == [event]


@pytest.mark.parametrize(
    "text",
    [
        "قال إليه التعاون الثلاثي مهم",
        "على طاولة مستديرة حول المياه",
        "الدورة الثالثة للجنة المشتركة بين كينيا وغانا",
        "في اليوم الدولي الأول من الزيارة",
        "أسبوع لندن كان ممطرا",
        "عقب الاجتماع الرابع لمجلس التعاون بين البلدين",
        "الاجتماع مع الوزير",
    ],
)
def test_what_only_looks_like_them(text: str) -> None:
    assert named(text) == []
