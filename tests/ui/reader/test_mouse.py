"""The mouse: what is selected by drags, and what the page does when it is left."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.conftest import Shower
from tests.ui.reader.hands import drag, hover, let_go
from tests.ui.reader.samples import long_text, mark, span_of

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _edge(view: ReaderView, words: str, *, end: bool = False) -> QPoint:
    """The start (right) or end (left) of Arabic words, on their letters."""
    base, edges = view.page.scene.pieces(span_of(words))[0]
    return QPointF(edges[0].left if end else edges[-1].right, base - 5).toPoint()


def _middle(view: ReaderView, words: str) -> QPoint:
    return (_edge(view, words) + _edge(view, words, end=True)) / 2


def test_a_third_click_takes_the_paragraph(view: ReaderView) -> None:
    port = view.page.viewport()
    QTest.mouseClick(port, LEFT, NONE, _middle(view, "الموانئ"))
    QTest.mouseDClick(port, LEFT, NONE, _middle(view, "الموانئ"))
    QTest.mousePress(port, LEFT, NONE, _middle(view, "الموانئ"))
    QTest.mouseRelease(port, LEFT, NONE, _middle(view, "الموانئ"))
    assert view.selection() == view.page.page.spans[0]


def test_words_are_taken_whole_while_dragging(view: ReaderView) -> None:
    mouse, port = view.page._mouse, view.page.viewport()
    mouse.double(QPointF(_middle(view, "الموانئ")))
    mouse.move(QPointF(_middle(view, "الجبلي")), pressed=True)
    assert view.selection() == span_of("الموانئ نادر الجبلي")
    mouse.move(QPointF(_middle(view, "افتتح")), pressed=True)
    assert view.selection() == span_of("افتتح وزير الموانئ")
    mouse.release(QPointF(_middle(view, "افتتح")))
    assert port.cursor().shape() is Qt.CursorShape.IBeamCursor


def test_shift_click_stretches_the_selection(view: ReaderView) -> None:
    port = view.page.viewport()
    QTest.mouseClick(port, LEFT, NONE, _edge(view, "وزير"))
    QTest.mouseClick(port, LEFT, Qt.KeyboardModifier.ShiftModifier, _edge(view, "نادر", end=True))
    assert view.selection() == span_of("وزير الموانئ نادر")


def test_holding_the_button_below_the_window_scrolls_on(show: Shower, qtbot: QtBot) -> None:
    view = show(long_text(20_000))
    port = view.page.viewport()
    at = _edge(view, "وزير")
    drag(port, at, at + QPoint(0, 60), QPoint(400, port.height() + 60), release=False)
    qtbot.waitUntil(lambda: view.page.scroller.value > 100)
    let_go(port, QPoint(400, port.height() + 60))
    chosen = view.selection()
    assert chosen is not None
    assert chosen.start == span_of("وزير").start
    assert len(chosen) > 300


def test_one_narrow_letter_can_be_dragged_over(view: ReaderView) -> None:
    port = view.page.viewport()
    alif = span_of("افتتح").start
    base, edges = view.page.scene.pieces(Span(alif, alif + 1))[0]
    start, end = (QPointF(x, base - 5).toPoint() for x in (edges[0].right, edges[0].left - 1))
    drag(port, start, end)
    assert view.selection() == Span(alif, alif + 1)


def test_several_marks_of_one_name_are_taken_in_turn(view: ReaderView) -> None:
    view.set_marks([
        mark("a", "وزير", Kind.PERSON, label="الوزير"), mark("b", "نادر", Kind.PERSON, label="الوزير"),
    ])  # fmt: skip
    port, entry = view.page.viewport(), view.page.scene.entries[0]
    taken = []
    for _ in range(3):
        QTest.mouseClick(port, LEFT, NONE, entry.rect.center().toPoint())
        taken.append(view.current())
    assert taken == ["a", "b", "a"]


def test_names_that_are_cut_off_have_a_tip(view: ReaderView) -> None:
    name = "اسم طويل جداً لا يسعه الهامش بأي حال من الأحوال"
    view.set_marks([mark("m", "نادر", label=name)])
    at = view.page.scene.entries[0].rect.center().toPoint()
    port = view.page.viewport()
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))
    assert QToolTip.text() == name
    QToolTip.hideText()


def test_leaving_the_page_ends_the_hover(view: ReaderView) -> None:
    view.set_marks([mark("m", "نادر")])
    hover(view.page.viewport(), _middle(view, "نادر"))
    assert view.page.hover == "m"
    QApplication.sendEvent(view.page.viewport(), QEvent(QEvent.Type.Leave))
    assert view.page.hover is None
