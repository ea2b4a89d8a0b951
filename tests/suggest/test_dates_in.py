"""The dates of an article, with the place of each."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.model.edtf import parse_edtf
from desktop_app.suggest.dates_in import dates_in
from desktop_app.suggest.reading import Reading

_DAY = "2024-11-20"  # a Wednesday


def _read(text: str, published: str = _DAY) -> list[tuple[str, str]]:
    return [(span.of(text), edtf) for span, edtf in dates_in(Reading("a", text, published))]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("تونس 20 نوفمبر 2024 - التقى اليوم الوزير نظيره", [("20 نوفمبر 2024", _DAY), ("اليوم", _DAY)]),
        ("وصل يوم الاثنين الماضي", [("يوم الاثنين الماضي", "2024-11-18")]),
        ("ستعقد القمة الأحد المقبل", [("الأحد المقبل", "2024-11-24")]),
        ("قال إن الوفد سيصل الجمعة", [("الجمعة", "2024-11-22")]),
        ("وصل مساء أمس الثلاثاء", [("مساء أمس الثلاثاء", "2024-11-19")]),
        ("يصل غدا الخميس", [("غدا الخميس", "2024-11-21")]),
        ("يوم الجمعة 15 تشرين الثاني/نوفمبر", [("15 تشرين الثاني/نوفمبر", "2024-11-15")]),
        ("في 28 كانون الأول الماضي", [("28 كانون الأول الماضي", "2023-12-28")]),
        ("في الربع الثالث من عام 2024", [("الربع الثالث من عام 2024", "2024-07/2024-09")]),
        ("خلال السنوات الخمس المقبلة والعقد الماضي", [
            ("السنوات الخمس المقبلة", "2024/2029"), ("العقد الماضي", "2014/2024"),
        ]),
        ("ستعقد في مارس، وكانت في ديسمبر/كانون الأول", [("مارس", "2025-03"), ("ديسمبر/كانون الأول", "2024-12")]),
        ("رؤية البلاد 2030، وكأس 2034 في", [("2030", "2030"), ("2034", "2034")]),
        ("السداسي الأول من السنة الجارية", [("السداسي الأول من السنة الجارية", "2024-01/2024-06")]),
        ("منذ غرة جويلية المنقضي", [("غرة جويلية المنقضي", "2024-07-01/..")]),
        ("اليوم «الأربعاء»", [("اليوم «الأربعاء»", "2024-11-20")]),
        ("عام (1990)", [("عام (1990", "1990")]),
        ("الشهر الماضي والعام الجاري", [("الشهر الماضي", "2024-10"), ("العام الجاري", "2024")]),
        ("في ١٤ جانفي ٢٠١١ وفي 3 غشت", [("١٤ جانفي ٢٠١١", "2011-01-14"), ("3 غشت", "2024-08-03")]),
    ],
)  # fmt: skip
def test_dates(text: str, dates: list[tuple[str, str]]) -> None:
    assert _read(text) == dates


@pytest.mark.parametrize(
    "text",
    [
        "اليوم، تحتل البلاد المرتبة الأولى", "أكد أن اليوم هناك فرص", "وهي العلاقات التي تنمو بثبات اليوم",
        "باليوم العالمي للمياه", "اليوم التالي", "في أمس الحاجة", "قتل 2023 شخصا", "كوفيد-19", "تيريزا ماي",
        "اجتمع الاثنين في القاعة",
    ],
)  # fmt: skip
def test_no_dates(text: str) -> None:
    assert _read(text) == []


def test_without_a_day_of_publication_nothing_relative_is_read() -> None:
    assert _read("التقيا اليوم (الخميس) وأمس، والعام الماضي، وفي 4 مايو، وعام 2019", "") == [("عام 2019", "2019")]


@pytest.mark.parametrize(
    "head",
    [
        "الرياض 23 رجب 1446 هـ الموافق 23 يناير 2025 م واس\n", "الخميس، 23 يناير 2025 6:15 م\n",
        "بيروت - استقبل الرئيس اليوم الخميس ٢٣ كانون الثاني ٢٠٢٥ وفدا. ", "23 يناير 2025 - 20:41\n",
    ],
)  # fmt: skip
def test_the_head_of_an_article_tells_its_day(head: str) -> None:
    assert _read(f"{head}ويصل الوفد في العام المقبل", "")[-1] == ("العام المقبل", "2026")


@pytest.mark.parametrize("head", ["في 8 أيار 1945 انتهت الحرب بعد سنوات من القتال بين الدول الكبرى في القارة كلها", ""])
def test_a_day_of_old_is_not_that_of_the_news(head: str) -> None:
    assert "2025" not in [edtf[:4] for _, edtf in _read(f"{head}\nفي العام الماضي", "")]
    assert ("العام الماضي", "1944") not in _read(f"{head}\nفي العام الماضي", "")


@given(st.text(alphabet="ابتالسعدهـ 0123456789٣٤/-،.\nمايوأمس", max_size=120))
def test_any_text_gives_dates_in_order_that_do_not_overlap(text: str) -> None:
    dates = dates_in(Reading("a", f"{text} في 3 مايو {text}", _DAY))
    assert all(parse_edtf(edtf) for _, edtf in dates)
    assert all(one.end <= other.start for (one, _), (other, _) in pairwise(dates))
