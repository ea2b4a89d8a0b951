"""Edges of letters, held against Qt's own idea of what a selection covers, for any text.

The oracle: Qt paints a selection's ground under the letters of a layout without reshaping it; the columns of
pixels it paints are what a mark over the same letters must cover.
"""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextCharFormat, QTextLayout

from desktop_app.arabic.canonical import canonical
from desktop_app.ui.reader.line_table import LineTable
from desktop_app.ui.reader.paragraph_layout import ParagraphLayout

FACES = ("Noto Naskh Arabic", "Amiri", "Noto Sans Arabic UI")
_PIECES = (
    "لا", "قال", "مُحَمَّد", "العَلَّام", "لأن", "ﻻ", "ﺃﺣﺪ", "ایران", "چین", "هـــو", "سِلْم", " ", " ", " ", "،", "«", "»", "(",
    ")", "12.5%", "٣٫٥", "2023", "5", "AFP", "W", "Water-Board", "e\u0301", "fi", "🌾", "👩‍🌾", "\u200f", "\u200e",
    "\u00a0", "\u200c", "\u200d", "\x0b", "\x0c", "\x85", "\t", "-", ".", "\ufeff", "𐎠",
)  # fmt: skip
_SHARED = ("لا", "العَلَّام", "لأن", "ﻻ", "هـــو", "fi", "\t", "\x0b", "\x0c", "\x85")
"""Several letters in one glyph in some face (there Qt's selection from the right paints the wrong part of it), and
signs without a shape."""


def _made_of(pieces: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(pieces), min_size=1, max_size=14).map("".join).map(canonical).filter(bool)


_texts = _made_of(_PIECES)
_unshared = _made_of(tuple(piece for piece in _PIECES if piece not in _SHARED))


def _face(family: str) -> QFont:
    face = QFont()
    face.setFamilies([family, "Charis SIL"])
    face.setPixelSize(21)
    return face


def _columns(layout: QTextLayout, start: int, end: int, width: int) -> list[bool]:
    """Which columns of pixels Qt paints as selected on the first line; UTF-16 positions."""
    image = QImage(width, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    chosen = QTextLayout.FormatRange()
    chosen.start, chosen.length = start, end - start
    style = QTextCharFormat()
    style.setBackground(QColor("red"))
    style.setForeground(QColor("red"))
    chosen.format = style
    painter = QPainter(image)
    layout.draw(painter, QPointF(0, 0), [chosen])
    painter.end()
    rows = range(8, 12)
    return [any(image.pixelColor(x, y) == QColor("red") for y in rows) for x in range(width)]


def _inside(columns: list[bool], x: int) -> bool:
    """True away from edges, where rounding decides."""
    return len(set(columns[x - 2 : x + 3])) == 1


def _covered(table: LineTable, start: int, end: int, width: int) -> list[bool]:
    columns = [False] * width
    for left, right in table.pieces(start, end, joined=False):
        for x in range(max(0, round(left)), min(width, round(right))):
            columns[x] = True
    return columns


def _starts(text: str, layout: ParagraphLayout) -> list[int]:
    """Places between letters, in UTF-16."""
    units = [layout.units(at) for at in range(len(text) + 1)]
    return [unit for unit in units if layout.qt.isValidCursorPosition(unit)]


@pytest.mark.parametrize("family", FACES[1:])
@given(data=st.data())
def test_a_mark_covers_what_qt_would_select(family: str, data: st.DataObject) -> None:
    text = data.draw(_unshared)
    layout = ParagraphLayout(text, _face(family), 1500, 60, 30)
    table = layout.table(0)
    places = _starts(text, layout)
    start, end = sorted(data.draw(st.tuples(st.sampled_from(places), st.sampled_from(places))))
    end = min(end, table.visible_end)
    ours, theirs = _covered(table, start, end, 1500), _columns(layout.qt, start, end, 1500)
    assert [x for x in range(2, 1498) if ours[x] != theirs[x] and _inside(ours, x) and _inside(theirs, x)] == []


@pytest.mark.parametrize("family", FACES)
@given(data=st.data())
def test_two_halves_are_the_whole(family: str, data: st.DataObject) -> None:
    text = data.draw(_texts)
    layout = ParagraphLayout(text, _face(family), 1500, 60, 30)
    table = layout.table(0)
    middle = data.draw(st.sampled_from(_starts(text, layout)))

    def width(start: int, end: int) -> float:
        return sum(right - left for left, right in table.pieces(start, end, joined=False))

    whole = width(0, table.end)
    assert width(0, middle) + width(middle, table.end) == pytest.approx(whole, abs=1.0)


@pytest.mark.parametrize("family", FACES)
@given(text=_texts)
def test_the_mouse_finds_the_place_where_the_caret_stands(family: str, text: str) -> None:
    layout = ParagraphLayout(text, _face(family), 1500, 60, 30)
    table = layout.table(0)
    for place in _starts(text, layout):
        x = table.caret_x(place)
        found = table.nearest(x)
        assert layout.qt.isValidCursorPosition(found)
        near = {table.caret_x(found), table.trails[found - table.start - 1] if found > table.start else x}
        assert min(abs(each - x) for each in near) < 0.5


@pytest.mark.parametrize("family", FACES)
@pytest.mark.parametrize(
    ("text", "number"), [("20% من المقاعد", "20%"), ("في عام 2025 فقط", "2025"), ("وقّعتها (MSU)", "MSU")]
)
def test_a_drag_over_a_number_takes_it_wherever_it_stands(family: str, text: str, number: str) -> None:
    table = ParagraphLayout(text, _face(family), 1500, 60, 30).table(0)
    start = text.index(number)
    end = start + len(number)
    [(left, right)] = table.pieces(start, end)
    assert (table.nearest(right + 2), table.nearest(left - 2)) == (start, end)


@pytest.mark.parametrize("text", ["20% من المقاعد", "المقاعد 20%", "AFP and 20%"])
def test_beside_the_line_are_its_beginning_and_its_end(text: str) -> None:
    table = ParagraphLayout(text, _face(FACES[0]), 1500, 60, 30).table(0)
    beside = (table.nearest(-1000), table.nearest(5000))
    assert beside == ((len(text), 0) if table.from_right else (0, len(text)))


def _shown(text: str) -> bool:
    return any(not unicodedata.category(letter).startswith(("C", "Z", "M")) for letter in text)


@pytest.mark.parametrize("family", FACES)
@given(text=_texts)
def test_every_letter_can_be_seen_when_marked(family: str, text: str) -> None:
    layout = ParagraphLayout(text, _face(family), 1500, 60, 30)
    table = layout.table(0)
    places = _starts(text, layout)
    for start, end in itertools.pairwise(places):
        letters = layout.qt.text()[layout.points(start) : layout.points(end)]
        if _shown(letters) and end <= table.visible_end:
            assert table.pieces(start, end), (letters, text)
            assert sum(right - left for left, right in table.pieces(start, end)) > 0.5, (letters, text)
