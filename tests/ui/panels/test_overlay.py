"""A box over the window keeps the keyboard as long as it stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.ui.panels.overlay import Overlay


class _Asking(Overlay):
    """A line and a button."""

    def __init__(self, window):
        super().__init__(window)
        self.line, self.button = QLineEdit(self.box), QPushButton(self.box)
        for widget in (self.line, self.button):
            self.column.addWidget(widget)

    def first_focus(self):
        return self.line


@pytest.fixture
def asking(make_window, project):
    box = _Asking(make_window(project))
    box.open()
    assert box.line.hasFocus()
    return box


@pytest.mark.parametrize("leave", [lambda widget: widget.hide(), lambda widget: widget.setEnabled(False)])
def test_what_goes_leaves_the_keyboard_to_the_box(asking, press, qtbot, leave):
    leave(asking.line)
    assert asking.button.hasFocus()
    leave(asking.button)
    assert asking.box.hasFocus()
    with qtbot.waitSignal(asking.destroyed):
        press(Qt.Key.Key_Escape)


def test_closing_gives_the_keyboard_back(make_window, project):
    window = make_window(project)
    window.library.focus_search()
    box = _Asking(window)
    box.open()
    box.close()
    assert window.library.tools.search.line.hasFocus()
