"""Where the quick jump goes: the next words that begin with the letters typed, spelling and proclitics aside.

What is typed is a row of beginnings with blanks between them: "شي ج" is a word that begins with شي and behind it
one that begins with ج; a blank at the end takes in one more word whatever it is. Places are code points.
"""

from collections.abc import Sequence

from desktop_app.arabic.fold import Folded, fold
from desktop_app.arabic.radicals import is_radical
from desktop_app.arabic.tokens import is_prefix
from desktop_app.model.spans import Span
from desktop_app.ui.reader.folded_page import folded_page, folded_place
from desktop_app.ui.reader.words import words_near

_LONGEST_PREFIX = 4  # وبال


def find_word(text: str, typed: str, position: int, step: int = 1) -> Span | None:
    """The first such words from `position` on (or, with step -1, that begin before it), else from the other end.

    The span begins behind the proclitics, but with the ال of its word; in للصين with the second ل.
    """
    first, *others = typed.split(" ")
    beginning = fold(first)
    if not beginning:
        return None
    page = folded_page(text)
    start = folded_place(page, position)
    length = len(page.text)
    rows = ((start, length), (0, start)) if step > 0 else ((0, start), (start, length))
    for low, high in rows:
        found = _within(text, page, beginning, others, low, high, step)
        if found is not None:
            return found
    return None


def _within(
    text: str, page: Folded, beginning: str, others: Sequence[str], low: int, high: int, step: int
) -> Span | None:
    """The first (or last) hit that begins in `low..high` of the folded text."""
    over = len(beginning) - 1
    if step > 0:
        at = page.text.find(beginning, low, min(len(page.text), high + over))
    else:
        at = page.text.rfind(beginning, low, high + over)
    while at >= 0:
        start = _name_start(page.text, at)
        if start is not None and (found := _whole(text, page, start, others)) is not None:
            return found
        if step > 0:
            at = page.text.find(beginning, at + 1, min(len(page.text), high + over))
        else:
            at = page.text.rfind(beginning, low, at + over)
    return None


def _name_start(folded: str, at: int) -> int | None:
    """Where the name begins of which the letters at `at` are the first; None inside a word (the كا of وكالة)."""
    start = at
    while start > 0 and at - start <= _LONGEST_PREFIX and _of_word(folded[start - 1]):
        start -= 1
    prefix = folded[start:at]
    if not prefix:
        return at
    if not is_prefix(prefix) or is_radical(_word(folded, start)):
        return None
    if prefix.endswith("ال"):
        return at - 2
    return at - 1 if prefix.endswith("لل") else at


def _word(folded: str, start: int) -> str:
    end = start
    while end < len(folded) and _of_word(folded[end]):
        end += 1
    return folded[start:end]


def _of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _whole(text: str, page: Folded, start: int, others: Sequence[str]) -> Span | None:
    """From a place of the folded text to the end of the last word typed; None where the next words are others."""
    place = page.span_back(Span(start, start + 1)).start
    line_end = text.find("\n", place)
    line_end = len(text) if line_end < 0 else line_end
    words = [word for word in words_near(text, place) if word.end > place and word.start < line_end]
    if len(words) <= len(others):
        return None
    for word, wanted in zip(words[1:], others, strict=False):
        letters = fold(word.of(text))
        if not any(letters[cut:].startswith(fold(wanted)) for cut in range(5) if is_prefix(letters[:cut])):
            return None
    return Span(place, words[len(others)].end)
