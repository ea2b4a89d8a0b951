"""Letters that were looked for take another colour; the word keeps its letters, forms and places."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.model.spans import Span
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.look.found import draw_found, spans_in

INK, ACCENT, PAPER = QColor("black"), QColor("red"), QColor("white")


def painted(words, spans, page=draw.RTL, accent=ACCENT):
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    draw_found(painter, QRectF(10, 5, 280, 30), words, fonts.font("ui"), INK, accent, spans, page)
    painter.end()
    return image


def shape(image):
    """Where there is any ink, whatever its colour."""
    return {(x, y) for y in range(40) for x in range(300) if image.pixelColor(x, y).green() < 200}


@pytest.mark.parametrize("words", ["اتفاقيات التعاون", "الوزراء", "لجنة AFP عليا", "Agreement اتفاق"])
def test_the_word_is_the_same_whether_or_not_letters_are_found(qapp, words):
    plain = shape(painted(words, ()))
    for start in range(len(words) - 2):
        found = painted(words, [Span(start, start + 2)], accent=INK)
        assert shape(found) == plain


def test_only_the_found_letters_have_the_colour(qapp):
    image = painted("اتفاقيات", [Span(0, 3)])
    colours = {(x, y): image.pixelColor(x, y) for x in range(300) for y in range(40)}
    red = {x for (x, _y), colour in colours.items() if colour.red() > colour.green() + 90}
    ink = {x for x, _y in shape(painted("اتفاقيات", ()))}
    assert red and min(red) > min(ink) and max(ink) - max(red) < 4  # at the right, where the word begins


def test_letters_are_found_in_other_spellings_and_at_beginnings_first():
    assert [span.of("إمام علي") for span in spans_in("إمام علي", ["امام"])] == ["إمام"]
    assert spans_in("بيت الباب", ["ب"]) == [Span(0, 1)]
    assert [span.of("مذكّرة تفاهم") for span in spans_in("مذكّرة تفاهم", ["مذكر", "تف"])] == ["مذكّر", "تف"]
    assert spans_in("words", ["none"]) == []
