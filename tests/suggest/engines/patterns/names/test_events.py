import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import EVENTS, lines, names, shown, wanted


@pytest.mark.parametrize("sentence", lines(EVENTS))
def test_what_braces_hold_is_found_and_nothing_else(sentence: str) -> None:
    text, found = wanted(sentence, Kind.EVENT)
    assert shown(names(text), Kind.EVENT) == found


def test_the_summit_alone_is_the_one_that_was_named() -> None:
    found = [one for one in names("في قمة بحر البلطيق قالوا كثيرا، ثم انتهت القمة.") if one.kind is Kind.EVENT]
    assert [one.label for one in found] == ["قمة بحر البلطيق", "قمة بحر البلطيق"]


@pytest.mark.parametrize("council", ["مجلس التعاون الاستراتيجي", "مجلس التنسيق الأعلى", "مجلس التعاون رفيع المستوى"])
def test_the_meeting_of_a_council_of_two_states_is_no_event(council: str) -> None:
    found = names(f"عقب الاجتماع الرابع ل{council} بين البلدين.")
    assert not any(one.kind is Kind.EVENT for one in found)


@pytest.mark.parametrize(
    "event",
    ['معرض الأدوات الزراعية الدولي الرابع "أداة 2031', "عام الثقافة الغاني الكيني 2031"],
)
def test_what_is_quoted_behind_a_name_and_its_year_belong_to_it(event: str) -> None:
    found = [one.quote for one in names(f'افتتح الوزير {event}" أمس.') if one.kind is Kind.EVENT]
    assert event in found


def test_a_listed_event_in_quotation_marks_is_another() -> None:
    found = [one.quote for one in names("افتتح مؤتمر الأطراف «كوب 30» أمس.") if one.kind is Kind.EVENT]
    assert found == ["مؤتمر الأطراف"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('عقدت قمة "كينيا - أفريقيا" أمس، وشارك في أعمال القمة رؤساء.', ['قمة "كينيا - أفريقيا', "القمة"]),
        ("افتتح معرض «أفق 2031» أمس.", ["معرض «أفق 2031"]),
        ("حضر قمة «سيكا» أمس.", ["سيكا"]),
        ("حضر منتدى مبادرة السعودية الخضراء أمس.", ["منتدى مبادرة السعودية الخضراء", "مبادرة السعودية الخضراء"]),
        ("حضر المنتدى العالمي الثالث لوسائل الإعلام أمس.", ["المنتدى العالمي الثالث لوسائل الإعلام"]),
        ("انطلق المنتدى الحواري الغاني الكيني أمس.", ["المنتدى الحواري الغاني الكيني"]),
        ("افتتح الصالون الدولي للفلاحة أمس.", ["الصالون الدولي للفلاحة"]),
        ("حضر مؤتمر وزراء الصحة العرب أمس.", ["مؤتمر وزراء الصحة العرب"]),
        ("عقد المؤتمر الصحفي الغاني أمس.", []),
        ("دعا إلى ملتقى مدن السلام للبحث في الأمر.", ["ملتقى مدن السلام"]),
    ],
)
def test_names_in_quotation_marks_and_names_of_others(text: str, expected: list[str]) -> None:
    assert [one.quote for one in names(text) if one.kind is Kind.EVENT] == expected


def test_a_name_that_goes_on_a_listed_one_counts_more() -> None:
    (fair,) = [one for one in names("زار معرض القاهرة الدولي الـ57 للكتاب أمس.") if one.kind is Kind.EVENT]
    assert (fair.quote, fair.score > 0.9) == ("معرض القاهرة الدولي الـ57 للكتاب", True)


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        ('وصلت الطائرات إلى التمرين الجوي المختلط "صقر الوادي" غربا.', 'التمرين الجوي المختلط "صقر الوادي'),
        ('انتهت مناورات التمرين البري المختلط " سيف السهل " مساء.', 'التمرين البري المختلط " سيف السهل'),
        ('حضر الوزير تمرين " سيف السهل" في الصحراء.', 'تمرين " سيف السهل'),
    ],
)
def test_an_exercise_goes_up_to_its_name_in_quotation_marks(sentence: str, event: str) -> None:
    assert [one.quote for one in names(sentence) if one.kind is Kind.EVENT] == [event]


def test_a_course_of_money_is_no_event() -> None:
    assert not any(one.kind is Kind.EVENT for one in names("بدأت دورة التشديد النقدي في الربيع."))


def test_days_of_culture_and_travel() -> None:
    found = names("تستمر الأيام الثقافية والسياحية الكينية أسبوعا.")
    assert [one.quote for one in found if one.kind is Kind.EVENT] == ["الأيام الثقافية والسياحية الكينية"]
