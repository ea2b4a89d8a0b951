"""Hijri dates as the Gregorian days of the Umm al-Qura calendar."""

import pytest

from desktop_app.arabic.fold import fold
from desktop_app.arabic.hijri import has_hijri, hijri_dates


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1 رجب 1445 هـ", "2024-01-13"),
        ("يوم 10 من ذي الحجة 1445هـ", "2024-06-16"),
        ("١٤ رمضان ١٤٤٦ ه", "2025-03-14"),
        ("11 جمادى أول 1444 هـ", "2022-12-05"),
        ("12 ربيع الآخر لعام 1440", "2018-12-19"),
        ("12 ربيع الآخر عام 1440", "2018-12-19"),
        ("رمضان 1445", "2024-03-11/2024-04-09"),
        ("عام 1445 هـ", "2023-07-19/2024-07-06"),
        ("سنة 1445 هجرية", "2023-07-19/2024-07-06"),
        ("05 ذو القعدة 1445 هـ", "2024-05-13"),
        ("9 ذوالحجة 1445هـ", "2024-06-15"),
        ("غرة محرم 1446هـ", "2024-07-07"),
        ("05/11/1445", "2024-05-13"),
        ("بتاريخ 5 / 11 / 1445", "2024-05-13"),
        ("بتاريخ 5 - 11 - 1445هـ", "2024-05-13"),
        ("1445-11-05هـ", "2024-05-13"),
        ("من 9 إلى 11 رجب 1445 هـ", "2024-01-21/2024-01-23"),
        ("يومي 9 و10 من رجب 1445هـ", "2024-01-21/2024-01-22"),
        ("9 - 11 رجب 1445", "2024-01-21/2024-01-23"),
        ("العام الهجري 1445", "2023-07-19/2024-07-06"),
        ("السنة الهجرية 1445", "2023-07-19/2024-07-06"),
    ],
)
def test_reads(text: str, edtf: str) -> None:
    assert [found for _, found in hijri_dates(fold(text))] == [edtf]


@pytest.mark.parametrize("text", ["1445", "عام 1445", "1445 طنا", "30 صفر 1600 هـ", "35 رجب 1445x", "رمضان", ""])
def test_reads_nothing(text: str) -> None:
    assert [span for span, _ in hijri_dates(fold(text)) if span.of(text)[:1].isdigit()] == []


def test_a_day_that_the_calendar_lacks_is_none() -> None:
    assert hijri_dates(fold("30 محرم 1446 هـ")) == []


def test_a_quick_look() -> None:
    assert has_hijri("عام 1445 ه", [4])
    assert not has_hijri("عام 2023", [4])
