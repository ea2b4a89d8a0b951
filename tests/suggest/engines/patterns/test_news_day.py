import pytest

from desktop_app.suggest.engines.patterns.news_day import day_of_the_news
from desktop_app.suggest.reading import Reading

PUBLISHED = "2024-11-20"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("نيروبي، 20 نوفمبر 2024\nاستقبل الرئيس ضيفه في القصر.", "2024-11-20"),
        ("نيروبي، 20 نوفمبر 2024\nاستقبل الرئيس ضيفه أمس في القصر.", "2024-11-19"),
        ("نيروبي، 20 نوفمبر 2024\nيواصل الضيف زيارته التي بدأت أمس في العاصمة.", "2024-11-20"),
        ("استقبل الرئيس ضيفه اليوم الأربعاء في القصر.", "2024-11-20"),
        ("استقبل الرئيس ضيفه في 3 مارس 2023.", ""),
        ("استقبل الرئيس ضيفه غدا.", ""),
    ],
)
def test_the_day_that_the_news_tells_of(text: str, day: str) -> None:
    reading = Reading("a", text, PUBLISHED)
    assert "".join(field.value for field in day_of_the_news(reading)) == day


def test_it_is_read_from_words_of_the_article() -> None:
    text = "نيروبي، 20 نوفمبر 2024\nالتقى الرئيس ضيفه مساء أمس."
    [field] = day_of_the_news(Reading("a", text, PUBLISHED))
    assert field.span is not None
    assert field.words == field.span.of(text) == "أمس"


def test_without_a_day_of_publication_nothing_is_told() -> None:
    assert day_of_the_news(Reading("a", "التقى الرئيس ضيفه أمس.")) == ()
