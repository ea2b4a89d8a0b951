"""Sizes of the page at a zoom, in logical pixels, all read from the design's values."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtGui import QFont

from desktop_app.ui.look.tokens import tokens
from desktop_app.ui.reader.faces import article_font

ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP = 80, 250, 10
PITCH_EM, PLAIN_PITCH_EM = 2.19, 1.75
COLUMNS_EM = (22, 26, 30)
"""Widths of the column at most: some 50, 60 and 66 letters."""
SPACINGS = (100, 115, 130)
"""Line pitches in per cent of the design's, which is the least at which four lanes fit between two lines."""
COLUMN_LEAST = 240
BASE_EM = 1.06
"""Base line below the top of the line's band; the four lanes fill the rest of it."""
LANE_GAP = 22
"""Between the column and the margin lane."""
LANE_ICONS = 28
PARAGRAPH_GAP_EM = 0.6
LETTER_EM = 0.452
"""Mean width of a letter, to guess the height of paragraphs that nobody has seen yet."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How somebody likes to read: line pitch in per cent, the column's width at most in em, the face's name."""

    spacing: int = SPACINGS[0]
    column: int = COLUMNS_EM[-1]
    face: str = "naskh"


_AS_DESIGNED = Reading()


@dataclass(frozen=True)
class Measures:
    """One set of sizes, each worked out once; a new set is made when zoom, width or what one likes change."""

    zoom: int  # per cent
    width: int  # of the viewport
    plain: bool  # no marks, closer lines
    names: bool  # margin with names, not icons only
    reading: Reading = _AS_DESIGNED

    @cached_property
    def factor(self) -> float:
        return self.zoom / 100

    @cached_property
    def em(self) -> float:
        return float(tokens()["type"]["article_text"][0]) * self.factor

    @cached_property
    def pitch(self) -> int:
        """From base line to base line."""
        pitch = PLAIN_PITCH_EM if self.plain else PITCH_EM
        return round(self.em * pitch * self.reading.spacing / 100)

    @cached_property
    def base(self) -> int:
        """From the top of a line's band to its base line."""
        return round(self.em * BASE_EM)

    @cached_property
    def gap(self) -> int:
        """Between paragraphs."""
        return round(self.em * PARAGRAPH_GAP_EM)

    @cached_property
    def lane(self) -> int:
        """Width of the margin lane, its gap to the column not counted."""
        if self.plain:
            return 0
        return _layout("margin_lane") if self.names else LANE_ICONS

    @cached_property
    def _around(self) -> int:
        return _layout("pad_start") + self.lane + (LANE_GAP if self.lane else 12) + 10

    @cached_property
    def column(self) -> int:
        """Width of the text: what there is, at most what is liked."""
        room = self.width - self._around
        return max(COLUMN_LEAST, min(room, round(self.reading.column * self.em)))

    @cached_property
    def left(self) -> int:
        """Left edge of the text. What is over stands half on each side."""
        spare = max(0, self.width - self._around - self.column)
        return self.width - _layout("pad_start") - spare // 2 - self.column

    @cached_property
    def lane_left(self) -> int:
        return self.left - LANE_GAP - self.lane

    @cached_property
    def text_font(self) -> QFont:
        """Of the article's text."""
        return article_font("article_text", self.factor, self.reading.face)

    @cached_property
    def title_font(self) -> QFont:
        return article_font("article_title", self.factor, self.reading.face)

    def lines_guessed(self, letters: int) -> int:
        """How many lines a paragraph of so many letters will likely take."""
        return 1 + int(letters * self.em * LETTER_EM / self.column)


def _layout(name: str) -> int:
    value: Any = tokens()["layout"][name]
    return int(value)


def names_fit(window_width: int, width: int) -> bool:
    """True where the margin has room for names: a wide window, and a column of some 18 em left over."""
    drop: dict[str, int] = tokens()["layout"]["drop"]
    needed = _layout("pad_start") + _layout("margin_lane") + LANE_GAP + 10 + 18 * 21
    return window_width >= drop["margin_lane_icons_below"] and width >= needed
