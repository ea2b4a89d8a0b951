"""Marks never touch the letters: glyph indexes and positions are those of a text laid out without any mark.

And what is painted lies over just the letters that a span names, in three faces.
"""

import itertools
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.reader.faces import FACES as FACES_BY_NAME
from desktop_app.ui.reader.line_table import LineTable
from desktop_app.ui.reader.measures import SPACINGS, Reading
from desktop_app.ui.reader.paragraph_layout import ParagraphLayout
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.samples import PARAGRAPHS, TEXT, mark, span_of

FACES = ("Noto Naskh Arabic", "Amiri", "Noto Sans Arabic UI")
WIDTH = 520
Glyphs = list[tuple[str, list[int], list[tuple[float, float]]]]


def _face(family: str) -> QFont:
    face = QFont()
    face.setFamilies([family, "Charis SIL"])
    face.setPixelSize(21)
    return face


def _glyphs(layout: QTextLayout) -> Glyphs:
    """Of every run: face, glyph indexes, positions."""
    return [
        (run.rawFont().familyName(), list(run.glyphIndexes()), [(at.x(), at.y()) for at in run.positions()])
        for run in layout.glyphRuns()
    ]


def _bare(text: str, face: QFont, width: int) -> QTextLayout:
    """The text as Qt lays it out when nobody marks anything."""
    layout = QTextLayout(text, face)
    option = QTextOption(Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + 22 - line.ascent()))
        top += 46
    layout.endLayout()
    return layout


MARKED = ("جبلي", "ا أحد", "أحد", "لا", "ل", "مَّ", "Wat", "026", "🌾", "ُحَ", "3.5", "دائم", "AF", "ً م")


@pytest.mark.parametrize("family", FACES)
def test_glyphs_with_marks_are_glyphs_without(view: ReaderView, family: str) -> None:
    page = view.page.page
    page.resize(page.measures, _face(family), page.header)
    before = [_glyphs(page.layout(number).qt) for number in range(len(page.spans))]
    marks = [mark(str(at), span_of(words), list(Kind)[at % 10]) for at, words in enumerate(MARKED)]
    view.set_marks(marks)
    view.set_current("0")
    view.select(span_of("مواسم"))
    view.grab()
    after = [_glyphs(page.layout(number).qt) for number in range(len(page.spans))]
    assert after == before
    for number in range(3):
        assert after[number] == _glyphs(_bare(PARAGRAPHS[number], _face(family), page.measures.column))


_PLACES = st.integers(0, len(TEXT) - 1)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    marked=st.lists(st.tuples(_PLACES, st.integers(1, 60), st.sampled_from(list(Kind))), min_size=1, max_size=12),
    chosen=st.tuples(_PLACES, st.integers(0, 40)),
    pulled=_PLACES,
    reading=st.builds(Reading, st.sampled_from(SPACINGS), st.just(30), st.sampled_from(list(FACES_BY_NAME))),
)
def test_no_mark_grip_or_hover_moves_a_letter(
    view: ReaderView,
    marked: list[tuple[int, int, Kind]],
    chosen: tuple[int, int],
    pulled: int,
    reading: Reading,
) -> None:
    """Glyph indexes and positions are those of the bare text, whatever is marked, current, hovered, pulled, chosen."""
    view.set_marks([])
    view.set_reading(reading)
    page = view.page.page
    before = [_glyphs(page.layout(number).qt) for number in range(len(page.spans))]
    view.set_marks([
        mark(str(number), Span(start, min(start + length, len(TEXT))), kind)
        for number, (start, length, kind) in enumerate(marked)
    ])  # fmt: skip
    view.set_current("0")
    view.page.set_hover(str(len(marked) - 1))
    first = view.page.marks.get("0")
    view.page.show_pulled(replace(first, span=Span(min(pulled, first.span.start), max(pulled + 1, first.span.end))))
    view.page.set_grip(held=True)
    view.grab()
    view.page.show_pulled(None)
    view.select(Span(chosen[0], min(chosen[0] + chosen[1], len(TEXT))))
    view.grab()
    assert [_glyphs(page.layout(number).qt) for number in range(len(page.spans))] == before


