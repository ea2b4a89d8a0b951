import pytest

from desktop_app.suggest.engines.finder import Finder, Words
from desktop_app.suggest.engines.same_named import is_city
from desktop_app.suggest.reading import Reading


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("تونس - استقبل الوزير السفير.", True),
        ("تونس في 3 ماي (وات) - استقبل.", True),
        ("تونس - ليبيا: لقاء جديد", False),
        ("تونس: الوزير يستقبل السفير", False),
        ("رحلات بين تونس وباريس.", True),
        ("رحلات بين باريس وتونس.", True),
        ("علاقات بين تونس وغانا.", False),
        ("بين تونس العاصمة وتونس.", False),
        ("عقدت الجولة الثانية في تونس.", True),
        ("يعمل خبراء في تونس.", False),
        ("وصلت الطائرة إلى مطار تونس.", True),
        ("قضت المحكمة الابتدائية بتونس بسجنه.", True),
        ("قال مسؤول بتونس إن المحكمة انعقدت.", False),
    ],
)
def test_the_city_is_meant_where_the_words_around_say_so(text: str, city: bool) -> None:
    words = Words(Reading("a", text))
    hit = Finder(["تونس"]).find(words)[-1]
    assert is_city(words, hit) is city
