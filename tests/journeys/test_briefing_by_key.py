"""Ctrl+B writes the Word file off the window's thread; an earlier file gives way only to a whole one."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.widgets.segments import Segments
from tests.journeys.driver import Person
from tests.needs import needs_linux


@pytest.fixture
def person(sit, project: Path, article: Path) -> Person:
    """Somebody who reads an article on one pair."""
    person = sit(project)
    person.bring_in(article)
    person.find("مذكرة تفاهم")
    person.widen(5)
    person.mark("4")
    return person


def _document(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        return package.read("word/document.xml").decode()


def _written(person: Person) -> None:
    person.wait(lambda: not person.busy() and person.said())


def test_in_both_languages(person, project):
    person.press("Ctrl+B")
    assert person.busy()
    _written(person)
    (arabic,) = project.parent.glob("*.docx")
    assert "مذكرة تفاهم بشأن الري" in _document(arabic)
    person.press("Ctrl+Shift+B")
    person.wait(person.overlay)
    segments = person.overlay().findChild(Segments)
    person.click(segments, segments._rects()[1].center().toPoint())
    person.click_button("Write briefing", person.overlay().box)
    person.wait(lambda: len(list(project.parent.glob("*.docx"))) == 2)
    _written(person)
    (english,) = set(project.parent.glob("*.docx")) - {arabic}
    assert english.name == "Briefing Kazakhstan - Tajikistan.docx"
    assert "Agreements" in _document(english)
    assert english.name in person.said()
    before = arabic.stat().st_mtime_ns
    person.press("Ctrl+B")  # in the language of the last time
    _written(person)
    assert arabic.stat().st_mtime_ns == before


@needs_linux
def test_an_earlier_file_stays_where_the_disk_is_full(person, project):
    import resource

    person.press("Ctrl+B")
    _written(person)
    (path,) = project.parent.glob("*.docx")
    before = path.read_bytes()
    person.find("سالم الوردي")
    person.mark("1")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, limits[1]))
    try:
        person.press("Ctrl+B")
        person.wait(lambda: not person.busy() and person.said())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "Briefing written" not in person.said()
    assert path.read_bytes() == before
    assert sorted(one.name for one in project.parent.glob("*docx*")) == [path.name]
    person.press("Ctrl+B")
    person.wait(lambda: not person.busy() and path.read_bytes() != before)
    assert "سالم الوردي" in _document(path)


def test_without_a_pair_it_says_what_to_do(sit, project, tmp_path):
    (tmp_path / "1.txt").write_text("خبر قصير عن المدينة.", encoding="utf-8")
    person = sit(project)
    with person.answering(tmp_path / "1.txt"):
        person.press("Ctrl+I")
    person.wait(person.text)
    person.press("Ctrl+B")
    person.wait(person.said)
    assert "Ctrl+E" in person.said()
    assert list(project.parent.glob("*.docx")) == []


def test_the_button_does_it_too(person, project):
    person.click(person.see(QAbstractButton, "Write briefing"))
    _written(person)
    assert len(list(project.parent.glob("*.docx"))) == 1
