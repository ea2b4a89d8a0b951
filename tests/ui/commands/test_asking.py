"""Dialogs that ask for files, and files that are opened."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget
from shiboken6 import isValid

from desktop_app.ui.commands.asking import ask_open, open_file


def test_a_file_is_opened_by_its_whole_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not asked.append(url))
    monkeypatch.chdir(tmp_path)
    assert open_file(Path("موجز.docx"))
    assert [Path(url.toLocalFile()) for url in asked] == [tmp_path / "موجز.docx"]


def test_a_path_is_written_from_the_left_in_an_arabic_window_too(qtbot, tmp_path: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    before = app.layoutDirection()
    shown: list[QImage] = []
    try:
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            app.setLayoutDirection(direction)
            owner = QWidget()
            qtbot.addWidget(owner)
            ask_open(owner, "", str(tmp_path), "", lambda _paths: None)
            [dialog] = owner.findChildren(QFileDialog)
            [box] = dialog.findChildren(QComboBox, "lookInCombo")
            box.setFixedSize(500, 26)
            shown.append(box.grab().toImage())
            dialog.reject()
            qtbot.waitUntil(lambda dialog=dialog: not isValid(dialog))
    finally:
        app.setLayoutDirection(before)
    assert shown[0] == shown[1]
