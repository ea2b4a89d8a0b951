"""The bundled faces hold every letter that is needed, and no word is put together of two faces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QRawFont, QTextLayout

from desktop_app.settings.paths import resource
from desktop_app.ui.look import fonts
from desktop_app.ui.look.tokens import tokens

ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيٱ" + "پچژگکیڤ"
SIGNS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670"
MARKS = "،؛؟«»٠١٢٣٤٥٦٧٨٩٪٫٬ـ"
LATIN = "ABCZabcz0123456789()[]%.,:;!?@/&=+-–—\"'…$€£×"
FAMILIES = ("NotoNaskhArabic", "NotoSansArabicUI", "Amiri")
BOLD_AND_REGULAR = [f"{name}-{weight}" for name in FAMILIES for weight in ("Regular", "Bold")]
_words = st.text(ARABIC + SIGNS, min_size=1, max_size=9).filter(lambda word: word[0] in ARABIC)


@pytest.mark.parametrize("file", BOLD_AND_REGULAR)
def test_every_letter_sign_and_digit_is_there(qapp, file):
    face = QRawFont(str(resource("fonts", f"{file}.ttf")), 20)
    assert [f"{ord(letter):04x}" for letter in ARABIC + SIGNS + MARKS if not face.supportsCharacter(ord(letter))] == []


@pytest.mark.parametrize("role", sorted(tokens()["type"]))
def test_every_role_has_the_latin_letters_too(qapp, role):
    fonts.load_fonts()
    layout = QTextLayout(LATIN + ARABIC, fonts.font(role))
    _lay(layout)
    assert all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


@pytest.mark.parametrize("role", ["ui", "article_text", "article_title", "evidence"])
@given(word=_words)
def test_no_word_is_of_two_faces(qapp, role, word):
    fonts.load_fonts()
    layout = QTextLayout(word, fonts.font(role))
    _lay(layout)
    runs = layout.glyphRuns()
    assert len({run.rawFont().familyName() for run in runs}) == 1
    assert all(0 not in run.glyphIndexes() for run in runs)


def _lay(layout: QTextLayout) -> None:
    layout.beginLayout()
    layout.createLine().setLineWidth(4000)
    layout.endLayout()


def test_a_font_that_somebody_changes_is_theirs_alone(qapp):
    fonts.font("ui").setItalic(True)
    assert not fonts.font("ui").italic()
    assert fonts.font("ui") == fonts.font("ui")
