"""Marking by keys and by mouse: every kind, nested and crossing marks, exact letters, and taking all of it back."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton

from desktop_app.cli.main import main
from tests.journeys.driver import Person
from tests.journeys.news import FIRST

NINE = {  # key -> words to find, words to take in, kind, what the mark covers
    "1": ("سالم الوردي", 0, "person", "سالم الوردي"),
    "2": ("وزارة المياه", 0, "organisation", "وزارة المياه"),
    "3": ("كازاخستان", 0, "country", "كازاخستان"),
    "3 3": ("بدوشنبه", 0, "place", "دوشنبه"),
    "4": ("مذكرة تفاهم", 4, "agreement", "مذكرة تفاهم بشأن الري للأعوام 2023"),
    "5": ("الزراعة", 0, "sector", "الزراعة"),
    "6": ("لقاء قصير", 0, "meeting", "لقاء قصير"),
    "7": ("1.5 مليار دولار", 0, "figure", "1.5 مليار دولار"),
    "8": ("بلاده ستشتري", 3, "statement", "بلاده ستشتري التقاوي من الجيران"),
    "9": ("منتدى النهر", 1, "event", "منتدى النهر الكبير"),
}


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "news.txt"
    path.write_text(FIRST.replace("\n", "\r\n"), encoding="utf-8")
    return path


@pytest.fixture
def person(sit, project: Path, article: Path) -> Person:
    """Somebody who has just brought in the article."""
    person = sit(project)
    person.bring_in(article)
    assert person.text() == FIRST
    person.go_to_page()
    return person


def _undo(person: Person) -> str:
    """What the undo button says it would take back."""
    return person.words_of(person.see(QAbstractButton, "Undo"))


def test_nine_kinds_by_keys(person, project, listed, checked):
    for key, (words, more, kind, covers) in NINE.items():
        person.find(words)
        person.widen(more)
        person.mark(key)
        assert person.current() == (kind, covers)
    assert sorted(person.marked()) == sorted((kind, covers) for _words, _more, kind, covers in NINE.values())
    person.close()
    found = {(one["kind"], one["quote"]) for one in listed(project, "annotations")}
    assert found == {(kind, covers) for _words, _more, kind, covers in NINE.values()}
    assert all(one["record"] for one in listed(project, "annotations"))
    assert checked(project) == ""


def test_by_mouse_alone(person, project, listed):
    name = person.rect_of("سالم")
    person.double_click(person.page, name.center())
    assert person.selected() == "سالم"
    tags = person.window.area.tags
    person.click(tags, tags._tags[0].rect.center())
    person.wait(lambda: person.asked)
    rows = person.window.area.chooser.list
    person.click(rows.viewport(), rows.visualRect(rows.model().index(0, 0)).center())
    person.wait(lambda: person.marked() == [("person", "سالم")])
    start, end = person.rect_of("وزارة"), person.rect_of("طاجيكستان")
    person.drag(person.page, QPoint(start.right() - 1, start.center().y()), QPoint(end.left() + 1, end.center().y()))
    assert person.selected() == "وزارة المياه في طاجيكستان"
    person.click(tags, tags._tags[1].rect.center())
    person.wait(lambda: person.asked)
    person.press("Enter")
    person.wait(lambda: person.current() == ("organisation", "وزارة المياه في طاجيكستان"))
    person.click(person.page, QPoint(name.right() - 3, name.center().y()))  # apart from the double click
    assert person.current() == ("person", "سالم")
    person.click(person.page, QPoint(10, 10))
    assert person.current() is None
    person.close()
    assert len(listed(project, "annotations")) == 2


def test_nested_and_crossing_marks_are_all_reached(person):
    for words, more, key in (("وزارة المياه", 2, "2"), ("المياه في", 0, "5"), ("في طاجيكستان وكازاخستان", 0, "6")):
        person.find(words, 1)
        person.widen(more)
        person.mark(key)
    person.find("المياه")
    person.mark("4")
    outer, inner = ("organisation", "وزارة المياه في طاجيكستان"), ("sector", "المياه في")
    innermost, crossing = ("agreement", "المياه"), ("meeting", "في طاجيكستان وكازاخستان")
    assert {outer, inner, innermost} <= set(person.marked())
    place = person.rect_of("المياه").center()
    person.press("Escape")
    reached = []
    for _click in range(3):
        person.click(person.page, place)
        reached.append(person.current())
    assert reached == [innermost, inner, outer]
    by_keys = {person.current()}
    for _step in range(3):
        person.press("Alt+Up")
        by_keys.add(person.current())
    assert {outer, inner, innermost} <= by_keys
    assert crossing in person.marked()
    person.click(person.page, person.rect_of("طاجيكستان").center())
    around = {person.current()}
    person.click(person.page, person.rect_of("طاجيكستان").center())
    assert around | {person.current()} == {outer, crossing}
    person.press("Escape", "Ctrl+Home", "Alt+Down")
    walked = [person.current()]
    for _step in range(3):
        person.press("Tab")
        walked.append(person.current())
    assert walked == person.marked()


def test_exact_letters_also_inside_lam_alif(person, project, listed):
    person.find("الأراضي")
    person.press("Escape", "Left")
    person.click(person.page, person.rect_of("الأراضي").center())
    person.press("Ctrl+Right", "Left", "Left", "Left")  # behind ال and the lam
    person.press("Shift+Left", "Shift+Left", "Shift+Left")
    chosen = person.selected()
    assert len(chosen) == 3
    person.mark("Alt+2")
    assert person.marked() == [("organisation", chosen)]
    assert person.text() == FIRST
    person.close()
    assert [one["quote"] for one in listed(project, "annotations")] == [chosen]


def test_escape_leaves_no_trace(person, project, listed):
    before = _undo(person)
    person.find("سالم الوردي")
    for key in ("1", "3", "3 3", "9"):
        person.mark(key, "Escape")
        assert person.marked() == []
        assert _undo(person) == before
    person.find("فاضل")
    person.press("1")
    person.type("اسم آخر")
    person.press("Escape")
    person.close()
    assert listed(project, "annotations") == []
    assert listed(project, "entities") == []
    assert [one["state"] for one in listed(project, "articles")] == ["new"]


def test_the_box_finds_what_is_typed(person, project, listed):
    person.find("سالم الوردي")
    person.mark("1")
    person.find("فاضل جوهر")
    person.press("1")
    person.wait(lambda: person.asked)
    person.type("سالم")
    person.wait(lambda: person.options()[0] == "سالم الوردي")
    person.press("Down", "Up", "Enter")
    person.find("سالم الوردي", 2)
    person.press("1")
    person.wait(lambda: person.asked)
    assert person.options()[0] == "سالم الوردي"
    person.press("Enter")
    person.find("إمام")
    person.press("1")
    person.wait(lambda: person.asked)
    person.type("الإمام")
    person.press("Ctrl+Enter")
    person.close()
    names = {one["label"]: [alias["text"] if isinstance(alias, dict) else alias for alias in one["aliases"]]
             for one in listed(project, "entities")}  # fmt: skip
    assert names == {"سالم الوردي": ["فاضل جوهر"], "الإمام": ["إ\u200dمام"]}


def test_undo_redo_delete_kind_edges_and_note(person, project, listed, checked):
    person.find("وزارة المياه")
    person.mark("2")
    assert "Undo: Mark" in _undo(person)
    person.press("Ctrl+Z")
    person.wait(lambda: person.marked() == [])
    person.press("Ctrl+Shift+Z")
    person.wait(lambda: person.marked() == [("organisation", "وزارة المياه")])
    person.click(person.page, person.rect_of("وزارة").center())
    person.press("Alt+Shift+Left", "Alt+Shift+Left")
    person.wait(lambda: person.current() == ("organisation", "وزارة المياه في طاجيكستان"))
    person.press("Alt+Shift+Right", "Alt+Shift+Right")
    person.wait(lambda: person.current() == ("organisation", "وزارة المياه"))
    person.press("Ctrl+Alt+Left")
    person.wait(lambda: person.current() == ("organisation", "المياه"))
    person.press("Ctrl+Alt+Right", "Ctrl+5")
    person.wait(lambda: person.current() == ("sector", "وزارة المياه"))
    person.press("F2")
    person.type("راجع الأصل")
    person.press("Tab")
    person.find("فاضل جوهر")
    person.mark("1")
    person.press("Delete")
    person.wait(lambda: person.marked() == [("sector", "وزارة المياه")])
    person.press("Ctrl+Z")
    person.wait(lambda: len(person.marked()) == 2)
    person.press("Ctrl+Y")
    person.wait(lambda: len(person.marked()) == 1)
    person.close()
    assert [(one["kind"], one["quote"]) for one in listed(project, "annotations")] == [("sector", "وزارة المياه")]
    assert listed(project, "entities") == []
    assert checked(project) == ""
    assert main(["export", str(project), "--as", "jsonl", "-o", str(project.with_suffix(".jsonl"))]) == 0
    lines = [json.loads(line) for line in project.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()]
    assert [line["note"] for line in lines if line["type"] == "annotation"] == ["راجع الأصل"]
