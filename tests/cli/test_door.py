"""desktop_app/__main__.py: which words open the window and which are commands."""

import gc
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest

from desktop_app import __main__ as door
from desktop_app.cli import surroundings


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """The projects with which a window was opened; none really is."""
    found: list[Path | None] = []
    app = types.ModuleType("desktop_app.ui.app")

    def main(project: Path | None) -> int:
        found.append(project)
        return 7

    app.main = main  # type: ignore[attr-defined]
    app.open_link = main  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "desktop_app.ui.app", app)
    monkeypatch.setattr(surroundings, "has_display", lambda _: True)
    monkeypatch.setenv("MUJAZ_LANGUAGE", "en")
    return found


def test_no_words_open_the_window(opened: list[Path | None]) -> None:
    assert door.main([]) == 7
    assert opened == [None]


def test_a_project_opens_in_the_window(opened: list[Path | None], project: Path) -> None:
    assert door.main([str(project)]) == 7
    assert opened == [project]


def test_rubbish_is_not_looked_for_while_the_window_is_made(
    opened: list[Path | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    looking: list[bool] = []
    monkeypatch.setattr(sys.modules["desktop_app.ui.app"], "main", lambda _: looking.append(gc.isenabled()) or 0)
    assert door.main([]) == 0
    assert (looking, gc.isenabled()) == ([False], True)


def test_a_link_opens_the_window(opened: list[object]) -> None:
    link = "mujaz://0123456789abcdef/0123456789abcdef"
    assert door.main(["open-link", link]) == 7
    assert door.main(["--language", "ar", "open-link", link]) == 7
    assert opened == [link, link]


def test_a_file_named_like_a_command_opens_by_its_path(
    opened: list[Path | None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("list").touch()
    assert door.main([f".{os.sep}list"]) == 7
    assert opened == [Path("list")]


def test_a_project_that_is_not_there_is_a_sentence(
    opened: list[Path | None], capsys: pytest.CaptureFixture[str]
) -> None:
    assert door.main(["none.mujaz"]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n"), "none.mujaz" in err) == ("", 1, True)
    assert opened == []


@pytest.mark.parametrize("words", [["lst"], ["--wrong"], ["a.mujaz", "b.mujaz"]])
def test_what_is_neither_is_wrong_usage(
    opened: list[Path | None], capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        door.main(words)
    assert (stop.value.code, opened) == (2, [])
    assert capsys.readouterr().err.count("\n") == 1


def test_a_command_is_done_without_the_window(opened: list[Path | None], tmp_path: Path) -> None:
    assert door.main(["new", str(tmp_path / "a.mujaz")]) == 0
    assert (tmp_path / "a.mujaz").is_file()
    assert opened == []


def test_without_a_display_one_sentence_says_so(
    opened: list[Path | None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(surroundings, "has_display", lambda _: False)
    assert door.main([]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "no display" in err


def test_a_missing_library_of_the_system_is_named(
    opened: list[Path | None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    app = types.ModuleType("desktop_app.ui.app")

    def fail(name: str) -> object:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    app.__getattr__ = fail  # type: ignore[method-assign]
    monkeypatch.setitem(sys.modules, "desktop_app.ui.app", app)
    assert door.main([]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "libEGL.so.1" in err


def test_a_process_without_a_display_ends_with_a_sentence_and_status_1() -> None:
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in gone} | {"MUJAZ_LANGUAGE": "en"}
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app"], capture_output=True, encoding="utf-8", env=environment, timeout=60
    )
    if sys.platform.startswith("linux"):
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
