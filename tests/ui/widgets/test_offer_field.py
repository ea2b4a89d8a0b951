"""A line to type in with values below it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.widgets.offer_field import OfferField
from desktop_app.ui.widgets.options import Option

_ALL = ("المبادلات التجارية", "حجم التجارة", "حصة المياه")


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def field(qtbot, window: QWidget) -> OfferField:
    field = OfferField(lambda typed: [Option(one, one) for one in _ALL if typed in one], parent=window)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(QLineEdit(window))
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return field


def _taken(field: OfferField) -> list[object]:
    taken: list[object] = []
    field.picked.connect(taken.append)
    return taken


def _type(field: OfferField, words: str) -> None:
    """Letters that QTest knows no keys for."""
    handle = field.window().windowHandle()
    for letter in words:
        for down in (True, False):
            QTest.simulateEvent(handle, down, ord(letter), Qt.KeyboardModifier.NoModifier, letter, False)


def _click_row(field: OfferField, number: int) -> None:
    rows = field._list
    assert rows is not None
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.rows.index(number)).center())


def test_a_click_opens_the_list_and_a_click_takes_a_row(field):
    taken = _taken(field)
    QTest.mouseClick(field.line, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert field.is_open() and field._list.current() is None
    _click_row(field, 1)
    assert taken == ["حجم التجارة"] and not field.is_open()


def test_what_is_typed_stands_though_the_list_is_open(field):
    taken, done = _taken(field), []
    field.line.returnPressed.connect(lambda: done.append(field.line.text()))
    field.line.setFocus()
    _type(field, "حصة")
    assert field.is_open()
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert (taken, done) == ([], ["حصة"]) and not field.is_open()


def test_the_arrows_reach_a_row_and_enter_takes_it(field):
    taken = _taken(field)
    field.line.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    assert field.is_open() and field._list.current().value == _ALL[0]
    QTest.keyClick(field.line, Qt.Key.Key_Down)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert taken == [_ALL[1]]


def test_a_mouse_that_rests_on_a_row_takes_nothing_with_enter(field):
    taken = _taken(field)
    field.line.setFocus()
    _type(field, "ح")
    rows = field._list
    rows.setCurrentIndex(rows.rows.index(0))  # as when the mouse comes over it
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert taken == [] and field.line.text() == "ح"


def test_leaving_and_escape_keep_what_was_typed(field):
    field.line.setFocus()
    _type(field, "حجم")
    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert not field.is_open() and field.line.text() == "حجم"
    _type(field, " ا")
    field.window().findChildren(QLineEdit)[-1].setFocus()
    assert not field.is_open() and field.line.text() == "حجم ا"


def test_no_list_without_anything_to_offer(field):
    field.line.setFocus()
    _type(field, "xyz")
    assert not field.is_open()
