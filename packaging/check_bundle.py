#!/usr/bin/env python3
"""Tries the packed folder as a person on another machine would: `python3 packaging/check_bundle.py`.

A copy of dist/mujaz, away from the checkout and with a home of its own, makes the sample project and its
briefings in both languages, and opens its window (on Linux under Xvfb; Debian packages xvfb and xdotool).
"""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

from xvfb import Xvfb

BUNDLE = Path(__file__).resolve().parent.parent / "dist" / "mujaz"
PATIENCE = 60  # seconds for the window to come; the first start of a cold folder is the slow one
SMALLEST = (600, 400)


class Wrong(Exception):
    """What the bundle did not do as it should."""


def main() -> int:
    """0 when the bundle did all of it."""
    with tempfile.TemporaryDirectory(prefix="mujaz-bundle-") as name:
        folder = Path(name)
        try:
            program = _copy(folder)
            environment = _bare_environment(folder)
            project = _sample(program, folder, environment)
            _briefings(program, project, folder, environment)
            if sys.platform.startswith("linux"):
                open_and_close(["./mujaz", str(project)], environment, program.parent)
        except (Wrong, OSError, subprocess.TimeoutExpired) as failure:
            print(f"check_bundle: {failure}", file=sys.stderr)
            return 1
    print("The bundle is good.")
    return 0


def _copy(folder: Path) -> Path:
    if not BUNDLE.is_dir():
        raise Wrong(f"{BUNDLE} is missing: run packaging/build.py first")
    shutil.copytree(BUNDLE, folder / "mujaz", symlinks=True)
    return folder / "mujaz" / ("mujaz.exe" if os.name == "nt" else "mujaz")


def _bare_environment(folder: Path) -> dict[str, str]:
    """What a desktop gives a program, and nothing of the Python that packed it."""
    (folder / "home").mkdir()
    (folder / "run").mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR") if name in os.environ}
    home = str(folder / "home")
    return kept | {"HOME": home, "USERPROFILE": home, "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(folder / "run")}


def _run(program: Path, environment: dict[str, str], *arguments: str) -> str:
    command = [str(program), *arguments]
    done = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", timeout=120, cwd=environment["HOME"]
    )
    if done.returncode != 0:
        raise Wrong(f"mujaz {' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def _sample(program: Path, folder: Path, environment: dict[str, str]) -> Path:
    _run(program, environment, "sample", str(folder / "sample"))
    projects = sorted((folder / "sample").glob("*.mujaz"))
    if len(projects) != 1:
        raise Wrong(f"one project was to be in the sample's folder, found {len(projects)}")
    _run(program, environment, "check", str(projects[0]))
    return projects[0]


def _briefings(program: Path, project: Path, folder: Path, environment: dict[str, str]) -> None:
    for language in ("ar", "en"):
        into = folder / f"briefings-{language}"
        _run(program, environment, "brief", str(project), "--all", "-d", str(into), "--language", language)
        written = sorted(into.glob("*.docx"))
        for path in written:
            with zipfile.ZipFile(path) as parts:
                if parts.testzip() is not None or "word/document.xml" not in parts.namelist():
                    raise Wrong(f"{path.name} is no Word file")
        if len(written) < 3:
            raise Wrong(f"briefings of three pairs were to be written, found {len(written)}")
        print(f"{language}: {', '.join(path.name for path in written)}")


def open_and_close(command: list[str], environment: dict[str, str], folder: Path) -> None:
    """Runs the command in the folder on a screen of its own: a window comes, stays, and Ctrl+Q ends the program.

    Wrong: it did not. TimeoutExpired: it did not end. Whatever it says on stderr is handed on.
    """
    for tool, package in (("Xvfb", "xvfb"), ("xdotool", "xdotool")):
        if shutil.which(tool) is None:
            raise Wrong(f"the window can't be tried without the Debian package {package}")
    started = time.monotonic()
    with Xvfb() as screen:
        environment = environment | {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        running = subprocess.Popen(command, env=environment, cwd=folder, stderr=subprocess.PIPE, start_new_session=True)
        try:
            window, size = _await_window(running, environment)
            print(f"window of {size[0]} x {size[1]} after {time.monotonic() - started:.1f} s")
            _xdotool(environment, "windowfocus", "--sync", window, "key", "ctrl+q")
            if running.wait(timeout=PATIENCE) != 0:
                raise Wrong(f"the window's program ended with {running.returncode}")
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)  # whatever the command started, too
            complaints = running.communicate()[1].decode("utf-8", "replace").strip()
            if complaints:
                print(complaints, file=sys.stderr)


def _await_window(running: "subprocess.Popen[bytes]", environment: dict[str, str]) -> tuple[str, tuple[int, int]]:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if running.poll() is not None:
            raise Wrong(f"the program ended with {running.returncode} before its window came")
        for window in _xdotool(environment, "search", "--onlyvisible", "--name", ".+").split():
            answer = _xdotool(environment, "getwindowgeometry", "--shell", window).split()
            values = dict(line.split("=", 1) for line in answer if "=" in line)
            size = (int(values.get("WIDTH", 0)), int(values.get("HEIGHT", 0)))
            if size[0] >= SMALLEST[0] and size[1] >= SMALLEST[1]:
                return window, size
        time.sleep(0.2)
    raise Wrong(f"no window came within {PATIENCE} s")


def _xdotool(environment: dict[str, str], *arguments: str) -> str:
    return subprocess.run(["xdotool", *arguments], env=environment, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
