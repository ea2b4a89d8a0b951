"""Searching all articles, by keys and mouse at the shown window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.cli.main import main
from desktop_app.ui.middle.chooser import Chooser
from tests.journeys.driver import Person
from tests.journeys.news import FIRST, SECOND
from tests.suggest.lexicon.tables import write_tables

Sit = Callable[..., Person]


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Two articles that were invented, and one that no regular expression should have to deal with."""
    path, folder = tmp_path / "two.mujaz", tmp_path / "news"
    folder.mkdir()
    for number, text in enumerate((FIRST, SECOND, f"كلمة\n{'ا' * 4000}ب\n"), 1):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    assert main(["new", str(path)]) == 0
    assert main(["import", str(path), str(folder)]) == 0
    return path


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """The sample project."""
    assert main(["sample", str(tmp_path / "sample")]) == 0
    return tmp_path / "sample" / "sample.mujaz"


def _dock(person: Person):
    """What stands in the dock below."""
    return person.window.dock.part()


def _lines(person: Person) -> list[str]:
    """The lines of the list as a screen reader has them."""
    rows = _dock(person).pane.list.rows
    return [rows.data(rows.index(row)) for row in range(rows.rowCount())]


def _search(person: Person, typed: str) -> None:
    person.press("Ctrl+L")
    person.wait(lambda: person.window.dock.name == "search")
    person.press("Ctrl+A")
    person.type(typed)
    person.press("Enter")


def _shown(person: Person) -> str:
    """The words under the hit that the reader stands on."""
    page = person.window.area.view.page
    return page.hits[page.hit].of(page.page.text) if page.hit >= 0 else ""


@pytest.mark.parametrize("language", ["ar", "en"])
def test_from_the_box_to_the_place_and_on_by_f3(sit: Sit, articles: Path, language: str) -> None:
    person = sit(articles, language)
    _search(person, "تفاهم مذكرة")
    person.wait(lambda: _dock(person).pane.list.hasFocus())
    person.wait(lambda: len(_lines(person)) == 6)  # a heading and two hits for each article
    assert all("مذكرة تفاهم" in line for line in (*_lines(person)[1:3], *_lines(person)[4:]))
    person.press("Enter")
    person.wait(lambda: _shown(person) == "مذكرة")
    assert person.window.area.view.hasFocus()
    for words in ("تفاهم", "مذكرة", "تفاهم"):  # the third and the fourth in the other article
        person.press("F3")
        person.wait(lambda words=words: _shown(person) == words)
    person.press("F3")
    person.wait(person.said)  # that this is the last
    last = person.said()
    person.press("Shift+F3", "Shift+F3", "Shift+F3", "Shift+F3")
    person.wait(lambda: person.said() not in ("", last))  # that this is the first
    person.press("Ctrl+L", "Down", "Escape")
    person.wait(lambda: person.window.dock.name == "" and not person.window.area.view.page.hits)
    person.press("F3")  # goes on without the dock
    person.wait(lambda: _shown(person) == "تفاهم")
    person.press("Ctrl+L", "Ctrl+A", "Del")  # what was looked for before is offered again
    person.wait(lambda: _dock(person).pane.note.isVisible())
    person.click_button("تفاهم مذكرة", _dock(person).pane.note)
    person.wait(lambda: len(_lines(person)) == 6)


def test_a_mistake_is_told_below_the_box_and_nothing_typed_is_lost(sit: Sit, articles: Path) -> None:
    person = sit(articles)
    _search(person, "الري")
    person.wait(lambda: len(_lines(person)) > 2)
    _search(person, '"مذكرة تفاهم')
    head = _dock(person).head
    person.wait(lambda: "letter 1" in head._mistake.text())
    assert head.line.text() == '"مذكرة تفاهم' and _lines(person) == []  # the hits before don't answer it
    assert not person.window.toast.isVisible()
    person.press("End")
    person.type('"')
    person.press("Enter")
    person.wait(lambda: _lines(person) and not head._mistake.isVisible())
    _search(person, "/(ا+)+$/")
    person.wait(lambda: "takes too long" in head._mistake.text())
    _search(person, "/(/")
    person.wait(lambda: "can't be read" in head._mistake.text())
    _search(person, "زرافة")
    person.wait(lambda: _dock(person).pane.note.isVisible())


def test_the_menu_writes_filters_and_the_mouse_shows_places(sit: Sit, sample: Path) -> None:
    person = sit(sample)
    _search(person, "الصين")
    person.wait(lambda: len(_lines(person)) > 5)
    many = len(_lines(person))
    person.click_button("Filters")
    person.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    person.press("Down", "Right", "Down", "Down", "Enter")  # in marks of a kind: the third
    dock = _dock(person)
    person.wait(lambda: dock.head.line.text() == "الصين kind:Country")
    person.wait(lambda: 0 < len(_lines(person)) < many)
    dock.pane.list.scrollToTop()
    person.click(dock.pane.list.viewport(), QPoint(400, 34 + 15))
    person.wait(lambda: "صين" in _shown(person))
    assert dock.pane.list.hasFocus()
    segments = dock.head.view
    person.click(segments, QPoint(segments.width() - 10, 14))
    person.wait(dock.pane.table.isVisible)
    assert dock.pane.table.view.rows.rowCount() == dock.results.total
    person.click_button("Mark all")
    person.wait(lambda: any(one.isVisible() for one in person.window.findChildren(Chooser)))
    person.press("Enter")
    person.wait(lambda: person.window.dock.name == "spread")


def test_all_forms_of_a_word(sit: Sit, articles: Path, tmp_path: Path) -> None:
    person = sit(articles)
    _search(person, "الوزراء")
    person.wait(lambda: _dock(person).pane.note.isVisible())
    head = _dock(person).head
    person.click(head.match, QPoint(head.match.width() - 10, 14))
    person.wait(lambda: "mujaz lexicon install" in head._mistake.text())
    assert main(["lexicon", "install", "--from", str(write_tables(tmp_path / "tables"))]) == 0
    _search(person, "lemma:رئيس")
    person.wait(lambda: not head._mistake.isVisible() and len(_lines(person)) > 1)
    assert any("الرئيس" in line for line in _lines(person))
    assert main(["lexicon", "remove"]) == 0
