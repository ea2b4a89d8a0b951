import pytest

from desktop_app.suggest.engines.patterns.names.place_cues import place_cues
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("غادر الوفد متوجها إلى نوفاسكول، ثم عاد من بيلتراني.", ["نوفاسكول", "بيلتراني"]),
        ("توجه إلى الاجتماع، وعاد إلى محمد بن زايد.", []),
        ("وفي عين الحلوة، التقى بهم.", ["عين الحلوة"]),
        ("وفي الختام، شكرهم.", []),
        ("اجتمعوا في القصر الجمهوري وبالسراي الكبير.", ["القصر الجمهوري", "السراي الكبير"]),
        ("بنوا سوقا ببن غاشير وفي سان كوربان.", ["بن غاشير", "سان كوربان"]),
        ("أخذه بعين الاعتبار وفي بيت قديم.", []),
        ("درسوا في تليبوز البلغارية، وفي الجامعة البلغارية.", ["تليبوز"]),
        ("تطل على المتوسط، والمشروع المتوسط في المتوسط.", ["المتوسط"]),
        ("انفجر اللغم في كاتيلبو شمال شرق البلاد، ثم قرب تورمينا وسط غانا.", ["كاتيلبو", "تورمينا"]),
        ("عاشوا في مخيمات شمال البلاد، وساروا في طريقهم وسط", []),
        ("عاد من جنوب لبنان إلى السرايا، وبنى سرايا.", ["جنوب لبنان", "السرايا"]),
    ],
)
def test_places_without_a_head_before_them(text: str, places: list[str]) -> None:
    reading = Reading("a", text)
    assert sorted(reading.back(one.start, one.end).of(text) for one in place_cues(View(reading))) == sorted(places)
