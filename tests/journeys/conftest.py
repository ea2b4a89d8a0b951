"""A chair before the window, a home of one's own, and the command line to judge by when the window is closed."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli.main import main
from desktop_app.settings.file import Settings
from desktop_app.ui.commands.view import set_theme
from desktop_app.ui.language import speak
from tests.journeys.driver import Person
from tests.journeys.news import FIRST, SECOND

Sit = Callable[..., Person]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The person's home; briefings are not opened in another program."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    Settings(home / "settings").put("briefing.open_after", False)
    return home


@pytest.fixture
def sit(qtbot, home: Path) -> Iterator[Sit]:
    """Opens windows; each is closed at the end, and the look is as it was."""
    people: list[Person] = []

    def sit(project: Path | None = None, language: str = "en", size: tuple[int, int] | None = (1440, 900)) -> Person:
        """`size` None: as the window stood the last time."""
        people.append(Person(qtbot, home / "settings", project, language, size))
        return people[-1]

    yield sit
    for person in people:
        person.close()
    speak("en")
    set_theme("light")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """The first of two articles that were invented, in a file."""
    path = tmp_path / "news.txt"
    path.write_text(FIRST, encoding="utf-8")
    return path


@pytest.fixture
def two_articles(tmp_path: Path) -> Path:
    """Both, in a folder."""
    folder = tmp_path / "news"
    folder.mkdir()
    for number, text in enumerate((FIRST, SECOND), 1):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def listed(capsys) -> Callable[..., list[dict[str, Any]]]:
    """What `mujaz list PROJECT THINGS --json` prints."""

    def listed(project: Path, things: str) -> list[dict[str, Any]]:
        capsys.readouterr()
        assert main(["list", str(project), things, "--json"]) == 0
        found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
        return found

    return listed


@pytest.fixture
def checked(capsys) -> Callable[[Path], str]:
    """What `mujaz check PROJECT` finds wrong: nothing is ""."""

    def checked(project: Path) -> str:
        capsys.readouterr()
        status = main(["check", str(project)])
        said = capsys.readouterr()
        return "" if status == 0 else said.out + said.err

    return checked


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Menus and lists that drop down grab the keyboard, which Qt's offscreen platform can't and warns of."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard"))
