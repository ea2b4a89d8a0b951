"""A window stands on a screen that is there: not larger than that, its title bar in reach."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.settings.file import Settings
from desktop_app.ui.app import make_application
from desktop_app.ui.on_screen import fitted
from desktop_app.ui.window import MainWindow

LAPTOP, BESIDE = QRect(0, 28, 1366, 740), QRect(1366, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("place", "fits"),
    [
        (QRect(100, 100, 900, 600), QRect(100, 100, 900, 600)),  # as it was
        (QRect(0, 60, 1440, 900), QRect(0, 60, 1366, 708)),  # from a larger screen
        (QRect(200, 10, 900, 600), QRect(200, 60, 900, 600)),  # its title bar above the screen
        (QRect(900, 300, 900, 600), QRect(466, 168, 900, 600)),  # half beyond
        (QRect(2000, 100, 900, 600), QRect(466, 100, 900, 600)),  # on a screen that is gone
        (QRect(-3000, -2000, 5000, 4000), QRect(0, 60, 1366, 708)),
    ],
)
def test_on_one_screen(place, fits):
    assert fitted(place, [LAPTOP]) == fits


def test_on_the_screen_that_has_most_of_it():
    assert fitted(QRect(1300, 100, 900, 600), [LAPTOP, BESIDE]) == QRect(1366, 100, 900, 600)
    assert fitted(QRect(2000, 100, 1200, 1000), [LAPTOP, BESIDE]) == QRect(2000, 80, 1200, 1000)
    assert fitted(QRect(9000, 9000, 900, 600), [LAPTOP, BESIDE]) == QRect(466, 168, 900, 600)


@pytest.fixture
def start(qtbot, tmp_path) -> Iterator[MainWindow]:
    """A window as the program makes it, with what the settings remember."""
    make_application()
    made = []

    def start(kept: str = "") -> MainWindow:
        settings = Settings(tmp_path / "settings")
        settings.put("window.geometry", kept)
        made.append(MainWindow(settings))
        return made[-1]

    yield start
    for window in made:
        window.close()
        window.deleteLater()


def _kept(place: QRect, screen_width: int = 0) -> str:
    """What the settings remember of a window that stood there, on a screen of that width."""
    widget = QWidget()
    widget.setGeometry(place)
    kept = bytearray(bytes(widget.saveGeometry().data()))
    if screen_width:  # magic 4, version 4, two places of 16, screen number 4, two flags: then the screen's width
        kept[46:50] = screen_width.to_bytes(4, "big")
    return bytes(QByteArray(bytes(kept)).toBase64().data()).decode()


@pytest.mark.parametrize("kept", ["", "rubbish"])
def test_a_first_window_is_no_larger_than_the_screen(start, kept):
    room = QGuiApplication.primaryScreen().availableGeometry()
    window = start(kept)
    assert window.width() <= room.width() and window.height() < room.height()
    assert window.y() >= room.y()


def test_a_window_from_a_screen_that_is_gone_comes_back_into_sight(start):
    room = QGuiApplication.primaryScreen().availableGeometry()
    for width in (0, 3840):
        window = start(_kept(QRect(3000, 1500, 1800, 1200), width))
        assert room.contains(window.geometry())


def test_a_window_that_fits_stands_where_it_stood(start):
    place = QRect(60, 80, 700, 500)
    assert start(_kept(place)).geometry() == place
