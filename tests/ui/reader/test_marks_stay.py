"""A mark lies on its letters at every size, in every face, at every width."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest

from desktop_app.model.kinds import Kind
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


@pytest.mark.parametrize("family", ["Amiri", "Noto Sans Arabic UI"])
def test_after_a_change_of_face(marked: ReaderView, family: str) -> None:
    page = marked.page.page
    face = QFont()
    face.setFamilies([family, "Charis SIL"])
    face.setPixelSize(23)
    page.resize(page.measures, face, page.header)
    marked.page.refresh()
    _each_lies_on_its_letters(marked)
