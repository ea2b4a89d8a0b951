"""Adjectives of countries behind the names of bodies."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.gazetteer import Gazetteer
from tests.suggest.engines.reading import knowing, quotes


def found(text: str) -> list[str]:
    return quotes(Gazetteer(knowing()), text, Kind.ORGANISATION)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("وقعت سوناطراك الجزائرية عقدا", "سوناطراك الجزائرية"),
        ("زار جامعة المنصورة المصرية", "جامعة المنصورة المصرية"),
        ("في بنك بوبيان الكويتي", "بنك بوبيان الكويتي"),
        ("قالت لوكهيد مارتن الأميركية", "لوكهيد مارتن الأميركية"),
        ("بحث مع زين الكويتية", "زين الكويتية"),  # doubtful without it
    ],
)
def test_the_adjective_of_its_country_belongs_to_a_body(text: str, body: str) -> None:
    assert found(text) == [body]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("وقعت سوناطراك، الجزائرية الأصل", "سوناطراك"),
        ("رئيس سوناطراك الجزائري", "سوناطراك"),  # of the president
        ("وقعت سوناطراك التركية", "سوناطراك"),
        ("قال البنك المركزي المصري المصرية", "البنك المركزي المصري"),
        ("باسم سوناطراك", "سوناطراك"),
    ],
)
def test_no_other_word_does(text: str, body: str) -> None:
    assert found(text) == [body]
