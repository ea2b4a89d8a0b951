"""Edges of words for the caret and for taking a word: letters with their signs, no comma, no quotation mark."""

import re

from desktop_app.model.spans import Span

_IN_WORD = (
    "(?:[^\\W_]|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u200c\u200d])"
)
_INSIDE = "(?<=\\d)[.,:/\u066b\u066c](?=\\d)|(?<=[A-Za-z])['\u2019-](?=[A-Za-z])"
"""Signs that do not end a word: within a number, within a Latin name."""
_WORD = re.compile(f"{_IN_WORD}+(?:(?:{_INSIDE}){_IN_WORD}+)*")
_REACH = 300
"""Letters looked at on each side of a place; longer words are cut there."""


def words_near(text: str, position: int) -> list[Span]:
    """The words of a stretch of text about a place, in order."""
    start = max(0, position - _REACH)
    return [
        Span(found.start(), found.end()) for found in _WORD.finditer(text, start, min(len(text), position + _REACH))
    ]


def word_at(text: str, position: int) -> Span | None:
    """The word over or touching a place between two letters; of two, the one that begins there."""
    near = words_near(text, position)
    over = next((word for word in near if word.start <= position < word.end), None)
    return over or next((word for word in near if word.end == position), None)


def next_end(text: str, position: int) -> int:
    """The end of the word that ends after a place, else the text's end."""
    return next((word.end for word in words_near(text, position) if word.end > position), _forward(text, position))


def next_start(text: str, position: int) -> int:
    """The start of the next word after a place, else the text's end."""
    return next((word.start for word in words_near(text, position) if word.start > position), _forward(text, position))


def previous_start(text: str, position: int) -> int:
    """The start of the word that begins before a place, else 0."""
    near = [word.start for word in words_near(text, position) if word.start < position]
    return near[-1] if near else max(0, position - _REACH)


def previous_end(text: str, position: int) -> int:
    """The end of the last word that ends before a place, else 0."""
    near = [word.end for word in words_near(text, position) if word.end < position]
    return near[-1] if near else max(0, position - _REACH)


def _forward(text: str, position: int) -> int:
    return min(len(text), position + _REACH)
