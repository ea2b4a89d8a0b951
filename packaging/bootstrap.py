#!/usr/bin/env python3
"""Sets Mujaz up in the folder .venv of this checkout and does one thing with it.

    python3 packaging/bootstrap.py run      the window, on the sample project (without a display: its briefings)
    python3 packaging/bootstrap.py test     every check: ruff, mypy, import contracts, pytest
    python3 packaging/bootstrap.py setup    nothing more; .venv/bin/mujaz is there afterwards

On Windows: `py packaging\\bootstrap.py run`. What stands after `test` goes to pytest. Needs Python 3.11 or newer
with pip, and nothing else: on Debian the packages python3 and python3-pip. Nothing outside .venv is installed.
A second run finds the environment as it was left and starts at once.
"""

import argparse
import ctypes
import hashlib
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGING = CHECKOUT / "packaging"
VENV = CHECKOUT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "mujaz-setup.txt"
SAMPLE = CHECKOUT / "mujaz-sample"
OLDEST = (3, 11)
RUN = "requirements.txt"
DEV = "requirements-dev.txt"
JOURNEYS = "tests/journeys"

# The first of Qt's system libraries that a bare Debian lacks, and all packages that it then needs for a window.
QT_LIBRARIES = ("libEGL.so.1", "libGL.so.1", "libxkbcommon.so.0", "libfontconfig.so.1", "libdbus-1.so.3")
QT_PACKAGES = (
    "libegl1 libgl1 libxkbcommon-x11-0 libfontconfig1 libdbus-1-3 libglib2.0-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-xinerama0 libxcb-shape0"
)


class SetupFailed(Exception):
    """Something stands in the way; the message says in one sentence what to do."""


