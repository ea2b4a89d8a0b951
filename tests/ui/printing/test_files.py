"""The page as a file: whole or not at all, light whatever the theme, readable without our faces."""

import re

import pytest
from PySide6.QtGui import QImage

from desktop_app.model.errors import UserError
from desktop_app.ui.dressing import set_theme
from desktop_app.ui.language import speak
from desktop_app.ui.look import fonts
from desktop_app.ui.look.theme import theme
from desktop_app.ui.printing.files import save_page
from tests.ui.pages.pair.pages import rich_page, words_of


@pytest.fixture(params=["ar", "en"])
def words(request, qapp, tmp_path):
    fonts.load_fonts()
    speak(request.param)
    set_theme("dark")
    yield words_of(tmp_path)
    speak("en")
    set_theme("light")


def test_a_picture_is_light_and_twice_as_large(words, tmp_path):
    path = save_page(tmp_path / "page.png", rich_page(words), words)
    image = QImage(str(path))
    assert image.width() == 2320
    assert image.pixelColor(4, 4) == theme("light").colour("paper")


def test_a_drawing_holds_shapes_and_no_letters(words, tmp_path):
    drawn = save_page(tmp_path / "page.svg", rich_page(words), words).read_text(encoding="utf-8")
    assert "<text" not in drawn
    assert drawn.count("<path") > 100
    assert re.search(r"<title>[^<]+</title>", drawn)


def test_a_pdf_has_pages(words, tmp_path):
    written = save_page(tmp_path / "page.pdf", rich_page(words), words).read_bytes()
    assert written.startswith(b"%PDF")
    assert written.count(b"/Type /Page\n") + written.count(b"/Type /Page ") >= 2


def test_a_name_without_an_ending_is_a_picture(words, tmp_path):
    assert save_page(tmp_path / "page", rich_page(words), words).name == "page.png"


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_where_it_cannot_be_written_it_is_said(words, tmp_path, ending):
    with pytest.raises(UserError, match="export_failed"):
        save_page(tmp_path / "gone" / f"page.{ending}", rich_page(words), words)
