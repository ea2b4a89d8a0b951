"""Which words of one text are which of another that prints it again, word for word.

Stretches of words that stand once in both are anchors; those that keep their order are kept and grown to both sides
as far as the words agree, and what lies between two of them is compared word by word (difflib). So texts of 50,000
words take a fraction of a second, and a word that stands in both by chance is never taken for the same place.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

_ANCHOR = 4  # words
_GAP = 400  # words between two anchors that are worth comparing one by one


def same_words(one: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Places of words of `one` to their places in `other`, both rising; words that differ are left out."""
    found: dict[int, int] = {}
    last = (0, 0)
    for first, second in [*_in_order(one, other), (len(one), len(other))]:
        if first < last[0] or second < last[1]:
            continue  # grown over already
        found |= _between(one, other, last, (first, second))
        while first < len(one) and second < len(other) and one[first] == other[second]:
            found[first] = second
            first, second = first + 1, second + 1
        last = (first, second)
    return found


def _between(
    one: Sequence[str], other: Sequence[str], start: tuple[int, int], end: tuple[int, int]
) -> dict[int, int]:
    """What lies between two anchors: grown backwards from the second, the rest by difflib."""
    found: dict[int, int] = {}
    first, second = end
    while first > start[0] and second > start[1] and one[first - 1] == other[second - 1]:
        first, second = first - 1, second - 1
        found[first] = second
    here, there = one[start[0] : first], other[start[1] : second]
    if here and there and len(here) <= _GAP and len(there) <= _GAP:
        for block in SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks():
            for step in range(block.size):
                found[start[0] + block.a + step] = start[1] + block.b + step
    return found


def _in_order(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Anchors that stand in both texts in the same order: the longest rising row of them."""
    here, there = dict(_once(one)), dict(_once(other))
    anchors = [(at, there[words]) for words, at in here.items() if words in there]
    anchors.sort()
    tails: list[int] = []  # the smallest place in `other` at which a row of each length ends
    ends: list[int] = []
    before: list[int] = []
    for number, (_first, second) in enumerate(anchors):
        place = bisect_left(tails, second)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [second]
        ends[place : place + 1] = [number]
    row: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(anchors[at])
        at = before[at]
    return row[::-1]


def _once(words: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Stretches of words that stand once, with their places."""
    places: dict[str, int] = {}
    for at in range(len(words) - _ANCHOR + 1):
        stretch = " ".join(words[at : at + _ANCHOR])
        places[stretch] = -1 if stretch in places else at
    return ((stretch, at) for stretch, at in places.items() if at >= 0)
