"""Arrows of direction turn with the interface, everything else stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop_app.ui.look import icons

INK = QColor("black")


@pytest.fixture
def directions(qapp):
    """The icon's picture in an interface from the left, and in one from the right."""

    def pictures(name):
        found = []
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            qapp.setLayoutDirection(direction)
            found.append(icons.pixmap(name, INK, 24, 1.0).toImage())
        return found

    yield pictures
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("name", ["undo-2", "redo-2", "chevron-left", "chevron-right", "arrow-left", "panel-right"])
def test_arrows_turn(directions, name):
    one, other = directions(name)
    assert one != other
    assert one.flipped(Qt.Orientation.Horizontal) == other


@pytest.mark.parametrize("name", ["check", "circle-check", "search", "flag", "handshake", "hash", "chevron-down"])
def test_signs_stay(directions, name):
    one, other = directions(name)
    assert one == other
