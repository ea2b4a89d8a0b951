"""Whether two agreements, or two meetings, may be one: the same memorandum in five articles.

Titles differ from article to article, and facts are often missing; so what both have speaks for them, what both
have otherwise speaks against, and what one lacks says nothing. Two that one article tells apart are rarely one.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from desktop_app.arabic.radicals import begins_a_name
from desktop_app.model.duplicates import DuplicatePair, DuplicateReason
from desktop_app.suggest.blocking import pairs_sharing_a_key, sounds
from desktop_app.suggest.countries import countries_in_words

_FOR = {
    "kind": 0.06, "signed": 0.3, "date": 0.3, "years": 0.2, "place": 0.06, "parties": 0.04, "bodies": 0.16,
    "signatories": 0.1, "participants": 0.12, "value": 0.2, "sectors": 0.08, "level": 0.02,
}  # fmt: skip
_AGAINST = {
    "kind": 0.12, "signed": 0.15, "date": 0.35, "years": 0.2, "place": 0.15, "value": 0.1, "bodies": 0.1,
    "participants": 0.15, "signatories": 0.1, "sectors": 0.06,
}  # fmt: skip
_TITLE = 0.6
_HEAD = 0.12  # both titles begin with the same kind of paper, or with two kinds
_NUMBERS = 0.3  # the years and ordinals in the titles are others
_ONE_ARTICLE = 0.3
_NUMBER = re.compile(r"\d+")
_NOTHING: frozenset[str] = frozenset()
_NO_COUNTS: Mapping[str, int] = MappingProxyType({})
_EMPTY_WORDS = frozenset({
    "في", "من", "الي", "علي", "عن", "بين", "مع", "بشان", "حول", "لعام", "للاعوام", "عام", "اعوام", "سنه", "مجال",
    "مجالات", "ان", "التي", "الذي", "بها", "قام", "يقوم", "حتي", "السنوات", "سنوات", "البلدين", "بلدين", "جانبين",
    "طرفين", "مشترك", "مشتركه", "تفاهم", "طريق",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Deed:
    """A record as it is compared. `facts` by field: values; dates as EDTF. `pairs` and `articles` are ids."""

    id: str
    titles: tuple[str, ...]  # folded
    facts: Mapping[str, frozenset[str]]
    pairs: frozenset[str]
    articles: frozenset[str]


def like_deeds(
    things: Sequence[Deed], looked_at: Callable[[int, int], None] = lambda done, total: None
) -> Iterator[DuplicatePair]:
    """Pairs of one kind's records that may be one. `looked_at` gets (compared, to compare)."""
    by_id = {thing.id: thing for thing in things}
    words = {thing.id: title_words(thing) for thing in things}
    common = Counter(word for own in words.values() for word in own)
    keys = {thing.id: tuple(_keys(thing, words[thing.id], common)) for thing in things}
    pairs = sorted(pairs_sharing_a_key(keys))
    for number, (one, other) in enumerate(pairs):
        looked_at(number, len(pairs))
        if found := compare_deeds(by_id[one], by_id[other], common):
            yield found


def compare_deeds(one: Deed, other: Deed, common: Mapping[str, int] = _NO_COUNTS) -> DuplicatePair | None:
    """None where they are likely two. `common` says in how many titles a word stands: rare words say more."""
    if one.pairs and other.pairs and not one.pairs & other.pairs:
        return None
    if _on_other_days(one.facts.get("date", _NOTHING), other.facts.get("date", _NOTHING)):
        return None
    alike = _titles_alike(title_words(one), title_words(other), common)
    shared: list[str] = []
    against: list[str] = []
    for name in sorted(one.facts.keys() & other.facts.keys()):
        (shared if _agree(name, one.facts[name], other.facts[name]) else against).append(name)
    speaking = sum(_FOR.get(name, 0.0) for name in shared)
    score = _TITLE * alike + speaking - sum(_AGAINST.get(name, 0.0) for name in against)
    score += _by_head(one, other) - _NUMBERS * _other_numbers(one, other)
    if one.articles & other.articles:
        score -= _ONE_ARTICLE * (1 if alike < 1 else 0.5)
    if score < 0.5 or (alike < 0.3 and not {"value", "bodies", "participants"} & set(shared)):
        return None
    reason: DuplicateReason = "title" if _TITLE * alike >= speaking else "facts"
    return DuplicatePair(one.id, other.id, round(min(score, 0.99), 3), reason, tuple(shared))


