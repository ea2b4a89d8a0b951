"""Years and numbers behind the names of events."""

import pytest

from desktop_app.suggest.engines.editions import with_edition
from desktop_app.suggest.engines.finder import Finder, Words
from tests.suggest.engines.reading import read


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("افتتح معرض الواحة 2025 أمس", "معرض الواحه", "معرض الواحة 2025"),
        ("افتتح معرض الواحة، 2025", "معرض الواحه", "معرض الواحة"),
        ("افتتح معرض الواحة 300 مرة", "معرض الواحه", "معرض الواحة"),
        ("رؤية الواحة 2030 2025", "رءيه الواحه 2030", "رؤية الواحة 2030"),
        ("في معرض الواحة الثالث أمس", "معرض الواحه", "معرض الواحة الثالث"),
        ("في قمة الواحة السادسة عشرة أمس", "قمه الواحه", "قمة الواحة السادسة عشرة"),
        ("في قمة الواحة الرابعة والثلاثين أمس", "قمه الواحه", "قمة الواحة الرابعة والثلاثين"),
        ("في قمة الواحة الـ 15 أمس", "قمه الواحه", "قمة الواحة الـ 15"),
        ("في قمة الواحة الرابعة والأخيرة", "قمه الواحه", "قمة الواحة الرابعة"),
        ("في معرض الواحة", "معرض الواحه", "معرض الواحة"),
        ("في تمرين «سيف الواحة 14» أمس", "تمرين سيف الواحه", "تمرين «سيف الواحة 14"),
        ("في تمرين «سيف الواحة» أمس", "تمرين سيف الواحه", "تمرين «سيف الواحة"),
    ],
)
def test_a_year_or_number_right_behind_belongs_to_the_name(text: str, name: str, whole: str) -> None:
    words = Words(read(text))
    [hit] = Finder([name]).find(words)
    found = with_edition(words, hit)
    assert words.reading.back(found.start, found.end).of(text) == whole
