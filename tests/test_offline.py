"""A day's work where there is no network at all and the home can't be written to."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import check_bundle
import pytest

from tests.needs import CHECKOUT, UNSHARE, needs_namespaces, needs_xcb_libraries, needs_xdotool, needs_xvfb

# The home mounted for reading only, which holds for root too.
_READ_ONLY = 'mount --bind "$HOME" "$HOME" && mount -o remount,bind,ro "$HOME" && ! touch "$HOME/x" 2>&- && exec "$@"'


@pytest.fixture
def isolated(tmp_path: Path, python: str) -> list[str]:
    """The beginning of a command line that runs `mujaz` so; not even the loopback interface is up."""
    (tmp_path / "home").mkdir()
    return [*UNSHARE, "sh", "-c", _READ_ONLY, "sh", python, "-m", "desktop_app"]


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "run").mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "PYTHONPATH")}
    kept["PYTHONPATH"] += os.pathsep + str(CHECKOUT)
    return kept | {"HOME": str(tmp_path / "home"), "XDG_RUNTIME_DIR": str(tmp_path / "run"), "LANG": "C.UTF-8"}


@needs_namespaces
def test_a_days_work_in_the_terminal(isolated, surroundings, tmp_path):
    def mujaz(*words: object) -> str:
        command = [*isolated, *map(str, words)]
        done = subprocess.run(command, env=surroundings, cwd=tmp_path, capture_output=True, encoding="utf-8")
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    mujaz("sample", "sample")
    sample = tmp_path / "sample" / "sample.mujaz"
    mujaz("new", "mine.mujaz")
    mujaz("import", "mine.mujaz", CHECKOUT / "sample_corpus" / "articles")
    articles = json.loads(mujaz("list", "mine.mujaz", "articles", "--json"))
    assert len(articles) == len(list((CHECKOUT / "sample_corpus" / "articles").iterdir()))
    assert len(json.loads(mujaz("list", sample, "annotations", "--json"))) > 100
    assert json.loads(mujaz("search", sample, "طاجيكستان", "--limit", "5", "--json"))
    for language in ("ar", "en"):
        mujaz("brief", sample, "--all", "-d", f"briefings-{language}", "--language", language)
        assert len(list((tmp_path / f"briefings-{language}").glob("*.docx"))) >= 3
    mujaz("export", sample, "--as", "jsonl", "-o", "all.jsonl")
    mujaz("new", "copy.mujaz")
    mujaz("load", "copy.mujaz", "all.jsonl")
    mujaz("check", "copy.mujaz")
    assert mujaz("list", "copy.mujaz", "annotations", "--json") == mujaz("list", sample, "annotations", "--json")


@needs_namespaces
@needs_xvfb
@needs_xdotool
@needs_xcb_libraries
def test_the_window_opens_and_closes(isolated, surroundings, tmp_path, capsys, sample_project):
    shutil.copy(sample_project, tmp_path / "sample.mujaz")
    check_bundle.open_and_close([*isolated, "sample.mujaz"], surroundings, tmp_path)
    said = capsys.readouterr()
    assert "window of" in said.out
    assert said.err == ""
