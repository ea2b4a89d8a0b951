import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.cli import main as module
from desktop_app.cli.names import COMMANDS
from desktop_app.cli.terminal import Terminal
from desktop_app.model.errors import Cancelled, UserError
from tests.cli.making import TITLE, Ran
from tests.needs import needs_linux

Mujaz = Callable[..., Ran]


def stand_in(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Whatever the command, it raises the error."""

    def command(arguments: Namespace, terminal: Terminal) -> int:
        raise error

    monkeypatch.setattr(module, "_command", lambda _: command)


def mujaz_process(*words: str, **options: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "MUJAZ_LANGUAGE": "en", "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "desktop_app", *words]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, timeout=60, **options)


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "open-link"])  # for which the window opens
def test_every_command_has_its_function(command: str) -> None:
    assert callable(module._command(command))


def test_what_the_world_did_wrong_is_a_sentence_in_the_language_asked_for(
    mujaz: Mujaz, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(monkeypatch, UserError("file_missing", path="x"))
    assert mujaz("sample", "x", "--language", "en") == Ran(1, "", "There is no file x; check the name.\n")
    assert mujaz("sample", "x", "--language", "ar") == Ran(1, "", "لا يوجد ملف x؛ تحقق من الاسم.\n")
    assert mujaz("--language", "ar", "sample", "x") == Ran(1, "", "لا يوجد ملف x؛ تحقق من الاسم.\n")
    assert mujaz("--language", "ar", "brief", "p", "CN-TJ", "-o", "x", "--language", "en").err.startswith("لا يوجد")
    monkeypatch.setenv("MUJAZ_LANGUAGE", "ar")
    assert mujaz("brief", "p", "CN-TJ", "-o", "x", "--language", "en").err == "لا يوجد ملف x؛ تحقق من الاسم.\n"


@pytest.mark.parametrize(
    ("error", "status"), [(KeyboardInterrupt(), 130), (Cancelled(), 130), (BrokenPipeError(), 141)], ids=str
)
def test_endings_that_need_no_words(
    mujaz: Mujaz, monkeypatch: pytest.MonkeyPatch, error: BaseException, status: int
) -> None:
    stand_in(monkeypatch, error)
    monkeypatch.setattr(module, "_forget_stdout", lambda: None)
    assert mujaz("sample", "x") == Ran(status, "", "")


def test_a_fault_of_the_program_is_not_dressed_up(mujaz: Mujaz, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        mujaz("sample", "x")


def test_a_process_writes_utf8_whatever_the_surroundings_and_needs_no_qt(project: Path) -> None:
    code = (
        "import sys; from desktop_app.__main__ import main; status = main(sys.argv[1:]);"
        "print([m for m in sys.modules if m.startswith(('PySide6', 'shiboken6', 'trafilatura', 'docx'))]);"
        "sys.exit(status)"
    )
    command = [sys.executable, "-c", code, "list", str(project), "articles"]
    environment = {**os.environ, "MUJAZ_LANGUAGE": "en", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=True)
    assert TITLE in done.stdout
    assert done.stdout.splitlines()[-1] == "[]"


@needs_linux
def test_a_reader_that_goes_away_is_no_failure(project: Path) -> None:
    environment = {**os.environ, "MUJAZ_LANGUAGE": "en"}
    command = [sys.executable, "-m", "desktop_app", "list", str(project), "articles"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


@needs_linux
def test_a_full_disk_under_stdout_is_a_sentence(project: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "desktop_app", "list", str(project), "articles"],
            stdout=full, stderr=subprocess.PIPE, encoding="utf-8", env={**os.environ, "MUJAZ_LANGUAGE": "en"},
        )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.startswith("The output could not be written")
    assert done.stderr.count("\n") == 1


@needs_linux
def test_a_real_terminal_shows_arabic_joined_where_asked(project: Path) -> None:
    import pty

    near, far = pty.openpty()
    environment = {**os.environ, "MUJAZ_LANGUAGE": "en", "TERM": "xterm"}
    command = [sys.executable, "-m", "desktop_app", "list", str(project), "articles", "--visual", "on"]
    with subprocess.Popen(command, stdout=far, stderr=far, env=environment) as process:
        os.close(far)
        shown = b""
        while piece := _read(near):
            shown += piece
    os.close(near)
    assert process.returncode == 0
    assert TITLE not in shown.decode()
    assert "\ufe8d" in shown.decode() or "\ufe8e" in shown.decode(), "an alef in a form of its own"


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 65536)
    except OSError:  # Linux's way to say that the other end is closed
        return b""
