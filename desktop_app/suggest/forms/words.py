"""The vocabulary of forms (resources/gazetteers/forms.json), made ready for looking through folded text."""

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from desktop_app.arabic.fold import fold
from desktop_app.model.spans import Span
from desktop_app.settings.paths import resource


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: what it means, and its span in the folded text, proclitics left out."""

    value: str
    span: Span


@cache
def vocabulary() -> dict[str, Any]:
    """The file as it is: table -> meaning -> phrases, or table -> phrases."""
    with resource("gazetteers", "forms.json").open(encoding="utf-8") as file:
        content: dict[str, Any] = json.load(file)
    return content


def hits(table: str, folded_text: str) -> list[Hit]:
    """Every phrase of the table in the text, from left to right; where two begin together the longer."""
    found: dict[int, Hit] = {}
    for value, pattern in _patterns(table):
        for match in pattern.finditer(folded_text):
            hit = Hit(value, Span(*match.span(match.lastgroup or 0)))
            known = found.get(hit.span.start)
            if known is None or len(known.span) < len(hit.span):
                found[hit.span.start] = hit
    return _without_inner([found[start] for start in sorted(found)])


def first(table: str, folded_text: str) -> Hit | None:
    """The first phrase of the table in the text."""
    return next(iter(hits(table, folded_text)), None)


def last(table: str, folded_text: str) -> Hit | None:
    """The last phrase of the table in the text."""
    return next(iter(reversed(hits(table, folded_text))), None)


@cache
def pattern_of(table: str) -> str:
    """An alternation of a plain table's phrases in folded form, each word with or without ال, longest first."""
    return _alternation(tuple(vocabulary()[table]))


@cache
def _patterns(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    content = vocabulary()[table]
    rows = {"": content} if isinstance(content, list) else content
    return tuple((value, _compiled(tuple(phrases))) for value, phrases in rows.items())


def _compiled(phrases: tuple[str, ...]) -> re.Pattern[str]:
    words = _alternation(tuple(phrase for phrase in phrases if fold(phrase)[0].isalnum()))
    signs = "|".join(re.escape(phrase) for phrase in phrases if not fold(phrase)[0].isalnum())
    return re.compile(rf"(?<!\w)[وفبكل]{{0,2}}(?P<phrase>{words})(?!\w)" + (f"|(?P<sign>{signs})" if signs else ""))


def _alternation(phrases: tuple[str, ...]) -> str:
    ordered = sorted((fold(phrase) for phrase in phrases), key=len, reverse=True)
    return "|".join(r"\s+".join(_word(word) for word in phrase.split()) for phrase in ordered)


def _word(word: str) -> str:
    return re.escape(word) if word.startswith("ال") else f"(?:ال|ل)?{re.escape(word)}"


def _without_inner(found: list[Hit]) -> list[Hit]:
    """Leave out phrases within longer ones that began before them."""
    kept: list[Hit] = []
    for hit in found:
        if not kept or hit.span.start >= kept[-1].span.end:
            kept.append(hit)
    return kept
