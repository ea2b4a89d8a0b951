"""What the learner sees of a word: itself, its edges, its neighbours, what lists and lexicon say of it.

Features are strings, as python-crfsuite has them. Words are folded; a word's bare form is without what may be
proclitics and the article, so that وكازاخستان and كازاخستان share it.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from desktop_app.arabic.tokens import search_stem
from desktop_app.model.suggestion import Suggestion
from desktop_app.suggest.reading import Reading

Analyse = Callable[[str], tuple[str, str, str]]
"""A folded word to (lemma, part of speech, "1" where its gloss begins with a capital), "" where nothing is known."""
VERSION = "1"  # another one whenever a word gets other features: models of the earlier one don't fit any more


def sentence_features(
    reading: Reading,
    first: int,
    after: int,
    flags: Sequence[Iterable[str]],
    analyse: Analyse | None = None,
) -> list[list[str]]:
    """The features of the words `first` to `after` (a sentence). `flags` are of every word of the article."""
    words = reading.words[first:after]
    signs = [_sign_before(reading, index) for index in range(first, after + 1)]
    own = [_of_word(word) for word in words]
    known = [analyse(word) for word in words] if analyse is not None else None
    found = []
    for index, word in enumerate(words):
        features = ["bias", *own[index]]
        features += [f"sign<{signs[index]}", f"sign>{signs[index + 1]}"]
        features += [f"flag={flag}" for flag in sorted(flags[first + index])]
        for step in (-2, -1, 1, 2):
            there = index + step
            if not 0 <= there < len(words):
                features.append(f"{step}:edge")
                continue
            features += [f"{step}:w={words[there]}", f"{step}:b={search_stem(words[there])}"]
            features += [f"{step}:flag={flag}" for flag in sorted(flags[first + there])]
        if index:
            features.append(f"-1|0={search_stem(words[index - 1])}|{search_stem(word)}")
        if known is not None:
            features += _of_lexicon(known, index)
        found.append(features)
    return found


def flags_of(reading: Reading, said: Iterable[Suggestion]) -> list[set[str]]:
    """For each word of the article what the other engines take it for: engine, kind, and whether it begins there."""
    flags: list[set[str]] = [set() for _ in reading.words]
    for one in said:
        first, after = reading.words_under(one.span)
        sure = "sure" if one.score >= 0.9 else "weak"
        for index in range(first, min(after, len(flags))):
            flags[index].add(f"{one.engine}:{one.kind}:{'B' if index == first else 'I'}")
            flags[index].add(f"{one.kind}:{'B' if index == first else 'I'}:{sure}")
    return flags


@lru_cache(maxsize=1 << 14)
def _of_word(word: str) -> tuple[str, ...]:
    """What a word says by itself; words repeat, so answers are kept."""
    bare = search_stem(word)
    features = [f"w={word}", f"b={bare}", f"shape={_shape(word)}", f"length={min(len(bare), 8)}"]
    features += [f"p{size}={word[:size]}" for size in (1, 2, 3) if len(word) > size]
    features += [f"s{size}={word[-size:]}" for size in (1, 2, 3, 4) if len(word) > size]
    features += [f"bp{size}={bare[:size]}" for size in (2, 3) if len(bare) > size]
    if len(bare) < len(word):
        features.append(f"before={word[: len(word) - len(bare)]}")
    return tuple(features)


def _of_lexicon(known: Sequence[tuple[str, str, str]], index: int) -> list[str]:
    lemma, part, capital = known[index]
    features = [f"lemma={lemma}", f"pos={part}", f"cap={capital}", f"pos|cap={part}|{capital}"]
    for step in (-1, 1):
        if 0 <= index + step < len(known):
            lemma, part, capital = known[index + step]
            features += [f"{step}:lemma={lemma}", f"{step}:pos={part}", f"{step}:cap={capital}"]
            features.append(f"{step}|0:pos={part}|{known[index][1]}")
    return features


def _shape(word: str) -> str:
    if word.isdecimal():
        return f"digits{min(len(word), 5)}"
    return "latin" if word.isascii() else "article" if word.startswith("ال") else "word"


def _sign_before(reading: Reading, index: int) -> str:
    """The sign between a word and the one before it, "" for a plain space."""
    start = reading.spans[index - 1][1] if index else 0
    end = reading.spans[index][0] if index < len(reading.spans) else min(start + 3, len(reading.text))
    return reading.text[start:end].strip()[:2]
