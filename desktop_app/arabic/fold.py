"""Folding: the form in which spellings of one word are equal. For matching only, never kept instead of a text.

Letters are folded one by one (alef forms, ya and ta marbuta by camel_tools), which gives the same as folding the
whole string and makes the way back to the original letters exact. Each letter is worked out once a process and
kept in a table for `str.translate`, so that folding runs at C speed. The one thing that needs its neighbour is a
hamza written as a sign of its own (U+0654).

camel_tools' `dediac_ar` is not called: its module walks the whole of Unicode when it is imported (0.4 s), and the
nine signs it takes away are among the Arabic marks taken away here; a test holds the two together.
"""

import re
import threading
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from desktop_app.model.spans import Span
from desktop_app.model.values import value

_HAMZA_ABOVE = "\u0654"
_PLAIN = "\u02ff"  # up to here there are no marks
_CARRIER_AND_HAMZA = re.compile(f"[وي]{_HAMZA_ABOVE}")
_AS_THEY_ARE = "ءابتثجحخدذرزسشصضطظعغفقكلمنهوي،؛؟«»–—“”‘’"
_ODD = re.compile(f"[^\n !-@[-~{_AS_THEY_ARE}]+")  # what neither stays as it is nor is usual
_SIGNS = "ـ\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"  # that go
_USUAL = (*zip("أإآىةؤئ", "ااايهءء", strict=True), *((sign, "") for sign in _SIGNS))
_OURS = str.maketrans({
    "ؤ": "ء", "ئ": "ء", "ی": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه", "ـ": "",
})  # fmt: skip


def fold(text: str) -> str:
    """The folded form of `text`; it may be shorter or longer. Idempotent."""
    result = _letters(text)
    if _HAMZA_ABOVE in result:
        result = _CARRIER_AND_HAMZA.sub("ء", result).replace(_HAMZA_ABOVE, "")
    return result


def _letters(text: str) -> str:
    """`text.translate(_TABLE)`, at a sixth of the price: most letters of Arabic news stay as they are."""
    for letter, result in _USUAL:
        text = text.replace(letter, result)
    return _ODD.sub(_odd, text)


def _odd(run: re.Match[str]) -> str:
    return run[0].translate(_TABLE)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text that knows its way back: `span_back` gives the letters a span of `text` came from."""

    source: str
    text: str
    _changes: tuple["_Change", ...] = ()
    _at: tuple[int, ...] = field(default=(), repr=False)  # _changes[i].folded, for bisecting
    _starts: tuple[int, ...] = field(default=(), repr=False)  # _changes[i].start

    @property
    def even(self) -> bool:
        """True where each letter of `text` came from the letter at the same place of `source`."""
        return not self._changes

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
    result = _letters(text)
    if _HAMZA_ABOVE in result:
        result, changes = _fold_with_hamza(text)
    else:
        changes = _changes(text)
    return _with_changes(text, result, changes)


def with_way_back(text: str, plain: str) -> Folded:
    """`folded(text)` where `fold(text)` is known already: half the price."""
    if _HAMZA_ABOVE in text:
        return folded(text)
    return _with_changes(text, plain, _changes(text))


def _with_changes(text: str, plain: str, changes: list[_Change]) -> Folded:
    at, starts = tuple([change.folded for change in changes]), tuple([change.start for change in changes])
    return Folded(text, plain, tuple(changes), at, starts)


def _changes(text: str) -> list[_Change]:
    found: list[_Change] = []
    shift = 0
    for start, length in _TABLE.uneven_in(text):
        found.append(_Change(start, start + 1, start + shift, length))
        shift += length - 1
    return found


def _fold_with_hamza(text: str) -> tuple[str, list[_Change]]:
    """Letter by letter, for texts that hold the hamza sign: it makes one letter with the و or ي before it."""
    out: list[str] = []
    changes: list[_Change] = []
    carrier = 0  # where the source of the last folded letter starts
    for at, letter in enumerate(text):
        piece = _TABLE[ord(letter)]
        if piece == _HAMZA_ABOVE:
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


class _Table(dict[int, str]):
    """Code point -> folded letters, filled as letters turn up; `uneven_in` finds those that are not one to one."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._uneven = {letter: len(result) for letter, result in _USUAL if len(result) != 1}

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        result = _fold_letter(letter)
        with self._lock:
            if len(result) != 1:
                self._uneven[letter] = len(result)
            self[code] = result
        return result

    def uneven_in(self, text: str) -> list[tuple[int, int]]:
        """The places in `text` of letters whose fold is not exactly one letter, each with how many it is, in order; of
        letters that were asked for before, and of the usual ones."""
        found = []
        for letter, length in tuple(self._uneven.items()):
            at = text.find(letter)
            while at >= 0:
                found.append((at, length))
                at = text.find(letter, at + 1)
        return sorted(found)


_TABLE = _Table()


def _fold_letter(letter: str) -> str:
    before, result = "", letter
    while before != result:
        before, result = result, _fold_once(result)
    if letter.isspace() or result.strip(" "):
        return result
    # A sign that stands on a space of its own in NFKC: Arabic vowel signs go, an accent typed alone stays.
    return "" if not result or unicodedata.name(letter, "").startswith("ARABIC") else letter


def _fold_once(text: str) -> str:
    camel = _camel()
    text = camel.normalize_unicode(text)
    text = camel.normalize_teh_marbuta_ar(camel.normalize_alef_maksura_ar(camel.normalize_alef_ar(text)))
    text = unicodedata.normalize("NFKD", text.translate(_OURS)).casefold().translate(_OURS)
    return "".join(_digit(letter) for letter in text if not _silent(letter))


@cache
def _camel():  # type: ignore[no-untyped-def]
    """camel_tools.utils.normalize, imported with the first letter that is folded."""
    from camel_tools.utils import normalize

    return normalize


def _silent(letter: str) -> bool:
    """Signs that make no other word: Arabic marks, Latin accents, variation selectors, invisible format signs."""
    category = unicodedata.category(letter)
    if category == "Cf":
        return True
    if category != "Mn" or letter == _HAMZA_ABOVE:
        return False
    return letter <= "\u036f" or "\ufe00" <= letter <= "\ufe0f" or unicodedata.name(letter, "").startswith("ARABIC")


def _silent_mark(letter: str) -> bool:
    return letter > _PLAIN and unicodedata.category(letter) == "Mn" and _TABLE[ord(letter)] in ("", _HAMZA_ABOVE)


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)
