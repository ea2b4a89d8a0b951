"""Numbers as news writes them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic.date_words import arabic_digits
from desktop_app.arabic.numbers import read_numbers

from .strategies import texts


@pytest.mark.parametrize(
    ("text", "value", "comparison", "unit", "percent"),
    [
        ("يقرب من مليار ونصف المليار يوان", "1500000000", "about", "يوان", False),
        ("أكثر من عشرين بالمائة", "20", "more_than", "", True),
        ("1.9 مليار دولار", "1900000000", "exactly", "دولار", False),
        ("أكثر من مليار دولار", "1000000000", "more_than", "دولار", False),
        ("٢٠ في المئة", "20", "exactly", "", True),
        ("بنسبة 3,5 %", "3.5", "exactly", "", True),
        ("12.5٪", "12.5", "exactly", "", True),
        ("نحو 1,900 طن", "1900", "about", "طن", False),
        ("١٬٩٠٠٫٥ كيلومتر", "1900.5", "exactly", "كيلومتر", False),
        ("1,254 مليار دولار", "1254000000", "exactly", "دولار", False),
        ("1,200 مليار دولار", "1200000000000", "exactly", "دولار", False),
        ("1,254 مليون دولار", "1254000000", "exactly", "دولار", False),
        ("/12/ طنا", "12", "exactly", "طنا", False),
        ("400 مليون ل.س", "400000000", "exactly", "ل.س", False),
        ("1.234.567 نسمة", "1234567", "exactly", "نسمة", False),
        ("حوالي مليوني شخص", "2000000", "about", "شخص", False),
        ("مليارين ونصف المليار يوان", "2500000000", "exactly", "يوان", False),
        ("2 مليار و300 مليون دولار أمريكي", "2300000000", "exactly", "دولار أمريكي", False),
        ("ثلاثة ملايين ونصف", "3500000", "exactly", "", False),
        ("نصف مليون سائح", "500000", "exactly", "سائح", False),
        ("خمسة وعشرين مشروعا", "25", "exactly", "مشروعا", False),
        ("خمسة عشر اتفاقا", "15", "exactly", "اتفاقا", False),
        ("ثلاثمائة وخمسة وعشرون كيلومترا", "325", "exactly", "كيلومترا", False),
        ("ثلاث مئة ألف طن", "300000", "exactly", "طن", False),
        ("مائة ألف", "100000", "exactly", "", False),
        ("ألفين وخمسمائة منحة", "2500", "exactly", "منحة", False),
        ("ما لا يقل عن 40 شركة", "40", "more_than", "شركة", False),
        ("أقل من 10 أيام", "10", "less_than", "أيام", False),
        ("لا يتجاوز 7 ملايين", "7000000", "less_than", "", False),
        ("20 وثيقة تعاون", "20", "exactly", "وثيقة", False),
        ("80 منطقة في", "80", "exactly", "منطقة", False),
        ("$5 مليون", "5000000", "exactly", "$", False),
        ("بلغ 3 مليارات من الدولارات", "3000000000", "exactly", "دولارات", False),
        ("بـ 15 مليون دولار", "15000000", "exactly", "دولار", False),
        ("وبلغت -3.5%", "-3.5", "exactly", "", True),
        ("بمليار دولار", "1000000000", "exactly", "دولار", False),
        ("إلى 8 وثائق", "8", "exactly", "وثائق", False),
        ("قبل 30 عامًا", "30", "exactly", "عامًا", False),
        ("75ر8 مليار دينار", "8750000000", "exactly", "دينار", False),
        ("1 250 مشروعا", "1250", "exactly", "مشروعا", False),
        ("نسبة %40", "40", "exactly", "", True),
        ("عدد (12) مذكرة", "12", "exactly", "مذكرة", False),
        ("أربعمائة وخمسون منحة", "450", "exactly", "منحة", False),
        ("مئتي ألف", "200000", "exactly", "", False),
        ("قرابة تسعة آلاف", "9000", "about", "", False),
        ("أزيد من 1.200 فلاح", "1200", "more_than", "فلاح", False),
        ("سعر 71.250 دولارا", "71.25", "exactly", "دولارا", False),
        ("2.450 مليار دينار تونسي", "2450000000", "exactly", "دينار تونسي", False),
        ("4 ملايير درهم", "4000000000", "exactly", "درهم", False),
        ("بليوني درهم", "2000000000", "exactly", "درهم", False),
        ("حاجز المليار يورو", "1000000000", "exactly", "يورو", False),
        ("تخطت حاجز 3 ملايين برميل", "3000000", "more_than", "برميل", False),
        ("(حوالي 5 ملايين دولار)", "5000000", "about", "دولار", False),
        ("ست اتفاقيات", "6", "exactly", "اتفاقيات", False),
        ("عشر مدارس", "10", "exactly", "مدارس", False),
        ("مليارين دولار أمريكي و700 مليون", "2700000000", "exactly", "دولار أمريكي", False),
        ("تفوق العشرة مليارات دولار", "10000000000", "more_than", "دولار", False),
        ("1.5 نقطة مئوية", "1.5", "exactly", "نقطة مئوية", False),
        ("US$ 135 million", "135000000", "exactly", "US$", False),
        ("5 million dollars", "5000000", "exactly", "dollars", False),
        ("135 million US dollars", "135000000", "exactly", "US dollars", False),
        ("€2.5bn", "2500000000", "exactly", "€", False),
        ("نحو $3.125m", "3125000", "about", "$", False),
        ("USD 7 million", "7000000", "exactly", "USD", False),
        ("EUR 5.2bn", "5200000000", "exactly", "EUR", False),
        ("7 مليون USD", "7000000", "exactly", "USD", False),
        ("US$ 135 مليون", "135000000", "exactly", "US$", False),
        ("بطول 5 m", "5", "exactly", "m", False),
        ("5 million tonnes", "5000000", "exactly", "tonnes", False),
    ],
)
def test_reads(text: str, value: str, comparison: str, unit: str, percent: bool) -> None:
    numbers = read_numbers(text)
    assert [(n.value, n.comparison, n.unit, n.is_percent) for n in numbers] == [(value, comparison, unit, percent)]


@pytest.mark.parametrize(
    "text",
    [
        "", "كوفيد-19", "مبدأ صين واحدة", "آلاف السياح", "أحد المشاريع", "في 18 مايو 2023", "في 4 مايو ، التقى",
        "عام 2019", "القرن العشرين",
        "نصف الطريق", "للأعوام 2023-2025", "النسخة 1.2.3", "يوم الاثنين", "الست",
        "ست الكل", "المليارات من", "الدول العشر", "الثلاثة الذين", "الفصل الثاني عشر مذكرات",
    ],
)  # fmt: skip
def test_reads_nothing(text: str) -> None:
    assert read_numbers(text) == []


def test_words_of_the_span_and_the_whole() -> None:
    text = "قدّرت الكلفة بما يقارب مليارين ونصف المليار يوان، أي أقل من ثلاثين بالمائة."
    money, percent = read_numbers(text)
    assert money.span.of(text) == "مليارين ونصف المليار"
    assert money.whole.of(text) == "ما يقارب مليارين ونصف المليار يوان"
    assert percent.whole.of(text) == "أقل من ثلاثين بالمائة"


def test_a_minus_belongs_to_the_number_and_a_currency_before_it_to_the_whole() -> None:
    text = "وهبط بنحو -3.4%، وبلغ نحو US$ 5 million"
    fall, money = read_numbers(text)
    assert (fall.span.of(text), fall.whole.of(text)) == ("-3.4%", "نحو -3.4%")
    assert (money.span.of(text), money.whole.of(text)) == ("5 million", "نحو US$ 5 million")


def test_two_numbers_joined_by_and_stay_two() -> None:
    assert [number.value for number in read_numbers("30 و40 وثيقة")] == ["30", "40"]
    assert [number.value for number in read_numbers("مليون دولار ومليون يوان")] == ["1000000", "1000000"]


@given(st.integers(0, 10**9), st.booleans())
def test_grouped_digits_are_read_back(number: int, indic: bool) -> None:
    text = f"{number:,}"
    text = arabic_digits(text).replace(",", "٬") if indic else text
    assert [read.value for read in read_numbers(f"بلغ {text} طنا")] == [str(number)]


@given(texts)
def test_values_are_decimals_in_order(text: str) -> None:
    numbers = read_numbers(f"{text} بلغ 20 مليار دولار {text}")
    assert numbers
    assert all(Decimal(number.value).is_finite() for number in numbers)
    assert [number.span.start for number in numbers] == sorted(number.span.start for number in numbers)
    assert all(number.whole.contains(number.span) for number in numbers)


def test_long_texts_cost_in_proportion() -> None:
    text = "بلغ حجم التجارة أكثر من 20 مليار دولار في العام. " * 400
    assert len(read_numbers(text)) == 400
