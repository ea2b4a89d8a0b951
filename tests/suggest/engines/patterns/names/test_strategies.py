import pytest

from desktop_app.suggest.engines.patterns.names.strategies import strategies
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("أقر استراتيجية الطاقة النظيفة حتى عام 2035 أمس", ["استراتيجية الطاقة النظيفة حتى عام 2035"]),
        ("ضمن رؤية قطر 2030 الطموحة", ["رؤية قطر 2030"]),
        ("ربط استراتيجيتها التنموية بغيرها", ["استراتيجيتها التنموية"]),
        ("الاستراتيجية الوطنية للتنمية", ["الاستراتيجية الوطنية للتنمية"]),
        ("الشراكة الاستراتيجية القائمة منذ عام 2015", []),
        ("لا يمكن رؤية النجوم", []),
    ],
)
def test_a_strategy_is_told_by_its_year_or_adjectives(text: str, named: list[str]) -> None:
    reading = Reading("a", text)
    assert [reading.back(one.start, one.end).of(text) for one in strategies(View(reading))] == named
