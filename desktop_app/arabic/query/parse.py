"""From pieces to a tree: NOT binds closest, then AND (which is also what two words side by side mean), then OR."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.arabic.fold import fold
from desktop_app.arabic.query.tokens import Token, tokens
from desktop_app.model.errors import UserError
from desktop_app.model.query import All, Either, Filter, FilterName, Match, Node, Not, Pattern, Words

_DEEPEST = 40
_COMMA = re.compile("[,،]")


def parse(text: str, match: Match = Match.FOLDED) -> Node:
    """The tree of a query; `match` is how words are compared that don't say otherwise.

    `word word` both; `"a phrase"`; `begin*`; `AND`/`&`, `OR`/`|`, `NOT`/`-`; brackets; `="exact"`; `/pattern/`;
    `kind:` and the other filters of `names`. Raises UserError: query_empty and the others that begin with "query_",
    each with `place`, from 1, where it can be said.
    """
    pieces = [token for token in tokens(text) if not _is_noise(token)]
    if not pieces:
        raise UserError("query_empty")
    reader = _Reader(pieces, match)
    node = reader.either(0)
    if reader.here is not None:
        raise UserError("query_bracket", place=reader.here.place + 1)
    return node


def _is_noise(token: Token) -> bool:
    """A comma or a dash that stands alone."""
    if token.sort != "words" or token.quoted or "*" in token.text:
        return False
    return not any(letter.isalnum() for letter in fold(token.text))


@dataclass(slots=True)
class _Reader:
    pieces: Sequence[Token]
    match: Match
    at: int = 0

    @property
    def here(self) -> Token | None:
        return self.pieces[self.at] if self.at < len(self.pieces) else None

    def take(self) -> Token:
        token = self.pieces[self.at]
        self.at += 1
        return token

    def either(self, depth: int) -> Node:
        parts = [self.all(depth)]
        while self.here is not None and self.here.sort == "or":
            self.take()
            parts.append(self.all(depth))
        return parts[0] if len(parts) == 1 else Either(tuple(parts))

    def all(self, depth: int) -> Node:
        parts = [self.one(depth)]
        while self.here is not None and self.here.sort not in ("or", ")"):
            if self.here.sort == "and":
                self.take()
            parts.append(self.one(depth))
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def one(self, depth: int) -> Node:
        if depth > _DEEPEST:
            raise UserError("query_too_deep", most=_DEEPEST)
        if self.here is None:
            last = self.pieces[-1]
            raise UserError("query_operator", operator=last.text, place=last.place + 1)
        token = self.take()
        if token.sort == "not":
            return Not(self.one(depth + 1))
        if token.sort == "(":
            return self.bracket(token, depth)
        if token.sort in ("and", "or"):
            raise UserError("query_operator", operator=token.text, place=token.place + 1)
        if token.sort == ")":
            raise UserError("query_bracket", place=token.place + 1)
        return self.leaf(token)

    def bracket(self, opened: Token, depth: int) -> Node:
        if self.here is None or self.here.sort == ")":
            raise UserError("query_bracket", place=opened.place + 1)
        node = self.either(depth + 1)
        if self.here is None:  # what ends a row of words is a bracket that closes
            raise UserError("query_bracket", place=opened.place + 1)
        self.take()
        return node

    def leaf(self, token: Token) -> Node:
        if token.sort == "pattern":
            return Pattern(token.text, token.place)
        if token.sort == "filter":
            values = (token.text,) if token.quoted else tuple(_COMMA.split(token.text))
            values = tuple(value.strip() for value in values if value.strip())
            if not values:
                raise UserError("query_value", name=token.name, place=token.place + 1)
            return Filter(FilterName(token.name), values, token.place)
        given = {"exact": Match.EXACT, "forms": Match.FORMS}
        return _as_words(token, given.get(token.sort, self.match))


def _as_words(token: Token, match: Match) -> Words:
    prefix = token.text.endswith("*")
    text = token.text.rstrip("*")
    if "*" in text:
        raise UserError("query_star", place=token.place + 1)
    if not any(letter.isalnum() for letter in fold(text)):
        code = "query_star" if prefix else "query_no_word"
        raise UserError(code, place=token.place + 1)
    if prefix and match is Match.FORMS:  # what a word begins with has no lemma
        match = Match.FOLDED
    return Words(text, match, prefix, token.place)
