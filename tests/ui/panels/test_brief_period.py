"""A typed period: taken when the field is left, told where it can't be read, dropped by Escape."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.panels.brief_period import PeriodPicker
from desktop_app.ui.panels.brief_words import BriefWords


@pytest.fixture
def made(qtbot):
    window, words = QWidget(), BriefWords()
    picker, after = PeriodPicker(lambda typed: words.period_options(typed, ["2025"]), window), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(picker)
    column.addWidget(after)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    picker.line.show_value("All time")
    picker.line.setFocus()
    picker.taken, picker.told = [], []
    picker.picked.connect(picker.taken.append)
    picker.unreadable.connect(picker.told.append)
    qtbot.waitUntil(picker.line.hasFocus)
    yield picker
    window.close()


def typed(picker, words, *keys):
    picker.line.selectAll()
    QTest.keyClicks(picker.line, words)
    for key in keys:
        QTest.keyClick(picker.line, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
@pytest.mark.parametrize(("words", "period"), [("2022/2023", "2022/2023"), ("2019", "2019"), ("2025", "2025")])
def test_leaving_takes_what_was_typed_once(made, key, words, period):
    typed(made, words, key, Qt.Key.Key_Tab)
    assert made.taken == [period] and made.told == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_what_is_no_period_is_told_and_put_back(made, key):
    typed(made, "13-2023", key, Qt.Key.Key_Tab)
    assert made.told == ["13-2023"] and made.taken == []
    assert made.line.text() == "All time"


def test_an_empty_field_is_all_time(made):
    typed(made, "2", Qt.Key.Key_Backspace, Qt.Key.Key_Tab)
    assert made.taken == [""] and made.told == []


def test_escape_drops_it(made):
    typed(made, "2019", Qt.Key.Key_Escape, Qt.Key.Key_Tab)
    assert made.taken == [] and made.told == []
    typed(made, "", Qt.Key.Key_Tab)
    assert made.taken == []
