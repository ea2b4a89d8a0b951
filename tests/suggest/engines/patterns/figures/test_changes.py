"""Which amount of its sentence a change tells of, and what is none."""

import pytest

from .figures_said import fields, said


def test_an_amount_and_its_change_are_two_marks_of_one_figure() -> None:
    amount, change = said("بلغت قيمة الصادرات مليار دولار العام الماضي، وزادت بنحو عشرين بالمئة")
    assert amount.quote == "قيمة الصادرات مليار دولار"
    assert change.quote == "نحو عشرين بالمئة"
    assert change.label == amount.label
    assert fields(amount) == fields(change)
    assert fields(amount) | {"comparison": ""} == {
        "measure": "قيمة الصادرات", "value": "1000000000", "unit": "دولار", "comparison": "", "change": "20",
        "period": "2023",
    }  # fmt: skip


def test_a_change_that_hangs_on_its_amount_is_another_mark_of_it() -> None:
    amount, change = said("وبلغت الواردات 5 مليارات يورو في عام 2023، بانخفاض نسبته 7%")
    assert fields(amount)["change"] == "-7"
    assert (change.label, fields(change)) == (amount.label, fields(amount))


def test_a_change_that_reached_so_much_belongs_to_its_amount_and_not_to_what_that_is_compared_with() -> None:
    text = "وبلغت الصادرات 9 مليارات دولار مقابل 8 مليارات دولار، وذلك بارتفاع بلغ 12%"
    amount, _, change = said(text)
    assert (fields(amount)["change"], change.label) == ("12", amount.label)


def test_the_same_amount_in_another_currency_has_no_change() -> None:
    amount, same, change = said("وبلغت الواردات 7 مليارات يوان (نحو مليار دولار) بزيادة 4%")
    assert (fields(amount)["change"], fields(same).get("change"), change.label) == ("4", None, amount.label)


@pytest.mark.parametrize(
    "text",
    [
        "زادت صادرات كينيا بنسبة 12% مقارنة بعام 2020، لتصل قيمتها إلى 3 مليارات دولار",
        "حققت صادرات كينيا نموا سنويا كبيرا بلغ 12% لتصل إلى 3 مليارات دولار",
        "ارتفعت صادرات كينيا بنسبة 12% إلى 3 مليارات دولار",
        "زادت صادرات كينيا بأكثر من 12%، وبلغت 3 مليارات دولار",
    ],
)
def test_a_change_by_which_an_amount_was_reached_tells_of_it(text: str) -> None:
    change, amount = said(text)
    assert [fields(one)["value"] for one in (change, amount)] == ["3000000000"] * 2
    assert {fields(one)["change"] for one in (change, amount)} == {"12"}
    assert fields(amount)["measure"] == "صادرات كينيا"


def test_what_two_words_part_from_its_amount_is_a_change_still() -> None:
    text = "تراجعت المبادلات إلى 4 مليارات دولار في عام 2023، أي بما نسبته 30% عن العام السابق"
    assert [fields(one).get("change") for one in said(text)] == ["-30", "-30"]


def test_a_change_with_its_own_measure_is_a_figure_of_its_own() -> None:
    amount, change = said("بلغت الواردات 5 مليارات يورو وارتفعت صادرات الفوسفات بنسبة 7%")
    assert (fields(amount).get("change"), fields(change)["value"], fields(change)["change"]) == (None, "7", "7")


def test_a_change_without_an_amount_is_the_value() -> None:
    (one,) = said("ارتفعت صادرات النفط بنسبة 12%")
    assert one.quote == "صادرات النفط بنسبة 12%"
    assert (fields(one)["value"], fields(one)["unit"], fields(one)["change"]) == ("12", "%", "12")


@pytest.mark.parametrize("text", ["انخفض معدل البطالة إلى 13%", "ارتفعت الحصة من 5% مقابل 4%"])
def test_a_level_is_no_change(text: str) -> None:
    assert all("change" not in fields(one) for one in said(text))


@pytest.mark.parametrize("verb", ["انخفضت", "تراجعت", "ارتفعت"])
@pytest.mark.parametrize("number", ["-3.4%", "−3.4%", "\u200e-3.4%"])
def test_a_change_by_a_negative_number_is_that_number(verb: str, number: str) -> None:
    (one,) = said(f"{verb} صادرات كينيا بنسبة {number}")
    assert (fields(one)["change"], fields(one)["measure"]) == ("-3.4", "صادرات كينيا")


def test_the_sign_is_no_part_of_the_measure() -> None:
    (one,) = said("وانخفضت بنسبة -3.4%")
    assert (fields(one)["change"], fields(one).get("measure")) == ("-3.4", None)
    (one,) = said("هبطت الصادرات -3.4%")
    assert (one.quote, fields(one)["measure"]) == ("الصادرات -3.4%", "الصادرات")


def test_a_change_told_twice_grew_both_times() -> None:
    amount, change = said("انخفض سعر الخام 45 سنتا أو 0.6 بالمئة")
    assert fields(amount)["change"] == fields(change)["change"] == "-0.6"


def test_a_verb_told_once_governs_what_an_and_joins() -> None:
    text = "زادت مبيعات التمور بنسبة 9% لتبلغ 52 مليون ريال، والعسل بنسبة 4% إلى 12 مليون ريال"
    assert [(fields(one)["value"], fields(one)["change"]) for one in said(text)] == [
        ("52000000", "9"), ("52000000", "9"), ("12000000", "4"), ("12000000", "4"),
    ]  # fmt: skip
    text = "ارتفعت الأرباح بنسبة 8%، واستحوذت الشركة على حصة بنسبة 30%"
    assert "change" not in fields(said(text)[1])


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("بلغت مبيعات السجاد 7 مليارات ريال، مرتفعة بنسبة 3%", "3"),
        ("بلغت مبيعات السجاد 7 مليارات ريال، متراجعة 3%", "-3"),
        ("زادت مبيعات السجاد بنسبة 3%، وصولا إلى 7 مليارات ريال", "3"),
    ],
)
def test_other_ways_to_say_how_an_amount_changed(text: str, change: str) -> None:
    assert {(fields(one)["value"], fields(one)["change"]) for one in said(text)} == {("7000000000", change)}
