"""News lies over the page and must not be in the way of the hand."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.toast import Toast


@pytest.fixture
def toast(qtbot) -> Iterator[Toast]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    page = QWidget(window)
    page.setObjectName("page")
    page.setGeometry(window.rect())
    toast = Toast(window)
    window.show()
    yield toast  # noqa: PT022 (the window lives as long as we stand here)


def _below(toast: Toast) -> QWidget | None:
    window = toast.parentWidget()
    assert window is not None
    return window.childAt(toast.mapTo(window, QPoint(toast.width() - 20, toast.height() // 2)))


def test_the_mouse_goes_through_mere_news(toast: Toast) -> None:
    toast.say("Twelve places marked")
    below = _below(toast)
    assert toast.isVisible() and below is not None and below.objectName() == "page"


@pytest.mark.parametrize("how", [{"bad": True}, {"act": "Open"}])
def test_what_can_be_pressed_is_there_for_the_mouse(toast: Toast, how: dict) -> None:
    toast.say("Something", **how)
    below = _below(toast)
    assert below is not None and toast.isAncestorOf(below)


def test_a_click_takes_it_away(toast: Toast) -> None:
    toast.say("The disk is full", bad=True)
    QTest.mouseClick(toast, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(14, 12))
    assert not toast.isVisible()


def test_only_what_went_wrong_is_let_go(toast: Toast) -> None:
    toast.say("Twelve places marked")
    assert (toast.let_go(), toast.isVisible()) == (False, True)
    toast.say("The disk is full", bad=True)
    assert (toast.let_go(), toast.isVisible()) == (True, False)


def test_it_leaves_by_itself(toast: Toast, qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.ui.widgets.toast._LONG", 30)
    toast.say("The disk is full", bad=True)
    qtbot.waitUntil(lambda: not toast.isVisible())
