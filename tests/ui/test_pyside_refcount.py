"""PySide6 6.12.0 drops a reference to None at every void call, and Python dies after some thousand of them."""

import sys

import pytest
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

CALLS = 2000


@pytest.mark.usefixtures("qapp")
def test_void_calls_keep_the_references_to_none():
    document = QTextDocument("كتاب" * 50)
    cursor = QTextCursor(document)
    letters = QTextCharFormat()
    view = QTextEdit()
    colour = QColor("red")
    before = sys.getrefcount(None)
    for place in range(CALLS):
        cursor.setPosition(place % 100)
        letters.setBackground(colour)
        view.setExtraSelections([])
    lost = before - sys.getrefcount(None)  # a good version loses none; others may hold some more meanwhile
    view.deleteLater()
    assert lost < CALLS / 10
