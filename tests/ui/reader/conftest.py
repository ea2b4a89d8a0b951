"""A reading view in a shown window."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.look.fonts import load_fonts
from desktop_app.ui.reader.view import ReaderView
from tests.ui.reader.samples import TEXT, article

Shower = Callable[..., ReaderView]


@pytest.fixture(autouse=True)
def _faces(qapp: object) -> None:
    load_fonts()


@pytest.fixture
def show(qtbot: QtBot) -> Shower:
    """Shows a text in a view of a given size, inside a window wide enough for names in the margin."""

    windows: list[QWidget] = []  # kept here: pytest-qt does not hold them

    def shown(text: str = TEXT, *, width: int = 800, height: int = 500, title: str = "عنوان") -> ReaderView:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(max(1300, width), height)
        view = ReaderView(window)
        view.setGeometry(0, 0, width, height)
        view.show_article(article(text, title), text, meta="وكالة الوادي")
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        view.setFocus()
        return view

    return shown


@pytest.fixture
def view(show: Shower) -> ReaderView:
    return show()
