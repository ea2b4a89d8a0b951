"""Places that are given from the leading edge stand where Qt would have them; words are shortened with sense."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QStyle

from desktop_app.ui.look.draw import LTR, RTL, fill, shaping_of, shortened, text, visual
from desktop_app.ui.look.fonts import font, load_fonts

EDGES = st.integers(-2000, 2000)
SIZES = st.integers(0, 2000)


@pytest.mark.parametrize("direction", [LTR, RTL])
@given(whole=st.tuples(EDGES, EDGES, SIZES, SIZES), part=st.tuples(*[st.floats(-2000, 2000)] * 4))
def test_as_a_style_of_qt_has_it(direction, whole, part):
    qt = QStyle.visualRect(direction, QRect(*whole), QRect(*map(round, part)))
    assert visual(direction, QRect(*whole), *part) == QRectF(qt)


@pytest.mark.parametrize(
    "words",
    [
        "برنامج السنوات من 2021 إلى 2025", "في 2023-05-18 بدوشنبه", "نحو 1,234,567 دولار", "زيادة 12.5% هذا العام",
        "The years from 2021 to 2025", "ولاية ختلون و سغد", "٢٠٢١ عام",
        "\u206816 Jun 2020\u2069 · \u2068شي يدعو إلى بذل جهود\u2069",
    ],
)  # fmt: skip
def test_no_number_and_no_lone_letter_is_left_of_what_is_cut(qapp, words):
    load_fonts()
    metrics = QFontMetricsF(font("ui"))
    whole = re.split(r"[\s\u2068\u2069]+", words)
    seen = set()
    for room in range(20, int(metrics.horizontalAdvance(words)) + 3):
        shown = shortened(words, metrics, room)
        assert metrics.horizontalAdvance(shown) <= room + 1 or len(shown) < 6
        if shown != words and len(shown.strip("\u200d….\u2069\u2068")) > 2:
            last = re.split(r"[\s\u2068\u2069]+", shown.rstrip("\u200d….\u2069"))[-1]
            assert not any(map(str.isdigit, last)) or last in whole or f"{last}%" in whole
            assert len(last) > 1 or last in whole
        seen.add(shown)
    assert words in seen and len(seen) > 2


@pytest.mark.parametrize("kind", [QRect, QRectF])
@pytest.mark.parametrize("smooth", [False, True])
def test_a_plain_box_is_what_qt_fills(qapp, kind, smooth):
    images = [QImage(40, 30, QImage.Format.Format_RGB32) for _ in range(2)]
    for image in images:
        image.fill(Qt.GlobalColor.white)
    for image, paint in zip(images, (fill, QPainter.fillRect), strict=True):
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, smooth)
        paint(painter, kind(3, 4, 20, 10), QColor("#123456"))
        assert painter.brush().style() is Qt.BrushStyle.NoBrush
        painter.end()
    assert images[0] == images[1]
    assert images[0].pixelColor(QPoint(3, 4)) == QColor("#123456") != images[0].pixelColor(QPoint(2, 4))


@pytest.mark.parametrize(
    "words", ["-3.5%", "+20%", "−4", "+992 37 221 12 34", "+992 (37) 221-12-34", "(37) 221", "1,234.5", "+992 37…", "7"]
)
def test_a_number_by_itself_keeps_its_order_among_arabic(words):
    assert shaping_of(words, RTL) is LTR


@pytest.mark.parametrize(
    "words", ["هاتف +992 37", "3 مقالات", "", "+", "١٢ ٣٤", "1 / 3", "\u206814\u2069 · \u206898%\u2069", "AFP 3"]
)
def test_what_is_no_bare_number_is_set_as_what_stands_around_it(words):
    assert shaping_of(words, RTL) is RTL
    assert shaping_of(words, LTR) is LTR


@pytest.mark.parametrize("words", ["-3.5%", "+992 37 221"])
def test_it_stands_at_the_right_of_an_arabic_page_and_reads_as_on_an_english_one(qapp, words):
    load_fonts()
    images = [QImage(160, 30, QImage.Format.Format_RGB32) for _ in range(2)]
    for image, page, align in zip(images, (RTL, LTR), ("start", "end"), strict=True):
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        text(painter, QRectF(0, 0, 160, 30), words, font("ui"), QColor("black"), align=align, page=page)
        painter.end()
    assert images[0] == images[1]
