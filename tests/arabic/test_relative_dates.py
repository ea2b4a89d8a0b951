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
    ],
)
def test_reads(text: str, words: str, edtf: str) -> None:
    assert [(date.span.of(text), date.edtf) for date in read_relative_dates(text, "2023-05-18")] == [(words, edtf)]


@pytest.mark.parametrize("published", ["", "2023/2025", "2023-05", "20XX"])
def test_days_need_a_day_of_publication(published: str) -> None:
    assert read_relative_dates("التقيا أمس يوم الثلاثاء", published) == []


def test_years_need_a_year_only() -> None:
    assert [date.edtf for date in read_relative_dates("العام الماضي", "2023-05")] == ["2022"]


@pytest.mark.parametrize("text", ["اليومية", "العامل الماضي", "أيام", ""])
def test_reads_nothing(text: str) -> None:
    assert read_relative_dates(text, "2023-05-18") == []
