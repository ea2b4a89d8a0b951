"""Words that engines look for, each looked up once for all vocabularies that hold it."""

import threading
from collections.abc import Callable, Collection
from typing import Any

Vocabulary = frozenset[str] | dict[str, Any] | Callable[[str], bool]
"""Words, or whether a word is one of more than can be listed."""
_remembering = threading.Lock()
_vocabularies: dict[int, tuple[int, Vocabulary]] = {}  # those that were asked for, numbered, by their identity
_belongs: dict[str, tuple[int, ...]] = {}  # the words of all that list them, each to the numbers of those it is in
_asked: dict[int, Callable[[str], bool]] = {}  # the others by their numbers


class _Met(dict[str, tuple[int, ...]]):
    """The same for words that were met lately, others too: a small table is looked up quicker."""

    def __missing__(self, word: str) -> tuple[int, ...]:
        if len(self) >= _MOST_MET:
            self.clear()
        more = [number for number, has in _asked.items() if has(word)]
        found = self[word] = (*_belongs.get(word, ()), *more)
        return found


_MOST_MET = 30_000
_met = _Met()


def _remember(vocabulary: Vocabulary) -> None:
    with _remembering:
        if id(vocabulary) not in _vocabularies:
            number = len(_vocabularies)
            same: dict[tuple[int, ...], tuple[int, ...]] = {}  # one object for all words that are in the same ones
            if callable(vocabulary):
                _asked[number] = vocabulary
            else:
                for word in vocabulary:
                    those = (*_belongs.get(word, ()), number)
                    _belongs[word] = same.setdefault(those, those)
            _vocabularies[id(vocabulary)] = number, vocabulary
            _met.clear()


def met_in(words: Collection[str], vocabulary: Vocabulary) -> dict[int, list[str]]:
    """Which of the words are in each vocabulary that was ever asked for, this one too, by the identity of those."""
    if id(vocabulary) not in _vocabularies:
        _remember(vocabulary)
    with _remembering:  # whole vocabularies only
        met: list[list[str]] = [[] for _ in _vocabularies]
        for word, numbers in zip(words, map(_met.__getitem__, words), strict=True):
            for number in numbers:
                met[number].append(word)
        return dict(zip(_vocabularies, met, strict=True))
