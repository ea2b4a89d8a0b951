"""Which names stand where they lie in each other."""

from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.finder import Hit, Words
from desktop_app.suggest.engines.settling import Found, covered, settle
from tests.suggest.engines.reading import read

WORDS = Words(read("بنك الصين في شنغهاي وشنغهاي"))


def at(first: int, after: int, kind: Kind, score: float = 0.9, *, nests: bool = False) -> Found[str]:
    spans = WORDS.reading.spans
    hit = Hit("x", first, after, spans[first][0], spans[after - 1][1], "", False, False)
    return Found(hit, kind, f"{kind} {first}", score, nests)


def kept(*found: Found[str]) -> list[str]:
    return [one.meaning for one in settle(WORDS, found)]


def test_a_country_counts_within_the_name_of_a_body_and_a_city_after_in() -> None:
    body = at(0, 4, Kind.ORGANISATION)
    assert kept(at(1, 2, Kind.COUNTRY), body) == ["organisation 0", "country 1"]
    assert kept(at(3, 4, Kind.PLACE), body) == ["organisation 0", "place 3"]
    assert kept(at(1, 2, Kind.PLACE), body) == ["organisation 0"]
    assert kept(at(1, 2, Kind.PLACE, nests=True), body) == ["organisation 0", "place 1"]
    assert kept(at(1, 2, Kind.PERSON), body) == ["organisation 0"]


def test_nothing_counts_within_a_place_or_across_an_edge() -> None:
    assert kept(at(1, 2, Kind.COUNTRY), at(0, 3, Kind.PLACE)) == ["place 0"]
    assert kept(at(0, 2, Kind.ORGANISATION), at(1, 4, Kind.ORGANISATION)) == ["organisation 1"]
    assert kept(at(1, 5, Kind.ORGANISATION), at(0, 2, Kind.COUNTRY)) == ["organisation 1"]


def test_of_two_meanings_of_the_same_words_the_likelier_stands() -> None:
    assert kept(at(3, 4, Kind.PLACE, 0.5), at(3, 4, Kind.ORGANISATION, 0.6)) == ["organisation 3"]
    assert covered(settle(WORDS, [at(0, 2, Kind.ORGANISATION), at(4, 5, Kind.PLACE)])) == {0, 1, 4}
