"""The page of a pair: looked at, followed to the words by mouse and keys, narrowed to a year, saved."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.pages.pair.view import BlockView
from tests.journeys.driver import Person
from tests.journeys.news import FIRST


@pytest.fixture
def person(sit, project: Path, article: Path) -> Person:
    """Somebody who has marked an agreement and a person in an article on one pair."""
    person = sit(project)
    person.bring_in(article)
    person.find("مذكرة تفاهم")
    person.widen(5)
    person.mark("4")
    person.press("Ctrl+Shift+P")
    person.see(BlockView, "Counts")
    return person


def _view(person: Person, title: str) -> BlockView:
    found = person.see(BlockView, title)
    assert isinstance(found, BlockView)
    return found


def _says(view: BlockView) -> str:
    return view.accessibleDescription()


def _at(view: BlockView, key: str) -> QPoint:
    """The middle of what is drawn there."""
    return next(spot.rect.center().toPoint() for spot in view.block.spots if key in spot.key)


def _scroll_to(person: Person, view: QWidget, place: QPoint) -> None:
    """Turns the wheel until the place can be clicked on."""
    port = person.window.stage.part().area.viewport()
    for _turn in range(60):
        y = view.mapTo(port, place).y()
        if 10 < y < port.height() - 10:
            return
        person.turn_wheel(port, 1 if y <= 10 else -1)


def test_a_row_leads_to_the_words_by_mouse(person):
    agreements = _view(person, "Agreements")
    row = _at(agreements, agreements.block.spots[0].key)
    _scroll_to(person, agreements, row)
    person.click(agreements, row)
    person.wait(person.view.isVisible)
    kind, words = person.current()
    assert kind == "agreement"
    assert words.startswith("مذكرة تفاهم")


def test_and_by_keys_alone(person):
    person.press("Tab")  # to what is thin
    person.press("Tab")  # to the counts
    counts = _view(person, "Counts")
    person.wait(counts.hasFocus)
    assert _says(counts) == "Agreements: 1"
    person.press("Enter")
    agreements = _view(person, "Agreements")
    person.wait(agreements.hasFocus)
    assert "مذكرة تفاهم" in _says(agreements)
    person.press("Enter")
    person.wait(person.view.isVisible)
    assert person.current()[0] == "agreement"
    person.press("Ctrl+Shift+P")
    person.wait(lambda: not person.view.isVisible())
    person.press("Escape")
    person.wait(person.view.isVisible)


def test_a_month_leads_to_its_article(person):
    timeline = _view(person, "Timeline")
    month = next(spot for spot in timeline.block.spots if spot.goal.articles)
    place = month.rect.center().toPoint()
    _scroll_to(person, timeline, place)
    person.click(timeline, place)
    person.wait(person.view.isVisible)
    assert person.text() == FIRST


def test_it_is_saved_as_a_table_and_a_picture(person, tmp_path):
    for button_says, path in (("CSV", tmp_path / "page.csv"), ("picture", tmp_path / "page.png")):
        with person.answering(path):
            person.press("Ctrl+K")
            person.wait(person.overlay)
            person.type("tables of this page" if button_says == "CSV" else "this page as a picture")
            person.press("Enter")
        person.wait(path.exists)
        person.wait(lambda path=path: path.name in person.said())
    with (tmp_path / "page.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert any(row["Table"] == "Agreements" and row["Title"].startswith("مذكرة تفاهم") for row in rows)
    assert QImage(str(tmp_path / "page.png")).width() == 2320


def test_briefing_from_the_page(person, project):
    person.click(person.see(QAbstractButton, "Write briefing", person.window.stage.part()))
    person.wait(lambda: not person.busy() and person.said())
    assert len(list(project.parent.glob("*.docx"))) == 1
