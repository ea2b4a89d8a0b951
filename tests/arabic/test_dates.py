"""Dates as they stand in news, and not where none stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.arabic import dates
from desktop_app.arabic.dates import has_month, read_dates, year_of
from desktop_app.arabic.fold import fold
from desktop_app.arabic.months import MONTHS
from desktop_app.model.edtf import parse_edtf

from .strategies import texts


def read(text: str, year: int | None = None) -> list[tuple[str, str]]:
    return [(date.span.of(text), date.edtf) for date in read_dates(text, year)]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("بكين 18 مايو 2023 (وكالة)", "18 مايو 2023", "2023-05-18"),
        ("في ١٨ أيار/مايو ٢٠٢٣", "١٨ أيار/مايو ٢٠٢٣", "2023-05-18"),
        ("18 أيار (مايو) 2023", "18 أيار (مايو) 2023", "2023-05-18"),
        ("يوم 5 كانون الثاني 2024م", "5 كانون الثاني 2024م", "2024-01-05"),
        ("4 من تشرين الأول عام 2022", "4 من تشرين الأول عام 2022", "2022-10-04"),
        ("12 جويلية 2021", "12 جويلية 2021", "2021-07-12"),
        ("3 غشت 2021", "3 غشت 2021", "2021-08-03"),
        ("دبي 18 مايو أيار 2023", "18 مايو أيار 2023", "2023-05-18"),
        ("18 تشرين الثاني/ نوفمبر 2023", "18 تشرين الثاني/ نوفمبر 2023", "2023-11-18"),
        ("18 تشرين ثاني 2023", "18 تشرين ثاني 2023", "2023-11-18"),
        ("بكين أول يونيو 2024", "أول يونيو 2024", "2024-06-01"),
        ("في غرة جوان 2024", "غرة جوان 2024", "2024-06-01"),
        ("ارتفع مقارنة بـ2023 ليبلغ", "2023", "2023"),
        ("إلى موفى 2024", "2024", "2024"),
        ("الثامن عشر من مايو 2023", "الثامن عشر من مايو 2023", "2023-05-18"),
        ("31 أغسطس، 2020", "31 أغسطس، 2020", "2020-08-31"),
        ("سيعقد في سبتمبر 2023", "سبتمبر 2023", "2023-09"),
        ("شهر مايو من عام 2023", "مايو من عام 2023", "2023-05"),
        ("ومايو 2023", "مايو 2023", "2023-05"),
        ("في عام 2019 زار", "عام 2019", "2019"),
        ("لعام 2019،", "عام 2019", "2019"),
        ("العام 2019", "العام 2019", "2019"),
        ("في سنة 1992", "سنة 1992", "1992"),
        ("اتفاق 2019م", "2019م", "2019"),
        ("للأعوام 2023-2025 ؛", "للأعوام 2023-2025", "2023/2025"),
        ("للفترة 2023-2024", "للفترة 2023-2024", "2023/2024"),
        ("خطة 2021–2025", "2021–2025", "2021/2025"),
        ("من عام 2023 إلى عام 2025", "من عام 2023 إلى عام 2025", "2023/2025"),
        ("من 2023 حتى 2025", "من 2023 حتى 2025", "2023/2025"),
        ("بين عامي 2019 و2023", "بين عامي 2019 و2023", "2019/2023"),
        ("منذ عام 2017", "منذ عام 2017", "2017/.."),
        ("ومنذ 2017", "منذ 2017", "2017/.."),
        ("منذ مايو 2023", "منذ مايو 2023", "2023-05/.."),
        ("حتى عام 2030،", "حتى عام 2030", "../2030"),
        ("بحلول عام 2030", "بحلول عام 2030", "../2030"),
        ("من 18 إلى 20 مايو 2023", "من 18 إلى 20 مايو 2023", "2023-05-18/2023-05-20"),
        ("18-20 مايو 2023", "18-20 مايو 2023", "2023-05-18/2023-05-20"),
        ("يومي 18 و19 مايو 2023", "18 و19 مايو 2023", "2023-05-18/2023-05-19"),
        ("من 28 مايو إلى 2 يونيو 2023", "من 28 مايو إلى 2 يونيو 2023", "2023-05-28/2023-06-02"),
        ("بتاريخ 18/5/2023", "18/5/2023", "2023-05-18"),
        ("بتاريخ 18-05-2023", "18-05-2023", "2023-05-18"),
        ("بتاريخ 5/18/2023", "5/18/2023", "2023-05-18"),
        ("بتاريخ 2023-05-18", "2023-05-18", "2023-05-18"),
        ("بتاريخ 2023/5/18", "2023/5/18", "2023-05-18"),
        ("في الـ18 من مايو 2023", "الـ18 من مايو 2023", "2023-05-18"),
        ("بلغ الحجم في 2022 مليارا", "2022", "2022"),
        ("14 رمضان 1446 هـ", "14 رمضان 1446 ه", "2025-03-14"),
        ("عام 1445 هـ", "عام 1445 ه", "2023-07-19/2024-07-06"),
        ("18\u00a0مايو\u00a02023", "18\u00a0مايو\u00a02023", "2023-05-18"),
        ("18 مَايو 2023", "18 مَايو 2023", "2023-05-18"),
    ],
)
def test_reads(text: str, words: str, edtf: str) -> None:
    assert read(text) == [(words, edtf)]


@pytest.mark.parametrize(
    "text",
    [
        "", "كوفيد-19", "20 وثيقة", "2023 طنا", "الهاتف 0020231234", "في 18 مايو", "مارس ضغوطا", "1445 طنا",
        "1.2023", "30/02/2023", "بلغ 2023.5", "من 2025 إلى 2023",
    ],
)  # fmt: skip
def test_reads_nothing(text: str) -> None:
    assert read(text) == []


def test_several_in_order() -> None:
    text = "في عامي 2019 و2020، ثم في 4 مايو 2023 وحتى عام 2030"
    assert [edtf for _, edtf in read(text)] == ["2019", "2020", "2023-05-04", "../2030"]


def test_an_impossible_day_leaves_the_month() -> None:
    assert read("31 يونيو 2023") == [("يونيو 2023", "2023-06")]


def test_a_day_without_year_takes_the_year_it_is_given() -> None:
    assert read("في 4 مايو ، التقى", 2023) == [("4 مايو", "2023-05-04")]
    assert read("من 4 إلى 6 مايو", 2023) == [("من 4 إلى 6 مايو", "2023-05-04/2023-05-06")]
    assert read("في 4 مايو 2021", 2023) == [("4 مايو 2021", "2021-05-04")]


@pytest.mark.parametrize("names", MONTHS.values())
def test_every_month_of_every_usage(names: tuple[str, ...]) -> None:
    assert [read(f"7 {name} 2020")[0][1] for name in names] == [f"2020-{n:02}-07" for n in range(1, 13)]
    assert all(has_month(f"في {name}") for name in names)


@given(texts)
def test_what_is_read_is_edtf_and_in_order(text: str) -> None:
    dates = read_dates(f"{text} في 18 مايو 2023 {text}")
    assert dates
    assert all(parse_edtf(date.edtf) for date in dates)
    assert [date.span.start for date in dates] == sorted(date.span.start for date in dates)


_WORDS = """
2023 2024 2019 2025 5 18 12 03 - / . ، ( و من إلى حتى بين عام العام سنة أعوام للأعوام سنوات عامي منذ بحلول لغاية م خلال
مقارنة قياسا مع ب مايو يناير كانون الثاني أيار الأول اول غرة شهر في ال التي نفس الفترة ابتداء اعتبارا فاتح رؤية
"""
_PIECES = (*_WORDS.split(), " ", " ", " ", " ", "\n")


@given(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join), st.sampled_from([None, 2024]))
def test_the_look_before_a_pattern_refuses_nothing_that_it_finds(text: str, year: int | None) -> None:
    text = fold(text)
    held = dates.held_in(text, 9)
    asked = dates._readers(year, min(held.years, 2), min(held.days, 3), 2, True)
    for way, pattern in (*dates._days_in_digits(), *dates._month_readers(year), *dates._year_readers()):
        found = pattern.search(text) is not None
        assert not found or ((way, pattern) in asked and dates.may_stand(way, held))
        assert not found or any(True for _ in dates._matches(way, pattern, held))


@pytest.mark.parametrize(("edtf", "year"), [("2023-05", 2023), ("../2030", 2030), ("201X", None), ("", None)])
def test_year_of(edtf: str, year: int | None) -> None:
    assert year_of(edtf) == year
