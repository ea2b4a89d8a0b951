"""The chips of the forms: the box ticks, the words limit, by mouse and by key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop_app.model.occurrence import Form
from desktop_app.ui.dock.concordance.chips import FormChip, FormChips
from desktop_app.ui.dock.concordance.found import Group
from desktop_app.ui.look import draw

NAME = Group((Form.NAME, "سالم"), "سالم", 9, 9, 9)
SOME = Group((Form.SHORT, "الوردي"), "الوردي", 4, 3, 1)
DONE = Group((Form.SIMILAR, "سلم"), "سلم", 2, 0, 0)


@pytest.fixture
def chips(qtbot):
    made = FormChips()
    qtbot.addWidget(made)
    made.resize(900, 40)
    made.show_groups([NAME, SOME, DONE], set())
    with qtbot.waitExposed(made):
        made.show()
    return made


def chip_of(chips, group):
    return next(one for one in chips.findChildren(FormChip) if one.form.key == group.key)


def _at(chip, from_start):
    x = from_start if chip.layoutDirection() is draw.LTR else chip.width() - from_start
    return QPoint(x, chip.height() // 2)


def test_the_box_ticks_and_the_words_limit(chips, qtbot):
    got = []
    chips.ticked.connect(lambda key, on: got.append((key, on)))
    chips.limited.connect(got.append)
    for group in (NAME, SOME, DONE):
        QTest.mouseClick(chip_of(chips, group), Qt.MouseButton.LeftButton, pos=_at(chip_of(chips, group), 14))
    QTest.mouseClick(chip_of(chips, SOME), Qt.MouseButton.LeftButton, pos=_at(chip_of(chips, SOME), 50))
    assert got == [(NAME.key, False), (SOME.key, False), SOME.key]
    got.clear()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(chip_of(chips, NAME), key)
    assert got == [(NAME.key, False), NAME.key]


def test_chips_stay_while_the_forms_stay(chips):
    before = chips.findChildren(FormChip)
    chips.show_groups([Group(NAME.key, "سالم", 9, 9, 0), SOME, DONE], {NAME.key})
    assert chips.findChildren(FormChip) == before
    assert "9" in chip_of(chips, NAME).accessibleName()
    chips.show_groups([SOME], set())
    assert chips.forms() == [Form.SHORT]


def test_what_a_chip_says_changes_with_its_ticks(chips):
    spoken = {chip_of(chips, group).accessibleName().split(",")[-1] for group in (NAME, SOME, DONE)}
    assert len(spoken) == 3
