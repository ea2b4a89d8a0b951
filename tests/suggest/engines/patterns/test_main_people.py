"""Whom an article is about, and whose news it is."""

import pytest

from desktop_app.suggest.engines.patterns.deed_words import Words
from desktop_app.suggest.engines.patterns.main_people import main_people, signs_the_news
from desktop_app.suggest.reading import Reading

from .deeds import read


def words(marked: str) -> Words:
    return Words(read(marked))


def test_the_two_persons_that_an_article_is_about() -> None:
    two = words("{p:سامي حداد} و{p:لي وانغ}. وقال {p:سامي حداد} كلمة. وشكر {p:لي وانغ} {p:جون هارا}.")
    assert [name.named.label for name in main_people(two)] == ["سامي حداد", "لي وانغ"]
    assert main_people(words("{p:سامي حداد} و{p:لي وانغ} و{p:جون هارا}")) == []
    assert main_people(Words(Reading("a", ""))) == []


@pytest.mark.parametrize(
    ("marked", "signs"),
    [
        ("{l:أوسلو} - {p:سامي حداد} - (وكالة): وقع الوزيران الوثيقة.", True),
        ("{p:سامي حداد}-{l:أوسلو}\nأعلن الوزير ذلك.", True),
        ("كتب {p:سامي حداد} أن ذلك مهم.", True),
        ("{p:سامي حداد} يصل إلى أوسلو", False),
        ("{p:سامي حداد}: الوثيقة مهمة", False),
        ("أوسلو - {p:سامي حداد}: وقع الوزيران الوثيقة.", True),
        ("وقال الوزير {p:سامي حداد} - وهو من أوسلو - ذلك.", False),
    ],
)
def test_whose_news_it_is(marked: str, signs: bool) -> None:
    told = words(marked)
    (one,) = [name for name in told.names(0, len(told)) if name.named.label == "سامي حداد"]
    assert signs_the_news(told, one) is signs
