"""Which way paragraphs run."""

import pytest

from desktop_app.ui.reader.direction import from_right


@pytest.mark.parametrize(
    "paragraph",
    [
        "AFP – وقّعت الوزارة مذكرة تفاهم",
        "2026 هو عام الماء",
        "«لن نبدأ» قال السفير",
        '"لن نبدأ" قال السفير',
        "(وكالة الوادي) في المدينة",
        "انظر الموقع https://www.example.org/a/b/c?d=e",
        "",
        "12.5%",
        "ﻻ ﺃﺣﺪ",
        "ایران و چین",
        "\u200fقال",
    ],
)
def test_reads_from_the_right(paragraph: str) -> None:
    assert from_right(paragraph)


@pytest.mark.parametrize(
    "paragraph", ["The joint statement was published.", "Пресс-релиз", "The word «سلام» means peace", "2026 annex"]
)
def test_reads_from_the_left(paragraph: str) -> None:
    assert not from_right(paragraph)
