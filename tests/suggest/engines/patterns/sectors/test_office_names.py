import pytest

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.suggest.engines.patterns.sectors.office_names import office_spans
from desktop_app.suggest.reading import Named, Reading


def _found(reading: Reading) -> list[str]:
    return [span.of(reading.source) for span in office_spans(reading)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وقع وزير الزراعة والري على الخطة", ["وزير الزراعة والري"]),
        ("بين وزارة الصناعة وتطوير البنية التحتية، والشركات", ["وزارة الصناعة وتطوير البنية التحتية"]),
        ("اجتمعت اللجنة الحكومية المشتركة للتعاون الاقتصادي أمس", ["اللجنة الحكومية المشتركة للتعاون الاقتصادي"]),
        ("بحث وزير الخارجية العلاقات الاقتصادية", ["وزير الخارجية"]),
        ("شركات الطاقة", []),
        ("وزارة، الزراعة", []),
    ],
)
def test_names_of_offices(text: str, names: list[str]) -> None:
    assert _found(Reading("a", text)) == names


def test_what_is_known_needs_no_guess() -> None:
    reading = Reading("a", "وزارة الطاقة تدعم الزراعة")
    reading.take_names([Named(Span(0, 12), Kind.ORGANISATION, None, "وزارة الطاقة")])
    assert _found(reading) == []
