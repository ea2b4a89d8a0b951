"""Days as only headers write them."""

import pytest

from desktop_app.arabic.fold import fold
from desktop_app.readers.head_days import head_days
from desktop_app.readers.head_forms import other_days, plain


@pytest.mark.parametrize(
    ("line", "edtf"),
    [
        ("مايو 12, 2024 15:30", "2024-05-12"),
        ("أيار/مايو 12، 2024", "2024-05-12"),
        ("الموافق 12 / 5 / 2024", "2024-05-12"),
        ("23 / 07 / 1446 هـ", "2025-01-23"),
        ("12 - 05 - 2024", "2024-05-12"),
        ("May 12, 2024", "2024-05-12"),
        ("Sun 12 May 2024", "2024-05-12"),
        ("2024:05:12.10:15", "2024-05-12"),
    ],
)
def test_other_ways(line: str, edtf: str) -> None:
    assert [told for _, told in other_days(fold(line))] == [edtf]


@pytest.mark.parametrize("line", ["مايو 35, 2024", "12 / 15 / 24", "Sunday 2024", "10:15:30", "2024", "مايو 2024", ""])
def test_no_days(line: str) -> None:
    assert list(other_days(fold(line))) == []


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("الثلاثاء / 05 / ذو القعدة / 1445 هـ - 13 - مايو - 2024 م", ["2024-05-13", "2024-05-13"]),
        ("الأحد ,12 مايو , 2024", ["2024-05-12"]),
        ("12 أيار/مايو 2024", ["2024-05-12"]),
        ("1,200 في مايو 2024", []),
    ],
)
def test_strokes_and_commas_around_the_month(line: str, told: list[str]) -> None:
    assert len(plain(fold(line))) == len(fold(line))
    assert [day.edtf for day in head_days(line)] == told