@pytest.mark.parametrize("family", FACES)
@pytest.mark.parametrize("paragraph", PARAGRAPHS)
def test_letters_tile_their_line_without_gap_or_overlap(family: str, paragraph: str) -> None:
    layout = ParagraphLayout(paragraph, _face(family), WIDTH, 46, 22)
    for number in range(layout.lines):
        table = layout.table(number)
        line = layout.qt.lineAt(number)
        edges = sorted({(min(pair), max(pair)) for pair in zip(table.leads, table.trails, strict=True)})
        edges = [edge for edge in edges if edge[1] - edge[0] > 0.01]
        for one, other in itertools.pairwise(edges):
            assert one[1] == pytest.approx(other[0], abs=1.0)
        natural = line.naturalTextRect()
        assert edges[0][0] == pytest.approx(natural.left(), abs=6.5)  # the white space at its end hangs out
        assert edges[-1][1] == pytest.approx(natural.right(), abs=6.5)


def _width(table: LineTable, text: str, words: str) -> float:
    start = text.index(words)
    return sum(right - left for left, right in table.pieces(start, start + len(words)))


@pytest.mark.parametrize("family", FACES)
def test_half_of_lam_alif_is_a_part_of_it(family: str) -> None:
    text = "في لا شيء"
    table = ParagraphLayout(text, _face(family), 900, 46, 22).table(0)
    whole, lam, alif = _width(table, text, "لا"), _width(table, text, "ل"), _width(table, text, "ا ش")
    space = _width(table, text, " ش")
    assert 0.2 * whole < lam < 0.8 * whole
    assert 0.2 * whole < alif - space < 0.8 * whole


@pytest.mark.parametrize("family", FACES)
def test_vowel_signs_add_no_width_and_stay_on_their_letter(family: str) -> None:
    text = "إن مُحَمَّداً معه"
    table = ParagraphLayout(text, _face(family), 900, 46, 22).table(0)
    at = text.index("ُ")
    assert table.pieces(at, at + 1) == table.pieces(at - 1, at)
    assert table.pieces(at - 1, at + 1) == table.pieces(at - 1, at)


@pytest.mark.parametrize("family", FACES)
def test_latin_and_digits_in_a_line_from_the_right(family: str) -> None:
    text = "على (Water Board) عام 5 و2026 قرر"
    table = ParagraphLayout(text, _face(family), 900, 46, 22).table(0)
    pieces = table.pieces(text.index("W"), text.index("W") + 1)
    assert len(pieces) == 1
    assert pieces[0][1] - pieces[0][0] > 10
    five, year = _width(table, text, "5"), _width(table, text, "2026")
    assert five > 5
    assert year > 3.5 * five
    # From the middle of the Arabic into the Latin: two pieces, for the rest of the Latin lies between them.
    crossing = table.pieces(text.index("على"), text.index("ater"))
    assert len(crossing) == 2
    assert crossing[0] == pieces[0]
    latin, after = table.pieces(text.index("Water"), text.index(")")), table.pieces(text.index("عام"), len(text))
    assert after[-1][1] < latin[0][0] < latin[0][1] <= crossing[1][0] + 8


def test_arabic_in_a_line_from_the_left() -> None:
    text = "The word سلام means peace in Arabic"
    layout = ParagraphLayout(text, _face(FACES[0]), 900, 46, 22)
    table = layout.table(0)
    assert not layout.from_right
    first = table.pieces(text.index("س"), text.index("س") + 1)
    whole = table.pieces(text.index("س"), text.index("م") + 1)
    assert len(first) == len(whole) == 1
    assert first[0][1] == pytest.approx(whole[0][1], abs=0.5)
    assert first[0][1] - first[0][0] > 3


def test_spans_are_letters_also_behind_an_emoji(view: ReaderView) -> None:
    page = view.page.page
    layout = page.layout(0)
    number = layout.line_of(PARAGRAPHS[0].index("🌾"))
    table = layout.table(number)
    emoji = PARAGRAPHS[0].index("🌾")
    assert layout.units(emoji + 1) == layout.units(emoji) + 2
    wide = layout.pieces(number, emoji, emoji + 1)
    following = layout.pieces(number, emoji + 2, emoji + 9)
    assert wide
    assert following
    assert following[-1][1] < wide[0][0]
    assert layout.points(table.nearest(wide[0][1])) == emoji


def test_the_text_of_the_page_is_the_article_letter_for_letter(view: ReaderView) -> None:
    page = view.page.page
    assert "\n".join(page.layout(number).qt.text() for number in range(len(page.spans))) == TEXT
    assert view.selection() is None
    view.select(Span(0, len(TEXT)))
    assert view.selection() == Span(0, len(TEXT))
