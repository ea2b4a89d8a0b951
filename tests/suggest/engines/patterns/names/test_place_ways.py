"""Places that ways join."""

import pytest

from desktop_app.suggest.engines.patterns.names.place_ways import ways
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("شقوا طريق بورغاس - تليبوز أمس.", ["بورغاس", "تليبوز"]),
        ("بنوا طرق بورغاس – عين تليبوز – شومارا، وبيلتران – نوفاسك معا.",
         ["بورغاس", "عين تليبوز", "شومارا", "بيلتران", "نوفاسك"]),
        ("مروا بممر بيلتران - تليبوز - نوفاسك أمس.", ["بيلتران", "تليبوز", "نوفاسك"]),
        ("سلكوا الطريق - كما قيل - إلى السوق.", []),
        ("شقوا الطريق الرابط بين تليبوز ونوفاسك، والجسر الرابط بين البلدين والشعبين.", ["تليبوز", "نوفاسك"]),
    ],
)  # fmt: skip
def test_the_stations_of_a_way_are_places(text: str, places: list[str]) -> None:
    reading = Reading("a", text)
    assert sorted(reading.back(one.start, one.end).of(text) for one in ways(View(reading))) == sorted(places)
