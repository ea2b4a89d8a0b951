"""What a doubtful name is judged by."""

import pytest

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.evidence import STRONG, Evidence
from desktop_app.suggest.engines.finder import Finder, Words
from desktop_app.suggest.engines.lists import by_name
from tests.suggest.engines.reading import read


def strength(text: str, name: str, kind: Kind, *, countries: tuple[str, ...] = ()) -> int:
    words = Words(read(text, countries=countries))
    [hit] = Finder([name]).find(words)
    thing = next(one for one in by_name()[name] if one.kind is kind)
    return Evidence(words).strength(hit, thing)


@pytest.mark.parametrize(
    ("text", "name", "kind", "least"),
    [
        ("وصل إلى قم", "قم", Kind.PLACE, 1),
        ("وصل إلى قم في إيران", "قم", Kind.PLACE, 3),
        ("مدينة قم", "قم", Kind.PLACE, STRONG),
        ("ووفد من ولاية العيون", "العيون", Kind.PLACE, STRONG),
        ("بمحافظة العيون", "العيون", Kind.PLACE, STRONG),
        ("محافظ العيون في المكتب", "العيون", Kind.PLACE, STRONG),
        ("شرطة العيون", "العيون", Kind.PLACE, STRONG),
        ("العيون - قال الوزير", "العيون", Kind.PLACE, STRONG),
        ("سافر من عُمان", "عمان", Kind.COUNTRY, STRONG),
        ("سافر من عمّان", "عمان", Kind.PLACE, STRONG),
    ],
)
def test_words_beside_vowels_and_other_mentions_speak_for_a_name(
    text: str, name: str, kind: Kind, least: int
) -> None:
    assert strength(text, name, kind) >= least


def test_nothing_speaks_for_a_word_that_stands_alone() -> None:
    assert strength("قم يا رجل", "قم", Kind.PLACE) == 0
    assert strength("سافر من عُمان", "عمان", Kind.PLACE) < 0


def test_the_pair_of_the_article_speaks_for_its_countries() -> None:
    assert strength("قال إن عمان", "عمان", Kind.COUNTRY, countries=("OM", "CN")) == 2
    assert strength("قال إن عمان", "عمان", Kind.PLACE, countries=("OM", "CN")) == 0
    words = Words(read("زار الوفد بلاده", countries=("OM", "CN")))
    assert Evidence(words).speaks_of("CN")
    assert not Evidence(words).speaks_of("")


def test_what_is_joined_to_a_sure_place_is_likely_one_too() -> None:
    words = Words(read("بين موسكو وصور وبيروت"))
    first, tyre, last = Finder(["موسكو", "صور", "بيروت"]).find(words)
    thing = by_name()["صور"][0]
    assert Evidence(words).strength(tyre, thing) == 0
    assert Evidence(words, places=[first]).strength(tyre, thing) == 2
    assert Evidence(words, places=[last]).strength(tyre, thing) == 2
