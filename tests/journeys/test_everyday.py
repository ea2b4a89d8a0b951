"""Small things that a person meets every day, by keys and mouse: nothing in the way, nothing out of sight."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from desktop_app.ui.pages.registry.foot import RegistryFoot
from desktop_app.ui.panels.keys_editor import KeysEditor
from desktop_app.ui.panels.settings_panel import SettingsForm, SettingsPanel
from tests.journeys.driver import Person
from tests.journeys.news import paragraphs


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Forty articles, the one that is read first being the oldest."""
    folder = tmp_path / "news"
    folder.mkdir()
    for day in range(1, 41):
        date = f"20{10 + day // 4}-0{1 + day % 9}-11"
        text = f"خبر من الوادي رقم {day}\nدوشنبه 11 مايو {2010 + day // 4} – سار الوفد إلى السد رقم {day}.\n"
        (folder / f"{day:02}-{date}.txt").write_text(text, encoding="utf-8")
    return folder


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def row_in_sight(person: Person) -> bool:
    """Whether the row of the open article stands in the library's list."""
    view = person.window.library.list
    rect = view.visualRect(view.currentIndex())
    return view.currentIndex().isValid() and view.viewport().rect().contains(rect.center())


def test_the_article_that_an_import_opens_is_in_sight_in_the_list(sit, project, many):
    person = sit(project)
    with person.answering(many):
        person.press("Ctrl+O")
    person.wait(lambda: person.text() and not person.busy() and person.window.library.position()[1] == 40)
    assert person.window.library.position()[0] > 20
    person.wait(lambda: row_in_sight(person))


