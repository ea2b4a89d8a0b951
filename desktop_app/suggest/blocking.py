"""Which of many things to compare at all: those that share a key. Costs grow with the things, not their square."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

_MOST = 24  # of one key are compared each with each; of more, each with those beside it
_WEAK = str.maketrans("", "", "اويءه")
_SOUNDS = str.maketrans(dict(zip("غگچقطثصضظذپڤ", "ججشكتتسدددبف", strict=True)))


def pairs_sharing_a_key(keys: Mapping[str, Iterable[Hashable]]) -> Iterator[tuple[str, str]]:
    """Pairs of the mapping's keys (ids) that have a blocking key in common, each pair once, the smaller id first."""
    blocks: defaultdict[Hashable, list[str]] = defaultdict(list)
    for thing, own in keys.items():
        for key in dict.fromkeys(own):
            blocks[key].append(thing)
    seen: set[tuple[str, str]] = set()
    for things in blocks.values():
        for pair in _within(sorted(things)):
            if pair not in seen:
                seen.add(pair)
                yield pair


def _within(things: Sequence[str]) -> Iterator[tuple[str, str]]:
    reach = len(things) if len(things) <= _MOST else 3
    for number, one in enumerate(things):
        for other in things[number + 1 : number + 1 + reach]:
            yield one, other


def name_keys(folded_name: str) -> Iterator[Hashable]:
    """Keys that a name shares with other spellings of it, and with names that differ in one word or one letter."""
    words = [sounds(word) for word in folded_name.split()]
    whole = "".join(words)
    if not whole:
        return
    yield whole
    if len(words) > 1:
        for left_out in range(len(words)):
            yield "but one", "".join(words[:left_out] + words[left_out + 1 :])
    elif len(whole) > 2:
        for left_out in range(len(whole)):
            yield "but a letter", whole[:left_out] + whole[left_out + 1 :]


@lru_cache(maxsize=20_000)
def sounds(folded_word: str) -> str:
    """A word without ال, its vowel letters and the differences by which foreign names are written; never empty."""
    if any(letter.isdigit() for letter in folded_word):
        return folded_word
    plain = bare(folded_word)
    return _once((plain[:1] + plain[1:].translate(_WEAK)).translate(_SOUNDS)) or folded_word


def spelt(folded_word: str) -> str:
    """As `sounds`, but only ا is left out: محمد and محمود are two names."""
    return _once(bare(folded_word).translate(_SOUNDS).replace("ا", "").replace("ء", "ي"))


def bare(word: str) -> str:
    """The word without ال."""
    return word.removeprefix("ال") if len(word) > 3 else word


def _once(word: str) -> str:
    """Without a letter that follows itself."""
    return "".join(letter for at, letter in enumerate(word) if at == 0 or letter != word[at - 1])
