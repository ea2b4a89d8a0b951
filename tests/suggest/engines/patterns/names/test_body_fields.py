import pytest

from desktop_app.suggest.engines.patterns.names.body_fields import BodyFields, all_heads
from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("الهيئة الدولية أمس", 2),
        ("اللجنة المنعقدة أمس", 1),
        ("اللجنة المقبلة أمس", 1),
        ("المنظمة الجنوب سودانية أمس", 3),
        ("اللجنة الكبرى المشتركة أمس", 2),
        ("بلدية الخرطوم الكبرى أمس", 1),
        ("الوزارة الميزانية الجديدة", 1),
        ("الشركة المملوكة للدولة", 1),
        ("المجلس الطبي الكيني", 2),
    ],
)
def test_adjectives_of_a_name(text: str, words: int) -> None:
    assert BodyFields(View(Reading("a", text))).adjective_end(1) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("التربية والتعليم أمس", 2),
        ("الطرق وتطوير الموانئ أمس", 3),
        ("الكينية والأجهزة أمس", 1),
        ("التعاون والشرق الأوسط أمس", 1),
    ],
)
def test_fields_that_belong_to_a_name(text: str, words: int) -> None:
    view = View(Reading("a", text))
    assert BodyFields(view).coordinate(0, 1, "") == words


def test_heads_of_bodies_begin_names_of_their_own() -> None:
    assert {"وزاره", "الوزاره", "رءيس"} <= all_heads()
