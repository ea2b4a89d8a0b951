"""The reading view as the window uses it: marks shown, keys and mouse turned into requests."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.model.kinds import Kind
from desktop_app.model.spans import Span
from desktop_app.ui.look.theme import Theme
from desktop_app.ui.reader.marks import SUGGESTION, MarkView
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.conftest import Shower
from tests.ui.reader.hands import drag
from tests.ui.reader.samples import TEXT, long_text, many_marks, mark, span_of

K, M = Qt.Key, Qt.KeyboardModifier


def _press(view: ReaderView, key: Qt.Key, held: M = M.NoModifier, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(view.page, key, held)


def _point(view: ReaderView, words: str | Span, below: float = 0.0) -> QPoint:
    """The middle of what words cover on their first line, `below` pixels under the base line."""
    span = span_of(words) if isinstance(words, str) else words
    base, edges = view.page.scene.pieces(span)[0]
    return QPointF((edges[0][0] + edges[0][1]) / 2, base - 5 + below).toPoint()


def _click(view: ReaderView, words: str | Span, below: float = 0.0) -> None:
    QTest.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, M.NoModifier, _point(view, words, below))


def test_kind_keys_ask_for_a_mark_on_the_selection(view: ReaderView, qtbot: QtBot) -> None:
    view.select(span_of("نادر الجبلي"))
    with qtbot.waitSignal(view.mark_requested) as asked:
        _press(view, K.Key_1)
    assert asked.args == [Kind.PERSON, span_of("نادر الجبلي"), False]
    with qtbot.waitSignal(view.mark_requested) as asked:
        _press(view, K.Key_4, M.AltModifier)
    assert asked.args == [Kind.AGREEMENT, span_of("نادر الجبلي"), True]


def test_without_a_selection_the_word_at_the_caret_is_taken(view: ReaderView, qtbot: QtBot) -> None:
    view.page.caret.put(span_of("مُحَمَّداً").start + 3)
    with qtbot.waitSignal(view.mark_requested) as asked:
        arabic_three = QKeyEvent(QEvent.Type.KeyPress, 0x663, M.NoModifier, "٣")
        QGuiApplication.sendEvent(view.page, arabic_three)
    assert asked.args == [Kind.COUNTRY, span_of("مُحَمَّداً"), False]
    assert view.selection() == span_of("مُحَمَّداً")


def test_arrows_go_by_letters_in_logical_order(view: ReaderView) -> None:
    start = span_of("افتتح").start
    view.page.caret.put(start)
    _press(view, K.Key_Left, M.ShiftModifier, 4)
    assert view.selection() == Span(start, start + 4)
    _press(view, K.Key_Right, M.ShiftModifier, 2)
    assert view.selection() == Span(start, start + 2)
    latin = span_of("Water Board", occurrence=0)
    view.page.caret.put(latin.start)
    _press(view, K.Key_Left, M.ShiftModifier, 5)
    assert view.selection() == Span(latin.start, latin.start + 5)


def test_in_a_paragraph_from_the_left_right_is_forward(view: ReaderView) -> None:
    joint = span_of("joint")
    view.page.caret.put(joint.start)
    _press(view, K.Key_Right, M.ShiftModifier, 5)
    assert view.selection() == joint


def test_a_letter_with_its_vowel_signs_is_one_step(view: ReaderView) -> None:
    name = span_of("مُحَمَّداً")
    view.page.caret.put(name.start)
    _press(view, K.Key_Left, M.ShiftModifier, 3)
    assert view.selection() == Span(name.start, name.start + len("مُحَمَّ"))


def test_words_are_selected_without_their_neighbours_signs(view: ReaderView) -> None:
    view.page.caret.put(span_of("«المذكرة").start)
    _press(view, K.Key_Left, M.ShiftModifier | M.ControlModifier)
    assert view.selection() == span_of("المذكرة")
    view.page.caret.put(span_of("مواسم").start)
    _press(view, K.Key_Left, M.ShiftModifier | M.ControlModifier, 2)
    assert view.selection() == span_of("مواسم كاملة")
    _press(view, K.Key_Right, M.ShiftModifier | M.ControlModifier)
    assert view.selection() == span_of("مواسم")
    view.page.caret.put(span_of("كاملة،").end)
    _press(view, K.Key_Right, M.ShiftModifier | M.ControlModifier, 2)
    assert view.selection() == span_of("مواسم كاملة")


def test_lines_and_their_ends(view: ReaderView) -> None:
    view.page.caret.put(0)
    _press(view, K.Key_End, M.ShiftModifier)
    first = view.selection()
    assert first is not None
    lines = view.page.scene.lines
    assert first == Span(0, len(TEXT[: lines[0].end].rstrip()))
    _press(view, K.Key_Home)
    _press(view, K.Key_Down)
    assert lines[1].start <= view.page.caret.position <= lines[1].end
    _press(view, K.Key_Up)
    assert view.page.caret.position == 0
    _press(view, K.Key_End, M.ControlModifier)
    assert view.page.caret.position == len(TEXT)
    _press(view, K.Key_A, M.ControlModifier)
    assert view.selection() == Span(0, len(TEXT))


def test_clicking_again_goes_from_inner_to_outer(view: ReaderView, qtbot: QtBot) -> None:
    outer = mark("outer", "افتتح وزير الموانئ نادر الجبلي", Kind.MEETING)
    middle = mark("middle", "وزير الموانئ نادر الجبلي", Kind.ORGANISATION)
    inner = mark("inner", "نادر الجبلي")
    view.set_marks([outer, inner, middle])
    seen: list[object] = []
    view.current_changed.connect(seen.append)
    for _ in range(4):
        _click(view, "نادر")
    assert seen == ["inner", "middle", "outer", "inner"]
    _click(view, "للآلات")
    assert seen[-1] is None


def test_a_click_on_an_underline_takes_its_mark(view: ReaderView) -> None:
    view.set_marks([mark("outer", "وزير الموانئ نادر الجبلي", Kind.ORGANISATION), mark("inner", "نادر الجبلي")])
    em = view.page.page.measures.em
    _click(view, "نادر", 5 + 0.43 * em + 0.22 * em + 2)
    assert view.current() == "outer"
    _click(view, "الموانئ")
    _click(view, "نادر", 5 + 0.43 * em + 2)
    assert view.current() == "inner"


def test_a_name_in_the_margin_takes_its_mark(view: ReaderView) -> None:
    view.set_marks([mark("m", "نادر الجبلي")])
    entry = view.page.scene.entries[0]
    QTest.mouseClick(view.page.viewport(), Qt.MouseButton.LeftButton, M.NoModifier, entry.rect.center().toPoint())
    assert view.current() == "m"


def test_dragging_selects_letters_and_a_double_click_a_word(view: ReaderView) -> None:
    port = view.page.viewport()
    base, edges = view.page.scene.pieces(span_of("وزير الموانئ"))[0]
    drag(port, *(QPointF(x, base - 5).toPoint() for x in (edges[0].right, edges[0].left + 40, edges[0].left)))
    assert view.selection() == span_of("وزير الموانئ")
    at = _point(view, "سنوياً")
    QTest.mouseDClick(port, Qt.MouseButton.LeftButton, M.NoModifier, at)
    assert view.selection() == span_of("سنوياً")
    QTest.mousePress(port, Qt.MouseButton.LeftButton, M.NoModifier, at)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, M.NoModifier, at)
    assert view.selection() == view.page.page.spans[2]


def test_keys_on_the_current_mark(view: ReaderView, qtbot: QtBot) -> None:
    view.set_marks([mark("m", "وزير الموانئ")])
    view.set_current("m")
    for key, held, signal, args in (
        (K.Key_Delete, M.NoModifier, view.delete_requested, ["m"]),
        (K.Key_F2, M.NoModifier, view.note_requested, ["m"]),
        (K.Key_Return, M.NoModifier, view.record_requested, ["m"]),
        (K.Key_2, M.ControlModifier, view.kind_change_requested, ["m", Kind.ORGANISATION]),
    ):
        with qtbot.waitSignal(signal) as asked:
            _press(view, key, held)
        assert asked.args == args
    view.select(span_of("نادر"))
    with qtbot.assertNotEmitted(view.delete_requested):
        _press(view, K.Key_Delete)


@pytest.mark.parametrize(
    ("key", "held", "words"),
    [
        (K.Key_Left, M.AltModifier | M.ShiftModifier, "وزير الموانئ نادر"),
        (K.Key_Right, M.AltModifier | M.ShiftModifier, "وزير"),
        (K.Key_Right, M.AltModifier | M.ControlModifier, "افتتح وزير الموانئ"),
        (K.Key_Left, M.AltModifier | M.ControlModifier, "الموانئ"),
    ],
)
def test_edges_move_by_words(view: ReaderView, qtbot: QtBot, key: Qt.Key, held: M, words: str) -> None:
    view.set_marks([mark("m", "وزير الموانئ")])
    view.set_current("m")
    with qtbot.waitSignal(view.move_requested) as asked:
        _press(view, key, held)
    assert asked.args == ["m", span_of(words)]


def test_an_edge_never_passes_the_other(view: ReaderView, qtbot: QtBot) -> None:
    view.set_marks([mark("m", "وزير")])
    view.set_current("m")
    with qtbot.assertNotEmitted(view.move_requested):
        _press(view, K.Key_Right, M.AltModifier | M.ShiftModifier)
        _press(view, K.Key_Left, M.AltModifier | M.ControlModifier)


def test_tab_walks_and_alt_arrows_go_through_the_layers(view: ReaderView) -> None:
    view.set_marks([
        mark("outer", "وزير الموانئ نادر الجبلي"), mark("inner", "نادر"), mark("last", "المذكرة"),
        mark("proposed", "مواسم", origin=SUGGESTION),
    ])  # fmt: skip
    view.page.caret.put(span_of("نادر").start + 1)
    _press(view, K.Key_Down, M.AltModifier)
    assert view.current() == "inner"
    _press(view, K.Key_Up, M.AltModifier)
    assert view.current() == "outer"
    _press(view, K.Key_Tab)
    assert view.current() == "inner"
    _press(view, K.Key_Tab)
    assert view.current() == "last"
    _press(view, K.Key_Backtab, M.ShiftModifier)
    assert view.current() == "inner"
    _press(view, K.Key_Escape)
    assert view.current() is None


def test_a_current_mark_that_goes_is_let_go(view: ReaderView, qtbot: QtBot) -> None:
    view.set_marks([mark("a", "وزير"), mark("b", "نادر")])
    view.set_current("a")
    with qtbot.waitSignal(view.current_changed) as told:
        view.change_marks(drop=["a"])
    assert told.args == [None]
    view.change_marks(put=[mark("c", "الجبلي")])
    assert [layer.mark.id for layer in view.page.marks.between(0, 200)] == ["b", "c"]


def test_selection_is_told_once(view: ReaderView) -> None:
    told: list[object] = []
    view.selection_changed.connect(told.append)
    view.select(span_of("وزير"))
    view.select(span_of("وزير"))
    view.clear_selection()
    view.clear_selection()
    assert told == [span_of("وزير"), None]


def test_copy_takes_the_letters_of_the_article(view: ReaderView) -> None:
    view.select(span_of("شركة 🌾 أجنبية"))
    _press(view, K.Key_C, M.ControlModifier)
    assert QGuiApplication.clipboard().text() == "شركة 🌾 أجنبية"


def test_zoom_keeps_the_place_and_stays_in_its_bounds(show: Shower, qtbot: QtBot) -> None:
    view = show(long_text(20_000))
    view.restore(9_000)
    place = view.position()
    with qtbot.waitSignal(view.zoom_changed) as told:
        _press(view, K.Key_Plus, M.ControlModifier)
    assert told.args == [110]
    assert abs(view.position() - place) < 60
    view.set_zoom(1000)
    assert view.zoom() == 250
    view.set_zoom(3)
    assert view.zoom() == 80
    _press(view, K.Key_0, M.ControlModifier)
    assert view.zoom() == 100


def test_the_remembered_place_is_found_again(show: Shower) -> None:
    view = show(long_text(300_000))
    view.restore(290_000)
    place = view.position()
    assert 289_900 < place <= 290_000
    view.restore(place)
    assert view.position() == place
    view.restore(0)
    assert view.position() == 0
    assert view.page.verticalScrollBar().value() == 0


def test_scrolling_to_a_mark_in_sight_moves_nothing(show: Shower) -> None:
    view = show(long_text(20_000))
    before = view.page.scroller.value
    view.scroll_to(Span(30, 40), animate=False)
    assert view.page.scroller.value == before
    view.scroll_to(Span(9_000, 9_010), animate=False)
    assert view.page.in_sight(9_000)


def test_an_animated_jump_arrives(show: Shower, qtbot: QtBot) -> None:
    view = show(long_text(20_000))
    view.scroll_to(Span(1_500, 1_510), animate=True)
    qtbot.waitUntil(lambda: view.page.in_sight(1_500))
    qtbot.waitUntil(lambda: view.page._animation.state() == view.page._animation.State.Stopped)


def test_lost_marks_head_the_margin(view: ReaderView) -> None:
    lost = MarkView("lost", Span(0, 0), Kind.PLACE, "ضائع", lost=True)
    view.set_marks([lost, mark("m", "نادر")])
    entry = view.page.scene.entries[0]
    assert entry.mark is lost
    assert entry.rect.bottom() <= view.page.page.header
    assert [each.layer.mark.id for each in view.page.scene.marks] == ["m"]


def test_plain_reading_hides_marks_and_closes_the_lines(view: ReaderView) -> None:
    view.set_marks([mark("m", "نادر")])
    pitch = view.page.page.measures.pitch
    view.set_plain(True)
    assert view.page.page.measures.pitch < pitch
    assert view.page.scene.marks == []
    assert view.page.scene.entries == []
    view.set_plain(False)
    assert len(view.page.scene.marks) == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_paper_is_the_themes(view: ReaderView, theme: str) -> None:
    view.set_theme(Theme(theme))
    shot = view.page.viewport().grab().toImage()
    assert shot.pixelColor(shot.width() - 5, 5) == Theme(theme).colour("paper")


def test_an_empty_view_stands_still(show: Shower) -> None:
    view = show("")
    view.show_article(None, "")
    for key in (K.Key_Left, K.Key_Down, K.Key_End, K.Key_1, K.Key_Delete, K.Key_PageDown):
        _press(view, key)
    assert view.selection() is None
    assert view.position() == 0
    view.grab()


def test_only_what_is_seen_is_laid_out(show: Shower) -> None:
    text = long_text(300_000)
    view = show(text)
    view.set_marks(many_marks(text, 5_000))
    view.grab()
    assert len(view.page.page._layouts) < 12
    view.restore(280_000)
    view.grab()
    assert len(view.page.page._layouts) < 30


def test_the_article_in_words_for_who_can_not_see_it(view: ReaderView) -> None:
    view.set_marks([mark("m", "نادر الجبلي", label="الجبلي")])
    view.select(span_of("نادر"))
    said = view.page.accessibleDescription()
    assert said.startswith("نادر")
    assert "Person: الجبلي" in said
    assert view.page.accessibleName()


def test_the_marks_about_the_current_one_are_spoken(view: ReaderView) -> None:
    view.set_marks([mark("m", "نادر"), mark("o", "وزير الموانئ نادر الجبلي", Kind.ORGANISATION)])
    view.page.take_current("m")
    assert view.page.accessibleDescription() == "نادر; Person: m; also here: Organisation: o"
