"""Which pairs an article is about."""

from pathlib import Path

import pytest

from desktop_app.model.pairs import pair_of
from desktop_app.suggest.pairs import guess_pairs
from tests import corpus


@pytest.mark.parametrize(
    ("text", "title", "pairs"),
    [
        ("الصين وطاجيكستان. طاجيكستان والصين. أفغانستان.", "", ["CN-TJ"]),
        ("طاجيكستان في طاجيكستان مع طاجيكستان", "", []),
        ("طاجيكستان وطاجيكستان والصين", "", []),
        ("طاجيكستان وطاجيكستان", "الصين وطاجيكستان", ["CN-TJ"]),
        ("الصين وكازاخستان وطاجيكستان. الصين وكازاخستان وطاجيكستان والصين", "", ["CN-KZ", "CN-TJ"]),
        ("", "", []),
        ("القاهرة - وكالات: استقبل الوزير نظيره الكيني في القاهرة، وبحث الوفد الكيني", "", ["EG-KE"]),
        ("وصل الوفد الكيني إلى القاهرة. الوفد الكيني", "", []),
        ("زار الوفد الكيني عمان وبحث الوفد الكيني", "", []),  # the sultanate or the city: nobody knows
        ("زار الوفد الكيني عمّان، ومن عَمّـانَ عاد الوفد الكيني", "", ["JO-KE"]),  # with its sign the city only
        ("عُمان وبيرو تبحثان النقل. وقال سفير سلطنة عمان في بيرو", "عُمان وبيرو تبحثان النقل", ["OM-PE"]),
        ("وصل الوزير إلى عمان، ومن عمان عاد وفد بيرو. وفي بيرو قال العماني", "", ["OM-PE"]),
        ("وصل الوزير إلى عمان، ومن عمان عاد وفد بيرو، وفي بيرو رحب به", "", []),  # the city, as far as is told
        ("عاد وفد بيرو والأردن من عمان، وفي بيرو رحب الأردني بالعماني وبعمان", "", ["JO-PE"]),
        ("زار الوفد الكيني عمّان وبحث الوفد الكيني", "", []),  # in passing
        ("العراق والعراق وتركيا وتركيا. رئيس الوزراء محمد شياع السوداني. وأكد السوداني للسوداني", "", ["IQ-TR"]),
        ("الأمير تركي بن فيصل في كينيا. السعودية وكينيا والسعودية وتركي", "", ["KE-SA"]),
        ("الأردن والأردن. استقبل الوزير الكويتي في مكتبه", "", ["JO-KW"]),
        ("استقبل وزير التجارة والصناعة الأردني نظيره الكويتي", "", ["JO-KW"]),
        ("افتتحت اللجنة. وتوطدت العلاقات الأردنية – الكويتية، وعمل الجانبان", "", ["JO-KW"]),
        ("الأردن والأردن. استقبل الوزير الكويتي والسفير القطري", "", []),  # which of them nobody knows
        ("الأردن والأردن. الدينار الكويتي يرتفع", "", []),
        ("الأردن والأردن. قال الوزير محمد الكويتي", "", []),  # a family name
        ("التقى الوزير الكويتي في مكتبه", "", []),
    ],
)
def test_guesses(text: str, title: str, pairs: list[str]) -> None:
    assert guess_pairs(text, title) == pairs


def test_never_more_than_three() -> None:
    text = "الصين وكازاخستان وطاجيكستان وروسيا وأوزبكستان والهند " * 3
    assert len(guess_pairs(text)) == 3


@corpus.each_real_article
def test_the_real_articles(real_article: Path) -> None:
    """Their names begin with the pair: tj-cn-2023-..."""
    text = real_article.read_text(encoding="utf-8")
    assert guess_pairs(text, text.split("\n")[0]) == [pair_of(*real_article.stem.upper().split("-")[:2])]
