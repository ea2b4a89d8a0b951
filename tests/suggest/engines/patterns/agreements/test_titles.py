"""Which heads begin the title of a document, and of what kind it is."""

import pytest

from ..deeds import read, told
from .documents_said import suggested


def titles(marked: str) -> list[str]:
    """The kind and words of each title."""
    return [f"{told(one, 'kind')[0]}: {one.quote}" for one in suggested(read(marked))]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("وقع {c:المغرب} والبنك عقد قرض بقيمة 100 مليون يورو.", ["loan: عقد قرض"]),
        ("وقعت الوزارة مع البنك اتفاقية تسهيلات ائتمانية.", ["loan: اتفاقية تسهيلات ائتمانية"]),
        ("وقع الوزيران اتفاق التسهيلات الائتمانية لشراء عربات.", ["loan: اتفاق التسهيلات الائتمانية لشراء عربات"]),
        ("وقعت {c:إثيوبيا} و{c:الهند} خط ائتمان لقطاع السكر.", ["loan: خط ائتمان لقطاع السكر"]),
        ("وقع {c:الأردن} و{c:اليابان} منحة لإنشاء مركز تدريب.", ["agreement: منحة لإنشاء مركز تدريب"]),
        ("وقع الوزيران خطابات متبادلة بشأن تمويل الميناء.", ["other: خطابات متبادلة بشأن تمويل الميناء"]),
        (
            "وقع الطرفان ملحقا إضافيا للاتفاق التجاري.",
            ["protocol: ملحقا إضافيا للاتفاق التجاري", "agreement: لاتفاق التجاري"],
        ),
        ("وقعت الشركة ملحق عقد لشراء خمس طائرات.", ["contract: ملحق عقد لشراء خمس طائرات"]),
        (
            "وقعت {c:سوريا} و{c:العراق} ملحقا لاتفاقية النقل البري.",
            ["protocol: ملحقا لاتفاقية النقل البري", "agreement: اتفاقية النقل البري"],
        ),
        (
            "توصلت {c:سريلانكا} والصندوق إلى اتفاق على مستوى الخبراء بشأن الإصلاح.",
            ["agreement: اتفاق على مستوى الخبراء بشأن الإصلاح"],
        ),
        (
            "عقدت أمس الجولة الثالثة، وسبق عقد الجولة الثانية من مفاوضات اتفاقية التجارة الحرة.",
            ["agreement: اتفاقية التجارة الحرة"],
        ),
    ],
)
def test_loans_grants_annexes_and_rounds(marked: str, expected: list[str]) -> None:
    assert titles(marked) == expected


@pytest.mark.parametrize(
    "marked",
    [
        "ستفتح المدارس التي بنيت بمنحة أجنبية أبوابها، ووقع الوزير سجل الزوار.",
        "وقع الوزير 30 منحة دراسية.",
        "وقع الملحق الثقافي كتابه الجديد.",
        "عقد الاجتماع ووقع الحضور.",
    ],
)
def test_gifts_attachés_and_meetings_are_none(marked: str) -> None:
    assert titles(marked) == []


def test_the_year_behind_the_verb_of_signing_is_no_part_of_the_title() -> None:
    marked = "دخلت اتفاقية التجارة بين {c:تشيلي} و{c:فيتنام} حيز التنفيذ. وكان البلدان قد وقعا الاتفاقية عام 2021."
    assert titles(marked)[-1] == "agreement: الاتفاقية"