def _on_other_days(one: frozenset[str], other: frozenset[str]) -> bool:
    """Meetings that no source puts into the same month; within a month, sources may differ."""
    months = [{day[:7] for day in days} for days in (one, other)]
    return all(months) and not _agree("date", frozenset(months[0]), frozenset(months[1]))


def title_words(thing: Deed) -> frozenset[str]:
    """The words that tell one title from others, in the form of `sounds`.

    Words with which such titles begin (مذكرة تفاهم) and countries, which most titles name, tell nothing.
    """
    found: set[str] = set()
    for title in thing.titles:
        words = [_plain(word) for word in title.split()]
        after_head = words[1:] if words and begins_a_name(words[0]) else words
        rest = [word for word in after_head if len(word) > 1 and word not in _EMPTY_WORDS]
        found |= {sounds(word) for word in rest if not countries_in_words([word])}
    return frozenset(found)


def _by_head(one: Deed, other: Deed) -> float:
    """Whether both titles begin with the same word for a paper or a meeting, or with two."""
    heads = [{_plain(title.split()[0]) for title in thing.titles if title} for thing in (one, other)]
    known = [{word for word in own if begins_a_name(word)} for own in heads]
    if not all(known):
        return 0.0
    return _HEAD if known[0] & known[1] else -_HEAD


def _other_numbers(one: Deed, other: Deed) -> bool:
    """Whether both titles have years or ordinals, and no number is in both."""
    numbers = [{part for title in thing.titles for part in _NUMBER.findall(title)} for thing in (one, other)]
    return all(numbers) and not numbers[0] & numbers[1]


def _plain(word: str) -> str:
    """Without ال or لل, with what stands before that, and without the ا of an accusative."""
    for start in ("وال", "ولل", "بال", "لل", "ال"):
        if word.startswith(start) and len(word) > len(start) + 2:
            word = word[len(start) :]
            break
    return word.removesuffix("ا") if len(word) > 4 else word


def _titles_alike(one: frozenset[str], other: frozenset[str], common: Mapping[str, int]) -> float:
    """0 to 1: how much of the shorter title the longer has, a bit less where that one says much more."""
    least, most = sorted((_weight(one, common), _weight(other, common)))
    both = _weight(one & other, common)
    return 0.75 * both / least + 0.25 * both / most if least else 0.0


def _weight(words: frozenset[str], common: Mapping[str, int]) -> float:
    """A word of one or two titles counts whole, one of many little."""
    return sum(1 / (1 + math.log2(max(1, common.get(word, 1) / 2))) for word in words)


def _agree(name: str, one: frozenset[str], other: frozenset[str]) -> bool:
    if one & other:
        return True
    if name in ("signed", "date", "years"):  # "2024-03" and "2024-03-12" do not contradict each other
        return any(a.startswith(b) or b.startswith(a) for a in one for b in other)
    return False


def _keys(thing: Deed, words: frozenset[str], common: Counter[str]) -> Iterator[Hashable]:
    rare = sorted(words, key=lambda word: (common[word], word))
    yield "title", tuple(sorted(words))
    yield from (("words", *sorted((rare[0], word))) for word in rare[1:4])
    yield from (("word", word) for word in rare[:4])
    for name in ("signed", "date", "years"):
        yield from ((name, day[:7]) for day in thing.facts.get(name, ()))
    for name in ("value", "bodies", "participants"):
        yield from ((name, value) for value in thing.facts.get(name, ()))
