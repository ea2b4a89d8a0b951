"""Adjectives of countries that are somebody's family name in an article: أحمد المغربي, then المغربي alone."""

from desktop_app.suggest.engines.patterns.vocabulary import words_of

_COUNTERPARTS = frozenset(("نظيره", "نظيرها", "نظيرته", "ونظيره", "ونظيرته", "بنظيره", "لنظيره"))


def without_surnames(words: list[str], named: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Of the namings of countries in folded words (code, first word, the one after the last) those that are nobody's
    family name: such an adjective stands right behind a given name; where one does, the same word means that person
    wherever it stands by itself, and the country behind a noun with ال ("الوزير المغربي") or a counterpart."""
    given = words_of("given")
    behind = {
        first
        for _, first, after in named
        if after == first + 1 and _bends(words[first]) and _before(words, first) in given
    }
    if not behind:
        return named
    surnames = {words[first] for first in behind}
    return [
        one
        for one in named
        if one[1] not in behind and not (words[one[1]].removeprefix("و") in surnames and _alone(words, one[1]))
    ]


def _bends(word: str) -> bool:
    return word.startswith("ال") and word.endswith("ي")


def _before(words: list[str], index: int) -> str:
    return words[index - 1] if index else ""


def _alone(words: list[str], index: int) -> bool:
    before = _before(words, index)
    return not before.removeprefix("و").startswith(("ال", "لل", "بال")) and before not in _COUNTERPARTS
