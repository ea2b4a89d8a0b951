"""Relative dates count from the day of publication."""

import pytest

from desktop_app.arabic.relative_dates import read_relative_dates


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("استقبله اليوم (الخميس)، وودعه", "اليوم (الخميس)", "2023-05-18"),
        ("التقيا اليوم", "اليوم", "2023-05-18"),
        ("التقيا أمس", "أمس", "2023-05-17"),
        ("التقيا أمس الأول", "أمس الأول", "2023-05-16"),
        ("وصل يوم الثلاثاء، ثم", "يوم الثلاثاء", "2023-05-16"),
        ("يوم الخميس", "يوم الخميس", "2023-05-18"),
        ("يوم الجمعة", "يوم الجمعة", "2023-05-12"),
        ("في العام الماضي ، بلغ", "العام الماضي", "2022"),
        ("وخلال العام الجاري", "العام الجاري", "2023"),
        ("هذا العام", "هذا العام", "2023"),
        ("السنة المقبلة", "السنة المقبلة", "2024"),
        ("وفاء للعام الجاري", "لعام الجاري", "2023"),
        ("في الخامس من الشهر الماضي", "الخامس من الشهر الماضي", "2023-04-05"),
        ("ابتداء من الأول من يناير المقبل", "الأول من يناير المقبل", "2024-01-01/.."),
        ("يومي 19 و20 الجاري", "19 و20 الجاري", "2023-05-19/2023-05-20"),
        ("من 19 إلى 21 الجاري", "من 19 إلى 21 الجاري", "2023-05-19/2023-05-21"),
        ("في الـ20 من الجاري", "الـ20 من الجاري", "2023-05-20"),
        ("وصل اليوم الأربعاء", "اليوم الأربعاء", "2023-05-17"),  # a page that came a day late
        ("وصل اليوم الجمعة", "اليوم الجمعة", "2023-05-19"),
    ],
)
def test_reads(text: str, words: str, edtf: str) -> None:
    assert [(date.span.of(text), date.edtf) for date in read_relative_dates(text, "2023-05-18")] == [(words, edtf)]


@pytest.mark.parametrize("published", ["", "2023/2025", "2023-05", "20XX"])
def test_days_need_a_day_of_publication(published: str) -> None:
    assert read_relative_dates("التقيا أمس يوم الثلاثاء", published) == []


def test_years_need_a_year_only() -> None:
    assert [date.edtf for date in read_relative_dates("العام الماضي", "2023-05")] == ["2022"]


def test_two_days_of_the_week() -> None:
    read = read_relative_dates("يومي الأحد والاثنين", "2023-05-18")
    assert [date.edtf for date in read] == ["2023-05-14", "2023-05-15"]


@pytest.mark.parametrize("text", ["مدير عام الأخيرة", "قال: «اليوم أنا سعيد»", "اليومية", "العامل الماضي", "أيام", ""])
def test_reads_nothing(text: str) -> None:
    assert read_relative_dates(text, "2023-05-18") == []
