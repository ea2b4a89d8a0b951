"""The fewest keys that select some words: what a practised hand does without thinking, worked out beforehand.

Caret and quick jump are imagined on a caret of our own; the window's is moved by the keys alone.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.arabic.clitics import Known, snap
from desktop_app.model.spans import Span
from desktop_app.ui.reader import words
from desktop_app.ui.reader.caret import Caret
from desktop_app.ui.reader.jumping import find_word
from desktop_app.ui.reader.page import Page

_STEPS = (
    ("Ctrl+Left", "word", 1),
    ("Ctrl+Right", "word", -1),
    ("Alt+PgDown", "sentence", 1),
    ("Alt+PgUp", "sentence", -1),
    ("Ctrl+Down", "paragraph", 1),
    ("Ctrl+Up", "paragraph", -1),
    ("Down", "line", 1),
    ("Up", "line", -1),
)
_LETTERS, _TABS = 5, 4
_MOST = 4000  # states looked at

State = tuple[int, int, float | None]


@dataclass(frozen=True, slots=True)
class Route:
    """Keys to press, in order; each is one act. Those of one letter are typed."""

    keys: tuple[str, ...]


def route(
    page: Page, anchor: int, position: int, wanted: Span, *, bare_word: bool, known: Known
) -> Route | None:
    """From where the caret is to where the words are selected (or stand at the caret, if `bare_word`).

    `known` says which names the window knows by now, which decides about prefixes: see `snap`. None where no way of a
    bearable length leads there.
    """
    scratch = Caret(page)
    queue: list[tuple[int, int, tuple[str, ...], State]] = []
    count = 0
    for keys, state in ((), (anchor, position, None)), *_jumps(page.text, position, wanted):
        heapq.heappush(queue, (len(keys), count, keys, state))
        count += 1
    seen: set[State] = set()
    while queue and len(seen) < _MOST:
        _cost, _number, keys, state = heapq.heappop(queue)
        if state in seen:
            continue
        seen.add(state)
        if _is_there(page.text, state, wanted, bare_word, known):
            return Route(keys)
        for name, following in _further(scratch, state, wanted):
            count += 1
            heapq.heappush(queue, (len(keys) + 1, count, (*keys, name), following))
    return None


def _further(caret: Caret, state: State, wanted: Span) -> Iterator[tuple[str, State]]:
    anchor, position, goal = state
    for name, kind, step in _STEPS:
        for select in (False, True):
            if not select and anchor != position:
                continue
            if select and anchor == position and not _may_begin(caret.page.text, position, wanted):
                continue
            caret.anchor, caret.position, caret._goal = anchor, position, goal
            getattr(caret, kind)(step, select=select)
            following = (caret.anchor, caret.position, caret._goal)
            if following != state:
                yield (_with_shift(name) if select else name), following


def _may_begin(text: str, position: int, wanted: Span) -> bool:
    """Whether a selection that begins here can be the wanted one: at its first word, or behind its last."""
    if position >= wanted.end:
        return not any(letter.isalnum() for letter in text[wanted.end : position])
    word = words.word_at(text, wanted.start)
    if word is not None and word.start <= position <= wanted.start:
        return True
    return position < wanted.start and not any(letter.isalnum() for letter in text[position : wanted.start])


def _with_shift(name: str) -> str:
    *held, key = name.split("+")
    return "+".join((*held, "Shift", key))


def _is_there(text: str, state: State, wanted: Span, bare_word: bool, known: Known) -> bool:
    anchor, position, _goal = state
    if anchor == position:
        word = words.word_at(text, position)
        return bare_word and word is not None and _means(text, word, wanted, known)
    return _means(text, Span(min(anchor, position), max(anchor, position)), wanted, known)


def _means(text: str, chosen: Span, wanted: Span, known: Known) -> bool:
    """Whether marking the chosen letters gives the wanted mark."""
    if not (chosen.start <= wanted.start and chosen.end >= wanted.end - 1):
        return False
    first = words.word_at(text, wanted.start)
    within = chosen.start == wanted.start or (first is not None and first.start <= chosen.start)
    if not within and any(letter.isalnum() for letter in text[chosen.start : first.start if first else wanted.start]):
        return False
    if any(letter.isalnum() for letter in text[wanted.end : chosen.end]):
        return False
    return snap(text, chosen, known) == wanted


def _jumps(text: str, position: int, wanted: Span) -> Iterator[tuple[tuple[str, ...], State]]:
    """The quick jump: / and letters, Tab where other words begin so too, a blank for each further word."""
    count = len([word for word in words.words_near(text, wanted.start) if wanted.start < word.end <= wanted.end])
    first = text[wanted.start : wanted.end].split()[0]
    for letters in {first, first.removeprefix("ال")}:
        hit: Span | None = None
        for size in range(1, min(len(letters), _LETTERS) + 1):
            typed = letters[:size]
            hit = find_word(text, typed, position if hit is None else hit.start)
            if hit is None:
                break
            yield from _tabbed(text, typed, hit, position, wanted, max(count, 1))


def _tabbed(
    text: str, typed: str, hit: Span, position: int, wanted: Span, count: int
) -> Iterator[tuple[tuple[str, ...], State]]:
    for key, step in (("Tab", 1), ("Shift+Tab", -1)):
        at: Span | None = hit
        for tabs in range(_TABS + 1):
            if at is not None and at.start == wanted.start:
                keys = ("/", *typed, *([key] * tabs))
                yield keys, (at.start, at.end, None)
                if count > 1 and (whole := find_word(text, typed + " " * (count - 1), at.start)) is not None:
                    yield (*keys, *([" "] * (count - 1))), (whole.start, whole.end, None)
                break
            if at is None:
                break
            at = find_word(text, typed, at.end if step > 0 else at.start, step)
