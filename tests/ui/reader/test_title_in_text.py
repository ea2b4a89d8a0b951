"""Where the text begins with the title, its words stand once and stay text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop_app.model.spans import Span
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.marks import MarkView
from desktop_app.ui.reader.measures import Measures
from desktop_app.ui.reader.title import Title, title_paragraph
from tests.ui.reader.conftest import Shower
from tests.ui.reader.samples import PARAGRAPHS, mark

TITLE = "دوشنبه وبكين توسعان التعاون في الطاقة"


@pytest.mark.parametrize(
    ("text", "title", "number"),
    [
        (f"{TITLE}\n\nنص", TITLE, 0),
        (f"\n \n  {TITLE.replace(' ', '  ')} \nنص", TITLE, 2),
        (f"{TITLE}.\nنص", TITLE, None),
        (f"خبر\n{TITLE}", TITLE, None),
        ("", "", None),
        ("\n\n", TITLE, None),
    ],
)
def test_the_title_is_the_first_paragraph_with_the_same_words(text: str, title: str, number: int | None) -> None:
    assert title_paragraph(text, title) == number


@pytest.mark.parametrize("zoom", [80, 100, 150])
def test_title_and_meta_take_the_room_they_take_when_drawn(zoom: int) -> None:
    sizes = Measures(zoom, 800, False, True)
    drawn, in_text = Title("عنوان", "وكالة", sizes), Title("عنوان", "وكالة", sizes, in_text=True)
    assert in_text.height + sizes.pitch + in_text.below == pytest.approx(drawn.height, abs=2)


def test_the_words_stand_once_and_keep_their_places(show: Shower, qtbot: QtBot) -> None:
    text = "\n\n".join((TITLE, *PARAGRAPHS))
    view = show(text, title=TITLE)
    page = view.page.page
    assert page.text == text
    lines = view.page.scene.lines
    assert text[lines[0].start : lines[0].end] == TITLE
    assert lines[0].top < 40
    assert lines[1].top >= page.head
    plain = show(text, title="")
    letters = [(line.start, line.end) for line in plain.page.scene.lines if line.start > len(TITLE)]
    assert [(line.start, line.end) for line in lines if line.start > len(TITLE)] == letters[: len(lines) - 1]
    assert view.rect_of(Span(0, len(TITLE))).width() > plain.rect_of(Span(0, len(TITLE))).width() * 1.2


def test_the_title_is_marked_by_the_mouse_as_any_word(show: Shower, qtbot: QtBot) -> None:
    view = show("\n\n".join((TITLE, *PARAGRAPHS)), title=TITLE)
    start = TITLE.index("الطاقة")
    place = view.rect_of(Span(start, start + 6)).center()
    viewport = view.page.viewport()
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=viewport.mapFrom(view, QPoint(place.x(), place.y())))
    assert view.selection() == Span(start, start + 6)


def test_the_meta_line_stands_between_title_and_text_and_goes_with_them(show: Shower) -> None:
    view = show("\n\n".join((TITLE, *PARAGRAPHS)), title=TITLE, height=300)
    page, faint, paper = view.page.page, Theme("light").colour("ink_faint"), Theme("light").colour("paper")

    def inked() -> bool:
        shot = view.page.viewport().grab().toImage()
        top = page.title_end - view.page.scroller.value
        rows = range(max(0, top - 4), max(0, top + 20))
        tints = {QColor(shot.pixel(x, y)).name() for x in range(page.measures.left, shot.width()) for y in rows}
        return faint.name() in tints and paper.name() in tints

    assert inked()
    view.page.scroll_by(20)
    assert inked()


def test_lost_marks_stand_beside_the_head_alone(show: Shower) -> None:
    view = show("\n\n".join((TITLE, *PARAGRAPHS)), title=TITLE)
    lost = mark("l", Span(3, 3))
    view.set_marks([mark("a", Span(0, 6)), MarkView(lost.id, lost.span, lost.kind, "ضائعة", "", lost.origin, True)])
    assert [entry.mark.id for entry in view.page.scene.entries] == ["l"]
    assert view.page.scene.entries[0].rect.bottom() <= view.page.page.head
