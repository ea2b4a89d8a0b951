"""Where the window may stand: on a screen that is there, no larger than that, with its title bar in reach."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_TITLE_BAR = 32  # px above a window's own place; what it really is only the desk knows, and only once it stands


def fitted(place: QRect, screens: Sequence[QRect]) -> QRect:
    """The place nearest to `place`, without its title bar, on the screen that has most of it.

    `screens` are what the desk leaves free of each, the main one first, which takes what none of them has.
    """
    shared = [screen.intersected(place) for screen in screens]
    room = max(zip(shared, screens, strict=True), key=lambda one: one[0].width() * one[0].height())[1]
    room = room.adjusted(0, _TITLE_BAR, 0, 0)
    width, height = min(place.width(), room.width()), min(place.height(), room.height())
    left = max(room.left(), min(place.left(), room.right() + 1 - width))
    top = max(room.top(), min(place.top(), room.bottom() + 1 - height))
    return QRect(left, top, width, height)


def fit(window: QWidget, *, placed: bool) -> None:
    """Makes a window, not shown yet, stand where it can be seen and taken hold of.

    One that isn't `placed` is placed by the desk.
    """
    if window.isMaximized() or window.isFullScreen():
        return
    main = QGuiApplication.primaryScreen()
    screens = [main, *(one for one in QGuiApplication.screens() if one is not main)]
    place = fitted(window.geometry(), [screen.availableGeometry() for screen in screens])
    window.setMinimumSize(window.minimumSize().boundedTo(place.size()))
    if place.size() != window.size():
        window.resize(place.size())
    if placed and place.topLeft() != window.geometry().topLeft():
        window.move(place.topLeft())
