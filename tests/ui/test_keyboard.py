"""Commands under an Arabic keyboard layout."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.ui.keyboard import LayoutFilter, as_arabic, latin_key, latin_letter, sequences

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(("arabic", "latin"), [("ن", "K"), ("\ufefb", "B"), ("ئ", "Z"), ("٠", "0")])
def test_arabic_letters_stand_for_the_latin_ones_on_their_keys(arabic: str, latin: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord(arabic), CONTROL, arabic)
    assert latin_key(event) == ord(latin)
    plain = QKeyEvent(QEvent.Type.KeyPress, ord(arabic), Qt.KeyboardModifier.NoModifier, arabic)
    assert latin_key(plain) is None


@pytest.mark.parametrize(("text", "letter"), [("x", "X"), ("ء", "X"), ("1", ""), ("/", ""), ("ظ", ""), ("", "")])
def test_the_latin_letter_of_a_key_pressed_by_itself(text: str, letter: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, ord(text) if text else 0, Qt.KeyboardModifier.NoModifier, text)
    assert latin_letter(event) == letter


def test_what_the_same_keys_write_under_the_arabic_layout() -> None:
    assert as_arabic("hghjthr") == "الاتفاق"
    assert as_arabic("b 1 شي") == "لا 1 شي"


def test_actions_carry_the_arabic_key_too(qapp: QApplication) -> None:
    assert [one.toString() for one in sequences(("Ctrl+K",))] == ["Ctrl+K", "Ctrl+ن"]
    assert [one.toString() for one in sequences(("F7",))] == ["F7"]


def test_a_text_field_copies_and_pastes_under_an_arabic_layout(qtbot: "object") -> None:
    """Ctrl and ش select all, Ctrl and ؤ copy, as Ctrl+A and Ctrl+C do."""
    field = QLineEdit("نص")
    qtbot.addWidget(field)  # type: ignore[attr-defined]
    field.show()
    filter_ = LayoutFilter(field)
    field.windowHandle().installEventFilter(filter_)
    field.setFocus()
    QApplication.clipboard().clear()
    for letter in "شؤ":
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(field.windowHandle(), QKeyEvent(kind, ord(letter), CONTROL, letter))
    assert field.selectedText() == "نص"
    assert QApplication.clipboard().text() == "نص"
