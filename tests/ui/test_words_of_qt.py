"""What Qt itself writes in menus of text fields, dialogs and buttons is Arabic in the Arabic interface."""

import re

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton

from desktop_app.ui.language import speak

ARABIC, LATIN = re.compile("[\u0620-\u064a]"), re.compile("[A-Za-z]{2}")


@pytest.fixture
def arabic(qapp):
    speak("ar")
    yield
    speak("en")


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_text_field(arabic, qtbot, field):
    widget = field()
    qtbot.addWidget(widget)
    widget.show()
    menu: QMenu = widget.createStandardContextMenu()
    qtbot.addWidget(menu)
    words = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert len(words) > 5
    assert [word for word in words if not ARABIC.search(word) or LATIN.search(word)] == []
    assert menu.layoutDirection() is QApplication.layoutDirection()


def test_the_file_dialog(arabic, qtbot, tmp_path):
    dialog = QFileDialog(None, "عنوان", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    shown = [part.text() for part in (*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton)) if part.text()]
    assert len(shown) >= 4
    assert [words for words in shown if not ARABIC.search(words)] == []


@pytest.mark.parametrize("words", ["OK", "Cancel", "Save", "Open", "&Yes", "&No", "Close"])
def test_buttons(arabic, words):
    assert ARABIC.search(QCoreApplication.translate("QPlatformTheme", words))
