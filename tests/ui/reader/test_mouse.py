"""The mouse: what is selected by drags, and what the page does when it is left."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
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


TWO = "قال نادر إن العمل بدأ. ثم عاد «سالم» إلى بيته، ونام.\nفقرة أخرى."


@pytest.mark.parametrize(
    ("count", "words"),
    [(2, "سالم"), (3, "ثم عاد «سالم» إلى بيته، ونام."), (4, TWO.splitlines()[0])],
)
def test_clicks_take_word_sentence_paragraph(show: Shower, count: int, words: str) -> None:
    view = show(TWO)
    port = view.page.viewport()
    base, edges = view.page.scene.pieces(span_of("سالم", TWO))[0]
    at = QPointF((edges[0].left + edges[0].right) / 2, base - 5).toPoint()
    for number in range(count):
        (QTest.mouseDClick if number % 2 else QTest.mouseClick)(port, LEFT, NONE, at)
    assert view.selection().of(TWO) == words


def test_a_drag_after_three_clicks_goes_by_sentences(show: Shower) -> None:
    view = show(TWO)
    port = view.page.viewport()

    def place(words: str) -> QPoint:
        base, edges = view.page.scene.pieces(span_of(words, TWO))[0]
        return QPointF((edges[0].left + edges[0].right) / 2, base - 5).toPoint()

    QTest.mouseClick(port, LEFT, NONE, place("سالم"))
    QTest.mouseDClick(port, LEFT, NONE, place("سالم"))
    drag(port, place("سالم"), place("العمل"))
    assert view.selection().of(TWO) == TWO.splitlines()[0]


def test_alt_keeps_the_exact_letters(view: ReaderView, qtbot: QtBot) -> None:
    port = view.page.viewport()
    alif = span_of("افتتح").start
    for held, exact in ((Qt.KeyboardModifier.AltModifier, True), (NONE, False)):
        base, edges = view.page.scene.pieces(Span(alif, alif + 3))[0]
        start, end = QPointF(edges[0].right, base - 5).toPoint(), QPointF(edges[0].left, base - 5).toPoint()
        drag(port, start, end, held=held)
        assert view.selection() == Span(alif, alif + 3)
        assert view.exact() is exact
        with qtbot.waitSignal(view.quick_requested) as asked:
            QTest.keyClick(view.page, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert asked.args[2] is exact
    QTest.keyClick(view.page, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert not view.exact()


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


def test_a_mark_under_the_mouse_asks_for_its_card(view: ReaderView, qtbot: QtBot) -> None:
    view.set_marks([mark("m", "نادر"), mark("n", "السدود")])
    port = view.page.viewport()
    with qtbot.waitSignal(view.card_wanted) as wanted:
        hover(port, _middle(view, "نادر"))
    name, rect = wanted.args
    assert name == "m"
    assert rect.intersects(view.rect_of(span_of("نادر")))
    with qtbot.waitSignal(view.card_wanted) as wanted:
        hover(port, view.page.scene.entries[1].rect.center().toPoint())
    assert wanted.args[0] == "n"
    with qtbot.waitSignal(view.card_unwanted):
        QTest.keyClick(view.page, Qt.Key.Key_Left)
    with qtbot.waitSignal(view.card_unwanted):
        hover(port, QPoint(5, 480))


def test_leaving_the_page_ends_the_hover(view: ReaderView) -> None:
    view.set_marks([mark("m", "نادر")])
    hover(view.page.viewport(), _middle(view, "نادر"))
    assert view.page.hover == "m"
    QApplication.sendEvent(view.page.viewport(), QEvent(QEvent.Type.Leave))
    assert view.page.hover is None
