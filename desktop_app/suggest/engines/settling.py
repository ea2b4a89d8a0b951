"""Which of the names found in an article stand, where one lies in another.

A country counts within the name of a body too, and so does a region or sea; a city there after في and where the body
works in it (صندوق أبوظبي للتنمية), since elsewhere it may be but a part of the name (منظمة شنغهاي). Nothing counts
within the name of a place, a person or another country.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop_app.arabic.fold import fold
from desktop_app.model.kinds import Kind
from desktop_app.suggest.engines.finder import Hit, Words

Meaning = TypeVar("Meaning")
_IN = frozenset({"في", "وفي"})
_LEAST_NESTED = 3  # letters of the first word of a body within another
_LOCAL = frozenset(
    fold(
        "صندوق شركة بورصة بنك مصرف غرفة هيئة دائرة جهاز معهد بلدية مركز سوق موانئ مطارات مستشفى جمعية جامعة كلية"
    ).split()
)


@dataclass(slots=True)
class Found(Generic[Meaning]):
    """A hit, what it means, and how likely that is (0 to 1)."""

    hit: Hit
    kind: Kind
    meaning: Meaning
    score: float
    nests: bool = False  # a place that counts within the name of a body


def settle(words: Words, found: Iterable[Found[Meaning]]) -> list[Found[Meaning]]:
    """Longer ones first; of several meanings of the same words the likeliest, the first given where they are alike."""
    ordered = sorted(found, key=lambda one: (one.hit.first - one.hit.after, -one.score))
    kept: list[Found[Meaning]] = []
    over: dict[int, list[Found[Meaning]]] = {}
    for one in ordered:
        places = range(one.hit.first, one.hit.after)
        if not over.keys().isdisjoint(places):
            met = [other for place in places for other in over.get(place, ())]
            if not all(_may_lie_in(words, one, other) for other in met):
                continue
        kept.append(one)
        for place in places:
            over.setdefault(place, []).append(one)
    return sorted(kept, key=lambda one: (one.hit.first, -one.hit.after))


def _may_lie_in(words: Words, one: Found[Meaning], other: Found[Meaning]) -> bool:
    inside = other.hit.first <= one.hit.first and one.hit.after <= other.hit.after
    if not inside or one.kind is other.kind or other.kind not in (Kind.ORGANISATION, Kind.EVENT, Kind.SECTOR):
        return False
    if (one.hit.first, one.hit.after) == (other.hit.first, other.hit.after):
        return False
    if one.kind is Kind.PLACE:
        first = one.hit.first
        local = other.kind is Kind.EVENT or other.hit.name.split(" ", 1)[0] in _LOCAL
        local = local and one.hit.first > other.hit.first
        nests = one.nests and first > other.hit.first  # الخليج أونلاين is called like the region
        return local or nests or one.hit.prefix.endswith("ب") or (first > 0 and words.words[first - 1] in _IN)
    return one.kind is Kind.COUNTRY


def nested_bodies(
    found: Iterable[Found[Meaning]], kept: Iterable[Found[Meaning]]
) -> Iterator[tuple[Found[Meaning], Found[Meaning]]]:
    """Bodies named within the name of another, and that other: الأمم المتحدة in the name of one of its agencies."""
    whole: dict[int, Found[Meaning]] = {}
    for one in kept:
        if one.kind is Kind.ORGANISATION:
            whole.update(dict.fromkeys(range(one.hit.first + 1, one.hit.after), one))
    for one in found if whole else ():
        outer = whole.get(one.hit.first)
        if one.kind is not Kind.ORGANISATION or outer is None or one.hit.name.find(" ") < _LEAST_NESTED:
            continue
        if one.hit.after <= outer.hit.after and outer.meaning is not one.meaning:
            yield one, outer


def covered(kept: Sequence[Found[Meaning]]) -> frozenset[int]:
    """The words that names lie on."""
    return frozenset().union(*[range(one.hit.first, one.hit.after) for one in kept])
