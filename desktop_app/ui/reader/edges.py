"""Where each letter of one laid-out line begins and ends, in pixels.

`QTextLine.cursorToX` gives the edges of letters that run with their paragraph. What it leaves to us:

* In runs against the paragraph (Latin words and numbers in an Arabic line) it answers for the neighbouring run
  wherever it takes a place for the run's end, rightly or (after é, or fi as one glyph) wrongly: a caret can
  stand in one place only. There the edges are those of the glyphs.
* Of letters that are one glyph (لا in many faces) the first would end where the glyph ends.
* Signs that ride on a letter (vowel signs, low surrogates) have no edges: they take those of their letter.
* Some faces draw لا as two glyphs of which the second has no width; the two letters then share the width.

Positions are UTF-16 code units of the paragraph.
"""

import re
import unicodedata
from typing import Any

from PySide6.QtGui import QTextLayout, QTextLine

_TRAILING = QTextLine.Edge.Trailing
_AGAINST_RIGHT = re.compile(
    "[^\\W_\u0590-\u065f\u066e-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ufffd\u200e\u202a\u202d\u2066\u2068]"
)
"""A letter or digit that is neither Arabic nor Hebrew, or a mark that turns: without one a line has one run."""
_AGAINST_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\ufffd\u200f\u202b\u202e\u2067\u2068]"  # \ufffd: beyond the BMP
)
_UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
"""Joiners and direction marks: no width, whatever the face says."""
_OVERRIDES = re.compile("[\u202d\u202e]")
"""After these even letters of our own direction may run against us."""


def letter_edges(
    layout: QTextLayout, line: QTextLine, letters: str, from_right: bool
) -> tuple[list[float], list[float]]:
    """Start and end edges of the line's letters; `letters` are its UTF-16 units, one character each."""
    start = line.textStart()
    places = range(start, start + len(letters))
    leads = [_x(line.cursorToX(at)) for at in places]
    trails = [_x(line.cursorToX(at, _TRAILING)) for at in places]
    valid = [layout.isValidCursorPosition(at) for at in places]
    if (_AGAINST_RIGHT if from_right else _AGAINST_LEFT).search(letters):
        _mend_runs(layout, start, letters, from_right, valid, leads, trails)
    _mend_clusters(leads, trails)
    _mend_ligatures(letters, leads, trails)
    for at, letter in enumerate(letters):
        if at and not valid[at]:
            leads[at], trails[at] = leads[at - 1], trails[at - 1]
        elif letter in _UNSEEN:
            leads[at] = trails[at]
    return leads, trails


def _x(found: Any) -> float:
    """PySide answers with x and the position it was given; its stubs know only one of the two."""
    return float(found[0])


def _mend_runs(
    layout: QTextLayout,
    start: int,
    letters: str,
    from_right: bool,
    valid: list[bool],
    leads: list[float],
    trails: list[float],
) -> None:
    """Letters that run against the paragraph take the edges of their glyphs."""
    with_us: tuple[str, ...] = ("R", "AL") if from_right else ("L",)
    if _OVERRIDES.search(letters):
        with_us = ()
    group: list[int] = []  # letters of one glyph
    previous: tuple[float, float] | None = None
    places = [at for at, is_place in enumerate(valid) if is_place]
    for at, following in zip(places, [*places[1:], len(letters)], strict=True):
        edges = None
        if unicodedata.bidirectional(letters[at]) not in with_us:
            seen = len(letters[at:following].rstrip(_UNSEEN)) or 1
            edges = _glyphs(layout, start + at, seen, from_right)
        if edges is None or edges != previous:
            group = []
        previous = edges
        if edges is not None:
            group.append(at)
            _share(group, edges, from_right, leads, trails)


def _share(
    group: list[int], edges: tuple[float, float], from_right: bool, leads: list[float], trails: list[float]
) -> None:
    """The letters of one glyph have equal parts of it."""
    left, right = edges if from_right else edges[::-1]
    part = (right - left) / len(group)
    for number, at in enumerate(group):
        leads[at], trails[at] = left + number * part, left + (number + 1) * part


def _glyphs(layout: QTextLayout, at: int, length: int, from_right: bool) -> tuple[float, float] | None:
    """Left and right edge of a letter by its glyphs; None where it runs with the paragraph or has none."""
    lefts: list[float] = []
    rights: list[float] = []
    for run in layout.glyphRuns(at, length):
        if run.isRightToLeft() == from_right:
            continue
        widths = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for place, width in zip(run.positions(), widths, strict=True):
            if width.x() > 0 or not lefts:  # signs without a width ride on their letter
                lefts.append(place.x())
                rights.append(place.x() + width.x())
    return (min(lefts), max(rights)) if lefts else None


def _mend_clusters(leads: list[float], trails: list[float]) -> None:
    """Letters that share one glyph: each ends where the next begins."""
    for at, following in enumerate(leads[1:]):
        lead, trail = leads[at], trails[at]
        if min(lead, trail) + 0.01 < following < max(lead, trail) - 0.01:
            trails[at] = following


def _mend_ligatures(letters: str, leads: list[float], trails: list[float]) -> None:
    alif = 0
    while (alif := _next_alif(letters, alif + 1)) > 0:
        lam = letters.rfind("ل", 0, alif)
        if abs(leads[alif] - trails[alif]) > 0.5 or trails[lam] != leads[alif]:
            continue
        middle = (leads[lam] + trails[lam]) / 2
        for at in range(lam, alif):
            trails[at] = middle
        leads[alif] = middle


def _next_alif(letters: str, start: int) -> int:
    """The next alif after a lam (signs between them passed over), or -1."""
    for at in range(start, len(letters)):
        if letters[at] in "اأإآٱ":
            before = at - 1
            while before > 0 and "\u064b" <= letters[before] <= "\u0652":
                before -= 1
            if letters[before] == "ل":
                return at
    return -1
