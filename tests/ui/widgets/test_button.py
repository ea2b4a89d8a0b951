"""A button keeps its words within it, and the name of its key is to be read in any state."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from desktop_app.ui.dressing import set_theme
from desktop_app.ui.look.contrast import contrast
from desktop_app.ui.look.now import look
from desktop_app.ui.widgets.button import Button

LONG = "المملكة العربية السعودية – الإمارات العربية المتحدة"


def _inks(button, ground):
    """The contrast of every pixel with the ground."""
    image = button.grab().toImage()
    return [contrast(image.pixelColor(x, y), ground) for x in range(image.width()) for y in range(image.height())]


def test_a_shortened_text_leaves_the_mark_of_the_menu_and_stands_in_the_tip(qtbot):
    button = Button("plain", "flag", drop=True, spread=True)
    qtbot.addWidget(button)
    button.setText(LONG)
    button.resize(180, 30)
    alone = Button("plain", "flag", drop=True, spread=True)
    qtbot.addWidget(alone)
    alone.setText("ا")
    alone.resize(180, 30)
    assert button._spare() < 0
    where = QPoint(5, 5)
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, where, button.mapToGlobal(where)))
    assert QToolTip.text() == LONG
    end = (0, 0, 30, 30) if button.isRightToLeft() else (150, 0, 30, 30)
    assert button.grab().toImage().copy(*end) == alone.grab().toImage().copy(*end)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_key_of_a_disabled_main_button_is_to_be_seen(qtbot, theme):
    set_theme(theme)
    button = Button("main", keys="Enter")
    qtbot.addWidget(button)
    button.setEnabled(False)
    ground = QColor(look().theme.colour("pane"))
    palette = button.palette()
    palette.setColor(button.backgroundRole(), ground)
    button.setPalette(palette)
    assert max(_inks(button, ground)) > 3
    set_theme("light")


@pytest.mark.parametrize(
    ("held", "pressed"),
    [
        (Qt.KeyboardModifier.NoModifier, 1),
        (Qt.KeyboardModifier.KeypadModifier, 1),
        (Qt.KeyboardModifier.ControlModifier, 0),
        (Qt.KeyboardModifier.AltModifier, 0),
        (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier, 0),
    ],
)
def test_enter_presses_it_and_no_key_of_the_menus_does(qtbot, held, pressed):
    button, times = Button("plain", "flag"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: times.append(held))
    QTest.keyClick(button, Qt.Key.Key_Return, held)
    assert len(times) == pressed
