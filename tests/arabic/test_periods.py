"""Parts of years, decades and centuries."""

import pytest

from desktop_app.arabic.fold import fold
from desktop_app.arabic.periods import period_dates


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("الربع الثالث من عام 2024", "2024-07/2024-09"),
        ("النصف الأول من العام الجاري", "2023-01/2023-06"),
        ("النصف الثاني من العام الماضي", "2022-07/2022-12"),
        ("الثلاثي الثالث من السنة الفارطة", "2022-07/2022-09"),
        ("الأشهر السبعة الأولى من عام 2025", "2025-01/2025-07"),
        ("بلغ نمو للثلاثي الأول من السنة الحالية", "2023-01/2023-03"),
        ("وللأشهر السبعة الأولى من عام 2025", "2025-01/2025-07"),
        ("للنصف الثاني من 2021", "2021-07/2021-12"),
        ("الربع الأخير من العام الماضي", "2022-10/2022-12"),
        ("الربع الثالث من السنة المالية 2023", "2023-07/2023-09"),
        ("التسعة أشهر الأولى من 2024", "2024-01/2024-09"),
        ("تسعينيات القرن الماضي", "199X"),
        ("ستينات القرن التاسع عشر", "186X"),
        ("الثمانينات", "198X"),
        ("القرن الحادي والعشرين", "20XX"),
        ("القرن الـ19", "18XX"),
    ],
)
def test_reads(text: str, edtf: str) -> None:
    assert [found for _, found in period_dates(fold(text), 2023)] == [edtf]


@pytest.mark.parametrize("text", ["النصف الثالث من 2024", "الربع الأول", "العشرينات", "ثلاثين", "نصف العام", ""])
def test_reads_nothing(text: str) -> None:
    assert period_dates(fold(text), 2023) == []


def test_this_year_needs_the_year_of_publication() -> None:
    assert period_dates(fold("الربع الأول من العام الجاري وتسعينيات القرن الماضي"), None) == []
