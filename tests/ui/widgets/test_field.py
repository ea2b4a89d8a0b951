"""A line takes the direction of what is typed into it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop_app.ui.widgets.field import TypedLine

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=[LTR, RTL], ids=["page from the left", "page from the right"])
def page(qtbot, request):
    page = QWidget()
    page.setLayoutDirection(request.param)
    qtbot.addWidget(page)
    return page


@pytest.mark.parametrize(
    ("typed", "direction"),
    [
        ("سلام", RTL),
        ("«سلام» AFP", RTL),
        ("2026 عام", RTL),
        ("AFP", LTR),
        ("https://water.example/a", LTR),
        ("Water Board سلام", LTR),
    ],
)
def test_letters_tell_the_direction(page, typed, direction):
    line = TypedLine(page)
    for letter in typed:
        line.insert(letter)
    assert line.text() == typed
    assert line.layoutDirection() is direction
    side = Qt.AlignmentFlag.AlignRight if direction is RTL else Qt.AlignmentFlag.AlignLeft
    assert line.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask == side | Qt.AlignmentFlag.AlignAbsolute


def test_without_letters_it_is_the_page_s(page):
    line = TypedLine(page)
    line.insert("سلام")
    line.clear()
    assert line.layoutDirection() is page.layoutDirection()


def test_undo_belongs_to_the_project_where_nothing_new_is_typed(qtbot):
    """A value that was just left is taken back from whatever field has the keyboard now."""
    line = TypedLine()
    qtbot.addWidget(line)
    line.show_value("2023")

    def wanted() -> bool:
        keys = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        keys.ignore()
        line.event(keys)
        return keys.isAccepted()

    assert not wanted()
    line.insert("x")
    assert wanted()


def test_a_long_value_shows_its_beginning_once_the_keyboard_has_gone_on(page, qtbot):
    first, second = TypedLine(page), TypedLine(page)
    second.move(0, 40)
    first.show_value("اتفاقية طويلة الاسم لتنظيم إمدادات المياه " * 4)
    page.show()
    page.activateWindow()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.hasFocus)
    first.selectAll()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(second.hasFocus)
    assert first.cursorPosition() == 0 and not first.hasSelectedText()


def test_the_caret_stays_in_what_is_being_typed(page, qtbot):
    first, second = TypedLine(page), TypedLine(page)
    page.show()
    page.activateWindow()
    first.setFocus()
    first.insert("زيارة")
    second.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(second.hasFocus)
    assert first.cursorPosition() == len("زيارة")


def test_a_value_longer_than_its_field_is_shortened_until_one_writes_in_it(page, qtbot):
    line = TypedLine(page)
    other = TypedLine(page)
    line.resize(80, 24)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    other.setFocus()
    line.show_value("سلام")
    assert not line.shortened()
    line.show_value("سلام سلام سلام سلام سلام سلام")
    assert line.shortened()
    where = QPoint(5, 5)
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, where, line.mapToGlobal(where)))
    assert QToolTip.text() == line.text()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert not line.shortened()
