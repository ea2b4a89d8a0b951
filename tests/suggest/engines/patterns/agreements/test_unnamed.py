"""Bodies that no engine of names knows."""

import pytest

from desktop_app.suggest.engines.patterns.agreements.unnamed import unnamed_body
from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وزارة الري أمس", "وزارة الري"),
        ("ووزارة الري الكينية مع", "وزارة الري الكينية"),
        ("ولاية الساحل والي الولاية", "ولاية الساحل"),
        ("هيئة الطرق مشروع قانون", "هيئة الطرق"),
        ("شركة النقل وهيئة الموانئ", "شركة النقل"),
        ("شركة النقل لمدة عام", "شركة النقل"),
        ("الغرفة التجارية الصناعية في", "الغرفة التجارية الصناعية"),
        ("الشركة المنفذة أمس", ""),
        ("بوزارة الري الكينية", ""),
        ("شركة كينية", ""),
        ("الشركة الكينية", ""),
        ("وزير الري الكيني", ""),
        ("دولة كينيا", ""),
        ("شركة تعمل في الري", ""),
        ("شركة", ""),
        ("كتاب الأمس", ""),
    ],
)
def test_where_its_name_ends(text: str, expected: str) -> None:
    words = Words(Reading("a", text))
    found = unnamed_body(words, 0, len(words))
    assert (found.named.label if found else "") == expected
