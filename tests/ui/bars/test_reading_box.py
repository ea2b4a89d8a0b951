"""The box "Aa": what it changes is seen at once and remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from desktop_app.settings.file import Settings
from desktop_app.ui.bars.reading_box import ReadingBox
from desktop_app.ui.look.now import look
from desktop_app.ui.reader.faces import FACES
from desktop_app.ui.reader.measures import COLUMNS_EM, SPACINGS, Reading
from desktop_app.ui.widgets.segments import Segments


@pytest.fixture(params=["en", "ar"])
def window(request, make_window, project):
    return make_window(project, request.param)


def _open(window) -> ReadingBox:
    window.actions_.by_id["reading"].trigger()
    return window.findChild(ReadingBox)


def _choices(box: ReadingBox) -> list[Segments]:
    """Face, lines, column, theme."""
    return box.findChildren(Segments)


def _last(row: Segments, steps: int = 2) -> None:
    key = Qt.Key.Key_Left if row.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
    for _ in range(steps):
        QTest.keyClick(row, key)


def test_face_lines_and_column_change_the_page_and_are_kept(window, tmp_path):
    box, page = _open(window), window.area.view.page
    face, lines, column, _theme = _choices(box)
    before = page.page.measures
    _last(face)
    _last(lines)
    QTest.keyClick(column, Qt.Key.Key_Right if window.layoutDirection().value else Qt.Key.Key_Left)
    now = page.page.measures
    assert now.reading == Reading(SPACINGS[-1], COLUMNS_EM[1], list(FACES)[-1])
    assert now.pitch > before.pitch
    assert page.page.font.families()[0] == "Amiri"
    kept = Settings(tmp_path / "settings")
    assert [kept.get(f"reader.{name}") for name in ("face", "spacing", "column")] == ["amiri", 130, 26]


def test_size_by_its_buttons_and_by_key(window):
    box = _open(window)
    QTest.mouseClick(box.size_._more, Qt.MouseButton.LeftButton)
    assert window.area.view.zoom() == 110
    window.actions_.by_id["zoom_out"].trigger()
    assert "100%" in box.size_._shown.text()
    for _ in range(3):
        QTest.mouseClick(box.size_._less, Qt.MouseButton.LeftButton)
    assert window.area.view.zoom() == 80
    assert not box.size_._less.isEnabled()


def test_the_theme_changes_under_the_open_box(window):
    box = _open(window)
    _last(_choices(box)[3], 1)
    assert look().theme.name == "dark"
    assert box.isVisible()


def test_its_key_closes_it_and_gives_the_keyboard_back(window):
    window.area.view.setFocus()
    box = _open(window)
    assert box.isAncestorOf(window.focusWidget())
    window.actions_.by_id["reading"].trigger()
    assert not isValid(box) or not box.isVisible()
    assert window.area.view.page.hasFocus()
