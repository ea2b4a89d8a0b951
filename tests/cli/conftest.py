"""A project to work on and a way to run a command in this process."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.cli.main import main
from desktop_app.workspace import Workspace
from tests.cli.making import LINES, Ran


@pytest.fixture(scope="session")
def _made_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli")
    (folder / "all.jsonl").write_text("\n".join(json.dumps(line) for line in LINES), encoding="utf-8")
    with Workspace.create(folder / "made.mujaz") as workspace:
        workspace.load_jsonl(folder / "all.jsonl")
    return folder / "made.mujaz"


@pytest.fixture
def project(_made_project: Path, tmp_path: Path) -> Path:
    """Two articles, the first about CN-TJ with a person and a figure marked."""
    return Path(shutil.copy(_made_project, tmp_path / "project.mujaz"))


@pytest.fixture
def mujaz(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Ran]:
    """Runs a command in this process; messages are English unless the test says otherwise."""
    monkeypatch.setenv("MUJAZ_LANGUAGE", "en")

    def run(*words: object) -> Ran:
        capsys.readouterr()
        try:
            status = main([str(word) for word in words])
        except SystemExit as stop:
            status = int(stop.code or 0)
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    return run
