"""The day of publication, told by the head of an article."""

import pytest

from .dates import read


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("وقعا اليوم الأربعاء (20 نوفمبر/ تشرين الثاني 2024) وثيقة، ويعودان غدا الخميس", ["2024-11-20", "2024-11-21"]),
        ("الأربعاء 20 نوفمبر 2024 على الساعة 21:30\nوصل الوزير أمس الثلاثاء", ["2024-11-20", "2024-11-19"]),
        ("اتفاقية 20 نوفمبر 2024 التي وقعها الوزيران في المدينة بعد مفاوضات\nوصل أمس الثلاثاء", ["2024-11-20"]),
        ("وقعا في 20 نوفمبر 2024 وثيقة\nوصل أمس الثلاثاء", ["2024-11-20"]),
        ("توقيع\n\nأكرا (غانا)، 20 نوفمبر 2024 (واغ) - وقعا اليوم وثيقة", ["2024-11-20", "2024-11-20"]),
    ],
)
def test_the_day_that_the_head_tells_stands_for_that_of_publication(text: str, dates: list[str]) -> None:
    assert [edtf for _, edtf in read(text, "")] == dates
