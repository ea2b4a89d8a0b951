"""Keys reach the page before the window's shortcuts, and leave it where they mean nothing there."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.model.kinds import Kind
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.conftest import Shower
from tests.ui.reader.hands import hover
from tests.ui.reader.samples import long_text, mark, span_of

K, M = Qt.Key, Qt.KeyboardModifier


def test_the_page_takes_its_keys_before_the_windows_shortcuts(view: ReaderView, qtbot: QtBot) -> None:
    window = view.window()
    taken: list[str] = []
    for keys in ("1", "Delete", "Ctrl+F", "N"):
        QShortcut(QKeySequence(keys), window, lambda keys=keys: taken.append(keys))
    view.select(span_of("نادر"))
    with qtbot.waitSignal(view.mark_requested):
        QTest.keyClick(view.page, K.Key_1)
    QTest.keyClick(view.page, K.Key_N)
    QTest.keyClick(view.page, K.Key_Delete)
    assert taken == ["N", "Delete"]


def test_tab_leaves_the_page_where_no_mark_is_current(view: ReaderView) -> None:
    field = QLineEdit(view.window())
    field.show()
    view.set_marks([mark("a", "نادر"), mark("b", "السدود")])
    view.set_current("a")
    QTest.keyClick(view.page, K.Key_Tab)
    assert view.current() == "b"
    assert view.page.hasFocus()
    QTest.keyClick(view.page, K.Key_Tab)
    assert (view.current(), view.page.hasFocus()) == ("b", True)  # a kind's key pressed next must not land in a field
    QTest.keyClick(view.page, K.Key_Escape)
    view.set_marks([])
    QTest.keyClick(view.page, K.Key_Tab)
    assert not view.page.hasFocus()


def _wheel(view: ReaderView, turn: int, held: M = M.NoModifier) -> None:
    port = view.page.viewport()
    middle = QPointF(port.rect().center())
    event = QWheelEvent(
        middle, port.mapToGlobal(middle), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def test_the_wheel_scrolls_and_with_ctrl_zooms(show: Shower) -> None:
    view = show(long_text(10_000))
    _wheel(view, -120)
    assert view.page.scroller.value > 0
    _wheel(view, 120)
    assert view.page.scroller.value == 0
    _wheel(view, 120, M.ControlModifier)
    assert view.zoom() == 110
    _wheel(view, -120, M.ControlModifier)
    assert view.zoom() == 100


def test_the_scroll_bar_scrolls(show: Shower) -> None:
    view = show(long_text(60_000))
    bar = view.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert abs(view.page.scroller.value - bar.value()) < 100
    assert 15_000 < view.position() < 45_000
    bar.setValue(bar.maximum())
    assert view.page.in_sight(len(view.page.page.text) - 2)


def test_pages_down_and_up_keep_the_caret_in_sight(show: Shower) -> None:
    view = show(long_text(20_000))
    QTest.keyClick(view.page, K.Key_Down)
    for _ in range(4):
        before = view.page.caret.position
        QTest.keyClick(view.page, K.Key_PageDown)
        assert view.page.caret.position > before
        assert view.page.in_sight(view.page.caret.position)
    for _ in range(6):
        QTest.keyClick(view.page, K.Key_PageUp)
    assert view.page.caret.position == 0
    QTest.keyClick(view.page, K.Key_PageDown, M.ShiftModifier)
    assert view.selection() is not None


def test_a_changed_mark_is_painted_at_once(view: ReaderView) -> None:
    view.page.clearFocus()
    before = view.page.viewport().grab().toImage()
    view.change_marks(put=[mark("m", "نادر", Kind.COUNTRY)])
    QApplication.processEvents()
    after = view.page.viewport().grab().toImage()
    assert after != before
    view.change_marks(drop=["m"])
    assert view.page.viewport().grab().toImage() == before


def test_hovering_tells_the_mark_and_its_name(view: ReaderView) -> None:
    view.set_marks([mark("m", "نادر")])
    base, edges = view.page.scene.pieces(span_of("نادر"))[0]
    hover(view.page.viewport(), QPointF((edges[0].left + edges[0].right) / 2, base - 4).toPoint())
    assert view.page.hover == "m"
    entry = view.page.scene.entries[0]
    hover(view.page.viewport(), entry.rect.center().toPoint())
    assert view.page.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    hover(view.page.viewport(), QPoint(5, 480))
    assert view.page.hover is None


def test_where_words_stand_in_the_view(view: ReaderView) -> None:
    rect = view.rect_of(span_of("نادر"))
    assert view.rect().contains(rect)
    assert rect.height() >= 25
    assert view.rect_of(span_of("Water Board", occurrence=1)).top() > rect.top() > 0
    assert view.paragraph_numbers() == (1, 4)
