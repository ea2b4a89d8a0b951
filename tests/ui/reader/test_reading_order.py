"""Where signs and foreign words stand in a line that runs from the right, and what joiners do to letters."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QRawFont

from desktop_app.ui.reader.paragraph_layout import ParagraphLayout

FACES = ("Noto Naskh Arabic", "Amiri", "Noto Sans Arabic UI")
each_face = pytest.mark.parametrize("family", FACES)


def _lay(text: str, family: str) -> ParagraphLayout:
    face = QFont()
    face.setFamilies([family, "Charis SIL"])
    face.setPixelSize(21)
    return ParagraphLayout(text, face, 2000, 46, 22)


def _middle(layout: ParagraphLayout, at: int) -> float:
    """Where a letter stands, in pixels from the left."""
    (left, right), *others = layout.pieces(0, at, at + 1)
    assert not others
    return (left + right) / 2


def _glyphs(text: str, family: str) -> list[int]:
    return [number for run in _lay(text, family).qt.glyphRuns() for number in run.glyphIndexes()]


@each_face
@pytest.mark.parametrize(
    "words",
    [
        "Water Board",
        "COVID-19",
        "https://water.example/ar/2026/1?id=5&b=2",
        "info@water.example",
        "\u200e+992 (37) 221-04-59\u200e",
        "\u2066+992 (37) 221-04-59\u2069",
        "1.5",
        "12,750.25",
        "2026",
        "٢٠٢٦",
    ],
)
def test_what_is_not_arabic_stays_in_its_own_order(family: str, words: str) -> None:
    text = f"قال السفير {words} ثم مضى"
    layout = _lay(text, family)
    shown = [
        at for at in range(text.index(words), text.index(words) + len(words)) if text[at] not in "\u200e\u2066\u2069 "
    ]
    places = [_middle(layout, at) for at in shown]
    assert all(one < other for one, other in itertools.pairwise(places))
    assert _middle(layout, 0) > max(places) > min(places) > _middle(layout, len(text) - 1)


def _picture(face: QRawFont, glyph: int, *, flipped: bool = False) -> QImage:
    """The glyph, as large as the picture."""
    path = face.pathForGlyph(glyph)
    box = path.boundingRect()
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.scale(40 / box.width(), 40 / box.height())
    painter.translate(-box.topLeft())
    painter.fillPath(path, QColor("white"))
    painter.end()
    return image.flipped(Qt.Orientation.Horizontal) if flipped else image


def _difference(one: QImage, other: QImage) -> int:
    pixels = itertools.product(range(40), range(40))
    return sum(one.pixelColor(x, y).red() // 128 != other.pixelColor(x, y).red() // 128 for x, y in pixels)


@each_face
@pytest.mark.parametrize("sign", "«»()[]")
def test_brackets_and_quotation_marks_are_turned_round(family: str, sign: str) -> None:
    layout = _lay(f"ا{sign}ا", family)
    assert _middle(layout, 0) > _middle(layout, 1) > _middle(layout, 2)
    runs = [
        (run.rawFont(), glyph, at.x())
        for run in layout.qt.glyphRuns()
        for glyph, at in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]
    face, shown, _x = sorted(runs, key=lambda run: run[2])[1]
    (written,) = face.glyphIndexesForString(sign)
    as_drawn = _picture(face, shown)
    assert _difference(as_drawn, _picture(face, written, flipped=True)) < 0.8 * _difference(
        as_drawn, _picture(face, written)
    )


@each_face
@pytest.mark.parametrize("end", [".", "،", "؟", "!", "؛", ":", "…", "20%.", "AFP.", "»."])
def test_the_last_sign_stands_at_the_left_end(family: str, end: str) -> None:
    text = f"قال السفير {end}"
    layout = _lay(text, family)
    last = _middle(layout, len(text) - 1)
    assert all(last < _middle(layout, at) for at in range(len(text) - 1) if not text[at].isspace())


@each_face
@pytest.mark.parametrize("figure", ["20%", "٢٠٪", "-3", "1.5", "11,5", "$20", "20$", "€1.5", "±2", "№ 5"])
def test_a_figure_and_its_signs_are_one_piece(family: str, figure: str) -> None:
    text = f"بلغ {figure} في عام"
    layout = _lay(text, family)
    start = text.index(figure)
    assert len(layout.pieces(0, start, start + len(figure))) == 1
    outside = [at for at in range(len(text)) if not start <= at < start + len(figure) and text[at] != " "]
    left, right = layout.pieces(0, start, start + len(figure))[0]
    assert not [at for at in outside if left < _middle(layout, at) < right]


@each_face
def test_a_figure_and_its_unit_are_one_piece(family: str) -> None:
    text = "بكلفة 1.5 مليار دولار أمس"
    start, end = text.index("1.5"), text.index(" أمس")
    assert len(_lay(text, family).pieces(0, start, end)) == 1


@each_face
def test_joiners_and_tatweel_have_their_effect_and_keep_their_place(family: str) -> None:
    assert _glyphs("ه\u200d", family)[0] != _glyphs("ه", family)[0]
    joined, parted = _lay("میرود", family), _lay("می\u200cرود", family)
    assert _glyphs("می\u200cرود", family) != _glyphs("میرود", family)
    assert joined.pieces(0, 2, 5)[0][1] - joined.pieces(0, 2, 5)[0][0] == pytest.approx(
        parted.pieces(0, 3, 6)[0][1] - parted.pieces(0, 3, 6)[0][0], abs=4
    )
    short, long = _lay("هذا", family), _lay("هـــذا", family)
    assert long.qt.lineAt(0).naturalTextWidth() > short.qt.lineAt(0).naturalTextWidth() + 5
    assert long.pieces(0, 1, 4)[0][1] == pytest.approx(long.pieces(0, 0, 1)[0][0], abs=1)
