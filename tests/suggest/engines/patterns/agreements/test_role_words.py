"""Bodies of statesmen's offices, and those that only tell the news."""

import pytest

from desktop_app.suggest.engines.patterns.agreements.role_words import is_cabinet, office_words, tells_news
from desktop_app.suggest.engines.patterns.deed_words import Words

from ..deeds import read


@pytest.mark.parametrize(
    ("marked", "cabinet", "news"),
    [
        ("وقع رئيس {o:مجلس الوزراء} الاتفاقية.", True, False),
        ("لرئيسة {o:مجلس وزراء إيطاليا} دور.", True, False),
        ("وقعت {o:الحكومة الكينية} الاتفاقية.", False, False),
        ("ذكرت {o:وكالة الأنباء الكينية} أن الاتفاقية وقعت.", False, True),
        ("وقعت {o:وكالة الأنباء الكينية} الاتفاقية.", False, False),
        ("قالت {o:صحيفة نيروبي} ذلك.", False, True),
    ],
)
def test_who_signs_nothing(marked: str, cabinet: bool, news: bool) -> None:
    words = Words(read(marked))
    [name] = words.names(0, len(words))[:1]
    assert (is_cabinet(words, name), tells_news(words, name)) == (cabinet, news)


def test_offices_of_every_sort() -> None:
    assert {"محافظ", "مدير", "الدكتور", "الوزير"} <= office_words()
