"""A mark lies on its letters at every size, in every face, at every width."""

import itertools

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
from desktop_app.ui.reader.depth import LANES
from desktop_app.ui.reader.faces import FACES
from desktop_app.ui.reader.geometry import Bands
from desktop_app.ui.reader.measures import COLUMNS_EM, SPACINGS, Reading
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.conftest import Shower
from tests.ui.reader.samples import mark, span_of

WORDS = ("الجبلي", "دائماً", "12 شركة", "🌾", "السدود", "2026–2030", "Water Board", "المذكرة", "أحد", "3.5%", "مُحَمَّداً")


def _each_lies_on_its_letters(view: ReaderView) -> None:
    for words in WORDS:
        view.set_current(None)
        view.scroll_to(span_of(words), animate=False)
        pieces = view.page.scene.pieces(span_of(words))
        assert pieces, words
        for base, edges in pieces:
            for edge in edges:
                middle = QPointF((edge.left + edge.right) / 2, base - 5).toPoint()
                QTest.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, pos=middle)
                assert view.current() == words


@pytest.fixture
def marked(show: Shower) -> ReaderView:
    view = show(width=800, height=700)
    view.set_marks([mark(words, words, list(Kind)[at % 10]) for at, words in enumerate(WORDS)])
    return view


@pytest.mark.parametrize("percent", [80, 100, 170, 250])
def test_after_zoom(marked: ReaderView, percent: int) -> None:
    marked.set_zoom(percent)
    _each_lies_on_its_letters(marked)


@pytest.mark.parametrize("width", [420, 700, 1250])
def test_after_a_change_of_width(marked: ReaderView, width: int) -> None:
    marked.resize(width, 700)
    _each_lies_on_its_letters(marked)


@pytest.mark.parametrize("face", list(FACES))
@pytest.mark.parametrize(("spacing", "column"), list(itertools.product(SPACINGS, COLUMNS_EM)))
def test_after_a_change_of_face_lines_and_column(marked: ReaderView, face: str, spacing: int, column: int) -> None:
    marked.resize(1200, 700)
    marked.set_reading(Reading(spacing, column, face))
    assert marked.page.page.font.families()[0] == FACES[face].arabic
    assert marked.page.page.measures.column == round(column * marked.page.page.measures.em)
    _each_lies_on_its_letters(marked)


@pytest.mark.parametrize("face", list(FACES))
@pytest.mark.parametrize("percent", [80, 100, 160, 250])
def test_the_lanes_fit_between_two_lines_in_every_face(show: Shower, face: str, percent: int) -> None:
    """The fourth lane touches no alif of the next line, in the narrowest pitch."""
    view = show(width=1200, height=700)
    view.set_zoom(percent)
    view.set_reading(Reading(SPACINGS[0], COLUMNS_EM[-1], face))
    sizes = view.page.page.measures
    bands = Bands(sizes)
    alif = -QFontMetricsF(sizes.text_font).tightBoundingRect("ال").top()
    assert bands.lane(LANES - 1) + bands.lane_height <= sizes.pitch - alif
