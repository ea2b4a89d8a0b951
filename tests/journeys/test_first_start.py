"""The first start: nothing there, a folder brought in by the file dialog, one file of it that can't be read."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.model.errors import UserError
from desktop_app.settings.words import sentence
from desktop_app.ui.widgets.label import Label, Line

ARTICLE = "دوشنبه 18 مايو 2023 (وكالة تجريبية) – زار وفد من الصين طاجيكستان لبحث التعاون.\nووقّع الجانبان مذكرة."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles, and a file that says it is one."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "b.txt").write_bytes(("خبر عن كازاخستان\r\nوصل الوفد إلى أستانا.").encode("cp1256"))
    (folder / "c.txt").write_bytes(bytes(range(256)) * 40)
    return folder


def _words_on(widget: QWidget) -> str:
    lines = [*widget.findChildren(Label), *widget.findChildren(Line)]
    return "\n".join(line.text() for line in lines if line.isVisible())


@pytest.mark.parametrize("language", ["en", "ar"])
def test_from_nothing_to_two_articles(sit, folder, home, listed, checked, language):
    why = sentence(UserError("file_binary", path=folder / "c.txt"), language)
    person = sit(language=language)
    first = person.window.area.first
    assert first.isVisible()
    assert not person.view.isVisible()
    with person.answering(folder):
        person.press("Ctrl+O")
    person.wait(person.overlay)
    report = _words_on(person.overlay()).splitlines()
    assert "c.txt" in report
    assert why in report
    person.press("Escape")
    person.wait(lambda: person.overlay() is None)
    person.wait(person.view.isVisible)
    assert person.text() == ARTICLE
    assert person.window.library.position() == (1, 2)
    person.press("Ctrl+PgDown")
    person.wait(lambda: "أستانا" in person.text())
    assert "\r" not in person.text()
    person.close()
    project = next((home / "Documents" / "Mujaz").glob("*.mujaz"))
    assert [article["length"] for article in listed(project, "articles")] == [len(ARTICLE), 38]
    assert checked(project) == ""
