import pytest

from desktop_app.suggest.engines.patterns.names.kept_places import KeptPlaces
from desktop_app.suggest.engines.patterns.names.place_runs import PlaceRuns
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "head", "table", "found"),
    [
        ("مطار تورنبرغ الدولي أمس", "مطار", "place_works", ["مطار تورنبرغ الدولي"]),
        ("مطار القاهرة الدولي أمس", "مطار", "place_works", ["مطار القاهرة الدولي", "القاهرة"]),
        ("مطار الملك خالد أمس", "مطار", "place_works", ["مطار الملك خالد"]),
        ("مطار الملك. خالد وصل", "مطار", "place_works", []),
        ("قاعدة تورنبرغ الجوية أمس", "قاعده", "place_kept", ["قاعدة تورنبرغ الجوية"]),
        ("قاعدة تورنبرغ أمس", "قاعده", "place_kept", []),
        ("نصب رئيسا أمس", "نصب", "place_kept", []),
    ],
)
def test_go_with_the_word_before_them(text: str, head: str, table: str, found: list[str]) -> None:
    reading = Reading("a", text)
    view = View(reading)
    places = KeptPlaces(view, PlaceRuns(view)).at(0, 0, head, table)
    assert [reading.back(one.start, one.end).of(text) for one in places] == found
