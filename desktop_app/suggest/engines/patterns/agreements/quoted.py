"""Sides named in quotation marks right behind the verb, which no engine knows."""

from desktop_app.arabic.fold import fold
from desktop_app.suggest.engines.patterns.deed_words import Words

OPENING = frozenset(('"', "«", "“", "'", "‘"))
_CLOSING = frozenset(('"', "»", "”", "'", "’"))
_OF_BOTH = frozenset(fold("شركتا بلديتا جامعتا مؤسستا جمعيتا مجموعتا هيئتا بنكا مصرفا").split())
_NAME = 5  # words in quotation marks
_BESIDE = 6  # words of "the Tunisian" between both names


def quoted_sides(words: Words, first: int, after: int) -> list[tuple[int, int]]:
    """The words of one name, or of both of "the two companies “A” and “B”"."""
    if first + 1 < after and words.words[first] in _OF_BOTH:
        one = _quoted(words, first + 1, after)
        joints = range(one[1], min(one[1] + _BESIDE, after - 1)) if one else range(0)
        others = (_quoted(words, at + 1, after) for at in joints if words.words[at] == "و")
        other = next((found for found in others if found), None)
        return [one, other] if one and other else []
    one = _quoted(words, first, after)
    return [one] if one else []


def foreign_side(words: Words, first: int, after: int) -> int:
    """Where a name of Latin letters or in quotation marks ends that begins a side: "with Microsoft"; else 0."""
    if first >= after:
        return 0
    at = first
    while at < after and words.words[at].isascii() and not words.words[at].isdigit() and at - first < _NAME:
        at += 1
    found = None if at > first else _quoted(words, first, after)
    return found[1] if found else at if at > first else 0


def _quoted(words: Words, first: int, after: int) -> tuple[int, int] | None:
    opens = words.gap(first).strip() if first < after else ""
    if opens not in OPENING:
        return None
    for at in range(first + 1, min(first + _NAME, after + 1)):
        if words.gap(at).strip()[:1] in _CLOSING and words.gap(at).strip():
            return first, at
    return None
