"""Reports of trade: growth told by nouns, whose value it was, and what only heads a table."""

import pytest

from .figures_said import fields, said


@pytest.mark.parametrize(
    ("text", "measure", "change"),
    [
        ("شهدت الصادرات تحسنا بنسبة 24 بالمائة", "الصادرات", "24"),
        ("حجم التبادل الكيني الهندي تزايد خلال العام بنسبة 55 بالمائة", "حجم التبادل الكيني الهندي", "55"),
        ("أما الواردات فقد ارتفعت بنسبة 34 بالمائة", "الواردات", "34"),
        ("تعمق عجز الميزان التجاري بنسبة 60 بالمائة", "عجز الميزان التجاري", "60"),
        ("سجلت الواردات انخفاضا بنسبة 7 بالمائة", "الواردات", "-7"),
        ("عرفت الصادرات زيادة بنسبة 7 بالمائة", "الصادرات", "7"),
        ("شهدت الأسعار تقلصا بنسبة 7 بالمائة", "الأسعار", "-7"),
    ],
)
def test_growth(text: str, measure: str, change: str) -> None:
    (one,) = said(text)
    assert (fields(one).get("measure"), fields(one).get("change")) == (measure, change)


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("وقال إن المنحة الأولى، التي تبلغ قيمتها ثلاثة ملايين يورو، للتعليم", ["المنحة الأولى"]),
        ("وبلغ العجز في الميزان التجاري لكينيا الذي بلغت قيمته 5 ملايين يورو", ["الميزان التجاري لكينيا"]),
        ("لتصبح القيمة الإجمالية للقرض 33 مليون يورو", ["القيمة الإجمالية للقرض"]),
        ("سجلت صادرات البلاد، لأول مرة، نسبة نمو إيجابية لتبلغ قيمتها 35 مليون دينار", [""]),
        ("إن حجم التبادل، خلال الفترة الماضية زاد بنحو 44 مليون دولار", ["حجم التبادل"]),
        ("شمل تمويل شبكة المياه لثلاث مناطق", ["مناطق"]),
        ("بلغ عدد الدول لثلاث دول", ["عدد الدول"]),
    ],
)
def test_measures(text: str, measures: list[str]) -> None:
    assert [fields(one).get("measure", "") for one in said(text)] == measures


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("وافق على القرار رقم 12 لسنة 2018 بشأن قرض بقيمة 5 ملايين يورو", [""]),
        ("بلغت الصادرات 5 ملايين يورو (6 ملايين دولار) بعد أن بلغت 4 ملايين يورو في 2019", ["", "", "2019"]),
        (
            "بلغت الصادرات 35 مليون يورو في 2020 مقابل 34 مليون يورو، في 2019، في وقت تراجعت فيه الواردات بنسبة 9 %",
            ["2020", "2019", ""],
        ),
        ("وقعا أربع وثائق تعاون، منها برنامج تنفيذي للأعوام 2025-2027", [""]),
        ("تقدم المنظمة 40 ألف جرعة للأعوام 2025-2027", ["2025/2027"]),
    ],
)
def test_periods(text: str, periods: list[str]) -> None:
    assert [fields(one).get("period", "") for one in said(text)] == periods


@pytest.mark.parametrize("text", ["الصادرات (مليون ريال)", "الوحدة: مليار دينار", "حجم الواردات (ألف دولار)"])
def test_what_heads_a_table(text: str) -> None:
    assert said(text) == []


def test_a_million_alone_is_a_sum_elsewhere() -> None:
    assert [fields(one)["value"] for one in said("قدمت الحكومة مليون ريال للبلدية")] == ["1000000"]


def test_a_number_of_is_no_count() -> None:
    """ "A number of draft laws, by which it approved eight agreements"."""
    (one,) = said("صادق المجلس على عدد من مشاريع القوانين التي وافق بموجبها على ثماني اتفاقيات")
    assert one.quote == "ثماني اتفاقيات"


def test_in_which_it_exceeded() -> None:
    (one,) = said("وذلك في وقت يتجاوز فيه حجم التبادل 10 مليارات دولار")
    assert fields(one)["comparison"] == "more_than"
