"""The grips of the current mark: where they stand, what they take, what a pull asks for."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.reader.grips import Grip
from desktop_app.ui.reader.marks import SUGGESTION
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.hands import drag, hover, let_go
from tests.ui.reader.samples import mark, span_of

ALT = Qt.KeyboardModifier.AltModifier


def _grip(view: ReaderView, *, end: bool) -> Grip:
    return next(grip for grip in view.page.grips if grip.at_end is end)


def _knob(view: ReaderView, *, end: bool) -> QPoint:
    grip = _grip(view, end=end)
    return QPoint(round(grip.x), round(grip.y))


def _at(view: ReaderView, words: str | Span, *, end: bool = False) -> QPoint:
    """The start or end edge of Arabic words."""
    span = span_of(words) if isinstance(words, str) else words
    base, edges = view.page.scene.pieces(span)[0]
    return QPointF(edges[0].left if end else edges[-1].right, base - 5).toPoint()


@pytest.fixture
def held(view: ReaderView) -> ReaderView:
    view.set_marks([mark("m", "وزير الموانئ"), mark("n", "السدود", Kind.ORGANISATION)])
    view.set_current("m")
    return view


@pytest.mark.parametrize(
    "words", ["وزير الموانئ", "Water Board", "2026–2030", "وكالة الوادي) – افتتح", "(Water Board) معاً"]
)
def test_they_stand_at_the_true_start_and_end(view: ReaderView, words: str) -> None:
    view.set_marks([mark("m", words)])
    view.set_current("m")
    span, page = span_of(words), view.page.page
    number = page.paragraph_at(span.start)
    layout, zero = page.layout(number), page.spans[number].start
    for end, letter in ((False, span.start), (True, span.end - 1)):
        table = layout.table(layout.line_of(letter - zero))
        edges = table.trails if end else table.leads
        assert _grip(view, end=end).x == page.measures.left + edges[layout.units(letter - zero) - table.start]
        assert _grip(view, end=end).area.width() >= 24
        assert _grip(view, end=end).area.height() >= 24


def test_the_end_is_pulled_from_word_to_word(held: ReaderView, qtbot: QtBot) -> None:
    port = held.page.viewport()
    with qtbot.waitSignal(held.move_requested) as asked:
        drag(port, _knob(held, end=True), _at(held, "الجبلي", end=True) + QPoint(9, 0))
    assert asked.args == ["m", span_of("وزير الموانئ نادر الجبلي")]
    with qtbot.waitSignal(held.move_requested) as asked:
        drag(port, _knob(held, end=True), _at(held, "وزير", end=True) + QPoint(4, 0))
    assert asked.args == ["m", span_of("وزير")]


def test_the_start_is_pulled_and_stops_behind_proclitics(view: ReaderView, qtbot: QtBot) -> None:
    view.set_marks([mark("m", "العليا")])
    view.set_current("m")
    name = Span(span_of("واللجنة").start + 1, span_of("العليا").end)
    with qtbot.waitSignal(view.move_requested) as asked:
        drag(view.page.viewport(), _knob(view, end=False), _at(view, Span(name.start, name.start + 1)))
    assert asked.args == ["m", name]


def test_with_alt_by_letters_and_never_beyond_the_other_edge(held: ReaderView, qtbot: QtBot) -> None:
    span = span_of("وزير الموانئ")
    port = held.page.viewport()
    with qtbot.waitSignal(held.move_requested) as asked:
        drag(port, _knob(held, end=True), _at(held, Span(span.start, span.start + 2), end=True), held=ALT)
    assert asked.args == ["m", Span(span.start, span.start + 2)]
    with qtbot.waitSignal(held.move_requested) as asked:
        drag(port, _knob(held, end=True), _at(held, "افتتح"), held=ALT)
    assert asked.args == ["m", Span(span.start, span.start + 1)]


def test_one_pull_asks_once_and_escape_takes_it_back(held: ReaderView, qtbot: QtBot) -> None:
    asked: list[Span] = []
    held.move_requested.connect(lambda _mark, span: asked.append(span))
    port = held.page.viewport()
    far = _at(held, "الجبلي", end=True) + QPoint(9, 0)
    drag(port, _knob(held, end=True), _at(held, "نادر"), far, release=False)
    assert held.page.pulled.span == span_of("وزير الموانئ نادر الجبلي")
    assert asked == []
    let_go(port, far)
    assert asked == [span_of("وزير الموانئ نادر الجبلي")]
    drag(port, _knob(held, end=True), far, release=False)
    QTest.keyClick(held.page, Qt.Key.Key_Escape)
    let_go(port, far)
    assert len(asked) == 1
    assert held.page.pulled is None


def test_a_press_without_a_pull_is_a_click(held: ReaderView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(held.move_requested):
        at = _grip(held, end=True).area.center().toPoint()
        QTest.mouseClick(held.page.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert held.current() in ("m", None)


def test_the_mouse_shows_what_it_would_take(held: ReaderView) -> None:
    port = held.page.viewport()
    hover(port, _knob(held, end=True))
    assert port.cursor().shape() is Qt.CursorShape.SizeHorCursor
    assert held.page.held is True
    hover(port, _at(held, "السدود"))
    assert port.cursor().shape() is Qt.CursorShape.IBeamCursor
    assert held.page.held is None


def test_a_drag_on_the_next_word_selects_it(held: ReaderView) -> None:
    base, edges = held.page.scene.pieces(span_of("نادر"))[0]
    start, end = QPointF(edges[0].right - 1, base - 5).toPoint(), QPointF(edges[0].left, base - 5).toPoint()
    drag(held.page.viewport(), start, end)
    assert held.selection() == span_of("نادر")


def test_what_can_not_be_moved_has_none(held: ReaderView) -> None:
    held.select(span_of("نادر"))
    assert held.page.grips == ()
    held.clear_selection()
    assert len(held.page.grips) == 2
    held.set_marks([mark("s", "نادر", origin=SUGGESTION)])
    held.set_current("s")
    assert held.page.grips == ()
