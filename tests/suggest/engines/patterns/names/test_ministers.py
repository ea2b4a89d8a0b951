import pytest

from desktop_app.model.kinds import Kind
from tests.suggest.engines.patterns.sentences import names


def _persons(text: str) -> list[str]:
    return [one.quote for one in names(text) if one.kind is Kind.PERSON]


def test_ministers_in_a_list_have_a_field_and_a_name_each() -> None:
    text = "التقى وزراء المالية كريم الحيدري، والصناعة رزاق السوادي، والإعمار والإسكان زنكين برزاني، ثم غادر."
    assert _persons(text) == ["كريم الحيدري", "رزاق السوادي", "زنكين برزاني"]


def test_fields_alone_have_no_names() -> None:
    assert _persons("التقى وزراء المالية والصناعة، والتعليم والثقافة، ثم غادر.") == []


def test_two_presidents_with_their_countries_behind_a_comma() -> None:
    text = "وقعها رئيسا الغرفتين التجاريتين، الكينية كريم ولد ناصر، والغانية محمد سمير، أمس."
    assert _persons(text) == ["كريم ولد ناصر", "محمد سمير"]


@pytest.mark.parametrize("brackets", ["()", "[]"])
def test_the_same_name_in_latin_letters_in_brackets(brackets: str) -> None:
    text = f"قال السفير كريم ناصر {brackets[0]}Karim Nasser{brackets[1]} ذلك."
    assert _persons(text) == ["كريم ناصر", "Karim Nasser"]


def test_abbreviations_in_latin_letters_are_no_names() -> None:
    assert _persons("قال السفير كريم ناصر Karim Nasser ذلك.") == ["كريم ناصر", "Karim Nasser"]
    assert _persons("قال السفير كريم ناصر (UNDP FAO) ذلك.") == ["كريم ناصر"]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("تلقى الرسالة من «كاريلو مانتاس» وزير مالية غانا.", "كاريلو مانتاس"),
        ("تحدث رئيسها المصطفى بوعرفي إلى الصحافة.", "المصطفى بوعرفي"),
        ("وقعها رئيسا المجلسين كريم حمدي، ومحمد الشيخ بيد الله، أمس.", "محمد الشيخ بيد الله"),
        ("قال الدكتور خالد عبد العزيز المحارب، رئيس القسم، ذلك.", "خالد عبد العزيز المحارب"),
        ("ألقى سعادة الشيخ فاهم بن سلطان الكريمي، كلمة.", "فاهم بن سلطان الكريمي"),
        ("التقى معالي عبدالرؤوف الكوالدة رئيس المجلس.", "عبدالرؤوف الكوالدة"),
        ("التقى السفير «كارلوس فوجين» وزير المالية.", "كارلوس فوجين"),
        ("برئاسة النائب أرتشيل كالافادزة بمناسبة الزيارة.", "أرتشيل كالافادزة"),
    ],
)
def test_names_whose_parts_mean_something_else(text: str, person: str) -> None:
    assert person in _persons(text)


def test_a_field_with_a_number_is_nobody() -> None:
    assert _persons("تشمل العقود حقل سيف فاطمة 2 أيضا.") == []
