import pytest

from desktop_app.suggest.engines.patterns.names.regions import datelines, regions
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


def quotes(text: str) -> tuple[list[str], list[str]]:
    reading = Reading("a", text)
    view = View(reading)
    return (
        [reading.back(one.start, one.end).of(text) for one in regions(view)],
        [reading.back(one.start, one.end).of(text) for one in datelines(view)],
    )


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("في آسيا الوسطى وشرق أفريقيا", ["آسيا الوسطى", "شرق أفريقيا"]),
        ("وللشرق الأوسط", ["لشرق الأوسط"]),
        ("في جنوب أفريقيا", []),
    ],
)
def test_regions_are_named_whole_and_countries_are_none(text: str, named: list[str]) -> None:
    assert [one for one in quotes(text)[0] if " " in one] == named


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("نواكشوط 3 مايو 2023 (وكالة) قال", ["نواكشوط"]),
        ("بورت لويس – 17 يونيو: قال", ["بورت لويس"]),
        ("كوناكري في 5 أكتوبر قال", ["كوناكري"]),
        ("عنوان\nنواكشوط، 3 حزيران", ["نواكشوط"]),
        ("وصل إلى نواكشوط 3 مايو", []),
        ("عاد الوفد يوم 3 مايو", []),
    ],
)
def test_the_place_before_the_date_at_the_beginning_of_a_line(text: str, place: list[str]) -> None:
    assert quotes(text)[1] == place
