"""Whether للجنة is of لجنة or of اللجنة."""

import pytest

from desktop_app.arabic.described import is_described
from desktop_app.arabic.fold import fold


@pytest.mark.parametrize(
    ("noun", "follower", "described"),
    [
        ("لجنة", "العليا", True),
        ("لجنة", "المشتركة", True),
        ("لجنة", "الأوزبكية", True),
        ("لجنة", "الأول", False),
        ("لجنة", "الروسي", False),
        ("لجنة", "الرأي", False),
        ("لجنة", "الميزانية", False),
        ("لجنة", "التحقيق", False),
        ("لجنة", "عليا", False),
        ("لقاء", "الأول", True),
        ("لقاء", "الروسي", True),
        ("لقاء", "الوزراء", False),
        ("لوائح", "الداخلية", False),
        ("لبنان", "الجديد", False),
        ("لجنة", "", False),
    ],
)
def test_an_adjective_with_the_article_that_agrees(noun: str, follower: str, described: bool) -> None:
    assert is_described(fold(noun), fold(follower)) is described
