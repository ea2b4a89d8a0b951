"""Which texts are one text printed again: stretches of words in common, and a few numbers by which to guess it.

A shingle is a row of `SHINGLE` folded words. Newspapers put another headline over a wire text, change some words
and cut its end; the greater part of the shingles of the shorter one still stand in the longer. Two reports of one
event have the names and a few phrases in common, and hardly a tenth of the shingles.
"""

import zlib
from collections.abc import Iterable, Sequence

SHINGLE = 5
SKETCH = 8  # numbers kept of a text
FEWEST = 25  # shingles of a text that can be told from others by them
SAME_PART = 0.5  # of the shorter text's shingles
SAME_NUMBERS = 0.7  # of the shorter text's figures: bulletins of each day differ in nothing else
_BEGINS = 7  # letters of a word that begins a shingle which counts for the sketch: one word in eight
_SHORTER = (4, 5, 6)
_PLENTY = 3 * SKETCH


def sketch(words: Sequence[str]) -> list[int]:
    """Up to `SKETCH` numbers (32 bit), of a short text twice as many, of its folded words.

    Texts that are alike have some of them in common: they are the smallest hashes of the shingles that begin with
    words of a certain length. So it costs an eighth of hashing every shingle, and a word put in or left out changes
    nothing of what stands elsewhere.
    """
    picked = [at for at, word in enumerate(words[: 1 - SHINGLE]) if len(word) == _BEGINS]
    found = _smallest(words, picked)
    if len(picked) < _PLENTY:  # a short text: as many again of words that are more frequent
        found += _smallest(words, [at for at, word in enumerate(words[: 1 - SHINGLE]) if len(word) in _SHORTER])
    return found


def _smallest(words: Sequence[str], places: Iterable[int]) -> list[int]:
    return sorted({zlib.crc32(" ".join(words[at : at + SHINGLE]).encode()) for at in places})[:SKETCH]


def shingles(words: Sequence[str]) -> frozenset[str]:
    """All rows of `SHINGLE` words."""
    return frozenset(" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))


def is_same_text(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one of two texts, as their folded words, prints the other again, whole or cut."""
    first, second = sorted((shingles(one), shingles(other)), key=len)
    if len(first) < FEWEST or len(first & second) < SAME_PART * len(first):
        return False
    shorter, longer = (one, other) if len(one) <= len(other) else (other, one)
    figures = _figures(shorter)
    return len(figures & _figures(longer)) >= SAME_NUMBERS * len(figures)


def _figures(words: Iterable[str]) -> set[str]:
    return {word for word in words if word[-1].isdigit()}
