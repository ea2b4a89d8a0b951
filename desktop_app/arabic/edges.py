"""Where words and sentences begin and end, found from a position outward: never a walk over a whole article.

A word is a run without white space, punctuation and symbols, as camel_tools' tokenizer has it, but without
direction marks and stray vowel signs at its ends: an edge of a mark must not lie between a sign and its letter.
A number is one word with its points and commas. A full stop ends a sentence too where the space behind it was left out,
but not behind the letters of a title (د.محمد, د. محمد).
"""

import re
import unicodedata
from functools import lru_cache

from desktop_app.model.spans import Span

_TATWEEL = "\u0640"
_IN_NUMBERS = ".,٫٬"
_STOP = re.compile(  # begins with one set of letters, so that the text between is passed over at once
    r"[.!?؟…\n](?<![\s(«\"“.][دأا]\.)(?<!^[دأا]\.)(?:(?<=\n)|[.!?؟…]*[\"”»’)\]]*(?=\s|$)"
    r"|(?:(?<=[ء-ي]{3}\.)|(?<=[\"”»)]\.))(?=[ء-ي])(?!نت|كوم|أورغ|اورغ))"
)


@lru_cache(maxsize=4096)
def breaks_word(letter: str) -> bool:
    """White space, punctuation and symbols; not vowel signs, joiners or tatweel."""
    return letter.isspace() or unicodedata.category(letter)[0] in "PS"


@lru_cache(maxsize=4096)
def is_silent_edge(letter: str) -> bool:
    """Cannot begin a word: a vowel sign without its letter, a direction mark, a joiner, a control character."""
    return unicodedata.category(letter) in ("Mn", "Me", "Cf", "Cc")


def sentence_stops(text: str) -> list[Span]:
    """Where each sentence of a text ends: its stop signs, or the line end."""
    return [Span(*stop) for stop in stop_places(text)]


def stop_places(text: str) -> list[tuple[int, int]]:
    """The same as start and end."""
    return [stop.span() for stop in _STOP.finditer(text)]


def _ends_word(text: str, at: int) -> bool:
    """True where no word goes through `text[at]`; a point or comma between digits is part of the number."""
    if not breaks_word(text[at]):
        return False
    inside = text[at] in _IN_NUMBERS and text[at + 1 : at + 2].isdigit() and text[max(at - 1, 0) : at].isdigit()
    return not inside


def word_around(text: str, position: int) -> Span:
    """The word whose letters include the one at `position`; an empty span there if it is none of a word's."""
    if not 0 <= position < len(text) or _ends_word(text, position):
        return Span(position, position)
    start = end = position
    while start > 0 and not _ends_word(text, start - 1):
        start -= 1
    while end < len(text) and not _ends_word(text, end):
        end += 1
    while start < end and is_silent_edge(text[start]):
        start += 1
    while end > start and is_silent_edge(text[end - 1]) and unicodedata.category(text[end - 1])[0] != "M":
        end -= 1
    if not any(letter.isalnum() and letter != _TATWEEL for letter in text[start:end]):
        return Span(position, position)
    return Span(start, end)


def word_at(text: str, position: int) -> Span:
    """The word that `position` stands in or touches, the later one first; an empty span there if none."""
    word = word_around(text, position)
    if len(word) == 0 and position > 0:
        before = word_around(text, position - 1)
        if len(before):
            return before
    return word


def next_word_edge(text: str, position: int) -> int:
    """The next end of a word after `position` in reading order; the end of the text if there is none."""
    for at in range(position, len(text)):
        if not _ends_word(text, at):
            word = word_around(text, at)
            if word.end > position and len(word):
                return word.end
    return len(text)


def previous_word_edge(text: str, position: int) -> int:
    """The nearest start of a word before `position`; 0 if there is none."""
    for at in range(min(position, len(text)) - 1, -1, -1):
        if not _ends_word(text, at):
            word = word_around(text, at)
            if word.start < position and len(word):
                return word.start
    return 0


def sentence_at(text: str, position: int) -> Span:
    """The sentence around `position`, its stop included, white space not; it never crosses a line end.

    A full stop inside a number (1.9) or a web address ends nothing. An empty line gives an empty span.
    """
    line_start = text.rfind("\n", 0, position) + 1
    line_end = text.find("\n", position)
    line_end = len(text) if line_end < 0 else line_end
    start = line_start
    for stop in _STOP.finditer(text, line_start, line_end):
        if stop.end() > position or not text[stop.end() : line_end].strip():
            line_end = stop.end()
            break
        start = stop.end()
    while start < line_end and text[start].isspace():
        start += 1
    while line_end > start and text[line_end - 1].isspace():
        line_end -= 1
    return Span(start, line_end)
