import pytest

from desktop_app.suggest.engines.patterns.names.joined_countries import joined_countries
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("اتفاق بين الجزائروتونس", ["الجزائر", "تونس"]),
        ("وقعت موريتانياوالجزائر عقدا", ["موريتانيا", "الجزائر"]),
        ("ميناء في جنوبالعراق", ["العراق"]),
        ("في غرب السودان", []),
        ("المشروعات والأردن", []),
        ("مطار جنوبعمان", []),
    ],
)
def test_joined(text: str, expected: list[str]) -> None:
    view = View(Reading("a", text))
    found = joined_countries(view)
    assert [view.reading.text[one.start : one.end] for one in found] == [_folded(name) for name in expected]


def _folded(name: str) -> str:
    return Reading("b", name).text