def test_delete_in_the_library_takes_the_chosen_articles_and_says_how_they_come_back(sit, project, many, tmp_path):
    person = sit(project)
    with person.answering(many):
        person.press("Ctrl+O")
    person.wait(lambda: person.text() and not person.busy() and person.window.library.position()[1] == 40)
    view = person.window.library.list
    person.click(view.viewport(), QPoint(60, view.viewport().height() // 2))
    person.press("Delete")
    person.wait(lambda: person.window.library.position()[1] == 39)
    assert "Deleted" in person.said() and "Ctrl+Z" in person.said()
    person.wait(lambda: view.hasFocus() and person.text())  # the next Delete must not fall on a mark
    person.press("Shift+Up", "Delete")
    person.wait(lambda: person.window.library.position()[1] == 37)
    person.press("Ctrl+Z", "Ctrl+Z")
    person.wait(lambda: person.window.library.position()[1] == 40)


def test_the_mark_stays_in_sight_when_the_dock_takes_the_room(sit, project, tmp_path):
    article = tmp_path / "long.txt"
    article.write_text(paragraphs(60), encoding="utf-8")
    person = sit(project)
    person.bring_in(article)
    person.find("السد", 9)
    person.mark("3")
    person.click(person.page, person.rect_of("السد", 9).center())
    assert person.rect_of("السد", 9).bottom() > person.page.height() // 2
    person.press("Ctrl+M")
    person.wait(lambda: person.window.dock.name == "spread")
    rect = person.rect_of("السد", 9)  # which says so where it is out of sight
    assert rect.top() >= 0 and rect.bottom() <= person.page.height()


def test_the_palette_finds_splitting_by_what_people_call_it(sit, project, article):
    person = sit(project, size=(790, 720))  # the offscreen screen is 800 wide, and menus stay on it
    person.bring_in(article)
    person.find("سالم الوردي")
    person.mark("1")
    for words in ("unmerge", "فصل"):
        person.press("Ctrl+K")
        person.wait(person.overlay)
        person.type(words)
        person.press("Enter")
        person.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert "new record" in " ".join(action.text() for action in menu.actions())
        more = person.window.inspector.record.findChildren(QAbstractButton)
        button = next(one for one in more if one.isVisible() and "chosen marks" in one.accessibleName())
        near = on_screen(button).adjusted(-4, -4, 4, 8)
        assert near.intersects(QRect(menu.pos(), menu.size())), "the menu stands under its button"
        person.press("Escape")
        person.wait(lambda: QApplication.activePopupWidget() is None)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_news_covers_nothing_that_something_can_be_done_with(sit, project, article, language):
    person = sit(project, language)
    person.bring_in(article)
    person.find("سالم الوردي")
    person.mark("1")
    person.press("Ctrl+Shift+E")
    person.wait(lambda: person.window.findChild(RegistryFoot))
    foot = person.window.findChild(RegistryFoot)
    person.wait(lambda: any(one.isVisible() for one in foot.findChildren(QAbstractButton)))
    person.press("Ctrl+Z")
    person.wait(person.said)
    news = on_screen(person.window.toast)
    assert not news.intersects(on_screen(person.window.panes))
    acting = [one for one in person.window.status.findChildren(QWidget) if one.isVisible() and hasattr(one, "clicked")]
    assert not any(news.intersects(on_screen(one)) for one in acting)


def test_a_second_enter_does_not_merge(sit, project, article, listed):
    person = sit(project)
    person.bring_in(article)
    person.find("فاضل جوهر")
    person.mark("1")
    person.find("سالم الوردي")
    person.mark("1")
    person.add("Add a spelling", "فاضل جوهر")
    person.wait(lambda: person.window.inspector.record.findChildren(QAbstractButton))
    person.see(QAbstractButton, "Leave it", person.window.inspector)
    person.press("Enter")
    person.wait(lambda: not any(
        one.isVisible() and one.text() == "Leave it" for one in person.window.inspector.findChildren(QAbstractButton)
    ))
    person.close()
    assert len(listed(project, "entities")) == 2


def test_escape_leaves_the_question_of_keys_and_then_the_editor(sit, project):
    person = sit(project)
    person.press("Ctrl+Alt+K")
    person.wait(person.overlay)
    person.type("Keys on one page")
    person.press("Enter", "Ctrl+B")
    editor = person.overlay()
    assert isinstance(editor, KeysEditor) and "Write briefing" in editor.catcher.words()
    person.press("Escape")
    assert person.overlay() is editor and "Write briefing" not in editor.catcher.words()
    person.press("Escape")
    person.wait(lambda: person.overlay() is None)


def test_a_mistake_in_a_search_leaves_no_hits_that_do_not_answer_it(sit, project, article):
    person = sit(project)
    person.bring_in(article)
    person.press("Ctrl+L")
    person.wait(lambda: person.window.dock.name == "search")
    person.type("الري")
    person.press("Enter")
    dock = person.window.dock.part()
    person.wait(lambda: dock.results.total)
    person.press("Ctrl+L", "Ctrl+A")
    person.type('"الري')
    person.press("Enter")
    person.wait(lambda: dock.head._mistake.isVisible())
    assert dock.results.total == 0 and not dock.pane.list.isVisible()
    assert not person.window.area.view.page.hits


def test_settings_are_chosen_on_a_page_of_their_own(sit, project, article):
    person = sit(project, "ar")
    person.bring_in(article)
    assert any("مايو" in words for words in headings(person))
    person.press("Ctrl+,")
    person.wait(person.overlay)
    assert isinstance(person.overlay(), SettingsPanel)
    form = person.window.findChild(SettingsForm)
    person.click(form.months)  # the second of three
    person.wait(lambda: any("أيار" in words for words in headings(person)))
    person.click(form.language, QPoint(20, 14))  # the last: English
    person.wait(lambda: person.window.library.tools.search.line.placeholderText() == "Search articles")
    assert "May" in headings(person)[0]
    person.press("Escape")
    person.wait(lambda: person.overlay() is None)
    person.press("Ctrl+K")
    person.wait(person.overlay)
    person.type("preferences")
    person.press("Enter")
    person.wait(lambda: isinstance(person.overlay(), SettingsPanel))


def headings(person: Person) -> list[str]:
    """The headings of months in the library."""
    view = person.window.library.list
    return [str(view.model().index(one.row, 0).data()) for one in view.shown() if view.model().is_heading(one.row)]


