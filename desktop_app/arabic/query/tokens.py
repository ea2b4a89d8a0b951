"""The pieces of a query: words, phrases, filters, brackets, signs, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from desktop_app.arabic.query.names import FORMS, filter_called
from desktop_app.model.errors import UserError

LONGEST = 4000  # code points
_QUOTES = {'"': '"', "“": "”", "”": "“”", "„": "“”", "«": "»", "»": "«"}
_MARKS = r"\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069"  # of direction: nobody sees that they typed them
_SPACE = re.compile(rf"[\s{_MARKS}]+")
_PLAIN = re.compile(rf"[^\s{_MARKS}()|&\"“”„«»]+")
_NAME = re.compile(r"([^\W\d_]{2,20}):(?!//)")
_PATTERN = re.compile(r"/((?:[^/\\]|\\.)+)/(?=[\s)]|$)", re.DOTALL)
_OPERATORS = {"AND": "and", "&": "and", "&&": "and", "OR": "or", "|": "or", "||": "or", "NOT": "not"}

Sort = Literal["words", "exact", "forms", "pattern", "filter", "and", "or", "not", "(", ")"]


@dataclass(frozen=True, slots=True)
class Token:
    """`name` is that of a filter; `quoted` says that the text stood in quotation marks."""

    sort: Sort
    text: str
    place: int
    quoted: bool = False
    name: str = ""


def tokens(text: str) -> Iterator[Token]:
    """The pieces in order. Raises UserError: query_too_long, query_quote, query_pattern, query_filter, query_value."""
    if len(text) > LONGEST:
        raise UserError("query_too_long", most=LONGEST)
    at = 0
    while at < len(text):
        space = _SPACE.match(text, at)
        if space is not None:
            at = space.end()
            continue
        token, at = _next(text, at)
        yield token


def _next(text: str, at: int) -> tuple[Token, int]:
    letter = text[at]
    if letter in "()":
        return Token("(" if letter == "(" else ")", letter, at), at + 1
    if letter in "|&":
        end = at + (2 if text[at + 1 : at + 2] == letter else 1)
        return Token("or" if letter == "|" else "and", text[at:end], at), end
    if letter in "-−" and at + 1 < len(text) and not _SPACE.match(text, at + 1):
        return Token("not", letter, at), at + 1
    if letter == "/":
        return _pattern(text, at)
    name = _NAME.match(text, at)
    if name is not None:
        return _filter(text, at, name)
    exact = letter == "=" and at + 1 < len(text)
    words, quoted, end = _words(text, at + 1 if exact else at)
    if not exact and not quoted and words in _OPERATORS:
        sort: Sort = "and" if _OPERATORS[words] == "and" else "or" if _OPERATORS[words] == "or" else "not"
        return Token(sort, words, at), end
    return Token("exact" if exact else "words", words, at, quoted), end


def _words(text: str, at: int) -> tuple[str, bool, int]:
    """Words in quotation marks (a star may follow them), or those up to the next space or sign."""
    closers = _QUOTES.get(text[at : at + 1])
    if closers is None:
        plain = _PLAIN.match(text, at)
        return (plain[0], False, plain.end()) if plain is not None else ("", False, at)
    for end in range(at + 1, len(text)):
        if text[end] in closers:
            star = "*" if text[end + 1 : end + 2] == "*" else ""
            return text[at + 1 : end] + star, True, end + 1 + len(star)
    raise UserError("query_quote", place=at + 1)


def _pattern(text: str, at: int) -> tuple[Token, int]:
    found = _PATTERN.match(text, at)
    if found is None:
        raise UserError("query_pattern", place=at + 1)
    return Token("pattern", found[1], at), found.end()


def _filter(text: str, at: int, name: re.Match[str]) -> tuple[Token, int]:
    known = filter_called(name[1])
    if known is None:
        raise UserError("query_filter", name=name[1], place=at + 1)
    start = name.end()
    space = _SPACE.match(text, start)
    start = space.end() if space is not None else start
    value, quoted, end = _words(text, start)
    if not value.strip():
        raise UserError("query_value", name=name[1], place=at + 1)
    return Token("forms" if known == FORMS else "filter", value, at, quoted, known), end
