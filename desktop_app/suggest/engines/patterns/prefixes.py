"""Words of a folded text without و ف ب ك ل before them, for looking them up in a vocabulary."""

from collections.abc import Iterable, Iterator

_PREFIXES = ("و", "ف", "ب", "ك", "ل", "وب", "وك", "ول", "فب", "فك", "فل")
_FIRST = frozenset("وفبكل")


def readings(word: str) -> Iterator[tuple[int, str]]:
    """The word whole, then behind each prefix that it may have: how many letters that is, and the rest.

    Of للصناعه the rest is الصناعه, and the mark begins behind the first ل; since للجنه is also ل and لجنه, that is
    another reading.
    """
    yield 0, word
    if word[:1] not in _FIRST:
        return
    for prefix in _PREFIXES:
        if word.startswith(prefix) and len(word) > len(prefix) + 1:
            size = len(prefix)
            if word[size - 1 : size + 1] == "لل":
                yield size, f"ا{word[size:]}"
            yield size, word[size:]


def with_prefixes(words: Iterable[str]) -> frozenset[str]:
    """All the ways in which any of the words may stand: few enough words that a set of them is quicker than
    `readings` of each word of a text."""
    prefixes = ("", *_PREFIXES)
    plain = list(words)
    joined = (f"{prefix}{word[1:]}" for prefix in _PREFIXES if prefix[-1] == "ل" for word in plain if word[:2] == "ال")
    return frozenset((*(prefix + word for prefix in prefixes for word in plain), *joined))


def without_article(word: str) -> str:
    """The word without و or ف, ب ك ل and ال before it, as far as it has them: for comparing with plain forms."""
    for prefix in ("وال", "فال", "بال", "كال", "ال", "ولل", "لل"):
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    return word
