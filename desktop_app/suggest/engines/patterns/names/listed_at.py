"""Names of the lists among the words of an article: the longest one that begins at a word."""

from functools import lru_cache

from desktop_app.suggest.engines.patterns.names.view import View
from desktop_app.suggest.engines.proclitics import with_alef

_MOST_NAMED = 6  # words of a listed name


def names_at(view: View, index: int, size: int, names: frozenset[str]) -> int:
    """How many words the longest of some names has that begins at a word, `size` letters of which are proclitics."""
    words = view.words
    first = words[index][size:]
    known = _beginnings(names)
    if size and first not in known and first[:1] == "ل" == words[index][size - 1]:
        first = f"ا{first}"  # للبنك
    if first not in known:
        return 0
    for count in known.get(f"{first} {with_alef(words[index + 1])}", ()) if index + 1 < view.count else ():
        after = index + count
        name = " ".join([first, *map(with_alef, words[index + 1 : after])])
        if name in names and after <= view.count and all(view.gap(at) == " " for at in range(index, after - 1)):
            return count
    return 1 if first in names else 0


@lru_cache(maxsize=32)  # there are eight such lists
def _beginnings(names: frozenset[str]) -> dict[str, list[int]]:
    """The first words of names, and their first two with how many words such names have, the most first."""
    found: dict[str, list[int]] = {}
    for name in names:
        first, *rest = name.split(" ")
        found.setdefault(first, [])
        if 0 < len(rest) < _MOST_NAMED:
            counts = found.setdefault(f"{first} {rest[0]}", [])
            if len(rest) + 1 not in counts:
                counts.append(len(rest) + 1)
    return {beginning: sorted(counts, reverse=True) for beginning, counts in found.items()}
