"""Places told by where something stands or happens."""

import pytest

from desktop_app.suggest.engines.patterns.names.place_settings import settings
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("يعيش سكان تليبوز على بعد 40 كيلومترا من نوفاسك.", ["تليبوز", "نوفاسك"]),
        ("هذا سكان المدينة وأهالي بعض القرى.", []),
        ("زاروا المدينة الساحلية تليبوز والمدينة الساحلية القديمة.", ["تليبوز"]),
        ("القرية الواقعة في تليبوز، وولد في نوفاسك، ووقعت في البداية.", ["تليبوز", "نوفاسك"]),
        ("تأهيل مستشفى الصداقة، وعالجوهم بمستشفى أبو تليبوز، ووقع مستشفى الأمل عقدا.",
         ["مستشفى الصداقة", "مستشفى أبو تليبوز"]),
    ],
)  # fmt: skip
def test_where_something_is_or_happens_is_a_place(text: str, places: list[str]) -> None:
    reading = Reading("a", text)
    assert sorted(reading.back(one.start, one.end).of(text) for one in settings(View(reading))) == sorted(places)
