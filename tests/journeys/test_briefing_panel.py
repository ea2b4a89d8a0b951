"""Choosing what a briefing says, seeing it, and everything that is done with briefings: by keys and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QMenu

from desktop_app.ui.panels.brief_preview import Paper
from desktop_app.ui.widgets.picker import Picker
from desktop_app.ui.widgets.segments import Segments
from desktop_app.ui.widgets.tick import Tick
from tests.journeys.driver import Person


@pytest.fixture
def person(sit, project: Path, article: Path) -> Person:
    """Somebody who has marked an agreement of one pair."""
    person = sit(project)
    person.bring_in(article)
    person.find("مذكرة تفاهم")
    person.widen(5)
    person.mark("4")
    return person


def _open(person: Person) -> None:
    person.press("Ctrl+Shift+B")
    person.wait(lambda: person.overlay() and "مذكرة تفاهم" in _text(person))


def _paper(person: Person) -> Paper:
    return person.overlay().findChild(Paper)


def _text(person: Person) -> str:
    return _paper(person).toPlainText()


def _choose(person: Person, segments: str, at: int) -> None:
    """Clicks on one of the choices that stand in a row."""
    row = person.see(Segments, segments, person.overlay().box)
    person.click(row, row._rects()[at].center().toPoint())


def _field(person: Person, name: str) -> Picker:
    return next(one for one in person.overlay().findChildren(Picker) if one.line.accessibleName() == name)


def test_it_shows_how_the_briefing_will_read_in_either_language(person):
    _open(person)
    assert "الاتفاقيات" in _text(person)
    _choose(person, "العربية", 1)
    person.wait(lambda: "Agreements" in _text(person) and "الاتفاقيات" not in _text(person))
    person.press("Escape")
    person.wait(lambda: person.overlay() is None)
    assert not person.busy()


def test_what_is_chosen_holds_for_the_next_by_one_press(person, project):
    _open(person)
    _choose(person, "العربية", 1)
    _choose(person, "Standard", 0)
    person.click(person.see(Tick, "For circulation", person.overlay().box))
    person.press("Escape")
    person.press("Ctrl+B")
    person.wait(lambda: not person.busy() and person.said())
    (path,) = project.parent.glob("*.docx")
    assert path.name == "Briefing Kazakhstan - Tajikistan, one page, for circulation.docx"
    _open(person)
    person.click_button("Back to the usual choices", person.overlay().box)
    person.wait(lambda: "For circulation" not in person.overlay()._file.field.line.text())
    assert not person.see(Tick, "For circulation", person.overlay().box).isChecked()


def test_a_period_without_anything_is_said_before_anything_is_written(person, project):
    _open(person)
    period = _field(person, "Period")
    person.click(period.line)
    person.press("Ctrl+A")
    person.type("1901-1902")
    person.press("Enter")
    box = person.overlay()
    person.wait(lambda: box.preview._note.isVisible())
    assert "1901/1902" in box.preview._note._words.text()
    assert list(project.parent.glob("*.docx")) == []


def test_by_keys_from_note_to_note_to_the_words(person):
    _open(person)
    paper = _paper(person)
    person.press("Shift+Tab")
    for _turn in range(30):
        if paper.hasFocus():
            break
        person.press("Shift+Tab")
    assert paper.hasFocus()
    for _turn in range(60):
        person.press("Alt+Down")
        if paper.textCursor().charFormat().anchorHref().startswith("mujaz:"):
            break
    person.press("Enter")
    person.wait(lambda: person.overlay() is None)
    person.wait(lambda: person.current() is not None)
    assert person.current()[0] == "agreement"


def test_what_is_thin_is_one_press_away(person):
    _open(person)
    person.click_button("thin", person.overlay().box)
    person.wait(lambda: person.window.dock.name == "thin")
    assert person.overlay() is None


def test_as_pdf_and_html_from_the_panel(person, tmp_path):
    for entry, path in (("PDF", tmp_path / "b.pdf"), ("HTML", tmp_path / "b.html")):
        _open(person)
        with person.answering(path):
            person.click_button("Save as PDF or HTML", person.overlay().box)
            person.press(*(["Down"] if entry == "PDF" else ["Down", "Down"]), "Enter")
        person.wait(lambda path=path: not person.busy() and path.name in person.said())
        person.press("Escape")
        person.wait(lambda: person.overlay() is None)
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")
    assert "مذكرة تفاهم" in (tmp_path / "b.html").read_text(encoding="utf-8")


def test_all_pairs_at_once_into_a_folder(person, tmp_path):
    folder = tmp_path / "all"
    folder.mkdir()
    with person.answering(folder):
        person.press("Ctrl+K")
        person.wait(person.overlay)
        person.type("briefings of all")
        person.press("Enter")
    person.wait(lambda: not person.busy() and "Written: 1 briefing" in person.said())
    assert [path.name for path in folder.iterdir()] == ["موجز كازاخستان - طاجيكستان.docx"]


def test_an_earlier_one_is_made_again_to_the_letter(person, project, tmp_path):
    person.press("Ctrl+B")
    person.wait(lambda: not person.busy() and person.said())
    (path,) = project.parent.glob("*.docx")
    before = path.read_bytes()
    path.unlink()
    person.press("Ctrl+Alt+B")
    person.wait(person.overlay)
    assert "not where it was" in person.overlay()._where.text()
    with person.answering(tmp_path / "again.docx"):
        person.press("Enter")
    person.wait(lambda: not person.busy() and "the same to the letter" in person.said())
    assert (tmp_path / "again.docx").read_bytes() == before


def test_the_menu_beside_the_button_leads_there(person):
    person.click_button("More about briefings")
    person.wait(lambda: [one for one in person.window.findChildren(QMenu) if one.isVisible()])
    person.press("Down", "Enter")
    person.wait(person.overlay)
    assert person.see(QAbstractButton, "Write briefing", person.overlay().box)


def test_the_page_of_a_pair_is_briefed_on_as_it_shows_it(person, project):
    person.press("Ctrl+Shift+P")
    person.wait(lambda: person.window.stage.page == "pair")
    page = person.window.stage.part()
    person.click_button("All time", page)
    person.press("Down", "Down", "Enter")
    person.wait(lambda: page.period)
    person.press("Ctrl+B")
    person.wait(lambda: not person.busy() and person.said())
    (path,) = project.parent.glob("*.docx")
    assert page.period in path.name


def test_in_a_narrow_window_one_turns_from_the_choices_to_the_text(sit, project, article):
    person = sit(project, size=(680, 480))
    person.bring_in(article)
    person.press("Ctrl+Shift+B")
    person.wait(person.overlay)
    box = person.overlay()
    assert box.form.isVisible() and not box.preview.isVisible()
    _choose(person, "Choices", 1)
    person.wait(lambda: box.preview.isVisible() and _text(person))
    assert not box.form.isVisible()
    assert box.box.rect().contains(box._write.mapTo(box.box, QPoint(0, 0)))
