"""Closing and coming back, language and theme while it runs, finding, and a project that is open already."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from tests.journeys.news import FIRST, SECOND, paragraphs


@pytest.fixture
def long_and_short(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "1.txt").write_text(FIRST, encoding="utf-8")
    (folder / "2.txt").write_text(paragraphs(200), encoding="utf-8")
    return folder


def test_the_same_article_at_the_same_line_and_undo_knows_yesterday(sit, project, long_and_short, listed):
    person = sit(project)
    person.bring_in(long_and_short)
    person.wait(lambda: person.window.library.position()[1] == 2)
    while len(person.text()) < 5000:
        person.press("Ctrl+PgDown")
    person.click(person.page, QPoint(10, 10))
    person.press(*["PgDown"] * 4)
    person.find("الفقرة رقم 120")
    person.mark("6")
    person.press("Down", "Down", "F8")
    place, marks = person.view.position(), person.marked()
    assert place > 3000
    person.close()

    person = sit(project, size=None)
    assert len(person.text()) > 5000
    assert person.view.position() == place
    assert person.marked() == marks
    assert not person.window.inspector.isVisible()
    assert "Undo: Mark" in person.words_of(person.see(QAbstractButton, "Undo"))
    person.press("Ctrl+Z")
    person.wait(lambda: person.marked() == [])
    person.close()

    person = sit(project, size=None)
    person.press("Ctrl+Shift+Z")
    person.wait(lambda: person.marked() == marks)
    person.close()
    assert [one["quote"] for one in listed(project, "annotations")] == [marks[0][1]]


def test_language_and_theme_turn_while_it_runs(sit, project, long_and_short):
    person = sit(project)
    person.bring_in(long_and_short)
    person.find("سالم الوردي")
    person.mark("1")
    window, marks, text = person.window, person.marked(), person.text()
    assert window.library.x() < window.stage.x() < window.inspector.x()
    person.press("Ctrl+K")
    person.type("العربية")
    person.press("Enter")
    person.wait(lambda: window.library.x() > window.stage.x() > window.inspector.x())
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert person.see(QAbstractButton, "تراجع")
    light = window.grab().toImage().pixelColor(person.page.mapTo(window, QPoint(4, person.page.height() // 2)))
    person.press("Ctrl+K")
    person.type("Dark")
    person.press("Enter")
    person.wait(lambda: person.overlay() is None)
    dark = window.grab().toImage().pixelColor(person.page.mapTo(window, QPoint(4, person.page.height() // 2)))
    assert light.lightness() > 230
    assert dark.lightness() < 60
    person.click(window.status.language)
    person.wait(lambda: window.layoutDirection() is Qt.LayoutDirection.LeftToRight)
    assert (person.marked(), person.text()) == (marks, text)
    person.close()
    person = sit(project, language="")
    assert person.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    again = person.window.grab().toImage().pixelColor(person.page.mapTo(person.window, QPoint(4, 300)))
    assert again.lightness() < 60


def test_finding_in_the_article(sit, project, tmp_path):
    (tmp_path / "2.txt").write_text(SECOND, encoding="utf-8")
    person = sit(project)
    person.bring_in(tmp_path / "2.txt")
    person.press("Ctrl+F")
    person.type("الوردي")
    bar = person.view.find_bar
    assert bar.count.text() == "1 of 1"  # though it is written with another ya
    person.press("Escape")
    assert person.selected() == "الوردى"
    person.press("Ctrl+F")
    person.click(person.see(QCheckBox, ""))
    assert bar.isVisible()
    person.click(person.see(QLineEdit, "Find in the article"))
    person.press("Ctrl+A")
    person.type("الوردي")
    assert bar.count.text() == "No hit"
    person.press("Ctrl+A")
    person.type("2023")
    assert bar.count.text() == "1 of 2"
    person.press("Enter")
    assert bar.count.text() == "2 of 2"
    person.press("Enter", "Shift+Enter")
    assert bar.count.text() == "2 of 2"
    person.press("Escape")
    assert not bar.isVisible()
    assert person.selected() == "2023"


def test_a_project_opened_twice_gets_one_clear_sentence(sit, project, long_and_short, listed):
    person = sit(project)
    person.bring_in(long_and_short)
    other = sit(project)
    other.wait(other.said)
    assert "open for writing elsewhere" in other.said()
    assert other.said().count(".") <= 2
    assert other.text() == FIRST  # it can be read all the same
    other.find("سالم الوردي")
    other.press("1")
    assert not other.asked
    other.close()
    person.find("سالم الوردي")
    person.mark("1")
    person.close()
    assert [one["quote"] for one in listed(project, "annotations")] == ["سالم الوردي"]
