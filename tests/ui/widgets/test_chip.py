"""A chip whose words have no room grows by lines, and shortens what has none in three."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow import Flow

LONG = "المملكة العربية السعودية – الإمارات العربية المتحدة"


@pytest.fixture
def flow(qtbot):
    """A box so wide with a chip of these words in it."""
    box = QWidget()
    qtbot.addWidget(box)

    def flow(words, width):
        chip = Chip(words, icon="arrow-left-right", guess=True, parent=box)
        Flow(box).addWidget(chip)
        box.resize(width, 200)
        box.show()
        qtbot.waitExposed(box)
        return chip

    return flow


def _tip(chip):
    where = QPoint(5, 5)
    QApplication.sendEvent(chip, QHelpEvent(QEvent.Type.ToolTip, where, chip.mapToGlobal(where)))
    return QToolTip.text()


def test_words_that_fit_stand_in_one_line_and_need_no_tip(flow):
    chip = flow("الصين – طاجيكستان", 400)
    assert (chip.height(), _tip(chip)) == (26, "")


def test_longer_ones_stand_in_two(flow):
    chip = flow(LONG, 260)
    assert chip.height() == 44
    assert chip._lines(chip.width()) == ["المملكة العربية السعودية –", "الإمارات العربية المتحدة"]
    assert _tip(chip) == ""


def test_what_has_no_room_in_three_stands_in_the_tip(flow):
    chip = flow(LONG, 130)
    assert (chip.height(), chip.width()) == (62, 130)
    assert _tip(chip) == LONG
