"""A box to tick."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.ui.dressing import set_theme
from desktop_app.ui.look.now import look
from desktop_app.ui.widgets.tick import Tick


@pytest.fixture
def tick(qtbot):
    made = Tick("شخص", icon="user-round", count="12")
    qtbot.addWidget(made)
    made.resize(200, 28)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_whole_row_is_pressed_and_space_too(tick):
    QTest.mouseClick(tick, Qt.MouseButton.LeftButton, pos=QPoint(150, 14))
    assert tick.isChecked()
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert not tick.isChecked()


def test_it_is_named_for_a_screen_reader(tick):
    assert tick.text() == "شخص 12"
    assert tick.sizeHint().height() >= 24


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_empty_box_is_told_from_its_ground(tick, theme):
    set_theme(theme)
    tick.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    image = tick.grab().toImage()
    edge = look().theme.colour("edge")
    column = [image.pixelColor(9, y) for y in range(28)]
    set_theme("light")
    near = [abs(one.lightness() - edge.lightness()) for one in column]
    assert min(near) < 40
