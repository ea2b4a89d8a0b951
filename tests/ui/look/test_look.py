"""The look comes from data: every colour, face and icon that the data names is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter, QRawFont

from desktop_app.model.kinds import Kind
from desktop_app.settings.paths import resource
from desktop_app.ui.look import fonts, icons
from desktop_app.ui.look.theme import theme
from desktop_app.ui.look.tokens import layout, tokens


@pytest.fixture(autouse=True)
def _arabic_first() -> None:
    """The interface's language decides which face comes first; another test may have left it English."""
    fonts.prefer_latin(False)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_theme_gives_every_colour_and_kind(qapp, name):
    made = theme(name)
    assert {made.colour(key).name() for key in tokens()["themes"][name]} == {
        value.lower() for value in tokens()["themes"][name].values()
    }
    assert made.kind(Kind.EVENT) == made.kind(Kind.MEETING)
    assert made.colour("ink", 0.5).alpha() == 128


@pytest.mark.parametrize("role", sorted(tokens()["type"]))
def test_every_role_finds_its_own_face_and_size(qapp, role):
    fonts.load_fonts()
    size, _line, weight, *face = tokens()["type"][role]
    font = fonts.font(role, zoom=2.0)
    expected = tokens()["fonts"][face[0] if face else "interface"]["arabic"]
    assert QFontInfo(font).family() == expected
    assert QFontInfo(font).weight() == weight
    assert QRawFont.fromFont(font).pixelSize() == pytest.approx(size * 2)


def test_numbers_are_set_in_inter(qapp):
    fonts.load_fonts()
    assert QFontInfo(fonts.number_font("control")).family() == "Inter Mujaz"


def test_every_face_has_truetype_outlines():
    """Qt has the stems of PostScript ones thickened, which on a dark ground looked half as bold again."""
    faces = [path for path in resource("fonts").iterdir() if path.suffix in (".ttf", ".otf")]
    assert faces
    assert not [path.name for path in faces if path.read_bytes()[:4] != b"\0\1\0\0"]


def _ink(text: str, ground: Qt.GlobalColor, pen: Qt.GlobalColor) -> float:
    """How much of the paper is covered by the text in the interface's face, Arabic first."""
    image = QImage(300, 40, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.setFont(fonts.font("caption"))
    painter.setPen(pen)
    painter.drawText(10, 25, text)
    painter.end()
    paper = QColor(ground).lightness()
    return sum(abs(image.pixelColor(x, y).lightness() - paper) for x in range(300) for y in range(40)) / 255


def test_latin_letters_are_no_bolder_on_a_dark_ground(qapp):
    fonts.load_fonts()
    white, black = Qt.GlobalColor.white, Qt.GlobalColor.black
    dark, light = _ink("xinhua letters", black, white), _ink("xinhua letters", white, black)
    assert dark / light == pytest.approx(1, abs=0.2)


def test_every_kind_has_an_icon_that_is_drawn_in_its_colour(qapp):
    colour = theme("light").kind(Kind.PERSON)
    for kind in Kind:
        image = icons.pixmap(tokens()["kinds"][kind.value]["icon"], colour, 32, 1.0).toImage()
        drawn = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
        assert drawn and all(abs(p.red() - colour.red()) < 4 for p in drawn)


def test_measures_are_whole_pixels():
    assert layout("library.width") == 272
