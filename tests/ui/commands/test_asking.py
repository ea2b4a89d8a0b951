from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.ui.commands.asking import open_file


def test_a_file_is_opened_by_its_whole_path(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not asked.append(url))
    monkeypatch.chdir(tmp_path)
    assert open_file(Path("موجز.docx"))
    assert [Path(url.toLocalFile()) for url in asked] == [tmp_path / "موجز.docx"]
