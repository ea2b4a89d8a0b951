"""Folding: the form in which spellings of one word are equal. For matching only, never kept instead of a text.

Letters are folded one by one (alef forms, ya and ta marbuta by camel_tools, see `fold_letters`), which gives the same
as folding the whole string and makes the way back to the original letters exact. The one thing that needs its
neighbour is a hamza written as a sign of its own (U+0654).
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from desktop_app.arabic.fold_letters import HAMZA_ABOVE, TABLE, fold_letters
from desktop_app.model.spans import Span
from desktop_app.model.values import value

_PLAIN = "\u02ff"  # up to here there are no marks
_CARRIER_AND_HAMZA = re.compile(f"[وي]{HAMZA_ABOVE}")


def fold(text: str) -> str:
    """The folded form of `text`; it may be shorter or longer. Idempotent."""
    result = fold_letters(text)
    if HAMZA_ABOVE in result:
        result = _CARRIER_AND_HAMZA.sub("ء", result).replace(HAMZA_ABOVE, "")
    return result


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text that knows its way back: `span_back` gives the letters a span of `text` came from."""

    source: str
    text: str
    _changes: tuple["_Change", ...] = ()
    _at: tuple[int, ...] = field(default=(), repr=False)  # _changes[i].folded, for bisecting
    _starts: tuple[int, ...] = field(default=(), repr=False)  # _changes[i].start

    def span_back(self, span: Span) -> Span:
        """The span of `source` behind a span of `text`.

        A span that cuts a letter of several (ﻻ) covers it whole. Vowel signs on the last letter belong to it.
        """
        if not self._changes:
            return span if span.end <= len(self.text) else Span(min(span.start, len(self.text)), len(self.text))
        if span.start == span.end:
            at_end = span.start >= len(self.text)
            start = len(self.source) if at_end else self._origin(span.start)[0]
            return Span(start, start)
        end = self._origin(span.end - 1)[1]
        while end < len(self.source) and _silent_mark(self.source[end]):
            end += 1
        return Span(self._origin(span.start)[0], end)

    def edges_back(self, starts: Sequence[int], ends: Sequence[int]) -> tuple[list[int], list[int]]:
        """`span_back` of many spans, none empty, in order: their starts and ends, at a fraction of the price where no
        change is near."""
        if not self._changes:
            return list(starts), list(ends)
        firsts: list[int] = []
        lasts: list[int] = []
        done, shift = 0, 0  # how many spans are done, and how far letters behind the last change have moved
        for change in self._changes:
            before = bisect_left(ends, change.folded, done)
            firsts += [start + shift for start in starts[done:before]]
            lasts += [end + shift for end in ends[done:before]]
            done = before
            behind = change.folded + change.folded_length
            shift = change.end - behind
            while done < len(starts) and starts[done] < behind:
                span = self.span_back(Span(starts[done], ends[done]))
                firsts.append(span.start)
                lasts.append(span.end)
                done += 1
        firsts += [start + shift for start in starts[done:]]
        lasts += [end + shift for end in ends[done:]]
        return firsts, lasts

    def forward(self, position: int) -> int:
        """Where the letter at `position` of `source` stands in `text`; a letter that is gone: where it would."""
        index = bisect_right(self._starts, position) - 1
        if index < 0:
            return position
        change = self._changes[index]
        past = position - change.end
        return change.folded if past < 0 else change.folded + change.folded_length + past

    def _origin(self, position: int) -> tuple[int, int]:
        """Start and end of the letter(s) of `source` from which the letter at `position` of `text` came."""
        index = bisect_right(self._at, position) - 1
        if index < 0:
            return position, position + 1
        change = self._changes[index]
        past = position - change.folded - change.folded_length
        if past < 0:
            return change.start, change.end
        return change.end + past, change.end + past + 1


@value()
class _Change:
    """A place where lengths differ: `source[start:end]` became `text[folded : folded + folded_length]`."""

    start: int
    end: int
    folded: int
    folded_length: int


@lru_cache(maxsize=4)  # an article that several names are looked for in is folded once
def folded(text: str) -> Folded:
    """Fold `text` and keep the way back. Costs `fold` plus one scan where each letter stays one letter."""
    result = fold_letters(text)
    if HAMZA_ABOVE in result:
        result, changes = _fold_with_hamza(text)
    else:
        changes = _changes(text)
    return _with_changes(text, result, changes)


def with_way_back(text: str, plain: str) -> Folded:
    """`folded(text)` where this process has folded the text already: half the price."""
    if HAMZA_ABOVE in text:
        return folded(text)
    return _with_changes(text, plain, _changes(text))


def _with_changes(text: str, plain: str, changes: list[_Change]) -> Folded:
    at, starts = tuple([change.folded for change in changes]), tuple([change.start for change in changes])
    return Folded(text, plain, tuple(changes), at, starts)


def _changes(text: str) -> list[_Change]:
    found: list[_Change] = []
    shift = 0
    for start, length in TABLE.uneven_in(text):
        found.append(_Change(start, start + 1, start + shift, length))
        shift += length - 1
    return found


def _fold_with_hamza(text: str) -> tuple[str, list[_Change]]:
    """Letter by letter, for texts that hold the hamza sign: it makes one letter with the و or ي before it."""
    out: list[str] = []
    changes: list[_Change] = []
    carrier = 0  # where the source of the last folded letter starts
    for at, letter in enumerate(text):
        piece = TABLE[ord(letter)]
        if piece == HAMZA_ABOVE:
            if out and out[-1] in "وي":
                out[-1] = "ء"
                width = _drop_since(changes, carrier)
                changes.append(_Change(carrier, at + 1, len(out) - width, width))
            else:
                changes.append(_Change(at, at + 1, len(out), 0))
            continue
        if len(piece) != 1:
            changes.append(_Change(at, at + 1, len(out), len(piece)))
        if piece:
            carrier = at
            out.extend(piece)
    return "".join(out), changes


def _drop_since(changes: list[_Change], start: int) -> int:
    """Take away the changes from `start` on, now part of a wider one; the folded length that this one has."""
    width = 1
    while changes and changes[-1].start >= start:
        width = max(width, changes.pop().folded_length)
    return width


def _silent_mark(letter: str) -> bool:
    return letter > _PLAIN and unicodedata.category(letter) == "Mn" and TABLE[ord(letter)] in ("", HAMZA_ABOVE)
