import socket
import sys
from pathlib import Path

import pytest

from desktop_app.cli.surroundings import has_display, language_of, leaves_order
from tests.needs import needs_linux


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "ar_SA.UTF-8"}, "ar"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "ar_SA.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "ar_SA.UTF-8", "LC_ALL": ""}, "ar"),
        ({"LANG": "ar_SA.UTF-8", "LC_MESSAGES": "fr_FR"}, "en"),
        ({"MUJAZ_LANGUAGE": "ar", "LC_ALL": "en_GB.UTF-8"}, "ar"),
        ({"MUJAZ_LANGUAGE": "EN", "LANG": "ar"}, "en"),
    ],
)
def test_the_language_of_messages(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


@pytest.mark.parametrize(
    ("environment", "leaves"),
    [
        ({}, False),
        ({"TERM": "xterm-256color"}, False),
        ({"TERM": "linux"}, True),
        ({"TERM": "xterm-256color", "XTERM_VERSION": "XTerm(379)"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7000"}, False),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7000", "XTERM_VERSION": "XTerm(379)"}, False),
        ({"TERM": "xterm-256color", "KONSOLE_VERSION": "230804"}, False),
        ({"TERM": "alacritty"}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "st-256color"}, True),
        ({"WT_SESSION": "x"}, True),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "vscode"}, True),
        ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, False),
        ({"TERM": "tmux-256color", "TMUX": "/tmp/x", "XTERM_VERSION": "XTerm(379)"}, False),
    ],
)
def test_terminals_known_not_to_reorder(environment: dict[str, str], leaves: bool) -> None:
    assert leaves_order(environment) is leaves


@needs_linux
@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":47113"}, False),
        ({"DISPLAY": "nonsense"}, False),
        ({"DISPLAY": "far.example:1.0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": "/nowhere"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ":47113"}, False),
    ],
)
def test_where_a_window_can_open(environment: dict[str, str], there: bool) -> None:
    assert has_display(environment) is there


@needs_linux
def test_a_display_that_answers(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert has_display({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)})


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_one(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert has_display({})
