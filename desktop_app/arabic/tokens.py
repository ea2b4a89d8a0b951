"""Words of a text, by camel_tools' tokenizer, and what stands before a name inside a word."""

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop_app.model.spans import Span

_CHUNK = re.compile(r"\S+")
_BEFORE_STEM = re.compile("(?:ال|[وفبكلس])+")
_TATWEEL = "\u0640"

PREFIXES = frozenset(
    conjunction + rest
    for conjunction in ("", "و", "ف")
    for rest in ("", "ب", "ك", "ل", "س", "ال", "بال", "كال", "لل", "سال")
)
"""The proclitic strings that may stand before a bare folded form inside one word."""


def words(text: str) -> list[Span]:
    """The spans of the words of `text` in order; punctuation, symbols and emoji are left out."""
    return [
        Span(start + first, start + last)
        for start, chunk in _chunks(text)
        for first, last in _pieces(chunk)
    ]  # fmt: skip


def word_texts(text: str) -> list[str]:
    """The letters of each of `words(text)`, without the price of making spans."""
    return [piece for chunk in text.split() for piece in _texts(chunk)]


def search_stems(folded_text: str) -> list[str]:
    """`search_stem` of each word of a folded text: what an index of it holds. Some 15 M letters/s when warm."""
    return [stem for chunk in folded_text.split() for stem in _stems(chunk)]


def search_stem(folded_word: str) -> str:
    """The word without everything at its start that could be a proclitic; "0" where nothing is left.

    Coarser than the language: words that share a stem are candidates, `is_prefix` tells which are right.
    """
    match = _BEFORE_STEM.match(folded_word)
    return (folded_word[match.end() :] or "0") if match else folded_word


def is_prefix(folded_prefix: str) -> bool:
    """True for what may stand before a name in its word: و ف, then ب ك ل س, then ال; ل and ال make لل."""
    return folded_prefix in PREFIXES


def _chunks(text: str) -> Iterator[tuple[int, str]]:
    return ((match.start(), match[0]) for match in _CHUNK.finditer(text))


@lru_cache(maxsize=1 << 16)
def _pieces(chunk: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each word of a chunk without white space. Chunks repeat, so answers are kept."""
    if chunk.isalpha():  # no sign to split at: the answer without camel_tools, whose import takes 0.4 s
        return ((0, len(chunk)),) if chunk.strip(_TATWEEL) else ()
    from camel_tools.tokenizers.word import simple_word_tokenize

    found = []
    position = 0
    for token in simple_word_tokenize(chunk):
        position = chunk.index(token, position)
        if any(letter.isalnum() and letter != _TATWEEL for letter in token):
            found.append((position, position + len(token)))
        position += len(token)
    return tuple(found)


@lru_cache(maxsize=1 << 16)
def _texts(chunk: str) -> tuple[str, ...]:
    return tuple(chunk[first:last] for first, last in _pieces(chunk))


@lru_cache(maxsize=1 << 16)
def _stems(chunk: str) -> tuple[str, ...]:
    return tuple(search_stem(word) for word in _texts(chunk))
