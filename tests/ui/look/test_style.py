"""What Qt paints itself can be read in either theme, in its own windows too."""

import pytest
from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QListView

from desktop_app.ui.dressing import set_theme
from desktop_app.ui.look.theme import theme


@pytest.fixture(params=["light", "dark"])
def name(request, qapp):
    set_theme(request.param)
    yield request.param
    set_theme("light")


def test_the_list_that_completes_a_path_stands_on_the_ground_of_fields(name):
    completer = QCompleter(QStringListModel(["one", "two"]))
    popup = completer.popup()
    popup.resize(200, 90)
    shot = popup.grab().toImage()
    assert isinstance(popup, QListView)
    assert shot.pixelColor(shot.width() - 8, shot.height() - 8).name() == theme(name).colour("field").name()
