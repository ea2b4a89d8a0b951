"""Small tools for putting pieces of text, marks and links together."""

import re
from collections.abc import Iterable
from functools import lru_cache

from desktop_app.model.briefing import Content, Inline, Look, NoteMark, Text

_CLOSING = {"«": "»", "“": "”", '"': '"'}
_OPENING = frozenset(_CLOSING)
_OPENED_BY = {"»": "«", "”": "“", '"': '"'}
_PLACE = re.compile(r"\{(\w+)\}")


def text(words: str, look: Look = Look.PLAIN) -> Content:
    """Our own words; nothing for no words."""
    return (Text(words, look),) if words else ()


def source(words: str, look: Look = Look.PLAIN) -> Content:
    """Words of an article or a record: their direction is their own. White space becomes single spaces."""
    clean = " ".join(words.split())
    return (Text(clean, look, source=True),) if clean else ()


def unquoted(words: str) -> str:
    """The words without the quotation marks that a mark took along: ours stand around them. Marks around some of
    the words, opened and closed within, stay."""
    words = words.strip()
    if words[:1] in _OPENING and words.find(_CLOSING[words[0]], 1) in (-1, len(words) - 1):
        words = words[1:].lstrip()
    last = words[-1:]
    if last in _OPENED_BY and _OPENED_BY[last] not in words[:-1]:
        words = words[:-1].rstrip()
    return words


def capitalised(content: Content) -> Content:
    """The same words with a capital at the start, unless an article's words stand there."""
    first = content[0] if content else None
    if not isinstance(first, Text) or first.source or not first.text[:1].islower():
        return content
    return (Text(first.text[:1].upper() + first.text[1:], first.look), *content[1:])


@lru_cache(maxsize=512)
def _split(template: str) -> tuple[str, ...]:
    """Words and names of places in turn."""
    return tuple(_PLACE.split(template))


def filled(template: str, **parts: Content | str) -> Content:
    """The template with pieces put in its places; a place that nothing fills is a bug (KeyError)."""
    pieces: list[Inline] = []
    for index, piece in enumerate(_split(template)):
        if index % 2 == 0:
            pieces.extend(text(piece))
            continue
        part = parts[piece]
        pieces.extend(text(part) if isinstance(part, str) else part)
    return tuple(pieces)


def joined(parts: Iterable[Content], separator: str) -> Content:
    """The parts that say something, with the separator between them."""
    pieces: list[Inline] = []
    for part in parts:
        if not part:
            continue
        if pieces:
            pieces.append(Text(separator))
        pieces.extend(part)
    return tuple(pieces)


def looking(content: Content, look: Look) -> Content:
    """The same words, in another look where they had none of their own."""
    return tuple(
        Text(piece.text, look, piece.source) if isinstance(piece, Text) and piece.look is Look.PLAIN else piece
        for piece in content
    )


def plain(content: Content) -> str:
    """The words alone; a note mark reads as [7]."""
    return "".join(f"[{piece.note}]" if isinstance(piece, NoteMark) else piece.text for piece in content)
