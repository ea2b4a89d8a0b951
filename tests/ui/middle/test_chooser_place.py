"""The box that asks for a mark's record stays on its side, and says shortly what it knows of a record."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from desktop_app.model.kinds import Kind
from desktop_app.model.proposals import Proposal
from desktop_app.ui.app import make_application
from desktop_app.ui.language import speak
from desktop_app.ui.look import draw, fonts
from desktop_app.ui.middle.chooser import Chooser

WORDS = "اتفاقية"


@pytest.fixture
def page(qtbot) -> QWidget:
    """What the box stands on."""
    make_application()
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 700)
    page.show()
    return page


def _known(number: int) -> list[Proposal]:
    return [Proposal(str(at), Kind.AGREEMENT, f"سجل {at}", "", "same", 1) for at in range(number)]


@pytest.mark.parametrize("top", [60, 200, 330, 400, 480, 560, 640])
def test_it_stays_on_its_side_while_one_types(page, qtbot, top):
    chooser, near = Chooser(page), QRect(300, top, 60, 46)
    chooser.ask(Kind.AGREEMENT, WORDS, lambda _kind, typed: _known(6 if typed else 0), near)
    above = chooser.geometry().bottom() < near.top()
    qtbot.keyClicks(chooser.line, "s")
    assert len(chooser.list.rows.options) == 7
    assert (chooser.geometry().bottom() < near.top()) is above
    assert not chooser.geometry().intersects(near)
    assert page.rect().contains(chooser.geometry())


def test_it_stands_below_where_all_rows_have_room(page):
    chooser = Chooser(page)
    chooser.ask(Kind.AGREEMENT, WORDS, lambda _kind, _typed: _known(6), QRect(300, 330, 60, 46))
    assert chooser.geometry().top() > 330 + 46


@pytest.mark.parametrize(("language", "words"), [("en", "known, 1 mention"), ("ar", "معروف، ذكر واحد")])
def test_what_is_said_of_a_known_record_fits_beside_a_long_name(page, language, words):
    chooser = Chooser(page)
    name = Proposal("a", Kind.AGREEMENT, "مذكرة التفاهم بين الطرفين", "Understanding on water", "same", 1)
    try:
        speak(language)
        chooser.ask(Kind.AGREEMENT, WORDS, lambda _kind, _typed: [name], QRect(300, 80, 60, 46))
        row = chooser.list.rows.options[0]
        assert row.detail == words
        label = QFontMetricsF(fonts.font("ui_strong")).horizontalAdvance(row.label)
        detail = QFontMetricsF(fonts.font("caption")).horizontalAdvance(row.detail)
        assert 14 + 26 + label + 2 + 8 + detail < chooser.width() - 12 - draw.key_width("Enter") - 10
    finally:
        speak("en")