def main(arguments: list[str]) -> int:
    """Runs one command; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):  # folders may have names that a narrow console can't print
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    parser = argparse.ArgumentParser(description="Sets Mujaz up in .venv and runs or tests it.")
    parser.add_argument("command", choices=["run", "test", "setup"], nargs="?", default="run")
    known, rest = parser.parse_known_args(arguments)
    if rest and known.command != "test":
        parser.error(f"unknown arguments: {' '.join(rest)}")
    try:
        if known.command == "test":
            return test([word for word in rest if word != "--"])
        set_up()
        return run() if known.command == "run" else 0
    except SetupFailed as failure:
        print(f"bootstrap: {failure}", file=sys.stderr)
        return 1


# --- the environment ------------------------------------------------------------------------------------------


def set_up(*, dev: bool = False) -> None:
    """Makes .venv what the pinned requirements say; does nothing where it is that already.

    SetupFailed: this Python is too old or has no pip, or pip could not install.
    """
    if sys.version_info < OLDEST:
        raise SetupFailed(f"Mujaz needs Python 3.11 or newer, and this is {sys.version.split()[0]}.")
    wanted = _stamp([RUN, DEV] if dev else [RUN])
    found = STAMP.read_text().split() if STAMP.is_file() and _works(PYTHON) else []
    if found and (found[0] == wanted or (not dev and found[-1] == wanted)):
        return
    if importlib.util.find_spec("pip") is None:
        raise SetupFailed("this Python has no pip; on Debian and Ubuntu: apt install python3-pip")
    print(f"Setting up {VENV} (about 300 MB to fetch the first time, two or three minutes) ...", flush=True)
    STAMP.unlink(missing_ok=True)
    if not _works(PYTHON):
        _call([sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)], "the environment was not made")
    lists = [argument for name in ([RUN, DEV] if dev else [RUN]) for argument in ("-r", str(PACKAGING / name))]
    _pip("install", "--no-deps", *lists)
    _pip("install", "--no-deps", "--no-build-isolation", "--editable", str(CHECKOUT))
    _point_to_checkout()
    # The first stamp is of what is installed; the last of the part of it that running needs.
    STAMP.write_text(f"{wanted} {_stamp([RUN])}")


def _point_to_checkout() -> None:
    """Makes the path that pip wrote a relative one.

    Python reads such a file in the encoding of the locale, pip writes UTF-8: below a folder with an Arabic name
    Python would not start under LC_ALL=C or on most Windows machines.
    """
    for path in VENV.glob("**/site-packages/_mujaz.pth"):
        path.write_text(os.path.relpath(CHECKOUT, path.parent) + "\n", "ascii")


def _stamp(lists: list[str]) -> str:
    import tomllib

    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    content = [(PACKAGING / name).read_text("utf-8") for name in lists]
    content += [json.dumps(project, sort_keys=True), str(CHECKOUT), sys.version]
    return hashlib.sha256("\n".join(content).encode()).hexdigest()


def _works(python: Path) -> bool:
    try:
        return subprocess.run([python, "-c", ""], capture_output=True).returncode == 0
    except OSError:
        return False


def _pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--python", str(PYTHON), *arguments]
    options = ["--quiet", "--no-input", "--progress-bar", "off", "--disable-pip-version-check"]
    _call(command + options, "pip could not install what Mujaz needs (its own words stand above)")


def _call(command: list[str], failure: str) -> None:
    # A person's own wishes for where pip installs must not lead out of .venv.
    kept = {name: value for name, value in os.environ.items() if name not in ("PIP_USER", "PIP_TARGET", "PIP_PREFIX")}
    if subprocess.run(command, cwd=CHECKOUT, env=kept).returncode != 0:
        raise SetupFailed(f"{failure}.")


# --- run ------------------------------------------------------------------------------------------------------


def run() -> int:
    """The main job: the window on the sample project, or where there is none its briefings."""
    obstacle = no_window()
    project = _sample_project()
    if not obstacle:
        print(f"Opening {project} ...", flush=True)
        return _mujaz(str(project))
    print(f"{obstacle} So the sample's briefings are written instead.", flush=True)
    folder = SAMPLE / "briefings"
    for language in ("ar", "en"):
        status = _mujaz("brief", str(project), "--all", "-d", str(folder), "--language", language)
        if status:
            return status
    print(f"The project is {project}, its briefings are in {folder}.")
    return 0


def no_window() -> str:
    """One sentence on why no window can open here; "" where one can."""
    if not sys.platform.startswith("linux"):
        return ""
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "There is no display here."
    if not all(_loads(library) for library in QT_LIBRARIES):
        return f"Qt's system libraries are missing (on Debian: apt install {QT_PACKAGES})."
    probe = "from PySide6.QtWidgets import QApplication; QApplication([])"
    try:
        tried = subprocess.run([PYTHON, "-c", probe], capture_output=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "The display does not answer."
    return "" if tried.returncode == 0 else f"Qt can't use the display (on Debian: apt install {QT_PACKAGES})."


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _sample_project() -> Path:
    """The sample project; made the first time, and afterwards left as the person left it."""
    known = sorted(SAMPLE.glob("*.mujaz"))
    if known:
        return known[0]
    status = _mujaz("sample", str(SAMPLE))
    made = sorted(SAMPLE.glob("*.mujaz"))
    if status or not made:
        raise SetupFailed(f"the sample project could not be made in {SAMPLE}.")
    return made[0]


def _mujaz(*arguments: str) -> int:
    return subprocess.run([str(PYTHON), "-m", "desktop_app", *arguments], cwd=CHECKOUT).returncode


# --- test -----------------------------------------------------------------------------------------------------


def test(pytest_arguments: list[str]) -> int:
    """Every check, one after the other; 0 when all are clean.

    With arguments for pytest those choose the tests. Else all are run: the journeys through the window on an X server
    of their own where Xvfb is installed, all others on Qt's offscreen platform, where nothing waits for the focus.
    """
    set_up(dev=True)
    (CHECKOUT / "build").mkdir(exist_ok=True)
    checks = {
        "ruff": ["-m", "ruff", "check", "."],
        "mypy": ["-m", "mypy"],
        "import contracts": [str(PACKAGING / "contracts.py")],
    }
    if pytest_arguments:
        checks["pytest"] = _pytest("build/tests.xml", *pytest_arguments)
    else:
        checks["pytest"] = _pytest("build/tests.xml", f"--ignore={JOURNEYS}")
        # Not named as an argument: pytest would import their conftest.py, and so Qt, before anything can be skipped.
        checks["journeys"] = _pytest("build/journeys.xml", "--ignore-glob=tests/[!j]*")
    failed = [name for name, arguments in checks.items() if not _passes(name, arguments)]
    if failed:
        print(f"Not clean: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def _pytest(report: str, *arguments: str) -> list[str]:
    workers = str(max(2, min(4, os.cpu_count() or 2)))
    return ["-m", "pytest", "-q", "-n", workers, f"--junitxml={report}", *arguments]


def _passes(name: str, arguments: list[str]) -> bool:
    print(f"--- {name}", flush=True)
    screen = "xvfb" if name == "journeys" and shutil.which("Xvfb") else "offscreen"
    environment = {"MUJAZ_TEST_SCREEN": screen} | os.environ
    return subprocess.run([str(PYTHON), *arguments], cwd=CHECKOUT, env=environment).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
