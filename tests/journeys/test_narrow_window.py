"""A small screen: what one walks to is to be seen, and the walk begins wherever the keyboard is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect

from desktop_app.ui.library.view import ArticleList
from tests.journeys.driver import Person


def walk_in_sight(person: Person, steps: int) -> None:
    """Presses N so often; what it leads to stands in the page and under nothing."""
    for _step in range(steps):
        person.press("N")
        person.wait(lambda: not person.stands_at().isNull())
        inspector = person.window.inspector
        pane = QRect(inspector.mapTo(person.window, QPoint(0, 0)), inspector.size())
        assert not (inspector.isVisible() and pane.intersects(person.stands_at())), person.current()


@pytest.fixture(params=["ar", "en"])
def reads(sit, project: Path, article: Path, request):
    """Somebody who reads an article in a window of that size, in either language."""

    def reads(size: tuple[int, int]) -> Person:
        person = sit(project, request.param, size)
        person.bring_in(article)
        person.wait(lambda: len(person.suggested()) > 5)
        return person

    return reads


def test_three_panes_at_1024(reads):
    person = reads((1024, 768))
    assert person.window.library.isVisible() and person.window.inspector.isVisible()
    assert person.window.stage.width() > 480
    person.click(person.see(ArticleList, ""), QPoint(60, 60))
    walk_in_sight(person, 6)
    assert person.page.parentWidget().hasFocus() and person.window.inspector.isVisible()


def test_a_pane_over_the_page_gives_way(reads):
    person = reads((900, 700))
    person.go_to_page()
    assert not person.window.inspector.isVisible()
    person.press("F8")
    assert person.window.inspector.isVisible()
    walk_in_sight(person, 6)
